using System.Text.RegularExpressions;
using Umkm.Rules.Books;

namespace Umkm.Rules.Tests.Docs;

/// <summary>The changelog names every decision of the rule book and every day on which its law changes, and its Indonesian twin tells officers the
/// same.</summary>
public partial class ChangelogTests
{
    [Fact]
    public void Every_version_of_every_decision_is_told()
    {
        string[] lines = Page.Of("CHANGELOG.md").Text.Split('\n');
        string[] untold =
        [
            .. from decision in RuleBook.Embedded.Decisions
            let told = string.Join('\n', lines.Where(l => l.Contains($"`{decision.Id}`", StringComparison.Ordinal)))
            from version in decision.Versions
            let day = NodaTime.Text.LocalDatePattern.Iso.Format(version.InForce.From)
            where !told.Contains(day, StringComparison.Ordinal)
            select $"`{decision.Id}` {day}",
        ];
        Assert.True(
            untold.Length == 0,
            "CHANGELOG.md has no line with this decision and the first day of this version: " + string.Join("; ", untold)
        );
    }

    /// <summary>Entry by entry: editions, kinds, decisions and days. Of software the twin tells what officers meet, so its entries are not
    /// compared.</summary>
    [Fact]
    public void The_Indonesian_twin_has_the_same_editions_and_entries_of_law()
    {
        string[] english = Entries("CHANGELOG.md", "Law", "Correction", "Addition", "Software");
        string[] indonesian = Entries("CHANGELOG.id.md", "Hukum", "Koreksi", "Tambahan", "Perangkat lunak");
        Assert.True(english.Length > 100, "The entries of CHANGELOG.md are not found any more.");
        int at = english.Zip(indonesian).TakeWhile(e => e.First == e.Second).Count();
        string? here = at < english.Length ? english[at] : null;
        string? there = at < indonesian.Length ? indonesian[at] : null;
        Assert.True(here == there, $"The first entry that differs: CHANGELOG.md has \"{here}\", CHANGELOG.id.md has \"{there}\".");
    }

    // An entry is a list item or a row of a table with its further lines; its kind stands in it in bold, or in the last line in bold of its own.
    private static string[] Entries(string page, params string[] kinds)
    {
        var entries = new List<string>();
        int kind = -1;
        foreach (string text in Start().Split(Page.Of(page).Text))
        {
            int named = Array.FindIndex(kinds, k => text.TrimStart('-', ' ').StartsWith($"**{k}", StringComparison.Ordinal));
            bool isItem = text.StartsWith("- ", StringComparison.Ordinal);
            kind = !isItem && named >= 0 ? named : kind;
            int own = isItem && named >= 0 ? named : kind;
            if (text.StartsWith("## ", StringComparison.Ordinal))
            {
                entries.Add(text.Split(' ')[1]);
                kind = -1;
            }
            else if ((isItem && own >= 0 && own < kinds.Length - 1) || text.StartsWith("| `", StringComparison.Ordinal))
            {
                entries.Add($"{own}: {string.Join(' ', Told().Matches(text).Select(m => m.Value).Where(IsDecisionOrDay))}");
            }
        }
        return [.. entries];
    }

    private static bool IsDecisionOrDay(string told) => told[0] != '`' || RuleBook.Embedded.Find(told.Trim('`')) is not null;

    [GeneratedRegex("\n(?=- |## |\\*\\*|\\| |#)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Start();

    [GeneratedRegex("`[a-z][a-z0-9/-]*`|\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Told();
}
