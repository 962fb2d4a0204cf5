using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>Turns what is asked of papers into registers.</summary>
internal sealed class PaperPlanner(RegisterBuilder registers, LocalDate on)
{
    /// <summary>Whether a paper is held, applied for, or was held, on rows of a table.</summary>
    public Rails Held(PermitHeld paper, TableId table) =>
        Any(
            table,
            [paper.Kind],
            (rows, kind) =>
                paper.Test switch
                {
                    PermitTest.Ever => [Issued(rows, kind)],
                    PermitTest.InProcess => [Status(rows, ["dalam-proses"])],
                    _ => Lasts(rows, kind, null) is { } lasts
                        ? [Status(rows, ["terbit"]), Issued(rows, kind), lasts]
                        : [Status(rows, ["terbit"]), Issued(rows, kind)],
                }
        );

    /// <summary>Whether a paper of some kinds is held that meets tests on its row; of no kinds none is, also while the list of papers is
    /// unknown.</summary>
    public Rails Any(TableId table, PermitKind[] kinds, Func<TableId, PermitKind, Rails[]> tests) =>
        kinds.Length == 0
            ? new Rails(registers.None(table), registers.All(table))
            : OnPapersOf(
                table,
                papers =>
                {
                    Rails any = new(registers.None(papers), registers.All(papers));
                    foreach (PermitKind kind in kinds)
                    {
                        Rails one = registers.Leaf(
                            new NumberIn(papers, 0, 0, PermitColumns.Kind, NumberSet.Of(new NumberRange(kind.Index, kind.Index)))
                        );
                        foreach (Rails test in tests(papers, kind))
                        {
                            one = new Rails(registers.And(one.True, test.True), registers.Or(one.False, test.False));
                        }
                        any = new Rails(registers.Or(any.True, one.True), registers.And(any.False, one.False));
                    }
                    return registers.Exists(papers, any);
                }
            );

    /// <summary>Whether a column of a paper lies in a set.</summary>
    private Rails Column(TableId papers, int column, NumberSet set) => registers.Leaf(new NumberIn(papers, 0, 0, column, set));

    /// <summary>Whether the status of a paper is one of some.</summary>
    public Rails Status(TableId papers, ReadOnlySpan<string> statuses)
    {
        var ranges = new NumberRange[statuses.Length];
        for (int i = 0; i < ranges.Length; i++)
        {
            int place = Array.IndexOf(PermitColumns.Statuses, statuses[i]);
            ranges[i] = new NumberRange(place, place);
        }
        return Column(papers, PermitColumns.Status, NumberSet.Of(ranges));
    }

    /// <summary>Whether a paper has been issued by the date.</summary>
    public Rails Issued(TableId papers, PermitKind kind) =>
        Column(papers, PermitColumns.HeldFrom, NumberSet.Of(new NumberRange(long.MinValue, Days.Of(kind.LastIssue(on)))));

    /// <summary>Whether a paper of a kind has not ended by the date; null when it has no end.</summary>
    public Rails? Lasts(TableId papers, PermitKind kind, ValidityRule? rule)
    {
        if (rule?.SinceIssue is { } duration)
        {
            var upTo = new Bounds(null, new Bound(duration, true));
            return Column(papers, PermitColumns.IssuedOn, DateArithmetic.Since(upTo, on));
        }
        return (rule?.Term ?? kind.Validity) == PermitTerm.WhileRunning
            ? null
            : Column(papers, PermitColumns.ValidUntil, NumberSet.Of(new NumberRange(Days.Of(on), long.MaxValue)));
    }

    private Rails OnPapersOf(TableId table, Func<TableId, Rails> test)
    {
        if (table.Papers() is { } papers)
        {
            return test(papers);
        }
        Rails parent = OnPapersOf(table.Parent()!.Value, test);
        return new Rails(registers.Broadcast(table, parent.True), registers.Broadcast(table, parent.False));
    }
}
