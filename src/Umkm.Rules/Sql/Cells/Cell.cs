using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sql.Cells;

/// <summary>A value that a statement works out for each row of a table: a bit, or a number where it says so. Cells name each other by
/// number.</summary>
/// <param name="Table">The table; the three tables of papers are one, <see cref="TableId.Permit"/>.</param>
internal abstract record Cell(TableId Table);

/// <summary>The same bit for all rows.</summary>
internal sealed record Fixed(TableId Table, bool Value) : Cell(Table);

/// <summary>One side of a test that reads columns.</summary>
/// <param name="Table">The table.</param>
/// <param name="Test">The test; its own registers are 0.</param>
/// <param name="CanBeTrue">Whether the cell says that it can be true; that it can be false otherwise.</param>
internal sealed record ColumnTest(TableId Table, Instruction Test, bool CanBeTrue) : Cell(Table);

/// <summary>Whether the list of children may hold more than is given.</summary>
internal sealed record ListOpen(TableId Table, TableId Child) : Cell(Table);

/// <summary>A number: the set of risk levels that an activity may have, by the printed risk or else by the risk table.</summary>
internal sealed record RiskSetOf(TableId Table, Term Term) : Cell(Table);

/// <summary>A number: the set of choices that a column may hold, a bit each.</summary>
internal sealed record ChoiceSet(TableId Table, int Column) : Cell(Table);

/// <summary>A text: the ten digits of a region; empty where it is not given or not known.</summary>
internal sealed record RegionOf(TableId Table, int Column) : Cell(Table);

/// <summary>One side of the test whether a region lies in a set.</summary>
internal sealed record RegionLies(TableId Table, int Source, NumberSet Set, bool CanBeTrue) : Cell(Table);

/// <summary>Whether a set of choices or of risk levels meets a mask.</summary>
internal sealed record SetMeets(TableId Table, int Source, ulong Mask) : Cell(Table);

/// <summary>A number: the smallest or largest amount that a column may stand for.</summary>
internal sealed record Amount(TableId Table, int Column, bool Largest) : Cell(Table);

/// <summary>A number: 0 where a bit is set, another number elsewhere.</summary>
internal sealed record Weighed(TableId Table, int ZeroWhere, int Number) : Cell(Table);

/// <summary>Both, or either, of two bits.</summary>
internal sealed record Joint(TableId Table, bool IsAnd, int Left, int Right) : Cell(Table);

/// <summary>The other bit.</summary>
internal sealed record Opposite(TableId Table, int Source) : Cell(Table);

/// <summary>The bit of the enterprise for each of its children.</summary>
internal sealed record Carried(TableId Table, int Source) : Cell(Table);

/// <summary>Whether at least some number of children have the bit.</summary>
internal sealed record SomeChild(TableId Table, int Source, int Count) : Cell(Table);

/// <summary>A number: the sum of a number over the children.</summary>
internal sealed record Total(TableId Table, int Source) : Cell(Table);

/// <summary>One side of the test whether a sum, known to lie in a range, lies in a set.</summary>
/// <param name="Table">The table.</param>
/// <param name="Set">The set.</param>
/// <param name="CanBeTrue">Which side.</param>
/// <param name="Low">The smallest sum of the children.</param>
/// <param name="High">The largest sum of the children.</param>
/// <param name="OwnLow">The smallest own addend; null for none.</param>
/// <param name="OwnHigh">The largest own addend; null for none.</param>
/// <param name="Open">Whether there may be more children.</param>
internal sealed record SumLies(TableId Table, NumberSet Set, bool CanBeTrue, int Low, int High, int? OwnLow, int? OwnHigh, int Open) : Cell(Table);

/// <summary>A number: some bits of a result, one after the other from the lowest.</summary>
internal sealed record Packed(TableId Table, ImmutableArray<int> Bits) : Cell(Table)
{
    /// <summary>Packs are told apart by their bits.</summary>
    public bool Equals(Packed? other) => other is not null && Table == other.Table && Bits.AsSpan().SequenceEqual(other.Bits.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Bits.Length, Bits[0]);
}
