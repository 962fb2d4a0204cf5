using System.Buffers;
using System.Text.Json;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Reports;

/// <summary>The counts as JSON, for programs.</summary>
internal static class SummaryJson
{
    /// <summary>The text, as UTF-8.</summary>
    public static byte[] Of(ScreeningReport facts, Lang language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JsonText.Encoder,
                }
            )
        )
        {
            Write(json, facts, facts.Totals.Tally!, language);
        }
        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Implied(Utf8JsonWriter json, ScreeningTally tally)
    {
        json.WriteStartArray("impliedFacts");
        foreach (ImpliedCount count in tally.Implied)
        {
            json.WriteStartObject();
            json.WriteString("id", count.Id);
            json.WriteString("fact", count.Term.Property ?? count.Term.Name);
            json.WriteString("value", count.Value ? "ya" : "tidak");
            json.WriteString("basis", count.Basis.ToString());
            json.WriteNumber("used", count.Rows);
            json.WriteNumber("contradicted", count.Contradicted);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ScreeningReport facts, ScreeningTally tally, Lang language)
    {
        json.WriteStartObject();
        json.WriteString("register", facts.Register);
        json.WriteString("assessedOn", IsoDate.Format(facts.On));
        json.WriteStartObject("ruleBook");
        json.WriteString("edition", facts.Edition);
        json.WriteString("hash", facts.Hash);
        json.WriteEndObject();
        json.WriteString("reading", facts.Reading);
        json.WriteNumber("rows", facts.Totals.Read);
        json.WriteNumber("answered", facts.Totals.Answered);
        json.WriteNumber("rejected", facts.Totals.Rejected);
        json.WriteNumber("grouped", facts.Totals.Grouped);
        json.WriteNumber("skipped", facts.Totals.Skipped);
        SummaryParts.Passed(json, facts.Totals);
        json.WriteNumber("leftOut", facts.Totals.LeftOut);
        json.WriteBoolean("numbered", facts.Totals.IsNumbered);
        SummaryParts.Identities(json, facts.Totals);
        SummaryParts.Observations(json, facts.Totals, language);
        SummaryParts.Changes(json, facts.Totals);
        json.WriteStartObject("answers");
        json.WriteNumber("decided", Decided(tally));
        json.WriteNumber("byConditionsRead", tally.Decisions.Sum(d => d.ByConditionsRead));
        json.WriteEndObject();
        json.WriteStartArray("assumptions");
        foreach (AssumptionCount count in facts.Totals.Assumptions)
        {
            json.WriteStartObject();
            json.WriteString("fact", count.Assumed.Term.Property ?? count.Assumed.Term.Name);
            json.WriteString("value", AssumptionText.Value(count.Assumed, Lang.Indonesian));
            json.WriteNumber("used", count.Used);
            json.WriteNumber("rowsDecided", count.Rows);
            json.WriteNumber("answersDecided", count.Answers);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Implied(json, tally);
        json.WriteStartObject("decisions");
        ILookup<int, MissingCount> missing = tally.Missing.ToLookup(m => m.Decision.Index);
        foreach (DecisionTally decision in tally.Decisions)
        {
            Write(json, decision, missing[decision.Decision.Index], tally.Sets);
        }
        json.WriteEndObject();
        SummaryParts.Ask(json, tally.Sets.Best(null, ReportTables.MostAsked));
        json.WriteStartArray("missingFacts");
        foreach (MissingTotal total in MissingTotal.Of(tally))
        {
            Name(json, total.Fact);
            json.WriteNumber("openAnswers", total.Open);
            json.WriteNumber("alone", total.Alone);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("regions");
        foreach (RegionTally region in tally.Regions)
        {
            Write(json, region, tally);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Answers that are the only one possible, over all decisions.</summary>
    public static long Decided(ScreeningTally tally) => (tally.Rows * tally.Decisions.Length) - tally.Decisions.Sum(d => d.Undecided);

    private static void Write(Utf8JsonWriter json, DecisionTally tally, IEnumerable<MissingCount> missing, FactSets sets)
    {
        ScreenedDecision decision = tally.Decision;
        json.WriteStartObject(decision.Id);
        json.WriteStartObject("title");
        json.WriteString("id", decision.Decision.Title.Indonesian);
        json.WriteString("en", decision.Decision.Title.English);
        json.WriteEndObject();
        json.WriteString("kind", KindSlug(decision.Decision.Kind));
        Answers(json, decision, tally.Decided, tally.Undecided);
        json.WriteNumber("byConditionsRead", tally.ByConditionsRead);
        json.WriteNumber("unsettledLaw", tally.Unsettled);
        json.WriteStartObject("possible");
        foreach ((int set, long rows) in tally.Sets)
        {
            json.WriteNumber(string.Join('|', decision.Answers.Where((_, i) => (set >> i & 1) != 0).Select(a => a.Slug)), rows);
        }
        json.WriteEndObject();
        json.WriteStartObject("readings");
        for (int r = 0; r < decision.Readings.Length; r++)
        {
            int reading = r;
            json.WriteStartObject(decision.Readings[r].Id);
            Answers(json, decision, a => tally.DecidedUnder(reading, a), tally.UndecidedUnder(reading));
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("missingFacts");
        foreach (MissingCount count in missing)
        {
            Name(json, count.Fact);
            json.WriteNumber("rows", count.Rows);
            json.WriteNumber("alone", count.Alone);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        SummaryParts.Ask(json, sets.Best(decision.Index, ReportTables.MostAsked));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RegionTally region, ScreeningTally tally)
    {
        json.WriteStartObject(region.Code);
        json.WriteNumber("rows", region.Rows);
        json.WriteStartObject("decisions");
        foreach (ScreenedDecision decision in tally.Decisions.Select(d => d.Decision))
        {
            json.WriteStartObject(decision.Id);
            Answers(json, decision, a => region.Decided(decision, a), region.Undecided(decision));
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Answers(Utf8JsonWriter json, ScreenedDecision decision, Func<int, long> decided, long undecided)
    {
        json.WriteStartObject("answers");
        for (int answer = 0; answer < decision.Answers.Length; answer++)
        {
            json.WriteNumber(decision.Answers[answer].Slug, decided(answer));
        }
        json.WriteEndObject();
        json.WriteNumber("undecided", undecided);
    }

    /// <summary>Begins an object with the name of a fact.</summary>
    private static void Name(Utf8JsonWriter json, MissingFact fact)
    {
        json.WriteStartObject();
        json.WriteStartObject("name");
        json.WriteString("id", fact.Name.Indonesian);
        json.WriteString("en", fact.Name.English);
        json.WriteEndObject();
        json.WriteString("property", fact.Property);
    }

    private static string KindSlug(DecisionKind kind) =>
        kind switch
        {
            DecisionKind.Classification => "klasifikasi",
            DecisionKind.Provision => "ketentuan",
            DecisionKind.Permit => "izin",
            DecisionKind.Completeness => "kelengkapan",
            _ => "program",
        };
}
