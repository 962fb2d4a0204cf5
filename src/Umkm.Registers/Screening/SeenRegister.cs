using Umkm.Registers.Cells;
using Umkm.Registers.Reports;
using Umkm.Registers.Rows;
using Umkm.Registers.Sources;

namespace Umkm.Registers.Screening;

/// <summary>Puts together what the threads that read a register have seen beside its facts.</summary>
internal static class SeenRegister
{
    /// <summary>Sets the rows passed over; and tells what looks as if it were meant otherwise, but for what depends on facts. Ends the
    /// reading.</summary>
    /// <param name="threads">What each thread has seen; null where it looked at none.</param>
    /// <param name="source">The register, read to its end.</param>
    /// <param name="totals">Takes the rows passed over.</param>
    public static Observed Of(IEnumerable<SeenRows?> threads, RegisterSource source, RegisterTotals totals)
    {
        SeenRows[] parts = [.. threads.Append(source.Seen).Where(p => p is not null).Select(p => p!)];
        totals.Passed = PassedRows.Of(parts.Select(p => p.Passed));
        IEnumerable<UnitColumn[]> units = parts[0].Units.Select((_, i) => parts.Select(p => p.Units[i]).ToArray());
        IEnumerable<DotColumn[]> dots = parts[0].Dots.Select((_, i) => parts.Select(p => p.Dots[i]).ToArray());
        return new Observed(OutsideRows.Told([.. parts.Select(p => p.Outside)]))
        {
            Units = [.. units.Select(UnitColumn.Doubtful)],
            Dots = [.. dots.Select(DotColumn.Doubtful)],
            OtherEncoding = source.OtherEncoding,
            Hidden = source.Hidden,
            HiddenColumns = [.. source.HiddenColumns],
            Sheets = source.UnnamedSheets(),
        };
    }
}
