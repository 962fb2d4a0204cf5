using Umkm.Rules.Columns;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Evaluation;

/// <summary>The steps between parents and children.</summary>
internal sealed class Families
{
    /// <summary>For so few parents walking them costs less than laying out their children.</summary>
    private const int FewRows = 4;

    private readonly Segments?[] _segments = new Segments?[Tables.Count];
    private readonly bool[] _laid = new bool[Tables.Count];
    private FactTable _facts = null!;

    /// <summary>Begins with other rows.</summary>
    public void Begin(FactTable facts)
    {
        _facts = facts;
        Array.Clear(_laid);
    }

    /// <summary>The parent's bit for each child.</summary>
    public void Spread(Broadcast step, Registers registers)
    {
        TableId parent = step.Table.Parent()!.Value;
        Span<ulong> target = registers.Of(step.Target);
        ReadOnlySpan<ulong> source = registers.Of(step.Source);
        if (_facts.ChildStart(step.Table) is not { } all)
        {
            target.Clear();
            return;
        }
        ReadOnlySpan<int> starts = Starts(all, parent, registers);
        if (starts.Length > FewRows)
        {
            SegmentsOf(step.Table, starts).Spread(source, target);
            return;
        }
        target.Clear();
        for (int p = 0; p < starts.Length - 1; p++)
        {
            if (Bits.At(source, p))
            {
                Bits.Set(target, starts[p] - starts[0], starts[p + 1] - starts[0]);
            }
        }
    }

    /// <summary>Whether at least so many children have the bit.</summary>
    public void AtLeast(ChildrenAtLeast step, Registers registers)
    {
        Span<ulong> target = registers.Of(step.Target);
        ReadOnlySpan<ulong> source = registers.Of(step.Source);
        if (_facts.ChildStart(step.Child) is not { } all)
        {
            target.Clear();
            return;
        }
        ReadOnlySpan<int> starts = Starts(all, step.Table, registers);
        if (starts.Length <= FewRows || step.Count < 1)
        {
            Walk(source, starts, step.Count, target);
        }
        else if (step.Count == 1)
        {
            SegmentsOf(step.Child, starts).Any(source, target);
        }
        else
        {
            SegmentsOf(step.Child, starts).AtLeast(source, step.Count, target);
        }
    }

    /// <summary>Whether all children have the bit.</summary>
    public void All(ChildrenAll step, Registers registers)
    {
        Span<ulong> target = registers.Of(step.Target);
        ReadOnlySpan<ulong> source = registers.Of(step.Source);
        if (_facts.ChildStart(step.Child) is not { } all)
        {
            Bits.SetAll(target);
            return;
        }
        ReadOnlySpan<int> starts = Starts(all, step.Table, registers);
        if (starts.Length <= FewRows)
        {
            Walk(source, starts, null, target);
        }
        else
        {
            SegmentsOf(step.Child, starts).All(source, target);
        }
    }

    /// <summary>Whether the list of children may hold more than is given.</summary>
    public void Unknown(ListUnknown step, Registers registers)
    {
        Span<ulong> target = registers.Of(step.Target);
        if (_facts.UnknownLists(step.Child) is { } unknown)
        {
            Bits.CopyTo(unknown, registers.Start(step.Table), target);
        }
        else
        {
            target.Clear();
        }
    }

    private static ReadOnlySpan<int> Starts(int[] starts, TableId parent, Registers registers) =>
        starts.AsSpan(registers.Start(parent), registers.Count(parent) + 1);

    /// <param name="source">The bits of the children.</param>
    /// <param name="starts">Where the children of each parent begin.</param>
    /// <param name="count">How many must have the bit; null for all.</param>
    /// <param name="target">Takes the bits of the parents.</param>
    private static void Walk(ReadOnlySpan<ulong> source, ReadOnlySpan<int> starts, int? count, Span<ulong> target)
    {
        target.Clear();
        for (int p = 0; p < starts.Length - 1; p++)
        {
            int from = starts[p] - starts[0];
            int to = starts[p + 1] - starts[0];
            if (Bits.Count(source, from, to) >= (count ?? to - from))
            {
                target[p >> 6] |= 1UL << (p & 63);
            }
        }
    }

    private Segments SegmentsOf(TableId child, ReadOnlySpan<int> starts)
    {
        Segments segments = _segments[(int)child] ??= new Segments();
        if (!_laid[(int)child])
        {
            segments.Lay(starts);
            _laid[(int)child] = true;
        }
        return segments;
    }
}
