using System.Collections.Immutable;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Mapping;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Screening;

/// <summary>Counts NIBs that look like the number of a telephone. One a thread.</summary>
internal sealed class PhoneCounts
{
    private const int Digits = 13;
    private readonly int _column;
    private readonly string _header = "";
    private readonly FoundCells _found = new();

    /// <param name="columns">The columns of the register.</param>
    /// <param name="mapping">What they mean; null for none.</param>
    public PhoneCounts(ImmutableArray<RegisterColumn> columns, RegisterMapping? mapping)
    {
        _column = columns.ToList().FindIndex(c => c.Role == ColumnRole.Nib);
        if (_column >= 0)
        {
            _header = mapping?.Columns.FirstOrDefault(c => c is { To: MappedTo.Fact, Name: "nib" })?.Header ?? columns[_column].Header;
        }
    }

    /// <summary>Adds the first of the rows that a reader keeps.</summary>
    public void Add(RowReader rows, int count)
    {
        for (int row = 0; _column >= 0 && row < count; row++)
        {
            rows.Row = row;
            ReadOnlySpan<byte> cell = rows.Cell(_column);
            if (
                cell is [(byte)'0', (byte)'8', ..] or [(byte)'6', (byte)'2', ..]
                && cell.Length == Digits
                && PhoneText.IsLike(Encoding.ASCII.GetString(cell))
            )
            {
                _found.Add(rows.Line);
            }
        }
    }

    /// <summary>How many there are, and the lines of the first.</summary>
    /// <param name="parts">What each thread has seen.</param>
    public static IEnumerable<ColumnCells> Found(IReadOnlyCollection<PhoneCounts> parts) =>
        parts.Take(1).Where(p => p._column >= 0).Select(p => FoundCells.Of(p._header, parts.Select(o => o._found)));
}
