using System.Collections.Immutable;
using Umkm.Rules.Language;

namespace Umkm.Rules.Planning;

/// <summary>One step of a plan. Registers hold one bit a row of their table; a condition has two of them, <i>can be true</i> and <i>can be false</i>.</summary>
/// <param name="Table">The table of the target.</param>
internal abstract record Instruction(TableId Table);

/// <summary>All rows, or none.</summary>
internal sealed record Constant(TableId Table, int Target, bool Value) : Instruction(Table);

/// <summary>Whether a column of numbers lies in a set; an unknown number may and may not.</summary>
internal sealed record NumberIn(TableId Table, int True, int False, int Column, NumberSet Set) : Instruction(Table);

/// <summary>Whether a choice is one of some; a value not given may be any of <paramref name="Every"/>.</summary>
internal sealed record ChoiceIn(TableId Table, int True, int False, int Column, ulong Mask, ulong Every) : Instruction(Table);

/// <summary>Whether a statement holds.</summary>
internal sealed record Holds(TableId Table, int True, int False, int Column) : Instruction(Table);

/// <summary>Whether a sum of columns lies in a set; an unknown addend may be anything from its smallest possible value up.</summary>
internal sealed record SumIn(TableId Table, int True, int False, ImmutableArray<Addend> Addends, NumberSet Set) : Instruction(Table)
{
    public bool Equals(SumIn? other) => other is not null && Table == other.Table && True == other.True && False == other.False && Set.Equals(other.Set) && Addends.SequenceEqual(other.Addends);

    public override int GetHashCode() => Addends.Aggregate(Set.GetHashCode(), HashCode.Combine);
}

/// <summary>A column of a sum.</summary>
/// <param name="Column">The column.</param>
/// <param name="Added">Whether it is added; taken off otherwise.</param>
/// <param name="Minimum">Its smallest possible value.</param>
internal readonly record struct Addend(int Column, bool Added, long Minimum);

/// <summary>Whether the sum over the children that meet a condition, with an own column added, lies in a set.</summary>
internal sealed record ChildSumIn(TableId Table, int True, int False, TableId Child, int Column, int WhereTrue, int WhereFalse, int? Plus, NumberSet Set) : Instruction(Table);

/// <summary>Both, or either, bit of two registers.</summary>
internal sealed record Combine(TableId Table, int Target, bool IsAnd, int Left, int Right) : Instruction(Table);

/// <summary>The other bit.</summary>
internal sealed record Invert(TableId Table, int Target, int Source) : Instruction(Table);

/// <summary>The parent's bit for each child.</summary>
internal sealed record Broadcast(TableId Table, int Target, int Source) : Instruction(Table);

/// <summary>Whether at least <paramref name="Count"/> children have the bit.</summary>
internal sealed record ChildrenAtLeast(TableId Table, int Target, TableId Child, int Source, int Count) : Instruction(Table);

/// <summary>Whether all children have the bit; so for none.</summary>
internal sealed record ChildrenAll(TableId Table, int Target, TableId Child, int Source) : Instruction(Table);

/// <summary>Whether the list of children may hold more than is given.</summary>
internal sealed record ListUnknown(TableId Table, int Target, TableId Child) : Instruction(Table);
