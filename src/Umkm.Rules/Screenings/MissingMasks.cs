using System.Numerics;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;

namespace Umkm.Rules.Screenings;

/// <summary>Bitmaps over the rows of the tables of one block: borrowed and given back, carried from parents to children and back.</summary>
internal sealed class MissingMasks(Evaluator evaluator)
{
    private readonly Stack<ulong[]> _idle = new();
    private readonly int[]?[] _parents = new int[]?[Tables.Count];
    private readonly bool[] _known = new bool[Tables.Count];
    private FactTable _facts = null!;

    /// <summary>Begins with another block.</summary>
    public void Begin(FactTable facts)
    {
        _facts = facts;
        Array.Clear(_known);
    }

    public int Words(TableId table) => Math.Max(1, Bits.Words(evaluator.Count(table)));

    /// <summary>A mask of zeros.</summary>
    public ulong[] Borrow(TableId table)
    {
        ulong[] mask = Take(table);
        Array.Clear(mask, 0, Words(table));
        return mask;
    }

    /// <summary>A mask that holds anything.</summary>
    private ulong[] Take(TableId table)
    {
        int words = Words(table);
        return _idle.TryPop(out ulong[]? mask) && mask.Length >= words ? mask : new ulong[words * 2];
    }

    public void GiveBack(ulong[] mask) => _idle.Push(mask);

    /// <summary>The words of a mask that hold rows of its table.</summary>
    public Span<ulong> Part(TableId table, ulong[] mask) => mask.AsSpan(0, Words(table));

    /// <summary>A mask of the rows that have a bit of a register too.</summary>
    public ulong[] And(TableId table, ReadOnlySpan<ulong> mask, int register)
    {
        ulong[] result = Copy(table, mask);
        ScreeningBits.And(Part(table, result), evaluator.Register(register));
        return result;
    }

    /// <summary>The same mask again.</summary>
    public ulong[] Copy(TableId table, ReadOnlySpan<ulong> mask)
    {
        ulong[] result = Take(table);
        mask[..Words(table)].CopyTo(result);
        return result;
    }

    public bool Any(TableId table, ReadOnlySpan<ulong> mask) => ScreeningBits.Any(mask[..Words(table)]);

    /// <summary>The children of the rows of a mask.</summary>
    public ulong[] ToChildren(TableId child, ReadOnlySpan<ulong> mask)
    {
        ulong[] result = Borrow(child);
        TableId parent = child.Parent()!.Value;
        if (_facts.ChildStart(child) is { } starts)
        {
            int first = evaluator.Start(parent);
            int own = evaluator.Start(child);
            int words = Words(parent);
            for (int word = 0; word < words; word++)
            {
                for (ulong left = mask[word]; left != 0; left &= left - 1)
                {
                    int row = (word << 6) + BitOperations.TrailingZeroCount(left);
                    Bits.Set(result, starts[first + row] - own, starts[first + row + 1] - own);
                }
            }
        }
        return result;
    }

    /// <summary>The parents of the rows of a mask.</summary>
    public ulong[] ToParents(TableId child, ReadOnlySpan<ulong> mask)
    {
        TableId table = child.Parent()!.Value;
        ulong[] result = Borrow(table);
        if (Any(child, mask))
        {
            int[] parents = Parents(child, table);
            int words = Words(child);
            for (int word = 0; word < words; word++)
            {
                for (ulong left = mask[word]; left != 0; left &= left - 1)
                {
                    int parent = parents[(word << 6) + BitOperations.TrailingZeroCount(left)];
                    result[parent >> 6] |= 1UL << (parent & 63);
                }
            }
        }
        return result;
    }

    /// <summary>The rows of a mask whose list of children may hold more than is given.</summary>
    public ulong[] WithUnknownList(TableId child, ReadOnlySpan<ulong> mask) => OfParents(child, mask, _facts.UnknownLists(child));

    /// <summary>The rows of a mask of which a paper of unknown kind may be that is no row of their list.</summary>
    public ulong[] WithUnsurePaper(TableId papers, ReadOnlySpan<ulong> mask) => OfParents(papers, mask, _facts.UnsurePapers(papers));

