namespace Umkm.Registers.Csv;

/// <summary>Some records of a register, as bytes without quotes. Used again once it has been worked through.</summary>
internal sealed class CsvChunk
{
    private readonly List<CsvRecord> _records = [];
    private readonly List<int> _ends = [];
    private readonly ByteBuffer _bytes = new();

    /// <summary>The records, in order.</summary>
    public IReadOnlyList<CsvRecord> Records => _records;

    /// <summary>The number of the first record among all records, from 0.</summary>
    public long FirstRecord { get; private set; }

    /// <summary>Whether all that stands in it is UTF-8.</summary>
    public bool IsUtf8 => System.Text.Unicode.Utf8.IsValid(_bytes.Written);

    /// <summary>A cell of a record.</summary>
    public ReadOnlySpan<byte> this[CsvRecord record, int cell]
    {
        get
        {
            int at = record.First + cell;
            int start = at == 0 ? 0 : _ends[at - 1];
            return _bytes.Written[start.._ends[at]];
        }
    }

    /// <summary>Whether all cells of a record are empty.</summary>
    public bool IsBlank(CsvRecord record) =>
        !record.IsBroken && (record.Cells == 0 || (record.First == 0 ? 0 : _ends[record.First - 1]) == _ends[record.First + record.Cells - 1]);

    /// <summary>Takes the newest record away.</summary>
    public void RemoveLast()
    {
        CsvRecord last = _records[^1];
        _records.RemoveAt(_records.Count - 1);
        _bytes.Cut(last.First == 0 ? 0 : _ends[last.First - 1]);
        _ends.RemoveRange(last.First, last.Cells);
    }

    /// <summary>Forgets the records.</summary>
    public void Begin(long firstRecord)
    {
        _records.Clear();
        _ends.Clear();
        _bytes.Clear();
        FirstRecord = firstRecord;
    }

    /// <summary>Adds a cell to the record that comes next.</summary>
    public void AddCell(ReadOnlySpan<byte> cell)
    {
        _bytes.Add(cell);
        _ends.Add(_bytes.Length);
    }

    /// <summary>Ends a record.</summary>
    public void EndRecord(int cells, long line, bool isBroken, int rows = 1) =>
        _records.Add(new CsvRecord(_ends.Count - cells, cells, line, isBroken, rows));
}
