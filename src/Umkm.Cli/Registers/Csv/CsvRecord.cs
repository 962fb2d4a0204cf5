namespace Umkm.Cli.Registers.Csv;

/// <summary>One record of a chunk.</summary>
/// <param name="Start">Its first byte in the chunk.</param>
/// <param name="End">The byte after its last; the line end is not part of it.</param>
/// <param name="Line">The line of the file it begins on, from 1.</param>
/// <param name="IsBroken">Whether it is a single line that opens a quote and never closes it.</param>
internal readonly record struct CsvRecord(int Start, int End, long Line, bool IsBroken);
