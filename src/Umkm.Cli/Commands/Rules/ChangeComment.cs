using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Umkm.Cli.Commands.Impact;
using Umkm.Rules.Books;
using Umkm.Rules.Comparisons;
using Umkm.Rules.Documents;
using Umkm.Rules.Mutations;
using Umkm.Rules.Review;
using Umkm.Rules.Site;

namespace Umkm.Cli.Commands.Rules;

/// <summary>All that a reviewer wants to know of a change, as one Markdown comment that no forge refuses: what differs, whom it moves, what the
/// cases do not see, where the pages are. What does not fit is counted, with the command that tells it.</summary>
internal sealed record ChangeComment(BookComparison Comparison, ImpactResult? Impact, string? Pages)
{
    /// <summary>The most bytes of a comment; forges take 65.536 characters.</summary>
    public const int Most = 60_000;

    private const int MostRows = 40;
    private const int ForHead = 10_000;
    private const int ForImpact = 14_000;
    private const int ForCases = 10_000;
    private const int ForLinks = 8_000;
    private const int ForEnd = 1_000;

    private static readonly Phrase Cut = new(
        "… {count} baris tidak dimuat di sini: lihat {command}.",
        "… {count} {count|line is|lines are} left out here: see {command}."
    );
    private static readonly Phrase Omitted = new(
        "… {count} keputusan lain tidak dimuat di sini: lihat umkm rules diff.",
        "… {count} other decisions are left out here: see umkm rules diff."
    );
    private static readonly Phrase CasesTitle = new(
        "Yang belum diuji kasus pada versi yang berubah",
        "What the cases do not test in the versions that changed"
    );
    private static readonly Phrase AllTested = new(
        "Setiap jawaban, tafsir, kalimat, dan batas pada keputusan yang berubah dijaga kasus.",
        "Every answer, reading, sentence and bound of the decisions that changed is guarded by cases."
    );
    private static readonly Phrase LinksTitle = new("Halaman", "Pages");
    private static readonly Phrase Before = new("lama", "old");
    private static readonly Phrase After = new("baru", "new");

    /// <summary>Whether examples bear the ids of the register: a comment is often open to everybody.</summary>
    public bool WithIds { get; init; }

    /// <summary>The comment.</summary>
    public string Write(Lang language)
    {
        string head = Shorten(Text(language, page => ComparisonPage.Head(page, Comparison)), ForHead, "umkm rules diff", language);
        string impact = Impact is null
            ? ""
            : Shorten(Text(language, page => ImpactPage.Write(page, Impact, MostRows, WithIds)), ForImpact, "umkm impact", language);
        string cases = Shorten(Text(language, Cases), ForCases, "umkm rules coverage --bounds", language);
        string links = Pages is null ? "" : Shorten(Text(language, Links), ForLinks, "umkm rules render", language);
        int left = Most - ForEnd - new[] { head, impact, cases, links }.Sum(Bytes);
        return string.Join('\n', new[] { head, Differences(language, left), impact, cases, links }.Where(p => p.Length > 0));
    }

    private string Differences(Lang language, int bytes)
    {
        var text = new StringBuilder();
        string[] parts =
        [
            .. Comparison.Decisions.Select(d => Text(language, page => ComparisonPage.Decision(page, d))),
            Text(language, page => ComparisonPage.Rest(page, Comparison)),
        ];
        int omitted = 0;
        foreach (string part in parts.Where(p => p.Length > 0))
        {
            int more = Bytes(part) + 1;
            if (more > bytes)
            {
                omitted++;
                continue;
            }
            bytes -= more;
            text.Append(part).Append('\n');
        }
        if (omitted > 0)
        {
            text.Append(Omitted.In(language, ("count", Number(omitted)))).Append('\n');
        }
        return text.ToString().TrimEnd('\n') + (text.Length > 0 ? "\n" : "");
    }

    private void Cases(DocumentBuilder page)
    {
        page.Heading(2, page.Say(CasesTitle));
        RuleBook book = Comparison.After;
        CoverageReport coverage = Coverage.Of(book);
        string[] lines =
        [
            .. CoveragePage.Unseen(coverage with { Versions = [.. coverage.Versions.Where(v => IsChanged(v.Decision, v.Version))] }, page.Language),
        ];
        foreach (string line in lines)
        {
            page.Item(0, line);
        }
        HashSet<string> differing = [.. Comparison.Decisions.Select(d => d.Id)];
        UnguardedBounds bounds = UnguardedBounds.Of(book, d => differing.Contains(d.Id));
        foreach (BoundChange change in bounds.Unnoticed)
        {
            page.Item(0, UnguardedBoundsPage.Tell(change, page.Language));
        }
        if (lines.Length == 0 && bounds.Unnoticed.IsEmpty)
        {
            page.Paragraph(page.Say(AllTested));
        }
    }

    // A version that differs, begins, or belongs to a decision that is new.
    private bool IsChanged(Decision decision, DecisionVersion version) =>
        Comparison.Decisions.FirstOrDefault(d => d.Id == decision.Id) is { } change
        && (Comparison.Before.Find(decision.Id) is null || change.Versions.Any(v => ReferenceEquals(v.After, version)));

    private void Links(DocumentBuilder page)
    {
        page.Heading(2, page.Say(LinksTitle));
        foreach (DecisionChange change in Comparison.Decisions)
        {
            page.Item(
                0,
                [
                    $"{page.Say(change.Title)}: ",
                    .. Link(page, Comparison.Before, change.Id, Before),
                    " ",
                    .. Link(page, Comparison.After, change.Id, After),
                ]
            );
        }
    }

    private ImmutableArray<Run> Link(DocumentBuilder page, RuleBook book, string id, Phrase words) =>
        book.Find(id) is null
            ? []
            :
            [
                new Run(
                    page.Say(words),
                    Link: $"{Pages!.TrimEnd('/')}/{SiteAddress.Edition(book)}/{SiteAddress.Of(page.Language)}/{SiteAddress.Decision(id)}"
                ),
            ];

    private static string Text(Lang language, Action<DocumentBuilder> write)
    {
        var page = new DocumentBuilder(language);
        write(page);
        return Markdown.Write(page.Build());
    }

    private static string Shorten(string text, int bytes, string command, Lang language)
    {
        if (Bytes(text) <= bytes)
        {
            return text;
        }
        string[] lines = text.Split('\n');
        int kept = 0;
        for (int sum = 0; kept < lines.Length && sum + Bytes(lines[kept]) + 1 <= bytes; kept++)
        {
            sum += Bytes(lines[kept]) + 1;
        }
        string end = Cut.In(language, ("count", Number(lines.Length - kept)), ("command", command));
        return $"{string.Join('\n', lines.Take(kept))}\n\n{end}\n";
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
