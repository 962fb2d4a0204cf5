using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Screenings;

/// <summary>Walks down undecided conditions to the facts that are missing, for the rows of a mask.</summary>
/// <param name="plan">The plan.</param>
/// <param name="evaluator">Its last run.</param>
/// <param name="masks">Bitmaps over its tables.</param>
/// <param name="tally">What is told of each missing fact.</param>
/// <param name="reached">What is done with a decision that rows of a table read.</param>
internal sealed class MissingConditions(
    Plan plan,
    Evaluator evaluator,
    MissingMasks masks,
    MissingTally tally,
    Action<PlannedDecision, TableId, ulong[]> reached
)
{
    /// <summary>The papers of some kinds that rows of a table lack to decide.</summary>
    public void Papers(TableId table, PaperAsk ask, ulong[] mask)
    {
        if (table.Papers() is not { } list)
        {
            ulong[] parents = masks.ToParents(table, mask);
            Papers(table.Parent()!.Value, ask, parents);
            masks.GiveBack(parents);
            return;
        }
        ulong[] unlisted = masks.WithUnknownList(list, mask);
        tally.Found(MissingFacts.List(list), table, unlisted);
        masks.GiveBack(unlisted);
        ulong[] unsure = masks.WithUnsurePaper(list, mask);
        tally.Found(MissingFacts.Kind(list), table, unsure);
        masks.GiveBack(unsure);
        ulong[] papers = masks.ToChildren(list, mask);
        ulong[] kindless = masks.WithUnknownValue(list, PermitColumns.Kind, papers);
        if (masks.Any(list, kindless))
        {
            tally.Found(MissingFacts.Kind(list), list, kindless);
        }
        masks.GiveBack(kindless);
        Statuses(list, ask, papers);
        foreach (PermitKind kind in ask.Kinds)
        {
            if (ask.EndColumn(kind) is { } end)
            {
                Ends(list, ask, kind, end, papers);
            }
        }
        masks.GiveBack(papers);
    }

    /// <summary>Those of which a list that is not complete says that another kind is not held, so that of this one nothing is known.</summary>
    private void Statuses(TableId list, PaperAsk ask, ulong[] papers)
    {
        ulong[] open = masks.WithUnknownValue(list, PermitColumns.Status, papers);
        if (masks.Any(list, open))
        {
            foreach (PermitKind kind in ask.Kinds)
            {
                ulong[] such = masks.WithValue(list, PermitColumns.Kind, kind.Index, open);
                tally.Found(MissingFacts.List(list), list, such);
                masks.GiveBack(such);
            }
        }
        masks.GiveBack(open);
    }

    /// <summary>Those of a kind whose end is not known.</summary>
    private void Ends(TableId list, PaperAsk ask, PermitKind kind, int end, ulong[] papers)
    {
        ulong[] open = masks.WithUnknownValue(list, end, papers);
        if (masks.Any(list, open))
        {
            ulong[] such = masks.WithValue(list, PermitColumns.Kind, kind.Index, open);
            foreach (string status in ask.Statuses)
            {
                ulong[] counting = masks.WithValue(list, PermitColumns.Status, Array.IndexOf(PermitColumns.Statuses, status), such);
                tally.Found(MissingFacts.EndOf(kind, end), list, counting);
                masks.GiveBack(counting);
            }
            masks.GiveBack(such);
        }
        masks.GiveBack(open);
    }

    /// <summary>A condition.</summary>
    public void Node(PlanNode node, ulong[] mask)
    {
        ulong[] open = Undecided(node.Rails, node.Table, mask);
        if (masks.Any(node.Table, open))
        {
            Open(node, open);
        }
        masks.GiveBack(open);
    }

    private void Open(PlanNode node, ulong[] mask)
    {
        switch (node.Condition)
        {
            case DecisionIs d:
                reached(plan.Find(d.Decision)!, node.Table, mask);
                break;
            case PermitHeld p:
                Papers(node.Table, PaperAsk.Of(p), mask);
                break;
            case Quantified q:
                Children(Tables.Of(q.Child), node, mask);
                break;
            case ChildSum s:
                Sum(s, node, mask);
                break;
            default:
                foreach (PlanNode part in node.Parts)
                {
                    Node(part, mask);
                }
                foreach (Term term in PlanNotes.Terms(node.Condition))
                {
                    Value(term, node.Table, mask);
                }
                break;
        }
    }

    private void Children(TableId child, PlanNode node, ulong[] mask)
    {
        ulong[] unlisted = masks.WithUnknownList(child, mask);
        tally.Found(MissingFacts.List(child), node.Table, unlisted);
        masks.GiveBack(unlisted);
        ulong[] children = masks.ToChildren(child, mask);
        Node(node.Parts[0], children);
        masks.GiveBack(children);
    }

    private void Sum(ChildSum sum, PlanNode node, ulong[] mask)
    {
        if (sum.Plus is { } plus)
        {
            Value(plus, node.Table, mask);
        }
        TableId child = Tables.Of(sum.Child);
        Children(child, node, mask);
        ulong[] children = masks.ToChildren(child, mask);
        ulong[] counted = masks.And(child, children, node.Parts[0].Rails.True);
        Value(sum.Addend, child, counted);
        masks.GiveBack(counted);
        masks.GiveBack(children);
    }

    /// <summary>A value that rows of a table read, their own or their subject's.</summary>
    private void Value(Term term, TableId table, ulong[] mask)
    {
        if (Tables.Of(term.Subject) == table)
        {
            if (term.Kind == TermKind.Region)
            {
                // Also a region that is known to its province only is asked for, where that leaves the question open.
                tally.Found(MissingFacts.Of(term), table, mask);
                return;
            }
            ulong[] unknown = masks.WithUnknownValue(table, (term.Since ?? term).Index, mask);
            tally.Found(MissingFacts.Of(term.Since ?? term), table, unknown);
            masks.GiveBack(unknown);
        }
        else
        {
            ulong[] parents = masks.ToParents(table, mask);
            Value(term, table.Parent()!.Value, parents);
            masks.GiveBack(parents);
        }
    }

    /// <summary>The rows of a mask for which a condition is undecided.</summary>
    public ulong[] Undecided(Rails rails, TableId table, ulong[] mask)
    {
        ulong[] open = masks.And(table, mask, rails.True);
        ScreeningBits.And(masks.Part(table, open), evaluator.Register(rails.False));
        return open;
    }
}
