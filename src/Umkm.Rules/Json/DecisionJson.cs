using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>Writes the result of one decision as JSON: the fixed members first, those that a kind adds after them.</summary>
internal sealed class DecisionJson
{
    private readonly Utf8JsonWriter _json;
    private readonly ResultsInTurn _results;
    private readonly FindingText _findings;
    private readonly Lang _language;
    private readonly Action _flush;
    private readonly PooledBytes? _to;
    private readonly OwnPlaces? _own;
    private readonly PreparedJson _prepared;
    private readonly ReasonJson _reasons;

    // What is told alike of many subjects, as written for the first of them.
    private readonly Action<Utf8JsonWriter, DecisionResult> _answers;
    private readonly Action<Utf8JsonWriter, DecisionResult> _cautions;
    private readonly Action<Utf8JsonWriter, DecisionResult> _law;
    private readonly Action<Utf8JsonWriter, DecisionResult> _criteria;
    private readonly Action<Utf8JsonWriter, CriterionResult> _criterion;
    private readonly Action<Utf8JsonWriter, DecisionResult> _programme;

    public DecisionJson(
        Utf8JsonWriter json,
        ResultsInTurn results,
        FindingText findings,
        Lang language,
        Action flush,
        PooledBytes? to,
        OwnPlaces? own = null
    )
    {
        _json = json;
        _results = results;
        _findings = findings;
        _language = language;
        _flush = flush;
        _to = to;
        _own = own;
        _prepared = new PreparedJson(json, language, results.Prepared);
        _reasons = new ReasonJson(json, results, findings, language, flush, _prepared, own);
        _answers = Answers;
        _cautions = (to, decision) => to.Cautions(decision.Cautions, language);
        _law = (to, decision) => LawJson.Law(to, decision, language);
        _criteria = Criteria;
        _criterion = Criterion;
        _programme = (to, decision) => LawJson.Programme(to, decision, language);
    }

    /// <summary>Writes each decision as a member.</summary>
    public void All()
    {
        using var retold = new RetoldJson(_json, _to, _results, _findings, _language);
        bool follows = false;
        foreach (DecisionInTurn each in _results.In(_language, _prepared.DepthOfMembers))
        {
            if (each.Telling is not { } telling || !retold.TryWrite(telling, each.Decision, follows))
            {
                _json.WritePropertyName(each.Decision.Decision.Id);
                _json.WriteStartObject();
                Write(each, each.Told ?? _results.Of(each.Decision));
                _json.WriteEndObject();
            }
            _flush();
            follows = true;
        }
    }

    private void Write(DecisionInTurn each, ResultInTurn told)
    {
        if (each.Before is not { } before)
        {
            All(told);
            return;
        }
        // It came up before and may again: kept is how it is told.
        int depth = _prepared.Depth;
        using var within = new BytesWithin(_json.Options, depth);
        var own = new OwnPlaces(within, _results.Own!, _language) { Row = each.Decision.HasItems ? OwnPlace.Whole : 0 };
        new DecisionJson(within.Json, _results, _findings, _language, static () => { }, null, own).All(told);
        KeptTelling telling = before.Keep(_language, depth, own.Telling(each.Decision.Decision.Id));
        _json.WriteRawValue(telling.Bytes.AsSpan(telling.Start, telling.End - telling.Start), skipInputValidation: true);
    }

    private void All(ResultInTurn told)
    {
        DecisionResult decision = told.Result;
        Fixed(decision, told.Reasons);
        _prepared.Copy(decision.From!, decision, _law);
        More(decision);
        Items(told.Items);
    }

    private void Items(IEnumerable<ItemInTurn> items)
    {
        bool any = false;
        foreach ((ItemResult item, int like) in items)
        {
            if (!any)
            {
                _json.WriteStartArray("items");
                any = true;
            }
            _json.WriteStartObject();
            _json.WriteString("ref", item.Ref);
            _own?.Name(item.Kind!.Value, item.Ref);
            if (like == item.Index)
            {
                Row(item.Index);
                Fixed(item.Result, item.Result.Reasons, item.Index);
                More(item.Result);
            }
            else
            {
                // What is known of it is the same as of one before it.
                Told(item.Result);
                _json.WriteBoolean(Members.ByConditionsRead, item.Result.ByConditionsRead);
                _json.WriteNumber("sameAs", like);
            }
            _json.WriteEndObject();
            _flush();
        }
        if (any)
        {
            _json.WriteEndArray();
        }
    }

