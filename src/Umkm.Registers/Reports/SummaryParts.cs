using System.Collections.Immutable;
using System.Text.Json;
using Umkm.Registers.Rows;
using Umkm.Rules.Results;

namespace Umkm.Registers.Reports;

/// <summary>Parts of the summary: what to ask, what stands twice, what changed.</summary>
internal static class SummaryParts
{
    /// <summary>The few facts of which asking decides most.</summary>
    public static void Ask(Utf8JsonWriter json, (ImmutableArray<MissingFact> Facts, long Decided) asked)
    {
        json.WriteStartObject("ask");
        json.WriteStartArray("facts");
        foreach (MissingFact fact in asked.Facts)
        {
            json.WriteStringValue(fact.Property ?? fact.Name.Indonesian);
        }
        json.WriteEndArray();
        json.WriteNumber("decides", asked.Decided);
        json.WriteEndObject();
    }

    /// <summary>Identities that stand in several rows, and columns of rounded numbers.</summary>
    public static void Identities(Utf8JsonWriter json, RegisterTotals totals)
    {
        json.WriteStartArray("repeated");
        foreach (RepeatedValues repeated in totals.Repeated)
        {
            json.WriteStartObject();
            json.WriteString("fact", repeated.Fact);
            json.WriteString("column", repeated.Header);
            json.WriteNumber("rows", repeated.Count);
            json.WriteBoolean("whole", repeated.IsWhole);
            json.WriteStartArray("lines");
            foreach (RepeatedRow row in repeated.First)
            {
                json.WriteStartObject();
                json.WriteNumber("line", row.Line);
                json.WriteNumber("first", row.FirstLine);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rounded");
        foreach (string header in totals.Rounded)
        {
            json.WriteStringValue(header);
        }
        json.WriteEndArray();
    }

    /// <summary>The first of the rows that the mapping passes over.</summary>
    public static void Passed(Utf8JsonWriter json, RegisterTotals totals)
    {
        json.WriteStartArray("passedOver");
        foreach (PassedRow row in totals.Passed)
        {
            json.WriteStartObject();
            json.WriteNumber("line", row.Line);
            json.WriteString("rule", row.Rule);
            json.WriteString("first", row.First);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>What looks as if it were meant otherwise.</summary>
    public static void Observations(Utf8JsonWriter json, RegisterTotals totals, Lang language)
    {
        json.WriteStartArray("observations");
        foreach (LocalizedText observation in totals.Observations)
        {
            json.WriteStringValue(observation.In(language));
        }
        json.WriteEndArray();
    }

    /// <summary>What changed since another screening; nothing when none was compared with.</summary>
    public static void Changes(Utf8JsonWriter json, RegisterTotals totals)
    {
        if (totals.Changes is not { } changes)
        {
            return;
        }
        json.WriteStartObject("changes");
        json.WriteNumber("compared", changes.Compared);
        json.WriteNumber("changed", changes.Changed);
        json.WriteNumber("new", changes.New);
        json.WriteNumber("gone", changes.Gone);
        json.WriteNumber("ambiguous", changes.Ambiguous);
        json.WriteNumber("twiceBefore", changes.TwiceBefore);
        json.WriteStartArray("counts");
        foreach (AnswerChange change in changes.Counts)
        {
            json.WriteStartObject();
            json.WriteString("decision", change.Decision.Id);
            json.WriteString("before", change.Before);
            json.WriteString("now", change.Now);
            json.WriteString("change", change.Kind);
            json.WriteNumber("rows", change.Rows);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
