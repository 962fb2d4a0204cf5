using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Names the paper that satisfies a requirement, the one that has expired, and the day a duty falls due.</summary>
internal sealed class PaperTracer(RegisterReader read, LocalDate on)
{
    public PermitResult Of(PlannedDecision decision, PlannedPermit permit, int row)
    {
        TableId table = decision.Table.Papers() ?? TableId.Permit;
        PermitRequirement body = permit.Body;
        LocalizedText? covering = null;
        LocalDate? expired = null;
        foreach (int paper in read.Children(table, decision.Table.Papers() is null ? 0 : row))
        {
            PermitKind? kind = body.SatisfiedBy.FirstOrDefault(k => read.Facts.Value(table, PermitColumns.Kind, paper) == k.Index);
            if (
                kind is null
                || read.Facts.Value(table, PermitColumns.Status, paper) is not { } status
                || !body.AcceptedStatuses.Contains(PermitColumns.Statuses[(int)status])
                || read.Facts.Value(table, PermitColumns.HeldFrom, paper) > Days.Of(kind.LastIssue(on))
            )
            {
                continue;
            }
            LocalDate? last = LastDay(table, paper, kind, body.Validity, out bool unknown);
            if (last is null || last >= on)
            {
                covering ??= unknown ? null : kind.Label;
            }
            else if (expired is null || last > expired)
            {
                expired = last;
            }
        }
        return new PermitResult(
            [.. body.SatisfiedBy.Select(k => k.Label)],
            covering,
            covering is null ? expired : null,
            covering is null ? Due(permit, decision.Table, row) : null
        );
    }

    private LocalDate? LastDay(TableId table, int paper, PermitKind kind, ValidityRule? rule, out bool unknown)
    {
        unknown = false;
        if (rule?.SinceIssue is { } duration)
        {
            long? issued = read.Facts.Value(table, PermitColumns.IssuedOn, paper);
            unknown = issued is null;
            return issued is null ? null : DateArithmetic.Plus(Days.ToDate(issued.Value), duration);
        }
        if ((rule?.Term ?? kind.Validity) == PermitTerm.WhileRunning)
        {
            return null;
        }
        long? until = read.Facts.Value(table, PermitColumns.ValidUntil, paper);
        unknown = until is null;
        return until is null ? null : Days.ToDate(until.Value);
    }

    private LocalDate? Due(PlannedPermit permit, TableId table, int row)
    {
        if (permit.Required is not null && !read.CanBeTrue(permit.Required.Rails, row))
        {
            return null;
        }
        foreach (PlannedDue due in permit.Due)
        {
            bool? applies = due.When is null ? true : read.Outcome(due.When, row);
            if (applies is false)
            {
                continue;
            }
            if (applies is null || read.Outcome(due.HasCome, row) is not false)
            {
                return null;
            }
            return due.Row.From
                ?? (
                    read.Facts.Value(due.Row.Since!, RegisterReader.RowOf(due.Row.Since!, table, row)) is { } since
                        ? DateArithmetic.Plus(Days.ToDate(since), due.Row.After!)
                        : null
                );
        }
        return null;
    }
}
