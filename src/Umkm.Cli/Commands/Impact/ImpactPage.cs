using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Registers;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;

namespace Umkm.Cli.Commands.Impact;

/// <summary>What is told about the effect of a change.</summary>
internal sealed record ImpactResult(RuleBook Before, RuleBook After, LocalDate On, RegisterTotals Totals, MovedRows Moved, Tallies? Tallies);

/// <summary>Tells whom a change of the rules moves: totals, from which answer to which, examples by name, counts by region and class.</summary>
internal static class ImpactPage
{
    private const int MostExamples = 10;

    private static readonly Phrase Title = new("Dampak perubahan aturan per {on}", "Effect of a change of the rules on {on}");
    private static readonly Phrase Books = new("Lama: {before}. Baru: {after}.", "Old: {before}. New: {after}.");
    private static readonly Phrase Totals = new(
        "{compared} usaha dibandingkan, {changed} berubah; {rejected} baris tidak terbaca oleh keduanya.",
        "{compared} {compared|enterprise|enterprises} compared, {changed} moved; {rejected} {rejected|row was|rows were} read by neither."
    );
    private static readonly Phrase Nobody = new("Tidak ada jawaban yang berubah.", "No answer moved.");
    private static readonly Phrase Decision = new("Keputusan", "Decision");
    private static readonly Phrase Was = new("Lama", "Old");
    private static readonly Phrase Is = new("Baru", "New");
    private static readonly Phrase Kind = new("Artinya", "Meaning");
    private static readonly Phrase Rows = new("Usaha", "Enterprises");
    private static readonly Phrase Examples = new("Contoh", "Examples");
    private static readonly Phrase Id = new("Usaha", "Enterprise");
    private static readonly Phrase Numbered = new("contoh {number}", "example {number}");
    private static readonly Phrase Reasons = new("Karena", "Because");
    private static readonly Phrase By = new("Menurut wilayah dan golongan", "By region and class");
    private static readonly Phrase Region = new("Wilayah", "Region");
    private static readonly Phrase Class = new("Golongan", "Class");
    private static readonly Phrase Moved = new("Berubah", "Moved");
    private static readonly Phrase Undecided = new("belum pasti: {answers}", "undecided: {answers}");

    private static readonly Dictionary<string, Phrase> Kinds = new()
    {
        ["naik"] = new("naik golongan", "a larger class"),
        ["turun"] = new("turun golongan", "a smaller class"),
        ["kini-diputus"] = new("kini pasti", "decided now"),
        ["kini-terbuka"] = new("kini belum pasti", "undecided now"),
        ["terbuka-lain"] = new("tetap belum pasti", "undecided still"),
        ["berubah"] = new("berubah", "changed"),
    };

    private static readonly Phrase Left = new(
        "… dan {count} baris lagi: lihat umkm impact.",
        "… and {count} more {count|row|rows}: see umkm impact."
    );
    private static readonly Phrase Twice = new(
        "{count} baris tidak dibandingkan karena nomornya berdiri lebih dari sekali.",
        "{count} {count|row was|rows were} not compared because {count|its|their} id stands more than once."
    );
    private static readonly Phrase OnlyNew = new(
        "Hanya dalam buku baru, tanpa pembanding: {ids}.",
        "Only in the new book, with nothing to compare: {ids}."
    );
    private static readonly Phrase OnlyOld = new(
        "Hanya dalam buku lama, tanpa pembanding: {ids}.",
        "Only in the old book, with nothing to compare: {ids}."
    );
    private static readonly Phrase Wins = new("mendapat", "gains");
    private static readonly Phrase Loses = new("kehilangan", "loses");

    /// <summary>Writes the page.</summary>
    public static string Write(ImpactResult impact, Lang language, ExplanationForm form)
    {
        var page = new DocumentBuilder(language);
        Write(page, impact, int.MaxValue, withIds: true);
        return AssessmentExplanation.Form(page.Build(), language, form);
    }

