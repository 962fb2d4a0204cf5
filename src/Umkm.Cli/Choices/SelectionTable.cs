using System.Globalization;
using System.Text;
using Umkm.Rules.Results;
using Umkm.Rules.Selections;

namespace Umkm.Cli.Choices;

/// <summary>Selections as CSV (RFC 4180): one row a subject, in the order of the lists.</summary>
internal static class SelectionTable
{
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>The table; the columns of the ranking keys bear the names of the terms.</summary>
    public static string Write(Selection selection, Lang language)
    {
        var text = new StringBuilder();
        Row(text, ["status", "rank", "lastRank", "nextStage", "id", "key", "name", .. selection.Order.Select(k => k.Name.Indonesian), "why"]);
        foreach (
            (string status, RankedSubject ranked) in selection
                .Selected.Select(r => ("selected", r))
                .Concat(selection.Contending.Select(r => ("contending", r)))
                .Concat(selection.Waiting.Select(r => ("waiting", r)))
        )
        {
            Row(
                text,
                [
                    status,
                    ranked.Rank.ToString(CultureInfo.InvariantCulture),
                    ranked.LastRank.ToString(CultureInfo.InvariantCulture),
                    ranked.NextStage switch
                    {
                        true => "true",
                        false => "false",
                        null => "true|false",
                    },
                    .. Names(ranked.Subject),
                    .. ranked.Values.Select(v => v.In(language)),
                    Missing(ranked.Missing),
                ]
            );
        }
        IEnumerable<string> none = selection.Order.Select(_ => "");
        foreach (RefusedSubject refused in selection.Refused)
        {
            Row(text, ["refused", "", "", "", .. Names(refused.Subject), .. none, string.Join("; ", refused.Unmet.Select(u => u.Id))]);
        }
        foreach (UndecidedSubject undecided in selection.Undecided)
        {
            Row(text, ["undecided", "", "", "", .. Names(undecided.Subject), .. none, Missing(undecided.Missing)]);
        }
        return text.ToString();
    }

    private static string Missing(IEnumerable<MissingFact> facts) =>
        string.Join("; ", facts.Select(m => m.Property ?? $"facts.{m.Name.Indonesian}").Distinct());

    private static IEnumerable<string> Names(SubjectName subject) => [subject.Id ?? "", subject.Key, subject.Name ?? ""];

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    private static string Cell(string text)
    {
        // What begins like a formula would be run by a spreadsheet.
        text = HarmlessText.Of(text);
        string harmless = text.Length > 0 && Formula.Contains(text[0]) ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
