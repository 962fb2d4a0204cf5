using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Interviews;

/// <summary>Finds the open fact that decides most of the goals: each is tried with one value from every run of values that the rules tell apart,
/// and one run of the engine says what the goals would be.</summary>
internal sealed class OpenFactRanker(RegisterReader read, PlannedDecision[] goals)
{
    /// <summary>The most values of one fact that are tried.</summary>
    private const int MostTries = 16;

    /// <summary>The open facts to ask for first, and how many goals some answer to each would decide.</summary>
    public IEnumerable<(OpenFact Fact, int CouldDecide)> First(IReadOnlyList<OpenFact> facts, int most)
    {
        if (facts.Count == 0)
        {
            return [];
        }
        Supposition[][] tries = [.. facts.Select(f => Tries(f).Take(MostTries).ToArray())];
        var whatIf = new WhatIf(read.Plan, read.Facts);
        if (!whatIf.Try(read.Plan.Whole, tries))
        {
            return facts.Take(most).Select(f => (f, 0));
        }
        var scores = new (OpenFact Fact, Score Score)[facts.Count];
        int next = 0;
        for (int i = 0; i < facts.Count; i++)
        {
            scores[i] = (facts[i], ScoreOf(whatIf, facts[i], next, tries[i].Length));
            next += tries[i].Length;
        }
        // Of equals the one that was met first comes first.
        return scores.OrderByDescending(s => s.Score).Take(most).Select(s => (s.Fact, s.Score.CouldDecide));
    }

    private Score ScoreOf(WhatIf whatIf, OpenFact fact, int first, int count)
    {
        long decided = 0;
        long narrowed = 0;
        int could = 0;
        foreach (PlannedDecision goal in goals)
        {
            int before = read.Possible(goal, goal.Top, 0).Length;
            bool any = false;
            for (int i = first; i < first + count && before > 1; i++)
            {
                int left = BitOperations.PopCount(whatIf.Answers(goal.Top, goal.HasItems ? read.Facts.Root : goal.Table, i, 0));
                decided += left == 1 ? 1 : 0;
                narrowed += before - left;
                any |= left == 1;
            }
            could += any ? 1 : 0;
        }
        return new Score(decided, narrowed, Math.Max(count, 1), fact.Goals.Length, could);
    }

    private IEnumerable<Supposition> Tries(OpenFact fact)
    {
        LocalDate on = read.Plan.On;
        if (fact.Key.Term is not null)
        {
            MissingKey[] keys = [.. fact.Facts.Select(f => f.Key!).Where(k => k.Term is not null).DistinctBy(k => (k.Term, k.Row))];
            return fact.Facts.Length == 1
                ? Values(fact.Key.Term, fact).Select(v => new TermIs(fact.Key.Term, fact.Key.Row, v))
                : Values(fact.Key.Term, fact).Select(v => new TermsAre([.. keys.Select(k => new TermIs(k.Term!, k.Row, v))]));
        }
        if (!fact.Key.IsList)
        {
            return [new PaperEnds(fact.Key.Table, fact.Key.Row, on.PlusDays(-1)), new PaperEnds(fact.Key.Table, fact.Key.Row, on)];
        }
        IEnumerable<Supposition> more = fact.Key.Table is TableId.Permit or TableId.ActivityPermit or TableId.ProductPermit
            ? fact
                .Goals.SelectMany(g => read.Plan.NotesOf(g).Reach.Papers.Select(p => p.Kind))
                .Distinct()
                .Select(kind => new ListComplete(TableId.Permit, kind, false, on))
            : [new ListComplete(fact.Key.Table, null, true, on)];
        return more.Prepend(new ListComplete(fact.Key.Table, null, false, on));
    }

    private IEnumerable<long> Values(Term term, OpenFact fact)
    {
        switch (term.Kind)
        {
            case TermKind.YesNo:
                return [0, 1];
            case TermKind.Choice:
                return Enumerable.Range(0, term.Choices.Length).Select(i => (long)i);
            default:
                long[] edges = [.. fact.Goals.SelectMany(g => read.Plan.NotesOf(g).Reach.Edges(term)).Distinct().Order()];
                return edges.Length > 0 && edges[0] - 1 >= (term.Minimum ?? long.MinValue) ? edges.Prepend(edges[0] - 1) : edges;
        }
    }

    /// <summary>How much a fact decides: more is better.</summary>
    /// <param name="Decided">Decided goals, summed over the values.</param>
    /// <param name="Narrowed">Answers ruled out, summed over the values.</param>
    /// <param name="Tries">How many values.</param>
    /// <param name="Waiting">How many goals wait for it.</param>
    /// <param name="CouldDecide">How many goals some value decides.</param>
    private readonly record struct Score(long Decided, long Narrowed, int Tries, int Waiting, int CouldDecide) : IComparable<Score>
    {
        public int CompareTo(Score other)
        {
            int decided = (Decided * other.Tries).CompareTo(other.Decided * Tries);
            int narrowed = (Narrowed * other.Tries).CompareTo(other.Narrowed * Tries);
            return decided != 0 ? decided
                : narrowed != 0 ? narrowed
                : Waiting.CompareTo(other.Waiting);
        }
    }
}
