namespace Umkm.Rules.Evaluation;

/// <summary>For 512 rows and each bound of a column the rows that reach it; kept from step to step.</summary>
internal sealed class BandMarks
{
    private ulong[] _words = [];

    /// <summary>Makes room for some bounds; the first mark is all rows, the last none.</summary>
    public void Begin(int bounds)
    {
        if (_words.Length < (bounds + 2) * Kernels.WordsAtOnce)
        {
            _words = new ulong[(bounds + 2) * 2 * Kernels.WordsAtOnce];
        }
        Of(0).Fill(ulong.MaxValue);
        Of(bounds + 1).Clear();
    }

    public Span<ulong> Of(int mark) => _words.AsSpan(mark * Kernels.WordsAtOnce, Kernels.WordsAtOnce);
}
