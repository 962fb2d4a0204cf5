using System.Text;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Sources;

/// <summary>The records of a file below its header. Above the header may stand titles; records of which all cells are empty are passed over and
/// counted.</summary>
internal sealed class HeadedRecords : IDisposable
{
    /// <summary>How far down a header is looked for.</summary>
    private const int MostAbove = 30;

    private readonly IRecords _records;
    private readonly Queue<int> _ahead = [];
    private readonly CsvChunk _begin = new();
    private readonly long _hiddenAbove;
    private long _read;

    /// <param name="records">The records; disposed with this.</param>
    /// <param name="isHeader">Tells whether cells are a header.</param>
    /// <param name="line">The last line of the header, from 1; null to look for it.</param>
    /// <param name="rows">Over how many rows the header goes.</param>
    public HeadedRecords(IRecords records, Func<IReadOnlyList<string>, bool> isHeader, long? line = null, int rows = 1)
    {
        _records = records;
        _begin.Begin(0);
        int header = -1;
        while (header < 0 && _begin.Records.Count < (line is null ? MostAbove : int.MaxValue) && records.Next(_begin))
        {
            int at = _begin.Records.Count - 1;
            bool found = line is { } wanted ? _begin.Records[at].Line >= wanted : isHeader(Names(at));
            (header, _hiddenAbove) = found ? (at, records.Hidden) : (-1, 0);
        }
        // Without one the first record is taken for it, so that what is wrong with it can be told.
        header = Math.Max(header, 0);
        if (_begin.Records.Count > 0)
        {
            string[][] cells = [.. Enumerable.Range(Math.Max(0, header - rows + 1), Math.Min(rows, header + 1)).Select(Names)];
            Headers = HeaderNames.Of(cells);
            Lowest = HeaderNames.Lowest(cells);
            HeaderLine = _begin.Records[header].Line;
            IEnumerable<string> above = Enumerable.Range(0, header - cells.Length + 1).SelectMany(Names).Where(t => t.Length > 0);
            Around = [.. above, .. records.Sheet is { } sheet ? new[] { sheet } : []];
        }
        for (int at = header + 1; at < _begin.Records.Count; at++)
        {
            _ahead.Enqueue(at);
        }
    }

    /// <summary>The names of the columns, as written; none for an empty file.</summary>
    public IReadOnlyList<string> Headers { get; } = [];

    /// <summary>What stands lowest in the header of each column.</summary>
    public IReadOnlyList<string> Lowest { get; } = [];

    /// <summary>The texts above the header, and the name of the sheet.</summary>
    public IReadOnlyList<string> Around { get; } = [];

    /// <summary>The line of the header, from 1; 0 for an empty file.</summary>
    public long HeaderLine { get; }

    /// <summary>How many records below the header stand in hidden rows, so far.</summary>
    public long Hidden => _records.Hidden - _hiddenAbove;

    /// <summary>The names of the columns that are hidden in a sheet; those without a name are left out.</summary>
    public IEnumerable<string> HiddenColumns =>
        _records.HiddenColumns.Where(c => c < Headers.Count).Order().Select(c => Headers[c]).Where(h => h.Length > 0);

    /// <summary>The named columns in which cells hold an error of the program that made the sheet, and how many.</summary>
    public IEnumerable<(string Header, long Cells)> Errors() =>
        _records.Errors().Where(e => e.Key < Headers.Count && Headers[e.Key].Length > 0).OrderBy(e => e.Key).Select(e => (Headers[e.Key], e.Value));

    /// <summary>The sheets of the workbook; null for text. Ends the reading.</summary>
    public SheetList? Sheets() => _records.Sheets();

    /// <summary>How many records without contents were passed over so far.</summary>
    public long Blank { get; private set; }

    /// <summary>Reads the next records.</summary>
    /// <param name="chunk">Takes them.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>False when there are no more.</returns>
    public bool Read(CsvChunk chunk, int most)
    {
        chunk.Begin(_read);
        while (chunk.Records.Count < most && Next(chunk))
        {
            if (chunk.IsBlank(chunk.Records[^1]))
            {
                chunk.RemoveLast();
                Blank++;
            }
        }
        _read += chunk.Records.Count;
        return chunk.Records.Count > 0;
    }

    /// <inheritdoc/>
    public void Dispose() => _records.Dispose();

    private bool Next(CsvChunk chunk)
    {
        if (!_ahead.TryDequeue(out int at))
        {
            return _records.Next(chunk);
        }
        CsvRecord record = _begin.Records[at];
        for (int cell = 0; cell < record.Cells; cell++)
        {
            chunk.AddCell(_begin[record, cell]);
        }
        chunk.EndRecord(record.Cells, record.Line, record.IsBroken);
        return true;
    }

    private string[] Names(int at) =>
        [.. Enumerable.Range(0, _begin.Records[at].Cells).Select(i => Encoding.UTF8.GetString(_begin[_begin.Records[at], i]).Trim())];
}
