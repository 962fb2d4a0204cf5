using System.Collections.Immutable;
using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>Writes the result of one decision as JSON: the fixed members first, those that a kind adds after them.</summary>
internal sealed class DecisionJson(Utf8JsonWriter json, ResultsInTurn results, FindingText findings, Lang language, Action flush)
{
    private readonly PreparedJson _prepared = new(json, language, results.Prepared);

    public void Decision(ResultInTurn told)
    {
        DecisionResult decision = told.Result;
        json.WriteStartObject();
        Fixed(decision, told.Reasons);
        json.WriteString("kind", Word(decision.Kind));
        json.WriteString("title", decision.Title.In(language));
        Law(decision);
        More(decision);
        Items(told.Items);
        json.WriteEndObject();
    }

    private void Items(IEnumerable<ItemInTurn> items)
    {
        bool any = false;
        foreach ((ItemResult item, int like) in items)
        {
            if (!any)
            {
                json.WriteStartArray("items");
                any = true;
            }
            json.WriteStartObject();
            json.WriteString("ref", item.Ref);
            if (like == item.Index)
            {
                Fixed(item.Result, item.Result.Reasons, item.Index);
                More(item.Result);
            }
            else
            {
                // What is known of it is the same as of one before it.
                json.WriteString(Members.Answer, item.Result.Answer);
                Slugs(Members.Possible, item.Result.Possible);
                json.WriteBoolean(Members.ByConditionsRead, item.Result.ByConditionsRead);
                json.WriteNumber("sameAs", like);
            }
            json.WriteEndObject();
            flush();
        }
        if (any)
        {
            json.WriteEndArray();
        }
    }

    private void Fixed(DecisionResult decision, IEnumerable<Reason> reasons, int? item = null)
    {
        json.WriteString(Members.Answer, decision.Answer);
        Slugs(Members.Possible, decision.Possible);
        json.WriteStartObject(Members.Readings);
        foreach (ReadingResult reading in decision.Readings)
        {
            json.Slugs(reading.Id, reading.Possible);
        }
        json.WriteEndObject();
        json.WriteStartArray(Members.MissingFacts);
        foreach (MissingFact fact in decision.MissingFacts)
        {
            json.WriteStartObject();
            json.WriteString(Members.Fact, fact.Name.In(language));
            json.Given(Members.Property, fact.Property ?? $"facts.{fact.Name.Indonesian}");
            json.Given(Members.Item, fact.Item);
            json.WriteEndObject();
            flush();
        }
        json.WriteEndArray();
        if (results.StandForAll(decision))
        {
            _prepared.List("cautions", decision.Cautions, Caution);
        }
        else
        {
            json.WriteStartArray(Members.Cautions);
            foreach (Caution caution in decision.Cautions)
            {
                Caution(json, caution);
            }
            json.WriteEndArray();
        }
        Reasons(Members.Reasons, reasons, item, 0);
        json.WriteBoolean(Members.ByConditionsRead, decision.ByConditionsRead);
    }

    private void Caution(Utf8JsonWriter to, Caution caution)
    {
        to.WriteStartObject();
        to.WriteString(Members.Code, caution.Code);
        to.WriteString(Members.Text, caution.Text.In(language));
        to.WriteEndObject();
    }

    private void Reasons(JsonEncodedText name, IEnumerable<Reason> reasons, int? item, int depth)
    {
        json.WriteStartArray(name);
        foreach (Reason reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString(Members.Text, findings.Of(reason));
            json.WriteString(Members.Condition, reason.Sentence.In(language));
            json.Outcome(Members.Holds, reason.Holds);
            json.Given(Members.Fact, reason.Fact?.In(language));
            json.Given(Members.Value, reason.Value?.In(language));
            json.Given(Members.FollowsFrom, reason.FollowsFrom?.In(language));
            json.WriteString(Members.Basis, reason.Basis);
            json.Given(Members.Reading, reason.Reading.Length == 0 ? null : reason.Reading);
            json.Given(Members.Decision, reason.Decision);
            json.Given(Members.Item, reason.Item);
            // "The same as" another decision says little by itself: its reasons stand inside.
            if (reason.From.Leaf is null && depth < 4 && reason.Decision is { } id && results.Because(id, item) is { } because)
            {
                Reasons(Members.Because, because, item, depth + 1);
            }
            json.WriteEndObject();
            flush();
        }
        json.WriteEndArray();
    }

