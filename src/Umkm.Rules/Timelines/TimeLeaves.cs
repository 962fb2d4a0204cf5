using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Timelines;

/// <summary>Finds the places where a version compares a day with the assessment date. Nothing else in a version turns with time alone.</summary>
internal static class TimeLeaves
{
    /// <summary>All of a version, those of every reading.</summary>
    public static IEnumerable<TimeLeaf> Of(Decision decision, DecisionVersion version)
    {
        TableId table = Tables.Of(decision.Subject);
        foreach (DecisionBody body in version.Readings.Select(r => r.Body))
        {
            foreach (TimeLeaf leaf in Checks.ReferenceChecks.Conditions(body).SelectMany(c => In(c, table)))
            {
                yield return leaf;
            }
            if (body is PermitRequirement permit)
            {
                foreach (TimeLeaf leaf in permit.SatisfiedBy.SelectMany(k => Held(k, permit.Validity, table)).Concat(permit.Due.Select(Due)))
                {
                    yield return leaf;
                }
            }
        }
    }

    private static IEnumerable<TimeLeaf> In(Condition condition, TableId table) =>
        condition switch
        {
            AllOf all => all.Parts.SelectMany(p => In(p, table)),
            AnyOf any => any.Parts.SelectMany(p => In(p, table)),
            AtLeastOf some => some.Parts.SelectMany(p => In(p, table)),
            Negation not => In(not.Part, table),
            Quantified q => In(q.Part, Tables.Of(q.Child)),
            ChildSum s => In(s.Where, Tables.Of(s.Child)),
            Comparison { Left.Single: { } term } c => Compared(c, term),
            PermitHeld { Test: PermitTest.InForce } p => Held(p.Kind, null, table),
            PermitHeld { Test: PermitTest.Ever } p => [Issued(p.Kind, PapersOf(table))],
            _ => [],
        };

    private static IEnumerable<TimeLeaf> Compared(Comparison comparison, Term term)
    {
        if (term.Kind == TermKind.Age)
        {
            // At least N turns when N is reached, more than N the day after; less than N when it is reached, at most N the day after.
            if (comparison.Bounds.Lower is { } lower)
            {
                yield return Age(term, lower.Value, dayAfter: !lower.Included);
            }
            if (comparison.Bounds.Upper is { } upper)
            {
                yield return Age(term, upper.Value, dayAfter: upper.Included);
            }
        }
        if (comparison.Bounds.Lower is { Value.Kind: QuantityKind.AssessmentDate } since)
        {
            yield return Date(term, dayAfter: since.Included);
        }
        if (comparison.Bounds.Upper is { Value.Kind: QuantityKind.AssessmentDate } by)
        {
            yield return Date(term, dayAfter: !by.Included);
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

    private static IEnumerable<TimeLeaf> Held(PermitKind kind, ValidityRule? rule, TableId table)
    {
        TableId papers = PapersOf(table);
        yield return Issued(kind, papers);
        if (rule?.SinceIssue is { } duration)
        {
            yield return new(TimelineCauseKind.PaperExpires, papers, PermitColumns.IssuedOn, null, duration, true, kind, null);
        }
        else if ((rule?.Term ?? kind.Validity) == PermitTerm.AsPrinted)
        {
            yield return new(TimelineCauseKind.PaperExpires, papers, PermitColumns.ValidUntil, null, null, true, kind, null);
        }
    }

    private static TimeLeaf Issued(PermitKind kind, TableId papers) =>
        new(TimelineCauseKind.PaperBegins, papers, PermitColumns.HeldFrom, null, null, false, kind, null);

    private static TableId PapersOf(TableId table) => table.Papers() ?? PapersOf(table.Parent()!.Value);
}
