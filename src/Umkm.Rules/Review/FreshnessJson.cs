using System.Buffers;
using System.Text;
using System.Text.Json;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Review;

/// <summary>How fresh a book is, as JSON for programs.</summary>
internal static class FreshnessJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JsonText.Encoder,
    };

    /// <summary>The report as one JSON text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="touched">What the coming days do to a register; null when none was looked at.</param>
    /// <param name="language">The language of titles and conditions.</param>
    public static string Write(FreshnessReport report, TouchedTally? touched, Lang language)
    {
        Guard.Against.Null(report);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("on", IsoDate.Format(report.On));
            json.WriteString("until", IsoDate.Format(report.Until));
            json.WriteStartObject("ruleBook");
            json.WriteString("edition", report.Book.Edition);
            json.WriteString("hash", report.Book.Hash);
            json.WriteEndObject();
            json.WriteStartObject("evidence");
            foreach (Evidence evidence in Enum.GetValues<Evidence>())
            {
                json.WriteNumber(Slug(evidence), report.CountOf(evidence));
            }
            json.WriteEndObject();
            json.WriteNumber("byConditionsRead", report.ByConditionsRead);
            Newer(json, report);
            Ahead(json, report, language);
            if (touched is not null)
            {
                Register(json, touched, language);
            }
            Versions(json, report, language);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Newer(Utf8JsonWriter json, FreshnessReport report)
    {
        json.WriteStartArray("newerRegulations");
        foreach (NewerInstrument newer in report.Newer)
        {
            json.WriteStartObject();
            json.WriteString("regulation", newer.Instrument.Name);
            json.WriteString("day", newer.Instrument.Day is { } day ? IsoDate.Format(day) : null);
            json.WriteString(newer.Revokes ? "revokes" : "changes", newer.Cited.Name);
            json.WriteString("decision", newer.Version.Id);
            json.WriteString("checkedOn", IsoDate.Format(newer.Version.CheckedOn));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Ahead(Utf8JsonWriter json, FreshnessReport report, Lang language)
    {
        json.WriteStartArray("dates");
        foreach (DateOfLaw one in report.Ahead)
        {
            json.WriteStartObject();
            json.WriteString("day", IsoDate.Format(one.Day));
            json.WriteString("kind", Slug(one.Kind));
            json.WriteString("decision", one.Decision?.Id);
            json.WriteString("what", one.What?.In(language));
            json.WriteString("basis", one.Basis);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Register(Utf8JsonWriter json, TouchedTally touched, Lang language)
    {
        json.WriteStartObject("register");
        json.WriteNumber("enterprises", touched.Enterprises);
        json.WriteNumber("changing", touched.Changing);
        json.WriteStartArray("touched");
        foreach (Touched one in touched.All)
        {
            json.WriteStartObject();
            json.WriteString("cause", one.Kind.Slug());
            json.WriteString("decision", one.Decision);
            json.WriteString("title", one.Title.In(language));
            json.WriteNumber("enterprises", one.Enterprises);
            json.WriteString("first", IsoDate.Format(one.First));
            json.WriteString("last", IsoDate.Format(one.Last));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Versions(Utf8JsonWriter json, FreshnessReport report, Lang language)
    {
        json.WriteStartArray("versions");
        foreach (VersionInForce one in report.InForce)
        {
            json.WriteStartObject();
            json.WriteString("decision", one.Id);
            json.WriteString("title", one.Title.In(language));
            json.WriteString("checkedOn", IsoDate.Format(one.CheckedOn));
            json.WriteString("from", IsoDate.Format(one.From));
            json.WriteString("evidence", Slug(one.Basis.Evidence));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Slug(Evidence evidence) =>
        evidence switch
        {
            Evidence.Text => "teks",
            Evidence.Report => "laporan",
            Evidence.Memory => "ingatan",
            _ => "simpulan",
        };

    private static string Slug(DateOfLawKind kind) =>
        kind switch
        {
            DateOfLawKind.RuleBegins => "aturan-mulai",
            DateOfLawKind.RuleChanges => "aturan-berganti",
            DateOfLawKind.RuleEnds => "aturan-berakhir",
            DateOfLawKind.DutyFallsDue => "jatuh-tempo",
            DateOfLawKind.LastYearEnds => "tahun-terakhir",
            DateOfLawKind.FirstYearBegins => "tahun-pertama",
            _ => "peraturan-mulai",
        };
}
