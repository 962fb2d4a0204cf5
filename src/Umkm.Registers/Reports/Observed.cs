using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Reports;

/// <summary>What of a register looks as if it were meant otherwise.</summary>
/// <param name="Outside">The lines of rows that seem to be no enterprises.</param>
internal sealed record Observed(OutsideLines Outside)
{
    /// <summary>Where the file says something else of its amounts than its mapping.</summary>
    public IReadOnlyList<LocalizedText> Said { get; init; } = [];

    /// <summary>The lines of rows without a name and a number, which may be totals.</summary>
    public IReadOnlyList<long> LikeTotals { get; init; } = [];

    /// <summary>The lines on which other tables begin.</summary>
    public IReadOnlyList<long> OtherTables { get; init; } = [];

    /// <summary>For each column of a larger unit how many cells may be whole rupiah, and the lines of the first.</summary>
    public IEnumerable<ColumnCells> Units { get; init; } = [];

    /// <summary>For each column of whole rupiah how many rows hold an amount too small, and the lines of the first.</summary>
    public IEnumerable<ColumnCells> Little { get; init; } = [];

    /// <summary>For each column of amounts how many rows hold 0.</summary>
    public IEnumerable<(string Header, long Rows)> Zeros { get; init; } = [];

    /// <summary>For each column how many rows hold a day or year after the assessment date.</summary>
    public IEnumerable<(string Header, long Rows)> Later { get; init; } = [];

    /// <summary>For each year of sales long ago how many rows it decides.</summary>
    public IEnumerable<(string Header, long Rows)> OldSales { get; init; } = [];

    /// <summary>For each column of days how many rows hold one up to 1 January 1900.</summary>
    public IEnumerable<(string Header, long Rows)> FirstDays { get; init; } = [];

    /// <summary>The lines of NIBs that look like telephones, and how many there are.</summary>
    public IEnumerable<ColumnCells> Phones { get; init; } = [];

    /// <summary>For each column of a sheet that is read how many cells hold an error of the program that made it.</summary>
    public IReadOnlyList<(string Header, long Cells)> Errors { get; init; } = [];

    /// <summary>The line of bytes that are no UTF-8; 0 for none.</summary>
    public long OtherEncoding { get; init; }

    /// <summary>How many rows are hidden.</summary>
    public long Hidden { get; init; }

    /// <summary>The columns that are hidden, and read.</summary>
    public IReadOnlyList<string> HiddenColumns { get; init; } = [];

    /// <summary>The sheets of a workbook of which none is named; null for none.</summary>
    public SheetList? Sheets { get; init; }
}
