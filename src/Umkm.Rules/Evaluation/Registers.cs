using System.Runtime.CompilerServices;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Evaluation;

/// <summary>The registers of a run, and the rows of each table that they are of.</summary>
/// <param name="tables">The table of each register.</param>
/// <param name="before">Registers that nobody reads any more, whose memory is used again; null for none.</param>
internal sealed class Registers(TableId[] tables, Registers? before = null)
{
    private readonly int[] _offsets = new int[tables.Length];
    private readonly int[] _words = new int[Tables.Count];
    private readonly int[] _start = new int[Tables.Count];
    private readonly int[] _count = new int[Tables.Count];
    private readonly int[] _layout = new int[Tables.Count];
    private ulong[] _bits = before?._bits ?? [];
    private bool _isLaid;

    /// <summary>The bits of a register, as many words as its rows need.</summary>
    public Span<ulong> Of(int register) => _bits.AsSpan(_offsets[register], _words[(int)tables[register]]);

    /// <summary>The words of a register as it is laid out: those of its rows, made up to eights when they are several.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<ulong> Whole(int register, TableId table) => _bits.AsSpan(_offsets[register], Laid(_words[(int)table]));

    /// <summary>The words of all registers, one after the other.</summary>
    public Span<ulong> All => _bits;

    /// <summary>Where the words of a register begin.</summary>
    public int Place(int register) => _offsets[register];

    /// <summary>The first word of a register.</summary>
    public ref ulong First(int register) => ref _bits[_offsets[register]];

    /// <summary>The first row of a table.</summary>
    public int Start(TableId table) => _start[(int)table];

    /// <summary>How many rows of a table there are.</summary>
    public int Count(TableId table) => _count[(int)table];

    /// <summary>How many words the rows of a table need: one for a table without rows, so that its parents can be asked about it; none for a
    /// table of no parents.</summary>
    public int Words(TableId table) => _words[(int)table];

    /// <summary>Whether the run is of few subjects: then loops that are compiled ahead are dearer by little and wait for no compiler, however long
    /// the lists of the subjects.</summary>
    public bool OfFew { get; private set; }

    /// <summary>Makes room for a run of subjects.</summary>
    public void Lay(FactTable facts, int start, int count)
    {
        OfFew = count <= FewRows.Most;
        Array.Clear(_words);
        Range(facts.Root, start, start + count);
        for (int t = 0; t < Tables.Count; t++)
        {
            // Tables come after the tables of their parents.
            var table = (TableId)t;
            if (table.Parent() is { } parent && _words[(int)parent] > 0)
            {
                int[]? starts = facts.ChildStart(table);
                Range(table, starts?[_start[(int)parent]] ?? 0, starts?[_start[(int)parent] + _count[(int)parent]] ?? 0);
            }
        }
        bool fits = _isLaid;
        for (int t = 0; t < Tables.Count; t++)
        {
            fits &= Laid(_words[t]) <= _layout[t];
        }
        if (!fits)
        {
            Enlarge();
        }
    }

    private static int Laid(int words) => words <= 1 ? words : Kernels.InRuns(words);

    private void Enlarge()
    {
        for (int t = 0; t < Tables.Count; t++)
        {
            _layout[t] = Math.Max(_layout[t], Laid(_words[t]));
        }
        int total = 0;
        for (int r = 0; r < _offsets.Length; r++)
        {
            _offsets[r] = total;
            total += _layout[(int)tables[r]];
        }
        _bits = _bits.Length >= total ? _bits : new ulong[total];
        _isLaid = true;
    }

    private void Range(TableId table, int from, int to)
    {
        _start[(int)table] = from;
        _count[(int)table] = to - from;
        _words[(int)table] = Math.Max(1, Bits.Words(to - from));
    }
}
