using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Umkm.Registers.Csv;

/// <summary>Some records of a register, as bytes without quotes. Used again once it has been worked through.</summary>
internal sealed class CsvChunk
{
    private readonly List<CsvRecord> _records = [];
    private readonly ByteBuffer _bytes = new();
    private CellPlace[] _cells = new CellPlace[4096];
    private int _count;

    /// <summary>The records, in order.</summary>
    public IReadOnlyList<CsvRecord> Records => _records;

    /// <summary>The number of the first record among all records, from 0.</summary>
    public long FirstRecord { get; private set; }

    /// <summary>Whether all that stands in it is UTF-8.</summary>
    public bool IsUtf8 => System.Text.Unicode.Utf8.IsValid(_bytes.Written);

    /// <summary>A cell of a record.</summary>
    public ReadOnlySpan<byte> this[scoped in CsvRecord record, int cell]
    {
        get
        {
            CellPlace place = _cells[record.First + cell];
            return _bytes.Written[place.Start..place.End];
        }
    }

    /// <summary>Whether all cells of a record are empty.</summary>
    public bool IsBlank(scoped in CsvRecord record)
    {
        foreach (CellPlace place in _cells.AsSpan(record.First, record.Cells))
        {
            if (place.Start != place.End)
            {
                return false;
            }
        }
        return !record.IsBroken;
    }

    /// <summary>Takes the newest record away.</summary>
    public void RemoveLast()
    {
        CsvRecord last = _records[^1];
        _records.RemoveAt(_records.Count - 1);
        _count = last.First;
        _bytes.Cut(last.Cells == 0 ? _bytes.Length : _cells[_count].Start);
    }

    /// <summary>Forgets the records.</summary>
    public void Begin(long firstRecord)
    {
        _records.Clear();
        _count = 0;
        _bytes.Clear();
        FirstRecord = firstRecord;
    }

    /// <summary>Adds a cell to the record that comes next.</summary>
    public void AddCell(ReadOnlySpan<byte> cell)
    {
        int start = _bytes.Length;
        _bytes.Add(cell);
        Add(start, _bytes.Length);
    }

    /// <summary>Adds the cells of a line to the record that comes next, without white space at their ends; only when nothing is quoted.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="separator">What separates cells.</param>
    /// <returns>How many cells; 0, and nothing was added, when there is a quote.</returns>
    public int AddCells(ReadOnlySpan<byte> line, byte separator)
    {
        int before = _count;
        int start = _bytes.Length;
        _bytes.Add(line);
        ref byte begin = ref MemoryMarshal.GetReference(line);
        int cell = 0;
        int at = 0;
        for (; at <= line.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var some = Vector256.LoadUnsafe(ref begin, (nuint)at);
            if (Vector256.EqualsAny(some, Vector256.Create((byte)'"')))
            {
                return TakeBack(before, start);
            }
            for (uint found = Vector256.Equals(some, Vector256.Create(separator)).ExtractMostSignificantBits(); found != 0; found &= found - 1)
            {
                int end = at + BitOperations.TrailingZeroCount(found);
                AddTrimmed(start + cell, start + end);
                cell = end + 1;
            }
        }
        for (; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                return TakeBack(before, start);
            }
            if (line[at] == separator)
            {
                AddTrimmed(start + cell, start + at);
                cell = at + 1;
            }
        }
        AddTrimmed(start + cell, start + line.Length);
        return _count - before;
    }

    /// <summary>Ends a record.</summary>
    public void EndRecord(int cells, long line, bool isBroken, int rows = 1) =>
        _records.Add(new CsvRecord(_count - cells, cells, line, isBroken, rows));

    private int TakeBack(int cells, int bytes)
    {
        _count = cells;
        _bytes.Cut(bytes);
        return 0;
    }

    private void AddTrimmed(int start, int end)
    {
        ReadOnlySpan<byte> bytes = _bytes.Written;
        while (start < end && bytes[start] is (byte)' ' or (byte)'\t')
        {
            start++;
        }
        while (start < end && bytes[end - 1] is (byte)' ' or (byte)'\t')
        {
            end--;
        }
        Add(start, end);
    }

    private void Add(int start, int end)
    {
        if (_count == _cells.Length)
        {
            Array.Resize(ref _cells, _count * 2);
        }
        _cells[_count++] = new CellPlace(start, end);
    }

    private readonly record struct CellPlace(int Start, int End);
}
