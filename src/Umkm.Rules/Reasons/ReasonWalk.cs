using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>What reasons belong to.</summary>
/// <param name="Reading">The reading; empty when the law is settled.</param>
/// <param name="Basis">The article.</param>
/// <param name="Decided">Whether the answer is decided.</param>
internal readonly record struct Under(string Reading, string Basis, bool Decided);

/// <summary>The item of a list that a reason is about.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Row">Its row.</param>
internal readonly record struct Item(SubjectKind Kind, int Row);

/// <summary>Takes the comparisons that led to a result, one after the other.</summary>
internal interface IReasonsFound
{
    /// <summary>An outcome on which it rests what is told.</summary>
    void Saw(bool? outcome);

    /// <summary>A comparison.</summary>
    /// <param name="node">The comparison.</param>
    /// <param name="row">The row.</param>
    /// <param name="outcome">Whether it holds.</param>
    /// <param name="under">What it belongs to.</param>
    /// <param name="item">The item it is about; null for the subject itself.</param>
    void Leaf(PlanNode node, int row, bool? outcome, Under under, Item? item);

    /// <summary>A condition on a list of so many; null while it is not given.</summary>
    void List(PlanNode node, int? count, bool? outcome, Under under);

    /// <summary>That a decision is the same as another.</summary>
    void Same(PlannedDecision same, PlannedDecision decision, int row, Under under);

    /// <summary>The day from which a duty is counted, at its row.</summary>
    void Due(PlannedDue due, PlanNode since, int at, bool? outcome, Under under);
}

/// <summary>Finds the comparisons that led to a result: of a condition that holds those that make it hold, of one that fails those that make it
/// fail.</summary>
/// <param name="read">The subject.</param>
/// <param name="to">Takes them.</param>
internal sealed class ReasonWalk(RegisterReader read, IReasonsFound to)
{
    private const int MostChildren = 10;

    /// <summary>Goes through a decision under its readings; criteria are gone through one by one.</summary>
    public void Through(PlannedDecision decision, int row)
    {
        foreach (PlannedReading reading in decision.Readings)
        {
            Through(decision, reading, row);
        }
    }

    /// <summary>Goes through a condition.</summary>
    /// <param name="node">The condition.</param>
    /// <param name="row">The row.</param>
    /// <param name="under">What it belongs to.</param>
    public void Through(PlanNode node, int row, Under under) => Through(node, row, under, null);

    private void Through(PlannedDecision decision, PlannedReading reading, int row)
    {
        var under = new Under(reading.Reading.Id, reading.Basis, !read.IsOpen(decision.Possible, row));
        if (reading.Permit is { } permit)
        {
            Through(permit, row, under);
        }
        foreach (PlannedStep step in reading.Steps)
        {
            if (!Saw(step.Reached is null ? read.CanBeTrue(step.When!.Rails, row) : read.Bit(step.Reached.Value, row)))
            {
                continue;
            }
            Under own = step.Basis is { } basis ? under with { Basis = basis } : under;
            if (step.When is { } when)
            {
                Through(when, row, own);
            }
            if (step.SameAs is { } same && Saw(step.When is null || read.CanBeTrue(step.When.Rails, row)))
            {
                to.Same(same, decision, row, own);
            }
        }
    }

    /// <summary>The reasons of a permit requirement, as far down as the answer goes: to whom it applies, what else satisfies it, when it is due. Its
    /// papers are told beside the reasons, and among them where everybody has the requirement.</summary>
    private void Through(PlannedPermit permit, int row, Under under)
    {
        if (permit.Required is { } required)
        {
            Through(required, row, under);
            if (!Saw(read.CanBeTrue(required.Rails, row)))
            {
                return;
            }
        }
        bool satisfied = Saw(!read.CanBeFalse(permit.Satisfied, row));
        if (permit.OnlyPaper is { } paper)
        {
            Through(paper, row, under);
        }
        if (permit.Also is { } also && Saw(!satisfied || read.Outcome(also, row) is true))
        {
            Through(also, row, under);
        }
        foreach (PlannedDue due in satisfied ? [] : permit.Due)
        {
            if (due.When is { } when)
            {
                Through(when, row, under);
                if (!Saw(read.CanBeTrue(when.Rails, row)))
                {
                    continue;
                }
            }
            if (due.Since is { } since)
            {
                bool? outcome = read.Outcome(since, row);
                to.Saw(outcome);
                to.Due(due, since, RegisterReader.RowOf(due.Row.Since!, since.Table, row), outcome, under);
            }
            if (due.When is null || !Saw(read.CanBeFalse(due.When.Rails, row)))
            {
                return;
            }
        }
    }

    private void Through(PlanNode node, int row, Under under, Item? item)
    {
        bool? outcome = read.Outcome(node, row);
        to.Saw(outcome);
        switch (node.Condition)
        {
            case AllOf or AnyOf:
                // Where one part is enough for the outcome, only the parts that share it tell. Whatever is left open in a decided answer, each
                // part bears on it.
                bool everyPart = outcome is { } holds ? holds == (node.Condition is AllOf) : under.Decided;
                foreach (PlanNode part in node.Parts)
                {
                    if (everyPart || Saw(read.Outcome(part, row) == outcome))
                    {
                        Through(part, row, under, item);
                    }
                }
                break;
            case AtLeastOf or Negation:
                foreach (PlanNode part in node.Parts)
                {
                    Through(part, row, under, item);
                }
                break;
            case Always:
                break;
            case Quantified q:
                Children(node, q, row, outcome, under);
                break;
            default:
                to.Leaf(node, row, outcome, under, item);
                break;
        }
    }

    private void Children(PlanNode node, Quantified quantified, int row, bool? outcome, Under under)
    {
        TableId child = Tables.Of(quantified.Child);
        PlanNode part = node.Parts[0];
        int[] rows = [.. read.Children(child, row)];
        to.List(node, read.ListUnknown(child, row) ? null : rows.Length, outcome, under);
        int told = 0;
        for (int i = 0; i < rows.Length && told < MostChildren; i++)
        {
            if (Saw(read.Outcome(part, rows[i]) is not { } holds || holds == Telling(quantified, outcome)))
            {
                told++;
                Through(part, rows[i], under, new Item(quantified.Child, rows[i]));
            }
        }
    }

    private bool Saw(bool outcome)
    {
        to.Saw(outcome);
        return outcome;
    }

    /// <summary>Whether the children that meet the condition tell most, or those that do not.</summary>
    private static bool Telling(Quantified quantified, bool? outcome) => quantified.Quantifier != Quantifier.Every || outcome is true;
}
