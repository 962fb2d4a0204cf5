using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>Whether cases stand on the first and the last day of changed law, and at each new bound and one unit beside it.</summary>
internal static class CaseGuard
{
    /// <summary>What no case guards.</summary>
    /// <param name="cases">The cases of the newer edition; empty when they were not read.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="days">The days of the change.</param>
    /// <param name="changes">What changed.</param>
    /// <param name="hasEarlier">Whether other law stood before the first day.</param>
    public static ImmutableArray<LocalizedText> Missing(
        ImmutableArray<RuleCase> cases,
        string decision,
        InForce days,
        IReadOnlyCollection<PartChange> changes,
        bool hasEarlier
    )
    {
        PartChange[] moved = [.. changes.Where(c => c.Class <= ChangeClass.Correction)];
        if (moved.Length == 0)
        {
            return [];
        }
        RuleCase[] own = [.. cases.Where(c => c.Expected.Any(e => e.Decision == decision))];
        var missing = ImmutableArray.CreateBuilder<LocalizedText>();
        Day(days.From, new("hari pertama", "the first day"));
        if (hasEarlier)
        {
            Day(days.From.PlusDays(-1), new("hari sebelumnya", "the day before"));
        }
        if (days.Until is { } last)
        {
            Day(last, new("hari terakhir", "the last day"));
        }
        RuleCase[] within = [.. own.Where(c => days.Contains(c.On))];
        foreach (Comparison comparison in moved.SelectMany(c => c.Sentences).Select(s => s.After).OfType<Comparison>())
        {
            if (comparison.Left.Single is { Kind: TermKind.Rupiah or TermKind.Count or TermKind.Year } term)
            {
                foreach (long value in Guarded(comparison.Bounds).Where(v => !within.Any(c => Holds(c.Facts, term, v))))
                {
                    missing.Add(
                        new(
                            $"{term.Name} {Binding.TermValues.Write(term, value, Lang.Indonesian)}",
                            $"{term.English} {Binding.TermValues.Write(term, value, Lang.English)}"
                        )
                    );
                }
            }
        }
        return missing.ToImmutable();

        void Day(LocalDate day, LocalizedText what)
        {
            if (own.All(c => c.On != day))
            {
                string iso = NodaTime.Text.LocalDatePattern.Iso.Format(day);
                missing.Add(new($"{what.Indonesian} {iso}", $"{what.English} {iso}"));
            }
        }
    }

    // The bound itself and the nearest value on its other side.
    private static IEnumerable<long> Guarded(Bounds bounds)
    {
        if (bounds.Lower is { } lower)
        {
            yield return lower.Value.Number;
            yield return lower.Included ? lower.Value.Number - 1 : lower.Value.Number + 1;
        }
        if (bounds.Upper is { } upper)
        {
            yield return upper.Value.Number;
            yield return upper.Included ? upper.Value.Number + 1 : upper.Value.Number - 1;
        }
    }

    private static bool Holds(CaseFacts facts, Term term, long value) =>
        (facts.Values.TryGetValue(term, out long given) && given == value) || facts.Children.Values.Any(list => list.Any(f => Holds(f, term, value)));
}