    private void Law(DecisionResult decision)
    {
        json.Given(
            "nature",
            decision.Nature switch
            {
                PermitNature.Compulsory => "wajib",
                PermitNature.Conditional => "bersyarat",
                PermitNature.Voluntary => "sukarela",
                PermitNature.Reporting => "kewajiban-lapor",
                _ => null,
            }
        );
        json.Given("region", decision.Region);
        json.WriteStartObject("inForce");
        json.WriteString("from", AssessmentJson.Iso(decision.InForce.From));
        json.WriteString("until", decision.InForce.Until is { } last ? AssessmentJson.Iso(last) : null);
        json.WriteEndObject();
        _prepared.List("basis", decision.Basis.Basis, static (to, article) => to.WriteStringValue(article));
        json.WriteString(
            "evidence",
            decision.Basis.Evidence switch
            {
                Evidence.Text => "teks",
                Evidence.Report => "laporan",
                Evidence.Memory => "ingatan",
                _ => "simpulan",
            }
        );
        json.Given("notRegulated", decision.NotRegulated);
    }

    private void More(DecisionResult decision)
    {
        AssessmentParts.Assumptions(json, decision, language);
        Criteria(decision);
        AssessmentParts.Permit(json, decision.Permit, language);
        if (decision.Programme is { } programme)
        {
            Programme(programme, decision.Benefits);
        }
        AssessmentParts.Changes(json, decision, language);
    }

    private void Criteria(DecisionResult decision)
    {
        if (decision.Criteria.IsEmpty)
        {
            return;
        }
        json.WriteStartArray("criteria");
        foreach (CriterionResult criterion in decision.Criteria)
        {
            json.WriteStartObject();
            json.WriteString(Members.Id, criterion.Id);
            json.WriteString(Members.Text, criterion.Sentence.In(language));
            json.Outcome(Members.Holds, criterion.Holds);
            json.WriteString(Members.Basis, criterion.Basis.ToString());
            json.Given(Members.Reading, criterion.Reading.Length == 0 ? null : criterion.Reading);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Programme(ProgrammeInfo programme, ImmutableArray<BenefitResult> benefits)
    {
        json.WriteString("intake", programme.Intake);
        json.Given("intakeNote", programme.IntakeNote);
        // What is offered to everybody is the same for every subject.
        if (benefits.Length == programme.Benefits.Length && programme.Benefits.All(b => b.When is null))
        {
            _prepared.List("benefits", programme.Benefits, (to, benefit) => Benefit(to, benefit, true));
        }
        else
        {
            json.WriteStartArray("benefits");
            foreach ((Benefit benefit, bool? applies) in benefits)
            {
                Benefit(json, benefit, applies);
            }
            json.WriteEndArray();
        }
        _prepared.List("documents", programme.Documents, static (to, document) => to.WriteStringValue(document));
    }

    private void Benefit(Utf8JsonWriter to, Benefit benefit, bool? applies)
    {
        to.WriteStartObject();
        to.WriteString("name", benefit.Name.In(language));
        to.WriteString(Members.Value, benefit.Value);
        to.Given(Members.Basis, benefit.Basis);
        if (benefit.When is not null)
        {
            to.WriteBoolean("conditional", true);
            to.Outcome("applies", applies);
        }
        to.WriteEndObject();
    }

    private void Slugs(JsonEncodedText name, IEnumerable<Answer> answers)
    {
        json.WriteStartArray(name);
        foreach (Answer answer in answers)
        {
            json.WriteStringValue(answer.Slug);
        }
        json.WriteEndArray();
    }

    internal static string Word(DecisionKind kind) =>
        kind switch
        {
            DecisionKind.Classification => "klasifikasi",
            DecisionKind.Provision => "ketentuan",
            DecisionKind.Permit => "izin",
            DecisionKind.Completeness => "kelengkapan",
            _ => "program",
        };
}
