namespace Umkm.Rules.Columns;

/// <summary>The values of one term for all rows of a table.</summary>
internal abstract class Column
{
    /// <summary>Whether the value of a row is known.</summary>
    public abstract bool IsKnown(int row);
}

/// <summary>Whole numbers: rupiah, counts, days, years, codes.</summary>
/// <param name="values">A value a row; whatever where unknown.</param>
/// <param name="known">A bit a row; null when all are known.</param>
internal sealed class NumberColumn(long[] values, ulong[]? known) : Column
{
    public long[] Values => values;

    public ulong[]? Known => known;

    public override bool IsKnown(int row) => known is null || (known[row >> 6] >> (row & 63) & 1) != 0;
}

/// <summary>Choices as the set of values that are still possible; all bits for unknown.</summary>
/// <param name="masks">A set a row.</param>
internal sealed class ChoiceColumn(ulong[] masks) : Column
{
    public ulong[] Masks => masks;

    public override bool IsKnown(int row) => ulong.IsPow2(masks[row]);
}

/// <summary>Statements.</summary>
/// <param name="canBeTrue">A bit a row.</param>
/// <param name="canBeFalse">A bit a row.</param>
internal sealed class StatementColumn(ulong[] canBeTrue, ulong[] canBeFalse) : Column
{
    public ulong[] CanBeTrue => canBeTrue;

    public ulong[] CanBeFalse => canBeFalse;

    public override bool IsKnown(int row) => (((canBeTrue[row >> 6] ^ canBeFalse[row >> 6]) >> (row & 63)) & 1) != 0;
}
