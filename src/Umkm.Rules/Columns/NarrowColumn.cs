namespace Umkm.Rules.Columns;

/// <summary>Numbers that fit 32 bits: days, counts, years, KBLI codes. Half the memory to read.</summary>
/// <param name="values">A value a row; whatever where unknown.</param>
/// <param name="known">A bit a row; null when all are known.</param>
internal sealed class NarrowNumberColumn(int[] values, ulong[]? known) : Column
{
    public int[] Values => values;

    public ulong[]? Known => known;

    public override bool IsKnown(int row) => known is null || (known[row >> 6] >> (row & 63) & 1) != 0;
}

/// <summary>Choices of at most eight values, a byte a row. An eighth of the memory to read.</summary>
/// <param name="masks">A set a row.</param>
internal sealed class NarrowChoiceColumn(byte[] masks) : Column
{
    public byte[] Masks => masks;

    public override bool IsKnown(int row) => byte.IsPow2(masks[row]);
}

/// <summary>Makes columns narrow where every value fits; for tables that are read many times.</summary>
internal static class Narrowing
{
    private const int NarrowChoices = 8;

    /// <summary>The column, narrow if it can be.</summary>
    /// <param name="column">The column.</param>
    /// <param name="rows">How many of its rows are used.</param>
    /// <param name="choices">How many values its choice has; 0 for others.</param>
    public static Column? Of(Column? column, int rows, int choices) =>
        column switch
        {
            NumberColumn n when Fits(n, rows) => new NarrowNumberColumn(Array.ConvertAll(n.Values[..rows], v => unchecked((int)v)), n.Known),
            ChoiceColumn c when choices is > 0 and <= NarrowChoices => new NarrowChoiceColumn(
                Array.ConvertAll(c.Masks[..rows], m => (byte)(m & ((1UL << choices) - 1)))
            ),
            _ => column,
        };

    private static bool Fits(NumberColumn column, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            if (column.IsKnown(row) && column.Values[row] != (int)Math.Clamp(column.Values[row], int.MinValue, int.MaxValue))
            {
                return false;
            }
        }
        return true;
    }
}
