using CsvHelper;

namespace Umkm.Registers.Csv;

/// <summary>How the tool writes CSV.</summary>
internal static class CsvOutput
{
    /// <summary>For people's tables: a text that a spreadsheet would run as a formula gets an apostrophe in front, so that it stays a
    /// text.</summary>
    public static CsvWriter ForPeople(Stream stream) =>
        CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);

    /// <summary>For a register that is read back by programs: every text as it is.</summary>
    public static CsvWriter Exactly(Stream stream) => CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
}
