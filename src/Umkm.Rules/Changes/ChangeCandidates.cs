using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Changes;

/// <summary>A change to try.</summary>
/// <param name="Kind">What sort of change.</param>
/// <param name="Supposition">What the engine is told.</param>
/// <param name="Fact">The fact it changes, with its value now and then; null for a paper.</param>
/// <param name="Tell">What people are told if it turns the answer.</param>
internal sealed record ChangeCandidate(ChangeKind Kind, Supposition Supposition, (Term Term, long Now, long Then)? Fact, Func<PossibleChange> Tell)
{
    /// <summary>How far the value moves.</summary>
    public long By => Fact is { } fact ? fact.Then - fact.Now : 0;
}

/// <summary>Lists the single changes that could matter to a decision: the papers it asks for, and each known fact at the nearest values that its
/// comparisons tell apart. Whether one helps is for the engine to say.</summary>
/// <param name="read">The subject.</param>
/// <param name="table">The table of the decision's items, or of the subject.</param>
/// <param name="row">The row.</param>
internal sealed class ChangeCandidates(RegisterReader read, TableId table, int row)
{
    /// <summary>All of them, or papers alone: a profile of papers is completed by papers, not by being another enterprise.</summary>
    public IEnumerable<ChangeCandidate> Of(Reach reach, bool papersAlone) =>
        papersAlone ? Papers(reach) : Papers(reach).Concat(Amounts(reach)).Concat(Facts(reach));

    private IEnumerable<ChangeCandidate> Papers(Reach reach)
    {
        foreach ((PermitKind kind, int status) in reach.Papers)
        {
            bool holds = read.Children(TableId.Permit, 0)
                .Any(p =>
                    read.Facts.Value(TableId.Permit, PermitColumns.Kind, p) == kind.Index
                    && read.Facts.Value(TableId.Permit, PermitColumns.Status, p) == 0
                );
            yield return new ChangeCandidate(
                ChangeKind.Paper,
                new PaperHeld(kind, status, read.Plan.On),
                null,
                () =>
                    new PossibleChange(
                        ChangeKind.Paper,
                        holds && status == 0 ? ChangeTexts.Renew(kind) : ChangeTexts.Obtain(kind, applyOnly: status == 1),
                        null
                    )
                    {
                        Paper = kind.Slug,
                    }
            );
        }
    }

    private IEnumerable<ChangeCandidate> Amounts(Reach reach)
    {
        foreach (PlanNode leaf in reach.Leaves.Where(n => n.Set is not null).DistinctBy(n => (n.Table, n.Condition)))
        {
            foreach (Term term in PlanNotes.Terms(leaf.Condition).Distinct().Where(t => t.Kind is TermKind.Rupiah or TermKind.Count))
            {
                if (RowOf(term) is not { } at || read.Facts.Value(term, at) is not { } value || Total(leaf, at) is not { } total)
                {
                    continue;
                }
                int weight = Weight(leaf.Condition, term);
                IEnumerable<long> moves = weight == 0 ? [] : Moves(leaf.Set!, total).Select(m => Share(m, weight)).Distinct();
                foreach (long own in moves.Where(m => m != 0 && InBounds(term, value + m)))
                {
                    yield return new ChangeCandidate(
                        ChangeKind.Amount,
                        new TermIs(term, at, value + own),
                        (term, value, value + own),
                        () =>
                        {
                            bool into = leaf.Set!.Contains(total + (weight * own));
                            LocalizedText text = ChangeTexts.Gap(term, value, own, leaf.Condition, into);
                            return new PossibleChange(ChangeKind.Amount, text, null) { By = own, Fact = term.Label };
                        }
                    );
                }
            }
        }
    }

    private IEnumerable<ChangeCandidate> Facts(Reach reach)
    {
        foreach (
            Term term in reach.Leaves.SelectMany(n => PlanNotes.Terms(n.Condition)).Where(t => t.Kind is TermKind.YesNo or TermKind.Choice).Distinct()
        )
        {
            if (RowOf(term) is not { } at || read.Facts.Value(term, at) is not { } now)
            {
                continue;
            }
            foreach (
                long value in Enumerable.Range(0, term.Kind == TermKind.YesNo ? 2 : term.Choices.Length).Select(v => (long)v).Where(v => v != now)
            )
            {
                yield return new ChangeCandidate(
                    ChangeKind.Fact,
                    new TermIs(term, at, value),
                    (term, now, value),
                    () => new PossibleChange(ChangeKind.Fact, ChangeTexts.Otherwise(term, now, [value]), null) { Fact = term.Label }
                );
            }
        }
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

    /// <summary>How far to the last number inside and the first outside, at either end of each run.</summary>
    private static IEnumerable<long> Moves(NumberSet set, long total) =>
        set
            .Parts.SelectMany(p =>
                new[] { (Edge: p.Low, Beside: -1L, Open: p.Low == long.MinValue), (Edge: p.High, Beside: 1L, Open: p.High == long.MaxValue) }
            )
            .Where(e => !e.Open)
            .SelectMany(e => new[] { e.Edge - total, e.Edge + e.Beside - total })
            .Distinct();

    /// <summary>What a comparison compares, when all of it is known.</summary>
    private long? Total(PlanNode leaf, int at)
    {
        switch (leaf.Condition)
        {
            case Comparison c:
                long sum = 0;
                foreach (Term term in c.Left.Terms.Distinct())
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
