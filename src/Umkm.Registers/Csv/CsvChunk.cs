using System.Numerics;
using System.Runtime.CompilerServices;
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

    /// <summary>Where the cells of a record stand.</summary>
    public ReadOnlySpan<CellPlace> Places(scoped in CsvRecord record) => _cells.AsSpan(record.First, record.Cells);

    /// <summary>What stands at places.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.Written;

    /// <summary>A cell of a record.</summary>
    public ReadOnlySpan<byte> this[scoped in CsvRecord record, int cell] => _cells[record.First + cell].Of(Bytes);

    /// <summary>Whether all cells of a record are empty.</summary>
    public bool IsBlank(scoped in CsvRecord record)
    {
        foreach (CellPlace place in Places(record))
        {
            if (!place.IsEmpty)
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
        int start = _bytes.Length;
        // At most a cell a byte, and one more.
        if (_cells.Length - _count <= line.Length)
        {
            Array.Resize(ref _cells, Math.Max(_cells.Length * 2, _count + line.Length + 1));
        }
        Span<CellPlace> cells = _cells.AsSpan(_count);
        ref byte begin = ref MemoryMarshal.GetReference(line);
        int count = 0;
        int cell = 0;
        int at = 0;
        for (; at <= line.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var some = Vector256.LoadUnsafe(ref begin, (nuint)at);
            if (Vector256.EqualsAny(some, Vector256.Create((byte)'"')))
            {
                return 0;
            }
            for (uint found = Vector256.Equals(some, Vector256.Create(separator)).ExtractMostSignificantBits(); found != 0; found &= found - 1)
            {
                int end = at + BitOperations.TrailingZeroCount(found);
                cells[count++] = Trimmed(line, cell, end, start);
                cell = end + 1;
            }
        }
        for (; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                return 0;
            }
            if (line[at] == separator)
            {
                cells[count++] = Trimmed(line, cell, at, start);
                cell = at + 1;
            }
        }
        cells[count++] = Trimmed(line, cell, line.Length, start);
        _bytes.Add(line);
        _count += count;
        return count;
    }

    /// <summary>Ends a record.</summary>
    public void EndRecord(int cells, long line, bool isBroken, int rows = 1) =>
        _records.Add(new CsvRecord(_count - cells, cells, line, isBroken, rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CellPlace Trimmed(ReadOnlySpan<byte> line, int begin, int end, int offset)
    {
        // Nearly all cells begin and end with something else.
        if (begin < end && line[begin] > ' ' && line[end - 1] > ' ')
        {
            return new CellPlace(offset + begin, offset + end);
        }
        while (begin < end && line[begin] is (byte)' ' or (byte)'\t')
        {
            begin++;
        }
        while (begin < end && line[end - 1] is (byte)' ' or (byte)'\t')
        {
            end--;
        }
        return new CellPlace(offset + begin, offset + end);
    }

    private void Add(int start, int end)
    {
        if (_count == _cells.Length)
        {
            Array.Resize(ref _cells, _count * 2);
        }
        _cells[_count++] = new CellPlace(start, end);
    }
}
