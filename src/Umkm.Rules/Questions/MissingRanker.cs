using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>Puts missing facts in the order in which asking for them decides most: each is tried with one value from every run of values that the
/// rules
/// tell apart, and the engine says how often the decision comes out decided.</summary>
internal sealed class MissingRanker(RegisterReader read)
{
    /// <summary>More are not put in order: nobody asks that many questions, and each is tried in a copy of the subject.</summary>
    private const int MostRanked = 512;

    private WhatIf? _whatIf;

    /// <summary>The facts, the one that most often decides first; equals keep their order.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="registers">The registers of its answers.</param>
    /// <param name="table">The table of those registers.</param>
    /// <param name="row">The row asked about.</param>
    /// <param name="missing">The facts.</param>
    public ImmutableArray<MissingFact> Order(
        PlannedDecision decision,
        ImmutableArray<int> registers,
        TableId table,
        int row,
        ImmutableArray<MissingFact> missing
    )
    {
        if (missing.Length is < 2 or > MostRanked)
        {
            return missing;
        }
        PlanNotes notes = read.Plan.NotesOf(decision);
        Supposition[][] tries = [.. missing.Select(m => m.Key is { } key ? Tries(key, notes.Reach).ToArray() : [])];
        WhatIf whatIf = _whatIf ??= new WhatIf(read.Plan, read.Facts);
        if (!whatIf.Try(notes.Slice, [.. tries.SelectMany(t => t)]))
        {
            return missing;
        }
        int next = 0;
        Score[] scores = new Score[missing.Length];
        for (int i = 0; i < missing.Length; i++)
        {
            int[] left = [.. tries[i].Select(_ => whatIf.Possible(registers, table, next++, row))];
            scores[i] = left.Length == 0 ? Score.Nothing : new Score(left.Count(l => l == 1), left.Sum(), left.Length);
        }
        return [.. missing.Index().OrderBy(m => scores[m.Index]).Select(m => m.Item)];
    }

    private IEnumerable<Supposition> Tries(MissingKey key, Reach reach)
    {
        if (key.Term is { } term)
        {
            return Values(term, reach, read.Facts.Span(term, key.Row)).Select(v => new TermIs(term, key.Row, v));
        }
        if (key.IsList)
        {
            // A list of papers may be complete as it stands, or hold one of those asked for; any other list may be empty, or hold something unknown.
            IEnumerable<Supposition> more =
                key.Table == TableId.Permit
                    ? reach.Papers.Select(p => p.Kind).Distinct().Select(kind => new ListComplete(key.Table, kind, false, read.Plan.On))
                    : [new ListComplete(key.Table, null, true, read.Plan.On)];
            return more.Prepend(new ListComplete(key.Table, null, false, read.Plan.On));
        }
        return [new PaperEnds(key.Table, key.Row, read.Plan.On.PlusDays(-1)), new PaperEnds(key.Table, key.Row, read.Plan.On)];
    }

    private static IEnumerable<long> Values(Term term, Reach reach, NumberRange? span)
    {
        if (span is { } ends)
        {
            // Of a date that is known in part only the days that it may be.
            return reach.Edges(term).Where(e => e > ends.Low && e <= ends.High).Prepend(ends.Low);
        }
        switch (term.Kind)
        {
            case TermKind.YesNo:
                return [0, 1];
            case TermKind.Choice:
                return Enumerable.Range(0, term.Choices.Length).Select(i => (long)i);
            default:
                ImmutableArray<long> edges = reach.Edges(term);
                return edges.Length > 0 && edges[0] - 1 >= (term.Minimum ?? long.MinValue) ? edges.Prepend(edges[0] - 1) : edges;
        }
    }

    /// <summary>How much a fact decides.</summary>
    /// <param name="Decided">After how many values the decision is decided.</param>
    /// <param name="Left">How many answers are left, summed over the values.</param>
    /// <param name="Tries">How many values.</param>
    private readonly record struct Score(int Decided, int Left, int Tries) : IComparable<Score>
    {
        public static Score Nothing => new(0, int.MaxValue, 1);

        public int CompareTo(Score other)
        {
            int decided = ((long)other.Decided * Tries).CompareTo((long)Decided * other.Tries);
            return decided != 0 ? decided : ((long)Left * other.Tries).CompareTo((long)other.Left * Tries);
        }
    }
}
