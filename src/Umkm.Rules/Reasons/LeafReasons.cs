using System.Globalization;
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
    /// <summary>Of lists of how many at most reasons are kept.</summary>
    private const int MostKept = 100;

    private readonly ImpliedTracer _implied = new(read);

    /// <summary>The reason of a comparison.</summary>
    /// <param name="node">The comparison.</param>
    /// <param name="row">The row.</param>
    /// <param name="outcome">Whether it holds.</param>
    /// <param name="under">What it belongs to.</param>
    /// <param name="item">The item it is about; null for the subject itself.</param>
    public Reason Of(PlanNode node, int row, bool? outcome, Under under, Item? item)
    {
        ReasonFrame? frame = known?.Frame(node, under, outcome, Fact);
        PlannedImplication? implied = node.Implied.Length == 0 ? null : _implied.Of(node, row);
        if (frame is null || implied is not null || !IsOfFew(node, row, out long? found))
        {
            return Written(node, row, outcome, under, item, implied, frame, whole: null);
        }
        Reason kept = frame.Find(found) ?? frame.Keep(found, Written(node, row, outcome, under, null, null, frame, new PreparedParts()));
        return item is { } one ? kept with { Item = NameOf(one), ItemKind = one.Kind } : kept;
    }

    /// <summary>The reason of a comparison that was told of another subject, for this one.</summary>
    /// <param name="frame">What both are told alike.</param>
    /// <param name="row">The row.</param>
    /// <param name="outcome">Whether it holds.</param>
    public Reason Again(ReasonFrame frame, int row, bool? outcome)
    {
        (PlanNode node, Under under) = (NodeUnder)frame.Source;
        return Written(node, row, outcome, under, null, node.Implied.Length == 0 ? null : _implied.Of(node, row), frame, whole: null);
    }

    /// <summary>The number that a comparison of which something was told before finds for this subject; null where it finds none.</summary>
    /// <param name="frame">What is told alike.</param>
    /// <param name="row">The row.</param>
    public long? Number(ReasonFrame frame, int row)
    {
        PlanNode node = ((NodeUnder)frame.Source).Node;
        switch (node.Condition)
        {
            case Comparison { Left.Single: null } c:
                return Sum(c, node, row);
            case Comparison or CodeIn:
                Term term = Single(node.Condition);
                return read.Facts.Value(term, RegisterReader.RowOf(term, node.Table, row));
            default:
                return null;
        }
    }

    /// <summary>The reason of a condition on a list.</summary>
    /// <param name="node">The condition.</param>
    /// <param name="count">How many the list has; null while it is not given.</param>
    /// <param name="outcome">Whether it holds.</param>
    /// <param name="under">What it belongs to.</param>
    public Reason OfList(PlanNode node, int? count, bool? outcome, Under under)
    {
        ReasonFrame? frame = count > MostKept ? null : known?.Frame(node, under, outcome, Fact);
        return frame is null
            ? Listed(node, count, outcome, under, null)
            : frame.Find(count) ?? frame.Keep(count, Listed(node, count, outcome, under, frame));
    }

    private Reason Listed(PlanNode node, int? count, bool? outcome, Under under, ReasonFrame? frame)
    {
        var quantified = (Quantified)node.Condition;
        LocalizedText part = quantified.Part is Always ? LocalizedText.Empty : ConditionLine.Of(quantified.Part);
        return new Reason(
            under.Reading,
            part.Indonesian.Length == 0
                ? node.Sentence
                : new($"{node.Sentence.Indonesian}: {part.Indonesian}", $"{node.Sentence.English}: {part.English}"),
            outcome,
            frame is null ? Fact(node) : frame.Fact,
            count is { } of
                ? new(string.Create(CultureInfo.InvariantCulture, $"{of} {quantified.Child.Word()}"), quantified.Child.English(of))
                : null,
            under.Basis,
            null
        )
        {
            From = new ReadFrom(quantified, null, frame, frame is null ? null : new PreparedParts()),
        };
    }

    private Reason Written(
        PlanNode node,
        int row,
        bool? outcome,
        Under under,
        Item? item,
        PlannedImplication? implied,
        ReasonFrame? frame,
        PreparedParts? whole
    )
    {
        (LocalizedText? value, long? number) = Read(node, row);
        if (value is not null)
        {
            implied = null;
        }
        if (implied is not null)
        {
            (value, number) = (ImpliedTexts.Value(implied.Fact), implied.Fact.Value ? 1 : 0);
        }
        return new Reason(
            under.Reading,
            node.Sentence,
            outcome,
            frame is null ? Fact(node) : frame.Fact,
            value,
            under.Basis,
            item is { } one ? NameOf(one) : null
        )
        {
            ItemKind = item?.Kind,
            FollowsFrom = implied is null ? null : _implied.Why(implied, row),
            Decision = (node.Condition as DecisionIs)?.Decision,
            From = new ReadFrom(node.Condition, number, frame, whole, row),
        };
    }

    /// <summary>What implies a statement about a row; null where nothing is certain to.</summary>
    public PlannedImplication? Implied(PlanNode node, int row) => _implied.Of(node, row);

    private string NameOf(Item item) => read.ItemName(Tables.Of(item.Kind), item.Row);

    /// <summary>Whether what a comparison found is one of few things, and no number of the subject's own.</summary>
    /// <param name="node">The comparison.</param>
    /// <param name="row">The row.</param>
    /// <param name="found">Which of them; null for nothing.</param>
    public bool IsOfFew(PlanNode node, int row, out long? found)
    {
        found = null;
        switch (node.Condition)
        {
            case DecisionIs d:
                found = (long)Answers(read.Plan.Find(d.Decision)!, node.Table, row);
                return true;
            case PermitHeld or ChildSum:
                return true;
            case ChoiceIs or Statement:
                Term choice = Single(node.Condition);
                found = read.Facts.Value(choice, RegisterReader.RowOf(choice, node.Table, row));
                return true;
            case Comparison { Left.Single: null } c:
                return Sum(c, node, row) is null;
            default:
                Term term = Single(node.Condition);
                int at = RegisterReader.RowOf(term, node.Table, row);
                return read.Facts.Value(term, at) is null && read.Facts.Span(term, at) is null;
        }
    }

    private LocalizedText? Fact(PlanNode node) =>
        node.Condition switch
        {
            DecisionIs d => read.Plan.Find(d.Decision)!.Named,
            PermitHeld p => p.Kind.Label,
            Comparison { Left.Single: null } c => new(
                string.Join(" + ", c.Left.Terms.Select(t => t.Name)),
                string.Join(" + ", c.Left.Terms.Select(t => t.English))
            ),
            ChildSum s => new($"jumlah {s.Addend.Name}", $"sum of {s.Addend.English}"),
            Quantified q => new($"daftar {q.Child.Word()}", $"list of {q.Child.EnglishMany()}"),
            _ => Single(node.Condition).Label,
        };

    private (LocalizedText? Value, long? Number) Read(PlanNode node, int row)
    {
        switch (node.Condition)
        {
            case DecisionIs d:
                return (Answered(read.Plan.Find(d.Decision)!, node.Table, row), null);
            case PermitHeld or ChildSum:
                return (null, null);
            case Comparison { Left.Single: null } c:
                long? sum = Sum(c, node, row);
                return (SumText(c, sum), sum);
            default:
                Term term = Single(node.Condition);
                int at = RegisterReader.RowOf(term, node.Table, row);
                // Of a date known in part any day tells the same where the comparison is decided.
                return (read.ValueText(term, at), read.Facts.Value(term, at) ?? read.Facts.Span(term, at)?.Low);
        }
    }

    /// <summary>The one term that a comparison reads.</summary>
    private static Term Single(Condition condition) =>
        condition switch
        {
            Comparison c => c.Left.Single!.Since ?? c.Left.Single,
            ChoiceIs c => c.Term,
            CodeIn c => c.Term,
            _ => ((Statement)condition).Term,
        };

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
