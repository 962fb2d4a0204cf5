using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Changes;

/// <summary>Lists the single changes that could matter to a decision: the papers it asks for, and each known fact at the nearest values that its
/// comparisons tell apart. Whether one helps is for the engine to say.</summary>
/// <param name="read">The subject.</param>
/// <param name="table">The table of the decision's items, or of the subject.</param>
/// <param name="row">The row.</param>
internal sealed class ChangeCandidates(RegisterReader read, TableId table, int row)
{
    /// <summary>All of them, or papers alone: a profile of papers is completed by papers, not by being another enterprise.</summary>
    public List<ChangeCandidate> Of(Reach reach, bool papersAlone)
    {
        var all = new List<ChangeCandidate>();
        AddPapers(all, reach);
        if (!papersAlone)
        {
            AddMoves(all, reach);
            AddFacts(all, reach);
        }
        return all;
    }

    /// <summary>What amounts are now, as numbers: with all that the decision tells apart they say which changes are listed, and how they
    /// read.</summary>
    public IEnumerable<long> Amounts(Reach reach)
    {
        foreach ((PlanNode leaf, Term term) in reach.Amounts)
        {
            long? value = RowOf(term) is { } at ? read.Facts.Value(term, at) : null;
            // No amount is the least number.
            yield return value ?? long.MinValue;
            yield return (value is null ? null : Total(leaf, RowOf(term)!.Value)) ?? long.MinValue;
        }
    }

    private void AddPapers(List<ChangeCandidate> all, Reach reach)
    {
        foreach ((PermitKind kind, int status) in reach.Papers)
        {
            all.Add(
                new ChangeCandidate(ChangeKind.Paper, new PaperHeld(kind, status, read.Plan.On))
                {
                    Paper = (kind, status == 0 && IsHeld(kind), status == 1),
                }
            );
        }
    }

    private bool IsHeld(PermitKind kind)
    {
        for (int paper = 0; paper < read.Facts.RowsOf(TableId.Permit); paper++)
        {
            if (
                read.Facts.Value(TableId.Permit, PermitColumns.Kind, paper) == kind.Index
                && read.Facts.Value(TableId.Permit, PermitColumns.Status, paper) == 0
            )
            {
                return true;
            }
        }
        return false;
    }

    private void AddMoves(List<ChangeCandidate> all, Reach reach)
    {
        var moves = new List<long>();
        foreach ((PlanNode leaf, Term term) in reach.Amounts)
        {
            if (RowOf(term) is not { } at || read.Facts.Value(term, at) is not { } value || Total(leaf, at) is not { } total)
            {
                continue;
            }
            int weight = Weight(leaf.Condition, term);
            moves.Clear();
            foreach (NumberRange part in weight == 0 ? [] : leaf.Set!.Parts)
            {
                // To the last number inside and the first outside, at either end.
                Move(moves, part.Low, part.Low - (part.Low > long.MinValue ? 1 : 0), total, weight);
                Move(moves, part.High, part.High + (part.High < long.MaxValue ? 1 : 0), total, weight);
            }
            foreach (long own in moves)
            {
                if (InBounds(term, value + own))
                {
                    all.Add(
                        new ChangeCandidate(ChangeKind.Amount, new TermIs(term, at, value + own))
                        {
                            Fact = (term, value, value + own),
                            Reached = Reached(leaf, total + (weight * own)),
                        }
                    );
                }
            }
        }
    }

    private void AddFacts(List<ChangeCandidate> all, Reach reach)
    {
        foreach (Term term in reach.Choices)
        {
            if (RowOf(term) is not { } at || read.Facts.Value(term, at) is not { } now)
            {
                continue;
            }
            int values = term.Kind == TermKind.YesNo ? 2 : term.Choices.Length;
            for (long value = 0; value < values; value++)
            {
                if (value != now)
                {
                    all.Add(new ChangeCandidate(ChangeKind.Fact, new TermIs(term, at, value)) { Fact = (term, now, value) });
                }
            }
        }
    }

    /// <summary>A comparison as it would read to hold for a number: itself, or what lies beyond the end that the number passes.</summary>
    private static Condition Reached(PlanNode leaf, long number)
    {
        if (leaf.Set!.Contains(number))
        {
            return leaf.Condition;
        }
        bool below = number < leaf.Set.Parts[0].Low;
        return leaf.Condition switch
        {
            Comparison c => c with { Bounds = below ? c.Bounds.Below() : c.Bounds.Above() },
            ChildSum s => s with { Bounds = below ? s.Bounds.Below() : s.Bounds.Above() },
            var other => other,
        };
    }

    /// <summary>The row of a term of the subject or of the item; null for those of other children.</summary>
    private int? RowOf(Term term)
    {
        TableId own = Tables.Of(term.Subject);
        return own == read.Facts.Root ? 0
            : own == table ? row
            : null;
    }

    /// <summary>How often a term counts in what a comparison compares; below nought where it is taken off.</summary>
    private static int Weight(Condition condition, Term term) =>
        condition is Comparison c ? c.Left.Plus.Count(t => t.Equals(term)) - c.Left.Minus.Count(t => t.Equals(term)) : 1;

    /// <summary>The least move of a term that counts several times, or the other way, for the whole to move at least so far.</summary>
    private static long Share(long move, int weight)
    {
        (long whole, long rest) = Math.DivRem(move, weight);
        return rest == 0 ? whole : whole + (Math.Sign(move) * Math.Sign(weight));
    }

    private static bool InBounds(Term term, long value) =>
        value >= (term.Minimum ?? -IndonesianNumbers.Largest) && value <= IndonesianNumbers.Largest;

    /// <summary>Adds the moves of a term by which the whole comes to a number or the one beside it; the end of all numbers has none.</summary>
    private static void Move(List<long> moves, long edge, long beside, long total, int weight)
    {
        foreach (long number in edge == beside ? [] : (ReadOnlySpan<long>)[edge, beside])
        {
            long own = Share(number - total, weight);
            if (own != 0 && !moves.Contains(own))
            {
                moves.Add(own);
            }
        }
    }

    /// <summary>What a comparison compares, when all of it is known.</summary>
    private long? Total(PlanNode leaf, int at)
    {
        switch (leaf.Condition)
        {
            case Comparison c:
                long sum = 0;
                foreach (Term term in c.Left.Single is { } single ? [single] : c.Left.Terms.Distinct())
                {
                    if (RowOf(term) is not { } own || read.Facts.Value(term, own) is not { } value)
                    {
                        return null;
                    }
                    sum += Weight(c, term) * value;
                }
                return sum;
            case ChildSum { Plus: { } plus } s:
                TableId child = Tables.Of(s.Child);
                long total = read.Facts.Value(plus, at) ?? 0;
                foreach (int other in read.Children(child, at).Where(r => read.CanBeTrue(leaf.Parts[0].Rails, r)))
                {
                    if (read.Facts.Value(s.Addend, other) is not { } value)
                    {
                        return null;
                    }
                    total += value;
                }
                return total;
            default:
                return null;
        }
    }
}
