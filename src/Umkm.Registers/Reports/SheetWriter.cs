using System.Text;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Reports;

/// <summary>Writes the sheets of a workbook, row by row: texts, so that no program takes digits of an identity for an amount, and counts.</summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>The most rows that a sheet can have, its header included.</summary>
    private const int MostRows = 1_048_576;

    /// <summary>The longest text that a cell can have.</summary>
    private const int LongestText = 32_000;

    private readonly Spreadsheet _workbook;
    private readonly StyleId _bold;
    private readonly List<DataCell> _cells = [];
    private string _name = "";
    private string[] _header = [];
    private int _part;
    private int _rows;

    /// <param name="into">Takes the workbook; left open.</param>
    public SheetWriter(Stream into)
    {
        _workbook = Done(Spreadsheet.CreateNewAsync(into));
        _bold = _workbook.AddStyle(new Style { Font = { Bold = true } });
    }

    /// <summary>Begins a sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="header">The names of its columns.</param>
    /// <param name="widths">The widths of its first columns, in characters.</param>
    public void Begin(string name, IReadOnlyList<string> header, params double[] widths)
    {
        (_name, _header, _part, _widths) = (name, [.. header], 1, widths);
        Start(name);
    }

    /// <summary>Adds a row of texts and whole numbers; where a sheet is full it goes on in another.</summary>
    public void Add(params IEnumerable<object> cells)
    {
        if (_rows == MostRows)
        {
            Start($"{_name} {++_part}");
        }
        _cells.Clear();
        _cells.AddRange(cells.Select(c => c is long number ? new DataCell(number) : new DataCell(Clean((string)c))));
        Done(_workbook.AddRowAsync(_cells));
        _rows++;
    }

    /// <summary>Adds the rows of CSV as this library writes it, the header left out.</summary>
    /// <param name="csv">The CSV, from its beginning.</param>
    /// <param name="id">The column whose apostrophe before a formula is taken off: a text of a sheet is none.</param>
    public void AddAll(Stream csv, int id)
    {
        using var records = new CsvRecords(csv, new CsvDialect(',', Encoding.UTF8), _name);
        var chunk = new CsvChunk();
        for (bool header = true; Next(records, chunk); header = false)
        {
            if (!header)
            {
                Add(
                    Enumerable
                        .Range(0, chunk.Records[0].Cells)
                        .Select(i =>
                            Encoding.UTF8.GetString(chunk[chunk.Records[0], i]) is var text && i == id ? CellText.WithoutApostrophe(text) : text
                        )
                );
            }
        }
    }

    /// <summary>Ends the workbook.</summary>
    public void Finish() => Done(_workbook.FinishAsync());

    /// <inheritdoc/>
    public void Dispose() => _workbook.Dispose();

    private double[] _widths = [];

    private static bool Next(CsvRecords records, CsvChunk chunk)
    {
        chunk.Begin(0);
        return records.Next(chunk);
    }

    private void Start(string name)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (int i = 0; i < _widths.Length; i++)
        {
            options.Column(i + 1).Width = _widths[i];
        }
        Done(_workbook.StartWorksheetAsync(name, options));
        Done(_workbook.AddHeaderRowAsync(_header, _bold));
        _rows = 1;
    }

    /// <summary>What XML cannot hold is shown as a dot; a text that is too long is cut.</summary>
    private static string Clean(string text)
    {
        string shown = text.Length > LongestText ? text[..LongestText] + "…" : text;
        return shown.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
            ? shown
            : string.Concat(shown.Select(c => char.IsControl(c) && c is not ('\n' or '\t') ? '·' : c));
    }

    private static void Done(ValueTask task) => task.AsTask().GetAwaiter().GetResult();

    private static T Done<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();
}
