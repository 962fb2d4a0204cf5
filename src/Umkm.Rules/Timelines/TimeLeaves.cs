using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Timelines;

/// <summary>Finds the places where a version compares a day with the assessment date. Nothing else in a version turns with time alone.</summary>
internal static class TimeLeaves
{
    /// <summary>All of a version, those of every reading.</summary>
    public static List<TimeLeaf> Of(Decision decision, DecisionVersion version)
    {
        var leaves = new List<TimeLeaf>();
        TableId table = Tables.Of(decision.Subject);
        foreach (Reading reading in version.Readings)
        {
            foreach (Condition condition in Checks.ReferenceChecks.Conditions(reading.Body))
            {
                Add(leaves, condition, table);
            }
            if (reading.Body is PermitRequirement permit)
            {
                foreach (PermitKind kind in permit.SatisfiedBy)
                {
                    AddHeld(leaves, kind, permit.Validity, table);
                }
                foreach (DueRow row in permit.Due)
                {
                    leaves.Add(Due(row));
                }
            }
        }
        return leaves;
    }

    private static void Add(List<TimeLeaf> leaves, Condition condition, TableId table)
    {
        switch (condition)
        {
            case Comparison { Left.Single: { } term } c:
                AddCompared(leaves, c, term);
                break;
            case PermitHeld { Test: PermitTest.InForce } p:
                AddHeld(leaves, p.Kind, null, table);
                break;
            case PermitHeld { Test: PermitTest.Ever } p:
                leaves.Add(Issued(p.Kind, PapersOf(table)));
                break;
            default:
                foreach (Condition part in ConditionParts.Of(condition))
                {
                    Add(leaves, part, ConditionParts.ChildOf(condition) is { } child ? Tables.Of(child) : table);
                }
                break;
        }
    }

    private static void AddCompared(List<TimeLeaf> leaves, Comparison comparison, Term term)
    {
        if (term.Kind == TermKind.Age)
        {
            // At least N turns when N is reached, more than N the day after; less than N when it is reached, at most N the day after.
            if (comparison.Bounds.Lower is { } lower)
            {
                leaves.Add(Age(term, lower.Value, dayAfter: !lower.Included));
            }
            if (comparison.Bounds.Upper is { } upper)
            {
                leaves.Add(Age(term, upper.Value, dayAfter: upper.Included));
            }
        }
        if (comparison.Bounds.Lower is { Value.Kind: QuantityKind.AssessmentDate } since)
        {
            leaves.Add(Date(term, dayAfter: since.Included));
        }
        if (comparison.Bounds.Upper is { Value.Kind: QuantityKind.AssessmentDate } by)
        {
            leaves.Add(Date(term, dayAfter: !by.Included));
        }
    }

    private static TimeLeaf Age(Term term, Quantity duration, bool dayAfter) =>
        new(TimelineCauseKind.AgeReached, Tables.Of(term.Subject), term.Since!.Index, null, duration, dayAfter, null, term);

    private static TimeLeaf Date(Term term, bool dayAfter) =>
        new(TimelineCauseKind.DateReached, Tables.Of(term.Subject), term.Index, null, null, dayAfter, null, term);

    private static TimeLeaf Due(DueRow row) =>
        row.From is { } day
            ? new(TimelineCauseKind.DutyFallsDue, null, 0, day, null, false, null, null)
            : new(TimelineCauseKind.DutyFallsDue, Tables.Of(row.Since!.Subject), row.Since.Index, null, row.After, false, null, row.Since);

    private static void AddHeld(List<TimeLeaf> leaves, PermitKind kind, ValidityRule? rule, TableId table)
    {
        TableId papers = PapersOf(table);
        leaves.Add(Issued(kind, papers));
        if (rule?.SinceIssue is { } duration)
        {
            leaves.Add(new(TimelineCauseKind.PaperExpires, papers, PermitColumns.IssuedOn, null, duration, true, kind, null));
        }
        else if ((rule?.Term ?? kind.Validity) == PermitTerm.AsPrinted)
        {
            leaves.Add(new(TimelineCauseKind.PaperExpires, papers, PermitColumns.ValidUntil, null, null, true, kind, null));
        }
    }

    private static TimeLeaf Issued(PermitKind kind, TableId papers) =>
        new(TimelineCauseKind.PaperBegins, papers, PermitColumns.HeldFrom, null, null, false, kind, null);

    private static TableId PapersOf(TableId table) => table.Papers() ?? PapersOf(table.Parent()!.Value);
}
