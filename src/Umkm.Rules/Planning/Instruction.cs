using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>One step of a plan. Registers hold one bit a row of their table; a condition has two of them, <i>can be true</i> and <i>can be
/// false</i>.</summary>
/// <param name="Table">The table of the target.</param>
internal abstract record Instruction(TableId Table)
{
    // Written out, for every step is looked up by it: what compares an enum in general would be compiled at each start.
    public virtual bool Equals(Instruction? other) => other is not null && EqualityContract == other.EqualityContract && Table == other.Table;

    public override int GetHashCode() => EqualityContract.GetHashCode() ^ (int)Table;

    /// <summary>The registers it works out.</summary>
    public abstract ImmutableArray<int> Outputs { get; }

    /// <summary>The registers it reads.</summary>
    public virtual ImmutableArray<int> Inputs => [];

    /// <summary>The columns it reads.</summary>
    public virtual ColumnId[] Columns => [];

    /// <summary>Whether it works out one of the registers that are marked.</summary>
    public virtual bool WorksOutAny(bool[] marked)
    {
        foreach (int output in Outputs)
        {
            if (marked[output])
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>A column of a table.</summary>
internal sealed record ColumnId(TableId Table, int Column)
{
    // Written out, as of an instruction.
    public bool Equals(ColumnId? other) => other is not null && Table == other.Table && Column == other.Column;

    public override int GetHashCode() => ((int)Table << 16) ^ Column;
}

/// <summary>A comparison of facts, and what it works out.</summary>
internal abstract record Leaf(TableId Table, int True, int False) : Instruction(Table)
{
    public override ImmutableArray<int> Outputs => [True, False];

    public override bool WorksOutAny(bool[] marked) => marked[True] || marked[False];
}

/// <summary>A step that works out one register.</summary>
internal abstract record Single(TableId Table, int Target) : Instruction(Table)
{
    public override ImmutableArray<int> Outputs => [Target];

    public override bool WorksOutAny(bool[] marked) => marked[Target];
}

/// <summary>All rows, or none.</summary>
internal sealed record Constant(TableId Table, int Target, bool Value) : Single(Table, Target);

/// <summary>Whether a column of numbers lies in a set; an unknown number may and may not.</summary>
internal sealed record NumberIn(TableId Table, int True, int False, int Column, NumberSet Set) : Leaf(Table, True, False)
{
    public override ColumnId[] Columns => [new(Table, Column)];
}

/// <summary>Whether a choice is one of some; a value not given may be any of <paramref name="Every"/>.</summary>
internal sealed record ChoiceIn(TableId Table, int True, int False, int Column, ulong Mask, ulong Every) : Leaf(Table, True, False)
{
    public override ColumnId[] Columns => [new(Table, Column)];
}

/// <summary>Whether a statement holds.</summary>
internal sealed record Holds(TableId Table, int True, int False, int Column) : Leaf(Table, True, False)
{
    public override ColumnId[] Columns => [new(Table, Column)];
}

/// <summary>Whether a sum of columns lies in a set; an unknown addend may be anything from its smallest possible value up.</summary>
internal sealed record SumIn(TableId Table, int True, int False, Addend[] Addends, NumberSet Set) : Leaf(Table, True, False)
{
    public override ColumnId[] Columns => [.. Addends.Select(a => new ColumnId(Table, a.Column))];

    public bool Equals(SumIn? other) =>
        other is not null
        && Table == other.Table
        && True == other.True
        && False == other.False
        && Set.Equals(other.Set)
        && Addends.AsSpan().SequenceEqual(other.Addends.AsSpan());

    public override int GetHashCode()
    {
        int hash = Set.GetHashCode();
        foreach (Addend addend in Addends)
        {
            hash = HashCode.Combine(hash, addend.Column, addend.Added);
        }
        return hash;
    }
}

/// <summary>A column of a sum.</summary>
/// <param name="Column">The column.</param>
/// <param name="Added">Whether it is added; taken off otherwise.</param>
/// <param name="Minimum">Its smallest possible value.</param>
internal sealed record Addend(int Column, bool Added, long Minimum);

/// <summary>Whether the sum over the children that meet a condition, with an own column added, lies in a set.</summary>
internal sealed record ChildSumIn(
    TableId Table,
    int True,
    int False,
    TableId Child,
    int Column,
    int WhereTrue,
    int WhereFalse,
    int? Plus,
    NumberSet Set
) : Leaf(Table, True, False)
{
    public override ImmutableArray<int> Inputs => [WhereTrue, WhereFalse];

    public override ColumnId[] Columns => Plus is { } plus ? [new(Child, Column), new(Table, plus)] : [new(Child, Column)];

    public bool Equals(ChildSumIn? other) =>
        base.Equals(other)
        && other is not null
        && (Child, Column, WhereTrue, WhereFalse) == (other.Child, other.Column, other.WhereTrue, other.WhereFalse)
        && Plus == other.Plus
        && Set.Equals(other.Set);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), (int)Child, Column, WhereTrue, WhereFalse, Plus ?? -1, Set);
}

/// <summary>Both, or either, bit of two registers.</summary>
internal sealed record Combine(TableId Table, int Target, bool IsAnd, int Left, int Right) : Single(Table, Target)
{
    public override ImmutableArray<int> Inputs => [Left, Right];
}

/// <summary>The other bit.</summary>
internal sealed record Invert(TableId Table, int Target, int Source) : Single(Table, Target)
{
    public override ImmutableArray<int> Inputs => [Source];
}

/// <summary>The parent's bit for each child.</summary>
internal sealed record Broadcast(TableId Table, int Target, int Source) : Single(Table, Target)
{
    public override ImmutableArray<int> Inputs => [Source];
}

/// <summary>Whether at least <paramref name="Count"/> children have the bit.</summary>
internal sealed record ChildrenAtLeast(TableId Table, int Target, TableId Child, int Source, int Count) : Single(Table, Target)
{
    public override ImmutableArray<int> Inputs => [Source];

    public bool Equals(ChildrenAtLeast? other) =>
        base.Equals(other) && other is not null && Child == other.Child && Source == other.Source && Count == other.Count;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), (int)Child, Source, Count);
}

/// <summary>Whether all children have the bit; so for none.</summary>
internal sealed record ChildrenAll(TableId Table, int Target, TableId Child, int Source) : Single(Table, Target)
{
    public override ImmutableArray<int> Inputs => [Source];

    public bool Equals(ChildrenAll? other) => base.Equals(other) && other is not null && Child == other.Child && Source == other.Source;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), (int)Child, Source);
}

/// <summary>Whether the list of children may hold more than is given.</summary>
internal sealed record ListUnknown(TableId Table, int Target, TableId Child) : Single(Table, Target)
{
    public bool Equals(ListUnknown? other) => base.Equals(other) && other is not null && Child == other.Child;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), (int)Child);
}
