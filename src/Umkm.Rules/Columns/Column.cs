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
/// <param name="known">A bit a row; null when all are known.</param>
/// <param name="spans">Ends of rows that are not known; null for none.</param>
internal abstract class NumberColumn(ulong[]? known, NumberSpans? spans) : Column
{
    public ulong[]? Known => known;

    /// <summary>Ends of rows that are not known; null when no row has any.</summary>
    public NumberSpans? Spans => spans;

    /// <summary>The ends of a row that is not known; null when nothing is known of it, or all.</summary>
    public NumberRange? Span(int row) => spans is null || IsKnown(row) ? null : spans.Of(row);

    public override bool IsKnown(int row) => known is null || (known[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>The numbers of some rows; whatever where unknown.</summary>
    public abstract void Read(int start, Span<long> numbers);
}

/// <summary>Numbers in the narrowest whole numbers that hold them all: the less memory is read, the faster.</summary>
/// <param name="values">A value a row; whatever where unknown. The smallest of all stands for the smallest of 64 bits, in any width.</param>
/// <param name="known">A bit a row; null when all are known.</param>
/// <param name="spans">Ends of rows that are not known; null for none.</param>
internal sealed class NumberColumn<T>(T[] values, ulong[]? known, NumberSpans? spans) : NumberColumn(known, spans)
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    public T[] Values => values;

    public override long At(int row) => values[row] == T.MinValue ? long.MinValue : long.CreateTruncating(values[row]);

    public override void Read(int start, Span<long> numbers)
    {
        ReadOnlySpan<T> some = values.AsSpan(start, numbers.Length);
        for (int row = 0; row < some.Length; row++)
        {
            numbers[row] = some[row] == T.MinValue ? long.MinValue : long.CreateTruncating(some[row]);
        }
    }
}

/// <summary>Choices as the set of values that are still possible; all bits for unknown.</summary>
internal abstract class ChoiceColumn : Column
{
    /// <summary>The set of a row.</summary>
    public abstract ulong Mask(int row);

    public override bool IsKnown(int row) => ulong.IsPow2(Mask(row));

    public override long At(int row) => BitOperations.TrailingZeroCount(Mask(row));
}

/// <summary>Choices in as many bits as there are.</summary>
/// <param name="masks">A set a row.</param>
internal sealed class ChoiceColumn<T>(T[] masks) : ChoiceColumn
    where T : unmanaged, IBinaryInteger<T>
{
    public T[] Masks => masks;

    public override ulong Mask(int row) => ulong.CreateTruncating(masks[row]);
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
