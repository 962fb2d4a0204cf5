using System.Runtime.InteropServices;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>For some rows and each bound of a column the rows that reach it, and what is asked to learn it; kept from step to step.</summary>
internal sealed class BandMarks
{
    /// <summary>What the marks of a step may take, so that they stay close to the processor while they are read.</summary>
    private const int MostWords = 2048;

    private ulong[] _words = [];
    private long[] _questions = [];
    private int _bounds;

    /// <summary>How many words each mark has.</summary>
    public int Length { get; private set; }

    /// <summary>All marks, one after the other.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    /// <summary>Makes room for some bounds; the first mark is all rows, the last none.</summary>
    /// <param name="bounds">How many bounds.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <returns>How many of the rows have room at once.</returns>
    public int Begin(int bounds, int rows)
    {
        _bounds = bounds;
        Length = Kernels.InRuns(Math.Clamp(Bits.Words(rows), 1, Math.Max(MostWords / (bounds + 3), 1)));
        if (_words.Length < (bounds + 3) * Length)
        {
            _words = new ulong[(bounds + 3) * 2 * Length];
        }
        Bits.SetAll(Of(0));
        Of(bounds + 1).Clear();
        Unknown.Clear();
        return Length << 6;
    }

    /// <summary>The rows of which nothing is known: none, until it is said.</summary>
    public Span<ulong> Unknown => Of(_bounds + 2);

    public Span<ulong> Of(int mark) => _words.AsSpan(mark * Length, Length);

    /// <summary>The marks of all bounds, one after the other.</summary>
    public Span<ulong> All(int bounds) => _words.AsSpan(Length, bounds * Length);

    /// <summary>Room for questions to values of the width of a column.</summary>
    public Span<Question<T>> Questions<T>(int count)
        where T : unmanaged
    {
        if (_questions.Length < 2 * count)
        {
            _questions = new long[4 * count];
        }
        return MemoryMarshal.Cast<long, Question<T>>(_questions.AsSpan())[..count];
    }
}
