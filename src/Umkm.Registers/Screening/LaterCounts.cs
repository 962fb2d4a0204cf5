using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Screening;

/// <summary>Counts days after the assessment date, and sales of years not closed on it: these are not facts yet. One a thread.</summary>
internal sealed class LaterCounts
{
    private readonly (string Header, Func<RowReader, bool> IsLater)[] _columns;
    private readonly long[] _rows;

    /// <param name="columns">The columns of the register.</param>
    /// <param name="on">The assessment date.</param>
    public LaterCounts(ImmutableArray<RegisterColumn> columns, LocalDate on)
    {
        _columns = [.. columns.Select((c, i) => (c.Header, Later(c, i, on))).Where(c => c.Item2 is not null).Select(c => (c.Header, c.Item2!))];
        _rows = new long[_columns.Length];
    }

    /// <summary>For each column how many rows hold such a fact.</summary>
    public IEnumerable<(string Header, long Rows)> Found => _columns.Zip(_rows, (c, n) => (c.Header, n));

    /// <summary>Adds the row that was read last.</summary>
    public void Add(RowReader row)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            _rows[i] += _columns[i].IsLater(row) ? 1 : 0;
        }
    }

    private static Func<RowReader, bool>? Later(RegisterColumn column, int index, LocalDate on) =>
        column.Role switch
        {
            ColumnRole.Value when column.Term is { Property: { } property } term && FactsInTime.Days.Contains(property) => row => row.IsLater(term),
            ColumnRole.SalesOfYear when column.Year >= on.Year => row => !row.Cell(index).IsEmpty,
            ColumnRole.Loans => row => row.HasLaterLoan,
            ColumnRole.Permits => row => row.HasLaterPermit,
            _ => null,
        };
}
