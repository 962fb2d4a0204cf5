using System.Runtime.InteropServices;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>For 512 rows and each bound of a column the rows that reach it; kept from step to step.</summary>
internal sealed class BandMarks
{
    private ulong[] _words = [];
    private long[] _bounds = [];

    /// <summary>Makes room for some bounds; the first mark is all rows, the last none.</summary>
    public void Begin(int bounds)
    {
        if (_words.Length < (bounds + 2) * Kernels.WordsAtOnce)
        {
            _words = new ulong[(bounds + 2) * 2 * Kernels.WordsAtOnce];
            _bounds = new long[(bounds + 2) * 2];
        }
        Bits.SetAll(Of(0));
        Of(bounds + 1).Clear();
    }

    public Span<ulong> Of(int mark) => _words.AsSpan(mark * Kernels.WordsAtOnce, Kernels.WordsAtOnce);

    /// <summary>The marks of all bounds, one after the other.</summary>
    public Span<ulong> All(int bounds) => _words.AsSpan(Kernels.WordsAtOnce, bounds * Kernels.WordsAtOnce);

    /// <summary>Room for bounds in the width of a column.</summary>
    public Span<T> Bounds<T>(int bounds)
        where T : unmanaged => MemoryMarshal.Cast<long, T>(_bounds.AsSpan())[..bounds];
}