    private void Fixed(DecisionResult decision, IEnumerable<Reason> reasons, int? item = null)
    {
        Told(decision);
        _json.WriteStartObject(Members.Readings);
        foreach (ReadingResult reading in decision.Readings)
        {
            _json.Slugs(reading.Id, reading.Possible);
        }
        _json.WriteEndObject();
        _json.WriteStartArray(Members.MissingFacts);
        foreach (MissingFact fact in decision.MissingFacts)
        {
            _json.WriteStartObject();
            _json.WriteString(Members.Fact, fact.Name.In(_language));
            _json.Given(Members.Property, fact.Property ?? $"facts.{fact.Name.Indonesian}");
            _json.Given(Members.Item, ItemWords.InJson(fact.Item, fact.ItemKind, _language));
            if (_own is not null && fact is { Item: { } name, ItemKind: (SubjectKind.Activity or SubjectKind.Product) and var kind })
            {
                _own.Name(kind, name);
            }
            _json.WriteEndObject();
            _flush();
        }
        _json.WriteEndArray();
        Cautions(decision);
        _reasons.Write(decision, reasons, item);
        _json.WriteBoolean(Members.ByConditionsRead, decision.ByConditionsRead);
    }

    /// <summary>The answers; the same set of a decision's answers is the same list.</summary>
    private void Told(DecisionResult decision) => _prepared.Copy(ArrayOf(decision.Possible), decision, _answers);

    private static void Answers(Utf8JsonWriter to, DecisionResult decision)
    {
        to.WriteString(Members.Answer, decision.Answer);
        to.WriteStartArray(Members.Possible);
        foreach (Answer answer in decision.Possible)
        {
            to.WriteStringValue(answer.Slug);
        }
        to.WriteEndArray();
    }

    private void Cautions(DecisionResult decision)
    {
        object list = ArrayOf(decision.Cautions);
        if (_own is null)
        {
            if (_prepared.TryCopy(list))
            {
                return;
            }
            Write(_results.StandForAll(decision));
        }
        else
        {
            bool all = _results.StandForAll(decision);
            _own.Members(OwnPart.Cautions, all ? list : null, () => Write(all));
        }

        void Write(bool all)
        {
            if (all)
            {
                _prepared.Copy(list, decision, _cautions);
            }
            else
            {
                CautionsJson.Write(_json, _prepared, decision.Cautions, _results.StandingRuns(decision.Id), _language);
            }
        }
    }

    private void More(DecisionResult decision)
    {
        AssessmentParts.Assumptions(_json, decision, _language);
        Criteria(decision);
        if (decision.Permit is { } permit)
        {
            Own(OwnPart.Permit, permit is { ExpiredOn: null, DueOn: null } ? permit : null, () => AssessmentParts.Permit(_json, permit, _language));
        }
        if (decision.Programme is { } programme)
        {
            // What is offered to everybody is the same for every subject.
            if (decision.Benefits.Length == programme.Benefits.Length && programme.Benefits.All(b => b.When is null))
            {
                _prepared.Copy(programme, decision, _programme);
            }
            else
            {
                LawJson.Programme(_json, decision, _language);
            }
        }
        if (decision.FindChanges is not null)
        {
            Own(OwnPart.Changes, null, () => AssessmentParts.Changes(_json, decision.Changes, _language));
        }
    }

    private void Own(OwnPart part, object? common, Action write)
    {
        if (_own is null)
        {
            write();
        }
        else
        {
            _own.Members(part, common, write);
        }
    }

    private void Row(int row)
    {
        if (_own is not null)
        {
            _own.Row = row;
        }
    }

    private void Criteria(DecisionResult decision)
    {
        if (decision.Criteria.IsEmpty)
        {
            return;
        }
        if (decision.Told is { } told)
        {
            _prepared.Copy(told.Criteria, decision, _criteria);
            return;
        }
        _json.WriteStartArray("criteria");
        foreach (CriterionResult criterion in decision.Criteria)
        {
            _prepared.Copy(criterion.From!, criterion, _criterion, criterion.Holds);
        }
        _json.WriteEndArray();
    }

    private void Criteria(Utf8JsonWriter to, DecisionResult decision)
    {
        to.WriteStartArray("criteria");
        foreach (CriterionResult criterion in decision.Criteria)
        {
            Criterion(to, criterion);
        }
        to.WriteEndArray();
    }

    private void Criterion(Utf8JsonWriter to, CriterionResult criterion)
    {
        to.WriteStartObject();
        to.WriteString(Members.Id, criterion.Id);
        to.WriteString(Members.Text, criterion.Sentence.In(_language));
        to.Outcome(Members.Holds, criterion.Holds);
        to.WriteString(Members.Basis, criterion.Basis.ToString());
        to.Given(Members.Reading, criterion.Reading.Length == 0 ? null : criterion.Reading);
        to.WriteEndObject();
    }

    public static object ArrayOf<T>(ImmutableArray<T> list)
        where T : class => ImmutableCollectionsMarshal.AsArray(list)!;
}
