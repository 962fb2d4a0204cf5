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
        foreach ((Term term, long value) in moved.SelectMany(c => c.Sentences).SelectMany(Guarded).Distinct())
        {
            if (!within.Any(c => Holds(c.Facts, term, value)))
            {
                missing.Add(
                    new(
                        $"{term.Name} {Binding.TermValues.Write(term, value, Lang.Indonesian)}",
                        $"{term.English}: {Binding.TermValues.Write(term, value, Lang.English)}"
                    )
                );
            }
        }
        return missing.ToImmutable();

        void Day(LocalDate day, LocalizedText what)
        {
            if (own.All(c => c.On != day))
            {
                string iso = IsoDate.Format(day);
                missing.Add(new($"{what.Indonesian} {iso}", $"{what.English} {iso}"));
            }
        }
    }

    // A new bound itself and the nearest value on its other side.
    private static IEnumerable<(Term, long)> Guarded(LeafChange sentence)
    {
        if (sentence.After is not Comparison { Left.Single: { Kind: TermKind.Rupiah or TermKind.Count or TermKind.Year } term } after)
        {
            yield break;
        }
        Bounds? before = (sentence.Before as Comparison)?.Bounds;
        if (after.Bounds.Lower is { } lower && lower != before?.Lower)
        {
            yield return (term, lower.Value.Number);
            yield return (term, lower.Included ? lower.Value.Number - 1 : lower.Value.Number + 1);
        }
        if (after.Bounds.Upper is { } upper && upper != before?.Upper)
        {
            yield return (term, upper.Value.Number);
            yield return (term, upper.Included ? upper.Value.Number + 1 : upper.Value.Number - 1);
        }
    }

    private static bool Holds(CaseFacts facts, Term term, long value) =>
        (facts.Values.TryGetValue(term, out long given) && given == value) || facts.Children.Values.Any(list => list.Any(f => Holds(f, term, value)));
}
