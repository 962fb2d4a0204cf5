using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>What reasons belong to.</summary>
/// <param name="Reading">The reading; empty when the law is settled.</param>
/// <param name="Basis">The article.</param>
/// <param name="Decided">Whether the answer is decided.</param>
internal readonly record struct Under(string Reading, string Basis, bool Decided);

/// <summary>The item of a list that a reason is about.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name or number.</param>
internal readonly record struct Item(SubjectKind Kind, string Name);

/// <summary>Finds the comparisons that led to a result: of a condition that holds those that make it hold, of one that fails those that make it
/// fail.</summary>
/// <param name="read">The subject.</param>
/// <param name="known">The reasons that are kept; null for none.</param>
internal sealed class ReasonTracer(RegisterReader read, KnownReasons? known)
{
    private readonly LeafReasons _leaves = new(read, known);

    /// <summary>Of so few reasons each is looked at for whether it was told.</summary>
    private const int Few = 16;

    /// <summary>Of how many children it is told at most.</summary>
    private const int MostChildren = 10;

    /// <summary>Adds the reasons of a decision under its readings to none, each once; those of criteria are asked for one by one.</summary>
    public void Add(List<Reason> reasons, PlannedDecision decision, int row)
    {
        foreach (PlannedReading reading in decision.Readings)
        {
            Add(reasons, decision, reading, row);
        }
        if (reasons.Count > Few)
        {
            Reason[] each = [.. reasons.Distinct()];
            reasons.Clear();
            reasons.AddRange(each);
            return;
        }
        for (int i = reasons.Count - 1; i > 0; i--)
        {
            if (reasons.IndexOf(reasons[i], 0, i) >= 0)
            {
                reasons.RemoveAt(i);
            }
        }
    }

    /// <summary>Adds the reasons of a condition.</summary>
    /// <param name="reasons">Takes them.</param>
    /// <param name="node">The condition.</param>
    /// <param name="row">The row.</param>
    /// <param name="under">What it belongs to.</param>
    public void Add(List<Reason> reasons, PlanNode node, int row, Under under) => Add(reasons, node, row, under, null);

    private void Add(List<Reason> reasons, PlannedDecision decision, PlannedReading reading, int row)
    {
        var under = new Under(reading.Reading.Id, reading.Basis, !read.IsOpen(decision.Possible, row));
        if (reading.Permit is { } permit)
        {
            Add(reasons, permit, row, under);
        }
        foreach (PlannedStep step in reading.Steps)
        {
            if (step.Reached is null ? !read.CanBeTrue(step.When!.Rails, row) : !read.Bit(step.Reached.Value, row))
            {
                continue;
            }
            Under own = step.Basis is { } basis ? under with { Basis = basis } : under;
            if (step.When is { } when)
            {
                Add(reasons, when, row, own);
            }
            if (step.SameAs is { } same && (step.When is null || read.CanBeTrue(step.When.Rails, row)))
            {
                reasons.Add(
                    new Reason(under.Reading, Same(same.Decision.Id), true, same.Named, _leaves.Answered(same, decision.Table, row), own.Basis, null)
                    {
                        Decision = same.Decision.Id,
                    }
                );
            }
        }
    }

    /// <summary>The reasons of a permit requirement, as far down as the answer goes: to whom it applies, what else satisfies it, when it is due. Its
    /// papers are told beside the reasons, and among them where everybody has the requirement.</summary>
    private void Add(List<Reason> reasons, PlannedPermit permit, int row, Under under)
    {
        if (permit.Required is { } required)
        {
            Add(reasons, required, row, under);
            if (!read.CanBeTrue(required.Rails, row))
            {
                return;
            }
        }
        bool satisfied = !read.CanBeFalse(permit.Satisfied, row);
        if (permit.OnlyPaper is { } paper)
        {
            Add(reasons, paper, row, under);
        }
        if (permit.Also is { } also && (!satisfied || read.Outcome(also, row) is true))
        {
            Add(reasons, also, row, under);
        }
        foreach (PlannedDue due in satisfied ? [] : permit.Due)
        {
            if (due.When is { } when)
            {
                Add(reasons, when, row, under);
                if (!read.CanBeTrue(when.Rails, row))
                {
                    continue;
                }
            }
            if (due.Since is { } since)
            {
                AddDue(reasons, due, since, row, under);
            }
            if (due.When is null || !read.CanBeFalse(due.When.Rails, row))
            {
                return;
            }
        }
    }

    private void AddDue(List<Reason> reasons, PlannedDue due, PlanNode since, int row, Under under)
    {
        Term date = due.Row.Since!;
        int at = RegisterReader.RowOf(date, since.Table, row);
        reasons.Add(
            new Reason(
                under.Reading,
                new(
                    $"{SentenceWriter.Value(due.Row.After!, english: false)} sejak {date.Name} sudah lewat",
                    $"{SentenceWriter.Value(due.Row.After!, english: true)} since the {date.English} have passed"
                ),
                read.Outcome(since, row),
                date.Label,
                read.ValueText(date, at),
                under.Basis,
                null
            )
            {
                From = new ReadFrom(since.Condition, read.Facts.Value(date, at)),
            }
        );
    }

    private void Add(List<Reason> reasons, PlanNode node, int row, Under under, Item? item)
    {
        bool? outcome = read.Outcome(node, row);
        switch (node.Condition)
        {
            case AllOf or AnyOf:
                // Where one part is enough for the outcome, only the parts that share it tell. Whatever is left open in a decided answer, each
                // part bears on it.
                bool everyPart = outcome is { } holds ? holds == (node.Condition is AllOf) : under.Decided;
                foreach (PlanNode part in node.Parts)
                {
                    if (everyPart || read.Outcome(part, row) == outcome)
                    {
                        Add(reasons, part, row, under, item);
                    }
                }
                break;
            case AtLeastOf or Negation:
                foreach (PlanNode part in node.Parts)
                {
                    Add(reasons, part, row, under, item);
                }
                break;
            case Always:
                break;
            case Quantified q:
                AddChildren(reasons, node, q, row, outcome, under);
                break;
            default:
                reasons.Add(_leaves.Of(node, row, outcome, under, item));
                break;
        }
    }

    private void AddChildren(List<Reason> reasons, PlanNode node, Quantified quantified, int row, bool? outcome, Under under)
    {
        TableId child = Tables.Of(quantified.Child);
        PlanNode part = node.Parts[0];
        int[] rows = read.Children(child, row);
        reasons.Add(_leaves.OfList(node, read.ListUnknown(child, row) ? null : rows.Length, outcome, under));
        int told = 0;
        foreach (int r in rows)
        {
            if (told < MostChildren && (read.Outcome(part, r) is not { } holds || holds == Telling(quantified, outcome)))
            {
                told++;
                Add(reasons, part, r, under, new Item(quantified.Child, read.ItemName(child, r)));
            }
        }
    }

    /// <summary>Whether the children that meet the condition tell most, or those that do not.</summary>
    private static bool Telling(Quantified quantified, bool? outcome) => quantified.Quantifier != Quantifier.Every || outcome is true;

    private static LocalizedText Same(string id) => new($"sama dengan keputusan {id}", $"the same as the decision {id}");
}
