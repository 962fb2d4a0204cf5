using System.Text.Json;
using Umkm.Rules.Books;
using Umkm.Rules.Results;

namespace Umkm.Rules.Json;

/// <summary>What the book says of a decision, as results tell it.</summary>
internal static class LawJson
{
    /// <summary>Its kind, its title, and what its version rests on.</summary>
    public static void Law(Utf8JsonWriter to, DecisionResult decision, Lang language)
    {
        to.WriteString("kind", Word(decision.Kind));
        to.WriteString("title", decision.Title.In(language));
        to.Given(
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
        to.Given("region", decision.Region);
        to.WriteStartObject("inForce");
        to.WriteString("from", AssessmentJson.Iso(decision.InForce.From));
        to.WriteString("until", decision.InForce.Until is { } last ? AssessmentJson.Iso(last) : null);
        to.WriteEndObject();
        to.WriteStartArray("basis");
        foreach (string article in decision.Basis.Basis)
        {
            to.WriteStringValue(article);
        }
        to.WriteEndArray();
        to.WriteString(
            "evidence",
            decision.Basis.Evidence switch
            {
                Evidence.Text => "teks",
                Evidence.Report => "laporan",
                Evidence.Memory => "ingatan",
                _ => "simpulan",
            }
        );
        to.Given("notRegulated", decision.Gap?.In(language));
    }

    /// <summary>What a programme offers, and what it asks for.</summary>
    public static void Programme(Utf8JsonWriter to, DecisionResult decision, Lang language)
    {
        ProgrammeInfo programme = decision.Programme!;
        to.WriteString("intake", programme.Intake);
        to.Given("intakeNote", programme.Note?.In(language));
        to.WriteStartArray("benefits");
        foreach ((Benefit benefit, bool? applies) in decision.Benefits)
        {
            to.WriteStartObject();
            to.WriteString("name", benefit.Name.In(language));
            to.WriteString(Members.Value, benefit.Amount.In(language));
            to.Given(Members.Basis, benefit.Basis);
            if (benefit.When is not null)
            {
                to.WriteBoolean("conditional", true);
                to.Outcome("applies", applies);
            }
            to.WriteEndObject();
        }
        to.WriteEndArray();
        to.WriteStartArray("documents");
        foreach (LocalizedText document in programme.DocumentTexts)
        {
            to.WriteStringValue(document.In(language));
        }
        to.WriteEndArray();
    }

    /// <summary>The kind of a decision in data.</summary>
    public static string Word(DecisionKind kind) =>
        kind switch
        {
            DecisionKind.Classification => "klasifikasi",
            DecisionKind.Provision => "ketentuan",
            DecisionKind.Permit => "izin",
            DecisionKind.Completeness => "kelengkapan",
            _ => "program",
        };
}
