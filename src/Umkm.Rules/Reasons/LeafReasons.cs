using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Says of one comparison what was read and found.</summary>
/// <param name="read">The subject.</param>
/// <param name="known">The reasons that are kept; null for none.</param>
internal sealed class LeafReasons(RegisterReader read, KnownReasons? known)
{
    private readonly ImpliedTracer _implied = new(read);

    /// <summary>The reason of a comparison.</summary>
    /// <param name="node">The comparison.</param>
    /// <param name="row">The row.</param>
    /// <param name="outcome">Whether it holds.</param>
    /// <param name="under">What it belongs to.</param>
    /// <param name="item">The item it is about; null for the subject itself.</param>
    public Reason Of(PlanNode node, int row, bool? outcome, Under under, string? item)
    {
        PlannedImplication? implied = node.Implied.IsEmpty ? null : _implied.Of(node, row);
        if (known is null || item is not null || implied is not null || !IsOfFew(node, row, out long? found))
        {
            return Written(node, row, outcome, under, item, implied, isKnown: false);
        }
        var key = new KnownReasons.Key(node, under, outcome, found);
        return known.Find(key) ?? known.Keep(key, Written(node, row, outcome, under, null, null, isKnown: true));
    }

    private Reason Written(PlanNode node, int row, bool? outcome, Under under, string? item, PlannedImplication? implied, bool isKnown)
    {
        (LocalizedText? fact, LocalizedText? value, long? number) = Read(node, row);
        if (value is not null)
        {
            implied = null;
        }
        if (implied is not null)
        {
            (value, number) = (ImpliedTexts.Value(implied.Fact), implied.Fact.Value ? 1 : 0);
        }
        return new Reason(under.Reading, node.Sentence, outcome, fact, value, under.Basis, item)
        {
            FollowsFrom = implied is null ? null : _implied.Why(implied, row),
            Decision = (node.Condition as DecisionIs)?.Decision,
            From = new ReadFrom(node.Condition, number, isKnown),
        };
    }

    /// <summary>Whether what a comparison found is one of few things, and no number of the subject's own.</summary>
    /// <param name="node">The comparison.</param>
    /// <param name="row">The row.</param>
    /// <param name="found">Which of them; null for nothing.</param>
    private bool IsOfFew(PlanNode node, int row, out long? found)
    {
        found = null;
        switch (node.Condition)
        {
            case DecisionIs d:
                found = (long)Answers(read.Plan.Find(d.Decision)!, node.Table, row);
                return true;
            case PermitHeld:
                return true;
            case ChoiceIs { Term: var term }:
                found = read.Facts.Value(term, RegisterReader.RowOf(term, node.Table, row));
                return true;
            case Statement { Term: var term }:
                found = read.Facts.Value(term, RegisterReader.RowOf(term, node.Table, row));
                return true;
            default:
                return false;
        }
    }

    private (LocalizedText? Fact, LocalizedText? Value, long? Number) Read(PlanNode node, int row)
    {
        switch (node.Condition)
        {
            case DecisionIs d:
                PlannedDecision decision = read.Plan.Find(d.Decision)!;
                return (decision.Named, Answered(decision, node.Table, row), null);
            case PermitHeld p:
                return (p.Kind.Label, null, null);
            case Comparison { Left.Single: null } c:
                return (
                    new(string.Join(" + ", c.Left.Terms.Select(t => t.Name)), string.Join(" + ", c.Left.Terms.Select(t => t.English))),
                    SumText(c, Sum(c, node, row)),
                    Sum(c, node, row)
                );
            case ChildSum s:
                return (new($"jumlah {s.Addend.Name}", $"sum of {s.Addend.English}"), null, null);
            default:
                Term term = node.Condition switch
                {
                    Comparison c => c.Left.Single!.Since ?? c.Left.Single,
                    ChoiceIs c => c.Term,
                    CodeIn c => c.Term,
                    _ => ((Statement)node.Condition).Term,
                };
                int at = RegisterReader.RowOf(term, node.Table, row);
                // Of a date known in part any day tells the same where the comparison is decided.
                return (term.Label, read.ValueText(term, at), read.Facts.Value(term, at) ?? read.Facts.Span(term, at)?.Low);
        }
    }

    private static LocalizedText? SumText(Comparison comparison, long? sum) =>
        sum is { } value
            ? new(TermValues.Write(comparison.Left.Plus[0], value, Lang.Indonesian), TermValues.Write(comparison.Left.Plus[0], value, Lang.English))
            : null;

    private long? Sum(Comparison comparison, PlanNode node, int row)
    {
        long sum = 0;
        foreach ((int place, Term term) in comparison.Left.Terms.Index())
        {
            if (read.Facts.Value(term, RegisterReader.RowOf(term, node.Table, row)) is not { } value)
            {
                return null;
            }
            // A term may stand on both sides.
            sum += place < comparison.Left.Plus.Length ? value : -value;
        }
        return sum;
    }

    /// <summary>The answers of another decision that are still possible, as one text.</summary>
    public LocalizedText Answered(PlannedDecision decision, TableId table, int row) =>
        read.Plan.NotesOf(decision).Labels(Answers(decision, table, row));

    private ulong Answers(PlannedDecision decision, TableId table, int row)
    {
        bool own = decision.Table == table;
        return read.Mask(own ? decision.Possible : decision.Top, own ? row : 0);
    }
}
