namespace Umkm.Registers.Csv;

/// <summary>The records of a file, one after the other: lines of CSV, rows of a sheet. Lines without anything are no records.</summary>
internal interface IRecords : IDisposable
{
    /// <summary>Adds the next record to a chunk.</summary>
    /// <returns>False when there are no more.</returns>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    bool Next(CsvChunk into);

    /// <summary>How many of the records so far have contents and stand in rows that are hidden, by hand or by a filter.</summary>
    long Hidden => 0;

    /// <summary>The places of the columns that are hidden, from 0, as far as they were met.</summary>
    IReadOnlyCollection<int> HiddenColumns => [];

    /// <summary>How many cells of the sheet hold an error of the program that made it, and so nothing, by the place of their column, from 0; asked
    /// after the last record.</summary>
    IReadOnlyDictionary<int, long> Errors() => System.Collections.Immutable.ImmutableDictionary<int, long>.Empty;

    /// <summary>The name of the sheet that is read; null for text.</summary>
    string? Sheet => null;

    /// <summary>The sheets of the workbook; null for text. Ends the reading.</summary>
    SheetList? Sheets() => null;
}
