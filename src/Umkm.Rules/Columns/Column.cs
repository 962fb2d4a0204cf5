using System.Numerics;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>The values of one term for all rows of a table.</summary>
internal abstract class Column
{
    /// <summary>Whether the value of a row is known.</summary>
    public abstract bool IsKnown(int row);

    /// <summary>The value of a row as a number; whatever where unknown.</summary>
    public abstract long At(int row);
}

/// <summary>Whole numbers: rupiah, counts, days, years, codes.</summary>
/// <param name="cells">A number a row; whatever where unknown.</param>
/// <param name="known">A bit a row; null when all are known.</param>
/// <param name="spans">Ends of rows that are not known; null for none.</param>
internal sealed class NumberColumn(NumberCells cells, ulong[]? known, NumberSpans? spans) : Column
{
    /// <summary>The numbers in the width that holds them all.</summary>
    public NumberCells Cells => cells;

    public ulong[]? Known => known;

    /// <summary>Ends of rows that are not known; null when no row has any.</summary>
    public NumberSpans? Spans => spans;

    /// <summary>The ends of a row that is not known; null when nothing is known of it, or all.</summary>
    public NumberRange? Span(int row) => spans is null || IsKnown(row) ? null : spans.Of(row);

    public override bool IsKnown(int row) => known is null || (known[row >> 6] >> (row & 63) & 1) != 0;

    public override long At(int row) => cells.At(row);

    /// <summary>The numbers of some rows; whatever where unknown.</summary>
    public void Read(int start, Span<long> numbers) => cells.Read(start, numbers);
}

/// <summary>Choices as the set of values that are still possible, in as many bits as there are; all bits for unknown. One of the three widths is
/// there.</summary>
/// <param name="bytes">A set a row, of up to 8 values.</param>
/// <param name="shorts">A set a row, of up to 16.</param>
/// <param name="longs">A set a row, of up to 64.</param>
internal sealed class ChoiceColumn(byte[]? bytes, ushort[]? shorts, ulong[]? longs) : Column
{
    public byte[]? Bytes => bytes;

    public ushort[]? Shorts => shorts;

    public ulong[]? Longs => longs;

    /// <summary>The set of a row.</summary>
    public ulong Mask(int row) =>
        bytes is not null ? bytes[row]
        : shorts is not null ? shorts[row]
        : longs![row];

    public override bool IsKnown(int row) => BitOperations.IsPow2(Mask(row));

    public override long At(int row) => BitOperations.TrailingZeroCount(Mask(row));
}

/// <summary>Statements.</summary>
/// <param name="canBeTrue">A bit a row.</param>
/// <param name="canBeFalse">A bit a row.</param>
internal sealed class StatementColumn(ulong[] canBeTrue, ulong[] canBeFalse) : Column
{
    public ulong[] CanBeTrue => canBeTrue;

    public ulong[] CanBeFalse => canBeFalse;

    public override bool IsKnown(int row) => (((canBeTrue[row >> 6] ^ canBeFalse[row >> 6]) >> (row & 63)) & 1) != 0;

    public override long At(int row) => (long)(canBeTrue[row >> 6] >> (row & 63) & 1);
}
