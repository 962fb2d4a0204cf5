using Umkm.Registers.Cells;

namespace Umkm.Registers.Rows;

/// <summary>What one thread has seen of the rows of a register beside their facts.</summary>
/// <param name="Outside">The rows that seem to be no enterprises.</param>
internal sealed record SeenRows(OutsideRows Outside)
{
    /// <summary>The rows that a mapping passes over.</summary>
    public PassedRows Passed { get; } = new();

    /// <summary>The columns of a larger unit, with what may be whole rupiah in them; the same ones for each thread.</summary>
    public IReadOnlyList<UnitColumn> Units { get; init; } = [];

    /// <summary>The same columns, with what the dots in them stand for.</summary>
    public IReadOnlyList<DotColumn> Dots { get; init; } = [];
}