    private ulong[] OfParents(TableId child, ReadOnlySpan<ulong> mask, ulong[]? bits)
    {
        TableId table = child.Parent()!.Value;
        ulong[] result = Borrow(table);
        if (bits is not null)
        {
            int start = evaluator.Start(table);
            Span<ulong> rows = Part(table, result);
            for (int word = 0; word < rows.Length; word++)
            {
                rows[word] = mask[word] & Bits.WordAt(bits, start + (word << 6));
            }
        }
        return result;
    }

    /// <summary>Adds the rows of a mask that have no children.</summary>
    public void AddWithoutChildren(TableId child, ReadOnlySpan<ulong> mask, Span<ulong> to)
    {
        int[]? starts = _facts.ChildStart(child);
        int first = evaluator.Start(child.Parent()!.Value);
        for (int word = 0; word < Words(child.Parent()!.Value); word++)
        {
            for (ulong left = mask[word]; left != 0; left &= left - 1)
            {
                int row = first + (word << 6) + BitOperations.TrailingZeroCount(left);
                to[word] |= starts is null || starts[row] == starts[row + 1] ? left & ~(left - 1) : 0;
            }
        }
    }

    /// <summary>The rows of a mask for which a column is unknown.</summary>
    public ulong[] WithUnknownValue(TableId table, int column, ReadOnlySpan<ulong> mask)
    {
        ulong[] result = Copy(table, mask);
        int start = evaluator.Start(table);
        switch (_facts.Column(table, column))
        {
            case null:
                break;
            case NumberColumn { Known: null }:
                Part(table, result).Clear();
                break;
            case NumberColumn { Known: { } known }:
                KeepUnknown(Part(table, result), known, start);
                break;
            case StatementColumn statement:
                KeepBoth(Part(table, result), statement.CanBeTrue, statement.CanBeFalse, start);
                break;
            case { } values:
                KeepUnknown(Part(table, result), values, start);
                break;
        }
        return result;
    }

    /// <summary>The rows of a mask that hold a number in a column.</summary>
    public ulong[] WithValue(TableId table, int column, long value, ReadOnlySpan<ulong> mask)
    {
        ulong[] result = Borrow(table);
        int start = evaluator.Start(table);
        int words = Words(table);
        for (int word = 0; word < words; word++)
        {
            for (ulong left = mask[word]; left != 0; left &= left - 1)
            {
                int row = start + (word << 6) + BitOperations.TrailingZeroCount(left);
                result[word] |= _facts.Value(table, column, row) == value ? left & ~(left - 1) : 0;
            }
        }
        return result;
    }

    private static void KeepUnknown(Span<ulong> mask, ReadOnlySpan<ulong> known, int start)
    {
        for (int word = 0; word < mask.Length; word++)
        {
            mask[word] &= ~Bits.WordAt(known, start + (word << 6));
        }
    }

    private static void KeepBoth(Span<ulong> mask, ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, int start)
    {
        for (int word = 0; word < mask.Length; word++)
        {
            mask[word] &= Bits.WordAt(one, start + (word << 6)) & Bits.WordAt(other, start + (word << 6));
        }
    }

    private static void KeepUnknown(Span<ulong> mask, Column values, int start)
    {
        for (int word = 0; word < mask.Length; word++)
        {
            for (ulong left = mask[word]; left != 0; left &= left - 1)
            {
                if (values.IsKnown(start + (word << 6) + BitOperations.TrailingZeroCount(left)))
                {
                    mask[word] &= ~(left & ~(left - 1));
                }
            }
        }
    }

    private int[] Parents(TableId child, TableId table)
    {
        int count = evaluator.Count(child);
        ref int[]? parents = ref _parents[(int)child];
        if (parents is null || parents.Length < count)
        {
            parents = new int[count * 2];
        }
        if (!_known[(int)child])
        {
            _known[(int)child] = true;
            int[] starts = _facts.ChildStart(child)!;
            int first = evaluator.Start(table);
            int own = evaluator.Start(child);
            for (int row = 0; row < evaluator.Count(table); row++)
            {
                Array.Fill(parents, row, starts[first + row] - own, starts[first + row + 1] - starts[first + row]);
            }
        }
        return parents;
    }
}
