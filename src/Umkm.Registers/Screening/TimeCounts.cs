using System.Buffers.Binary;
using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Registers.Cells;
using Umkm.Registers.Rows;
using Umkm.Rules.Reasons;

namespace Umkm.Registers.Screening;

/// <summary>Counts by column the rows of which a fact is not of the assessment date. One a thread.</summary>
internal sealed class TimeCounts
{
    /// <summary>The day after; a month or a year of it alone says too little.</summary>
    private static ReadOnlySpan<byte> SecondDay => "1900-01-02"u8;

    private readonly (string Header, Func<RowReader, bool> Holds)[] _columns;
    private readonly long[] _rows;

    private TimeCounts(IEnumerable<(string Header, Func<RowReader, bool>? Holds)> columns)
    {
        _columns = [.. columns.Where(c => c.Holds is not null).Select(c => (c.Header, c.Holds!))];
        _rows = new long[_columns.Length];
    }

    /// <summary>Days after the assessment date, and sales of years not closed on it: these are not facts yet.</summary>
    /// <param name="columns">The columns of the register.</param>
    /// <param name="on">The assessment date.</param>
    public static TimeCounts OfLater(ImmutableArray<RegisterColumn> columns, LocalDate on) =>
        new(columns.SelectMany((c, i) => c.IssuedBy.Count > 0 ? c.IssuedBy.Select(IssuedLater) : [(c.Header, Later(c, i, on))]));

    /// <summary>Sales that count and are older than those that an assessment gives no caution about.</summary>
    /// <param name="columns">The columns of the register.</param>
    /// <param name="on">The assessment date.</param>
    public static TimeCounts OfOldSales(ImmutableArray<RegisterColumn> columns, LocalDate on) =>
        new(columns.Select(c => (c.Header, OldSales(c, on))));

    /// <summary>Days up to 1 January 1900: programs write the first day that they know for a day that was not filled in.</summary>
    /// <param name="columns">The columns of the register.</param>
    public static TimeCounts OfFirstDays(ImmutableArray<RegisterColumn> columns) => new(columns.Select((c, i) => (c.Header, FirstDay(c, i))));

    /// <summary>For each column how many rows hold such a fact.</summary>
    public IEnumerable<(string Header, long Rows)> Found => _columns.Zip(_rows, (c, n) => (c.Header, n));

    /// <summary>Adds the first of the rows that a reader keeps.</summary>
    public void Add(RowReader rows, int count)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            for (int row = 0; row < count; row++)
            {
                rows.Row = row;
                _rows[i] += _columns[i].Holds(rows) ? 1 : 0;
            }
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

    private static Func<RowReader, bool>? FirstDay(RegisterColumn column, int index) =>
        column is { Role: ColumnRole.Value, Reader.Kind: ValueKind.Date or ValueKind.PartialDate }
            ? row => row.Cell(index) is { IsEmpty: false } cell && IsFirst(cell)
            : null;

    private static bool IsFirst(ReadOnlySpan<byte> day)
    {
        bool isOfLaterYear =
            day.Length >= sizeof(uint) && BinaryPrimitives.ReadUInt32BigEndian(day) > BinaryPrimitives.ReadUInt32BigEndian(SecondDay);
        return !isOfLaterYear && day.SequenceCompareTo(SecondDay[..Math.Min(day.Length, SecondDay.Length)]) < 0;
    }

    private static Func<RowReader, bool>? OldSales(RegisterColumn column, LocalDate on) =>
        column.Role == ColumnRole.SalesOfYear && column.Year < on.Year - TimeCautions.RecentYears ? row => row.SalesYear == column.Year : null;
}