    /// <summary>Writes it into a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="impact">What is told.</param>
    /// <param name="most">The longest table; the rest is counted.</param>
    /// <param name="withIds">Whether examples bear their ids; otherwise they are numbered.</param>
    public static void Write(DocumentBuilder page, ImpactResult impact, int most, bool withIds)
    {
        page.Heading(1, page.Say(Title, ("on", IsoDate.Format(impact.On))));
        page.Paragraph(
            page.Say(Books, ("before", $"{impact.Before.Edition} {impact.Before.Hash}"), ("after", $"{impact.After.Edition} {impact.After.Hash}"))
        );
        AnswerChanges changes = impact.Totals.Changes!;
        page.Paragraph(
            page.Say(
                Totals,
                ("compared", Number(changes.Compared)),
                ("changed", Number(changes.Changed)),
                ("rejected", Number(impact.Totals.Rejected))
            )
        );
        if (changes.Ambiguous > 0)
        {
            page.Paragraph(page.Say(Twice, ("count", Number(changes.Ambiguous))));
        }
        Alone(page, impact);
        if (changes.Counts.IsEmpty)
        {
            page.Paragraph(page.Say(Nobody));
        }
        else
        {
            page.Table(
                [page.Say(Decision), page.Say(Was), page.Say(Is), page.Say(Kind), page.Say(Rows)],
                changes
                    .Counts.Take(most)
                    .Select(c =>
                        ImmutableArray.Create(c.Decision.Id, Answer(page, c.Before), Answer(page, c.Now), page.Say(Meaning(c)), Number(c.Rows))
                    )
            );
            More(page, changes.Counts.Length - most);
            page.Heading(2, page.Say(Examples));
            page.Table(
                [page.Say(Id), page.Say(Decision), page.Say(Was), page.Say(Is), page.Say(Reasons)],
                Named(page, Chosen(impact.Moved), withIds)
                    .Select(r => ImmutableArray.Create(r.Id, r.Decision, Answer(page, r.Before), Answer(page, r.Now), r.Reasons))
            );
        }
        if (impact.Tallies is { } tallies)
        {
            page.Heading(2, page.Say(By));
            page.Table(
                [page.Say(Region), page.Say(Class), page.Say(Rows), page.Say(Moved)],
                tallies.Rows.Take(most).Select(r => ImmutableArray.Create(r.Region, r.Class, Number(r.All), Number(r.Moved)))
            );
            More(page, tallies.Rows.Length - most);
        }
    }

    private static void More(DocumentBuilder page, int left)
    {
        if (left > 0)
        {
            page.Paragraph(page.Say(Left, ("count", Number(left))));
        }
    }

    // Decisions of one book only have nothing to be compared with.
    private static void Alone(DocumentBuilder page, ImpactResult impact)
    {
        string[] added = [.. impact.After.Decisions.Select(d => d.Id).Where(id => impact.Before.Find(id) is null)];
        string[] gone = [.. impact.Before.Decisions.Select(d => d.Id).Where(id => impact.After.Find(id) is null)];
        if (added.Length > 0)
        {
            page.Paragraph(page.Say(OnlyNew, ("ids", string.Join(", ", added))));
            page.Table(
                [page.Say(Decision), page.Say(Is), page.Say(Rows)],
                (impact.Totals.Tally?.Decisions ?? [])
                    .Where(t => added.Contains(t.Decision.Id))
                    .SelectMany(t =>
                        t.Sets.Select(s => ImmutableArray.Create(t.Decision.Id, Answer(page, Slugs(t.Decision.Answers, s.Key)), Number(s.Value)))
                    )
            );
        }
        if (gone.Length > 0)
        {
            page.Paragraph(page.Say(OnlyOld, ("ids", string.Join(", ", gone))));
        }
    }

    private static string Slugs(ImmutableArray<Answer> answers, int set) =>
        string.Join('|', answers.Where((_, nth) => (set & (1 << nth)) != 0).Select(a => a.Slug));

    // One of each kind of change first, then more of the first kinds.
    private static IEnumerable<MovedRow> Chosen(MovedRows moved) =>
        moved
            .Rows.GroupBy(r => (r.Decision, r.Before, r.Now))
            .SelectMany(g => g.Select((row, nth) => (row, nth)))
            .OrderBy(x => x.nth)
            .Take(MostExamples)
            .Select(x => x.row);

    // One number for one enterprise, also where it moved in several decisions.
    private static IEnumerable<MovedRow> Named(DocumentBuilder page, IEnumerable<MovedRow> rows, bool withIds)
    {
        var numbers = new Dictionary<string, int>();
        foreach (MovedRow row in rows)
        {
            numbers.TryAdd(row.Id, numbers.Count + 1);
            yield return withIds ? row : row with { Id = page.Say(Numbered, ("number", Number(numbers[row.Id]))) };
        }
    }

    private static Phrase Meaning(AnswerChange change) =>
        (change.Before, change.Now) switch
        {
            (_, Answers.Eligible) when change.Before == Answers.NotEligible => Wins,
            (Answers.Eligible, Answers.NotEligible) => Loses,
            _ => Kinds[change.Kind],
        };

    private static string Answer(DocumentBuilder page, string answers) =>
        answers.Length == 0 ? "–"
        : answers.Contains('|', StringComparison.Ordinal) ? page.Say(Undecided, ("answers", answers.Replace("|", ", ", StringComparison.Ordinal)))
        : answers;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
