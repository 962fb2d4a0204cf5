namespace Umkm.Cli.Registers.Csv;

/// <summary>The cells of one record at a time, without quotes around them and without white space at their ends.</summary>
internal sealed class CsvCells
{
    private Cell[] _cells = new Cell[64];
    private byte[] _unquoted = [];
    private int _used;
    private byte[] _bytes = [];

    /// <summary>How many cells the record has.</summary>
    public int Count { get; private set; }

    /// <summary>A cell.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            ref readonly Cell cell = ref _cells[index];
            return (cell.IsUnquoted ? _unquoted : _bytes).AsSpan(cell.Start, cell.Length);
        }
    }

    /// <summary>Cuts a record into cells.</summary>
    /// <param name="bytes">The bytes the record is in.</param>
    /// <param name="start">Its first byte.</param>
    /// <param name="end">The byte after its last.</param>
    /// <param name="delimiter">What separates cells.</param>
    public void Cut(byte[] bytes, int start, int end, byte delimiter)
    {
        _bytes = bytes;
        Count = 0;
        _used = 0;
        ReadOnlySpan<byte> record = bytes.AsSpan(0, end);
        int at = start;
        while (true)
        {
            int next;
            if (at < end && record[at] == '"' && CsvScanner.Close(record, at, start, delimiter, isLast: true) is > 0 and var close)
            {
                Unquote(record, at + 1, close);
                next = close + 1;
            }
            else
            {
                int found = record[at..].IndexOf(delimiter);
                next = found < 0 ? end : at + found;
                Add(record, at, next, isUnquoted: false);
            }
            if (next >= end)
            {
                return;
            }
            at = next + 1;
        }
    }

    /// <summary>Whether every cell is empty.</summary>
    public bool IsBlank()
    {
        for (int i = 0; i < Count; i++)
        {
            if (_cells[i].Length > 0)
            {
                return false;
            }
        }
        return true;
    }

    private void Unquote(ReadOnlySpan<byte> record, int from, int to)
    {
        ReadOnlySpan<byte> inner = record[from..to];
        if (!inner.Contains((byte)'"'))
        {
            Add(record, from, to, isUnquoted: false);
            return;
        }
        if (_unquoted.Length < _used + inner.Length)
        {
            Array.Resize(ref _unquoted, (_used + inner.Length) * 2);
        }
        int start = _used;
        for (int i = 0; i < inner.Length; i++)
        {
            _unquoted[_used++] = inner[i];
            i += inner[i] == '"' ? 1 : 0;
        }
        Add(_unquoted, start, _used, isUnquoted: true);
    }

    private void Add(ReadOnlySpan<byte> bytes, int from, int to, bool isUnquoted)
    {
        while (from < to && IsSpace(bytes[from]))
        {
            from++;
        }
        while (to > from && IsSpace(bytes[to - 1]))
        {
            to--;
        }
        if (Count == _cells.Length)
        {
            Array.Resize(ref _cells, Count * 2);
        }
        _cells[Count++] = new Cell(from, to - from, isUnquoted);
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private readonly record struct Cell(int Start, int Length, bool IsUnquoted);
}
