namespace Umkm.Registers.Csv;

/// <summary>Where a cell stands among the bytes of a chunk.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte after its last.</param>
internal readonly record struct CellPlace(int Start, int End)
{
    public bool IsEmpty => Start == End;

    public int Length => End - Start;

    /// <summary>What stands there.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> bytes) => bytes[Start..End];
}
