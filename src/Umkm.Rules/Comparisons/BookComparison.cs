using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>What differs between two editions of a rule book: the meaning, not the text.</summary>
/// <param name="Before">The older edition.</param>
/// <param name="After">The newer edition.</param>
/// <param name="Decisions">The decisions that differ, by id.</param>
/// <param name="Terms">Terms and kinds of paper that differ, a line each.</param>
/// <param name="Risks">Rows of the risk table that differ.</param>
/// <param name="Implied">Implied facts that differ, a line each.</param>
/// <param name="Instruments">Regulations of the register that differ, a line each.</param>
/// <param name="CorrectedImplied">The implied facts among them that say something else of days about which the older edition had spoken.</param>
internal sealed record BookComparison(
    RuleBook Before,
    RuleBook After,
    ImmutableArray<DecisionChange> Decisions,
    ImmutableArray<LocalizedText> Terms,
    ImmutableArray<RiskRowChange> Risks,
    ImmutableArray<LocalizedText> Implied,
    ImmutableArray<LocalizedText> Instruments,
    ImmutableArray<string> CorrectedImplied
)
{
    /// <summary>Whether the past was changed.</summary>
    public bool HasCorrection => Corrected.Any();

    /// <summary>The ids of decisions and implied facts whose past was changed.</summary>
    public IEnumerable<string> Corrected =>
        Decisions.Where(d => d.Classes.Contains(ChangeClass.Correction)).Select(d => d.Id).Concat(CorrectedImplied);

    /// <summary>Compares two editions, each read with its cases.</summary>
    public static BookComparison Of(RuleBook before, RuleBook after, ImmutableArray<RiskRowChange> risks)
    {
        string[] ids = [.. before.Decisions.Concat(after.Decisions).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal)];
        return new(
            before,
            after,
            [.. ids.Select(id => Decision(before, after, id)).OfType<DecisionChange>()],
            [.. TermChanges(before, after)],
            risks,
            [.. Named(BookLines.Implied(before), BookLines.Implied(after))],
            [.. Named(BookLines.Instruments(before), BookLines.Instruments(after))],
            [.. BookLines.CorrectedImplied(before, after)]
        );
    }

    /// <summary>Which of some decisions, both editions having them, say something else of days that the older one had already spoken of.</summary>
    public static IEnumerable<string> CorrectedIn(RuleBook before, RuleBook after, IReadOnlyCollection<string> ids) =>
        ids.Where(id => before.Find(id) is not null)
            .Select(id => Decision(before, after, id))
            .OfType<DecisionChange>()
            .Where(d => d.Classes.Contains(ChangeClass.Correction))
            .Select(d => d.Id);

    private static DecisionChange? Decision(RuleBook before, RuleBook after, string id)
    {
        Decision? old = before.Find(id);
        Decision? now = after.Find(id);
        ImmutableArray<string> cases = [.. CaseChanges(before, after, id)];
        if (old is null || now is null)
        {
            return Whole((now ?? old)!, now is null ? ChangeClass.End : ChangeClass.Addition, cases);
        }
        LocalDate[] starts = [.. Starts(old).Concat(Starts(now)).Distinct().Order()];
        ImmutableArray<VersionChange> versions =
        [
            .. starts
                .Select(
                    (from, i) => new VersionComparison(old, now, after, from, i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : null).Compare()
                )
                .OfType<VersionChange>(),
        ];
        bool words = old.Title != now.Title || !old.Notes.SequenceEqual(now.Notes);
        if (versions.IsEmpty && cases.IsEmpty && !words && Days(old).SequenceEqual(Days(now)))
        {
            return null;
        }
        bool onlyCases = versions.IsEmpty && !words && Days(old).SequenceEqual(Days(now));
        IEnumerable<ChangeClass> classes = versions.SelectMany(v => v.Parts).Select(p => p.Class);
        if (versions.IsEmpty)
        {
            classes = [onlyCases ? ChangeClass.Cases : ChangeClass.Wording];
        }
        LocalDate[] first = [.. old.Versions.Select(v => v.InForce.From)];
        LocalDate[] second = [.. now.Versions.Select(v => v.InForce.From)];
        return new()
        {
            Id = id,
            File = now.Place.File,
            Title = now.Title,
            Classes = [.. classes.Distinct().Order()],
            Begun = [.. second.Except(first)],
            Gone = [.. first.Except(second)],
            Versions = versions,
            Cases = cases,
        };
    }

    private static DecisionChange Whole(Decision decision, ChangeClass what, ImmutableArray<string> cases)
    {
        ImmutableArray<LocalDate> starts = [.. decision.Versions.Select(v => v.InForce.From)];
        return new()
        {
            Id = decision.Id,
            File = decision.Place.File,
            Title = decision.Title,
            Classes = [what],
            Begun = what == ChangeClass.Addition ? starts : [],
            Gone = what == ChangeClass.End ? starts : [],
            Versions = [],
            Cases = cases,
        };
    }

    // The days on which a version begins, and those after a version ends.
    private static IEnumerable<LocalDate> Starts(Decision decision) =>
        decision.Versions.SelectMany(v => v.InForce.Until is { } last ? new[] { v.InForce.From, last.PlusDays(1) } : [v.InForce.From]);

    private static IEnumerable<InForce> Days(Decision decision) => decision.Versions.Select(v => v.InForce);

    private static IEnumerable<string> CaseChanges(RuleBook before, RuleBook after, string id)
    {
        Dictionary<string, string> old = Cases(before, id);
        Dictionary<string, string> now = Cases(after, id);
        return old
            .Keys.Concat(now.Keys)
            .Distinct()
            .Where(name => old.GetValueOrDefault(name) != now.GetValueOrDefault(name))
            .Select(name => $"{(!old.ContainsKey(name) ? "+" : !now.ContainsKey(name) ? "-" : "~")} {name}");
    }

    private static Dictionary<string, string> Cases(RuleBook book, string id)
    {
        var cases = new Dictionary<string, string>();
        foreach (RuleCase one in book.Cases.Where(c => c.Expected.Any(e => e.Decision == id)))
        {
            IEnumerable<string> expected = one.Expected.Select(e => $"{e.Decision} {e.Reading} {string.Join('|', e.Answers)}");
            string name = string.Create(CultureInfo.InvariantCulture, $"{one.Name}, {one.On:uuuu'-'MM'-'dd}");
            cases[name] = $"{Facts(one.Facts)}\n{string.Join('\n', expected)}\n{one.Origin}";
        }
        return cases;
    }

    private static string Facts(CaseFacts facts)
    {
        IEnumerable<string> values = facts
            .Values.OrderBy(v => v.Key.Name, StringComparer.Ordinal)
            .Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key.Name}={v.Value}"));
        IEnumerable<string> children = facts.Children.OrderBy(c => c.Key).Select(c => $"{c.Key}[{string.Join(';', c.Value.Select(Facts))}]");
        return $"{facts.Name} {facts.Permit} {string.Join(',', values.Concat(children))}";
    }

    private static IEnumerable<LocalizedText> TermChanges(RuleBook before, RuleBook after) => Named(Glossary(before), Glossary(after));

    // What differs among things that have one name and one line of text.
    private static IEnumerable<LocalizedText> Named(Dictionary<string, string> old, Dictionary<string, string> now)
    {
        foreach (string name in old.Keys.Concat(now.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            string? was = old.GetValueOrDefault(name);
            string? @is = now.GetValueOrDefault(name);
            if (was != @is)
            {
                yield return was is null ? new($"{name} ditambahkan: {@is}", $"{name} added: {@is}")
                : @is is null ? new($"{name} dihapus: {was}", $"{name} removed: {was}")
                : new($"{name}: {was} → {@is}", $"{name}: {was} → {@is}");
            }
        }
    }

    private static Dictionary<string, string> Glossary(RuleBook book) =>
        book
            .Glossary.Terms.Select(t => ($"{t.Name} ({t.Subject.Word()})", $"{t.Kind.Word()}, {t.Meaning}"))
            .Concat(book.Glossary.PermitKinds.Select(k => ($"surat {k.Name}", $"{k.Slug}, {k.Validity.Word()}")))
            .ToDictionary();
}
