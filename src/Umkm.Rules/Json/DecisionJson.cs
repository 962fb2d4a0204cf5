using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>Writes the result of one decision as JSON: the fixed members first, those that a kind adds after them.</summary>
internal sealed class DecisionJson
{
    private readonly Utf8JsonWriter _json;
    private readonly ResultsInTurn _results;
    private readonly Lang _language;
    private readonly Action _flush;
    private readonly PreparedJson _prepared;
    private readonly ReasonJson _reasons;

    // What is told alike of many subjects, as written for the first of them.
    private readonly Action<Utf8JsonWriter, ResultInTurn> _all;
    private readonly Action<Utf8JsonWriter, DecisionResult> _answers;
    private readonly Action<Utf8JsonWriter, DecisionResult> _cautions;
    private readonly Action<Utf8JsonWriter, DecisionResult> _law;
    private readonly Action<Utf8JsonWriter, DecisionResult> _criteria;
    private readonly Action<Utf8JsonWriter, CriterionResult> _criterion;
    private readonly Action<Utf8JsonWriter, DecisionResult> _programme;

    public DecisionJson(Utf8JsonWriter json, ResultsInTurn results, FindingText findings, Lang language, Action flush)
    {
        _json = json;
        _results = results;
        _language = language;
        _flush = flush;
        _prepared = new PreparedJson(json, language, results.Prepared);
        _reasons = new ReasonJson(json, results, findings, language, flush, _prepared);
        _all = (to, told) => new DecisionJson(to, results, findings, language, static () => { }).All(told);
        _answers = Answers;
        _cautions = Cautions;
        _law = (to, decision) => LawJson.Law(to, decision, language);
        _criteria = Criteria;
        _criterion = Criterion;
        _programme = (to, decision) => LawJson.Programme(to, decision, language);
    }

    public void Decision(ResultInTurn told)
    {
        DecisionResult decision = told.Result;
        _json.WriteStartObject();
        if (decision.Whole is { } whole)
        {
            _prepared.Copy(whole, told, _all);
        }
        else
        {
            All(told);
        }
        _json.WriteEndObject();
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
            if (like == item.Index)
            {
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
            _json.WriteEndObject();
            _flush();
        }
        _json.WriteEndArray();
        if (!_prepared.TryCopy(ArrayOf(decision.Cautions)))
        {
            if (_results.StandForAll(decision))
            {
                _prepared.Copy(ArrayOf(decision.Cautions), decision, _cautions);
            }
            else
            {
                Cautions(_json, decision);
            }
        }
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

    private void Cautions(Utf8JsonWriter to, DecisionResult decision)
    {
        to.WriteStartArray(Members.Cautions);
        foreach (Caution caution in decision.Cautions)
        {
            to.WriteStartObject();
            to.WriteString(Members.Code, caution.Code);
            to.WriteString(Members.Text, caution.Text.In(_language));
            to.WriteEndObject();
        }
        to.WriteEndArray();
    }

    private void More(DecisionResult decision)
    {
        AssessmentParts.Assumptions(_json, decision, _language);
        Criteria(decision);
        AssessmentParts.Permit(_json, decision.Permit, _language);
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
        AssessmentParts.Changes(_json, decision, _language);
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

    private static object ArrayOf<T>(ImmutableArray<T> list)
        where T : class => ImmutableCollectionsMarshal.AsArray(list)!;
}
