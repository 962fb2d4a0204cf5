using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>The sums of the columns over some rows that follow each other.</summary>
/// <param name="columns">How many columns there are.</param>
/// <param name="apart">Those that hold no amounts.</param>
internal sealed class SumPart(int columns, int[] apart)
{
    /// <summary>Longer ones are numbers of papers, not amounts.</summary>
    private const int MostDigits = 18;

    /// <summary>Parts of a million are whole, as in columns of millions.</summary>
    private const long Unit = 1_000_000;

    /// <summary>Larger ones are none of an enterprise; the sum of very many stays within what a decimal holds.</summary>
    private const decimal Most = 1_000_000_000_000_000m * Unit;

    private readonly decimal[] _sums = new decimal[columns];

    /// <summary>How many rows with an amount were added.</summary>
    public long Rows { get; private set; }

    /// <summary>The line of the first.</summary>
    public long First { get; private set; }

    /// <summary>The line of the last.</summary>
    public long Last { get; private set; }

    /// <summary>Whether all of its rows were added.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>Whether a row without a number, or without a name, is one of them.</summary>
    public bool HasUnnumbered { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    /// <param name="isUnnumbered">Whether it has no number, or no name.</param>
    public void Add(CsvChunk chunk, in CsvRecord record, bool isUnnumbered)
    {
        bool hasAmount = false;
        for (int cell = 0; cell < columns && cell < record.Cells; cell++)
        {
            if (!apart.Contains(cell) && Amount(chunk[record, cell]) is { } amount)
            {
                _sums[cell] += amount;
                hasAmount = true;
            }
        }
        if (!hasAmount)
        {
            return;
        }
        First = Rows == 0 ? record.Line : First;
        Last = record.Line;
        HasUnnumbered |= isUnnumbered;
        Rows++;
    }

    /// <summary>Says that a row is missing.</summary>
    public void Blur() => IsKnown = false;

    /// <summary>Begins anew.</summary>
    public void Begin()
    {
        Array.Clear(_sums);
        (Rows, IsKnown, HasUnnumbered) = (0, true, false);
    }

    /// <summary>How many amounts of a row are the sums, and not zero; 0 where one is not its sum.</summary>
    public int Equal(CsvChunk chunk, in CsvRecord record)
    {
        int equal = 0;
        for (int cell = 0; cell < columns && cell < record.Cells; cell++)
        {
            if (apart.Contains(cell) || !SumRow.IsNumber(chunk[record, cell]))
            {
                continue;
            }
            if (Amount(chunk[record, cell]) != _sums[cell])
            {
                return 0;
            }
            equal += _sums[cell] == 0 ? 0 : 1;
        }
        return equal;
    }

    /// <summary>The amount in a cell; null for none.</summary>
    public static decimal? Amount(ReadOnlySpan<byte> cell) => Any(cell) is { } amount && Math.Abs(amount) < Most ? amount : null;

    private static decimal? Any(ReadOnlySpan<byte> cell) =>
        Usual(cell) is { } usual ? (decimal)usual * Unit
        : SumRow.IsNumber(cell)
        && cell.Length <= MostDigits
        && AmountText.Number(Encoding.UTF8.GetString(cell).TrimStart('R', 'p', '.', ' '), Unit) is { } amount
            ? decimal.Parse(amount, CultureInfo.InvariantCulture)
        : null;

    /// <summary>The number of a cell of digits only, or of digits with a dot between thousands; null for every other.</summary>
    private static long? Usual(ReadOnlySpan<byte> cell)
    {
        bool isGrouped = cell.Contains((byte)'.');
        if (cell.IsEmpty || cell.Length > MostDigits || (isGrouped && cell[0] is not (>= (byte)'1' and <= (byte)'9')))
        {
            return null;
        }
        long number = 0;
        for (int at = 0; at < cell.Length; at++)
        {
            bool isMark = isGrouped && (cell.Length - at) % 4 == 0;
            if (isMark ? cell[at] != '.' : cell[at] is not (>= (byte)'0' and <= (byte)'9'))
            {
                return null;
            }
            number = isMark ? number : (number * 10) + cell[at] - '0';
        }
        return number;
    }
}
