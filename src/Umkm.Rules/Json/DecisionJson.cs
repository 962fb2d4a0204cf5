using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>Writes the result of one decision as JSON: the fixed members first, those that a kind adds after them.</summary>
internal sealed class DecisionJson(Utf8JsonWriter json, ResultsInTurn results, FindingText findings, Lang language, Action flush)
{
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
                json.WriteString("answer", item.Result.Answer);
                Slugs("possible", item.Result.Possible);
                json.WriteBoolean("byConditionsRead", item.Result.ByConditionsRead);
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
        json.WriteString("answer", decision.Answer);
        Slugs("possible", decision.Possible);
        json.WriteStartObject("readings");
        foreach (ReadingResult reading in decision.Readings)
        {
            Slugs(reading.Id, reading.Possible);
        }
        json.WriteEndObject();
        json.WriteStartArray("missingFacts");
        foreach (MissingFact fact in decision.MissingFacts)
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Name.In(language));
            json.Given("property", fact.Property ?? $"facts.{fact.Name.Indonesian}");
            json.Given("item", fact.Item);
            json.WriteEndObject();
            flush();
        }
        json.WriteEndArray();
        json.WriteStartArray("cautions");
        foreach (Caution caution in decision.Cautions)
        {
            json.WriteStartObject();
            json.WriteString("code", caution.Code);
            json.WriteString("text", caution.Text.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Reasons("reasons", reasons, item, 0);
        json.WriteBoolean("byConditionsRead", decision.ByConditionsRead);
    }

    private void Reasons(string name, IEnumerable<Reason> reasons, int? item, int depth)
    {
        json.WriteStartArray(name);
        foreach (Reason reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("text", findings.Of(reason));
            json.WriteString("condition", reason.Sentence.In(language));
            json.Outcome("holds", reason.Holds);
            json.Given("fact", reason.Fact?.In(language));
            json.Given("value", reason.Value?.In(language));
            json.Given("followsFrom", reason.FollowsFrom?.In(language));
            json.WriteString("basis", reason.Basis);
            json.Given("reading", reason.Reading.Length == 0 ? null : reason.Reading);
            json.Given("decision", reason.Decision);
            json.Given("item", reason.Item);
            // "The same as" another decision says little by itself: its reasons stand inside.
            if (reason.From.Leaf is null && depth < 4 && reason.Decision is { } id && results.Because(id, item) is { } because)
            {
                Reasons("because", because, item, depth + 1);
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
        json.WriteStartArray("basis");
        foreach (string article in decision.Basis.Basis)
        {
            json.WriteStringValue(article);
        }
        json.WriteEndArray();
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
            json.WriteString("id", criterion.Id);
            json.WriteString("text", criterion.Sentence.In(language));
            json.Outcome("holds", criterion.Holds);
            json.WriteString("basis", criterion.Basis.ToString());
            json.Given("reading", criterion.Reading.Length == 0 ? null : criterion.Reading);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Programme(ProgrammeInfo programme, IEnumerable<BenefitResult> benefits)
    {
        json.WriteString("intake", programme.Intake);
        json.Given("intakeNote", programme.IntakeNote);
        json.WriteStartArray("benefits");
        foreach ((Benefit benefit, bool? applies) in benefits)
        {
            json.WriteStartObject();
            json.WriteString("name", benefit.Name.In(language));
            json.WriteString("value", benefit.Value);
            json.Given("basis", benefit.Basis);
            if (benefit.When is not null)
            {
                json.WriteBoolean("conditional", true);
                json.Outcome("applies", applies);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("documents");
        foreach (string document in programme.Documents)
        {
            json.WriteStringValue(document);
        }
        json.WriteEndArray();
    }

    private void Slugs(string name, IEnumerable<Answer> answers)
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
