using System.Collections.Immutable;
using NodaTime;
using Umkm.Registers.Cells;
using Umkm.Registers.Rows;
using Umkm.Rules.Reasons;

namespace Umkm.Registers.Screening;

/// <summary>Counts by column the rows of which a fact is not of the assessment date. One a thread.</summary>
internal sealed class TimeCounts
{
    private readonly Func<RowReader, bool> _holdsAny;
    private readonly (string Header, Func<RowReader, bool> Holds)[] _columns;
    private readonly long[] _rows;

    /// <param name="holdsAny">Whether a row holds such a fact at all, which few do.</param>
    /// <param name="columns">The columns, each with whether a row holds such a fact in it.</param>
    private TimeCounts(Func<RowReader, bool> holdsAny, IEnumerable<(string Header, Func<RowReader, bool>? Holds)> columns)
    {
        _holdsAny = holdsAny;
        _columns = [.. columns.Where(c => c.Holds is not null).Select(c => (c.Header, c.Holds!))];
        _rows = new long[_columns.Length];
    }

    /// <summary>Days after the assessment date, and sales of years not closed on it: these are not facts yet.</summary>
    /// <param name="columns">The columns of the register.</param>
    /// <param name="on">The assessment date.</param>
    public static TimeCounts OfLater(ImmutableArray<RegisterColumn> columns, LocalDate on) =>
        new(
            static row => row.HasLater,
            columns.SelectMany((c, i) => c.IssuedBy.Count > 0 ? c.IssuedBy.Select(IssuedLater) : [(c.Header, Later(c, i, on))])
        );

    /// <summary>Sales that count and are older than those that an assessment gives no caution about.</summary>
    /// <param name="columns">The columns of the register.</param>
    /// <param name="on">The assessment date.</param>
    public static TimeCounts OfOldSales(ImmutableArray<RegisterColumn> columns, LocalDate on) =>
        new(static row => row.SalesYear > 0, columns.Select(c => (c.Header, OldSales(c, on))));

    /// <summary>For each column how many rows hold such a fact.</summary>
    public IEnumerable<(string Header, long Rows)> Found => _columns.Zip(_rows, (c, n) => (c.Header, n));

    /// <summary>Adds the first of the rows that a reader keeps.</summary>
    public void Add(RowReader rows, int count)
    {
        for (int row = 0; _columns.Length > 0 && row < count; row++)
        {
            rows.Row = row;
            if (_holdsAny(rows))
            {
                Add(rows);
            }
        }
    }

    private void Add(RowReader row)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            _rows[i] += _columns[i].Holds(row) ? 1 : 0;
        }
    }

    private static (string Header, Func<RowReader, bool>? Holds) IssuedLater((string Kind, string Header) paper) =>
        (paper.Header, row => row.HasLaterPermitOf(paper.Kind));

    private static Func<RowReader, bool>? Later(RegisterColumn column, int index, LocalDate on) =>
        column.Role switch
        {
            ColumnRole.Value when column.Term is { Property: { } property } term && FactsInTime.Days.Contains(property) => row => row.IsLater(term),
            ColumnRole.SalesOfYear when column.Year >= on.Year => row => !row.Cell(index).IsEmpty,
            ColumnRole.Loans => row => row.HasLaterLoan,
            ColumnRole.Permits => row => row.HasLaterPermit,
            _ => null,
        };

    private static Func<RowReader, bool>? OldSales(RegisterColumn column, LocalDate on) =>
        column.Role == ColumnRole.SalesOfYear && column.Year < on.Year - TimeCautions.RecentYears ? row => row.SalesYear == column.Year : null;
}
