namespace Umkm.Registers.Csv;

/// <summary>One record of a chunk.</summary>
/// <param name="First">The place of its first cell among the cells of the chunk.</param>
/// <param name="Cells">How many cells it has.</param>
/// <param name="Line">The line of the file it stands on, from 1.</param>
/// <param name="Rows">How many rows of the file it stands for.</param>
/// <param name="IsBroken">Whether it opens a quote that it does not close rightly.</param>
internal readonly record struct CsvRecord(int First, int Cells, long Line, bool IsBroken, int Rows = 1)
{
    /// <summary>Why it is no row of the register, where that is known before its cells are read; null otherwise.</summary>
    public Message? Refusal { get; init; }
}
