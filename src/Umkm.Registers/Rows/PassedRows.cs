using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>A row that a mapping passes over.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Rule">By what, in the words of the mapping.</param>
/// <param name="First">Its first cell with contents, made unrecognisable but for what the mapping says of it.</param>
internal sealed record PassedRow(long Line, string Rule, string First);

/// <summary>Remembers the first rows that a mapping passes over, so that people see what was left out. One a thread.</summary>
internal sealed class PassedRows
{
    /// <summary>More are only counted.</summary>
    public const int Most = 1000;

    private readonly List<PassedRow> _rows = [];

    /// <summary>The first rows of all threads together.</summary>
    public static IReadOnlyList<PassedRow> Of(IEnumerable<PassedRows> parts) => [.. parts.SelectMany(p => p._rows).OrderBy(r => r.Line).Take(Most)];

    /// <summary>Whether no more are remembered.</summary>
    public bool IsFull => _rows.Count == Most;

    /// <summary>Adds a row.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    /// <param name="rule">By what it is passed over.</param>
    /// <param name="text">The text of the mapping that the row has; empty for none.</param>
    public void Add(CsvChunk chunk, in CsvRecord record, string rule, string text)
    {
        string first = "";
        for (int cell = 0; cell < record.Cells && first.Length == 0; cell++)
        {
            first = (ValueReader.Text(chunk[record, cell]) ?? Encoding.Latin1.GetString(chunk[record, cell])).Trim();
        }
        bool isNamed = text.Length > 0 && first.StartsWith(text, StringComparison.OrdinalIgnoreCase);
        // How signatures and notes begin says nothing of anybody.
        string known = isNamed ? first[..text.Length] : NoteText.Begin(first) ?? "";
        _rows.Add(new PassedRow(record.Line, rule, CellText.Shown(known + CellText.Masked(first[known.Length..]))));
    }
}
