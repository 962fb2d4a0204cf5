using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Umkm.Registers.Csv;

/// <summary>Some records of a register, as bytes without quotes. Used again once it has been worked through.</summary>
internal sealed class CsvChunk
{
    /// <summary>Bytes of a line that are looked at together.</summary>
    private const int Block = 64;

    private readonly List<CsvRecord> _records = [];
    private readonly ByteBuffer _bytes = new();
    private CellPlace[] _cells = new CellPlace[4096];
    private int _count;

    /// <summary>The records, in order.</summary>
    public IReadOnlyList<CsvRecord> Records => _records;

    /// <summary>The records, in order; valid until one is added or taken away.</summary>
    public ReadOnlySpan<CsvRecord> AllRecords => CollectionsMarshal.AsSpan(_records);

    /// <summary>The number of the first record among all records, from 0.</summary>
    public long FirstRecord { get; private set; }

    /// <summary>Whether all that stands in it is UTF-8.</summary>
    public bool IsUtf8 => System.Text.Unicode.Utf8.IsValid(_bytes.Written);

    /// <summary>Where the cells of a record stand.</summary>
    public ReadOnlySpan<CellPlace> Places(scoped in CsvRecord record) => _cells.AsSpan(record.First, record.Cells);

    /// <summary>Where all cells stand; those of a record follow each other.</summary>
    public ReadOnlySpan<CellPlace> AllPlaces => _cells.AsSpan(0, _count);

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

    /// <summary>Says why a record is no row of the register.</summary>
    public void Refuse(int index, Message why) => _records[index] = _records[index] with { Refusal = why };

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
    /// <param name="text">The line, and perhaps others behind it.</param>
    /// <param name="separator">What separates cells.</param>
    /// <param name="length">How long the line is, up to its end or that of the text.</param>
    /// <returns>How many cells; 0, and nothing was added, when there is a quote.</returns>
    public int AddCells(ReadOnlySpan<byte> text, byte separator, out int length)
    {
        int start = _bytes.Length;
        int count = 0;
        int cell = start;
        // Blanks beside separators or at the ends are rare, and taken off at the end.
        ulong edges = 0;
        (ulong lastMark, ulong lastBlank) = (1, 0);
        Span<byte> rest = stackalloc byte[Block];
        ref byte begin = ref MemoryMarshal.GetReference(text);
        ulong ends = 0;
        for (length = 0; ends == 0; length += Block)
        {
            scoped ref byte block = ref Unsafe.Add(ref begin, length);
            if (text.Length - length < Block)
            {
                // The end of the text ends the line.
                rest.Fill((byte)'\n');
                text[length..].CopyTo(rest);
                block = ref MemoryMarshal.GetReference(rest);
            }
            ulong low = AreLow(ref block);
            ends = low == 0 ? 0 : Places(ref block, (byte)'\n') | Places(ref block, (byte)'\r');
            ulong within = ends == 0 ? ulong.MaxValue : (ends ^ (ends - 1)) >> 1;
            if ((Places(ref block, (byte)'"') & within) != 0)
            {
                return 0;
            }
            ulong marks = Places(ref block, separator) & within;
            ulong blanks = low & within & ~marks;
            edges |= (blanks & ((marks << 1) | lastMark)) | (marks & ((blanks << 1) | lastBlank));
            (lastMark, lastBlank) = (marks >> (Block - 1), blanks >> (Block - 1));
            // So many cells may end in a block, and the line behind it.
            if (_cells.Length - _count - count <= Block)
            {
                Array.Resize(ref _cells, _cells.Length * 2);
            }
            unchecked
            {
                int first = start + length;
                ref CellPlace place = ref _cells[_count + count];
                count += BitOperations.PopCount(marks);
                for (; marks != 0; marks &= marks - 1)
                {
                    int end = first + Lowest(marks);
                    place = new CellPlace(cell, end);
                    place = ref Unsafe.Add(ref place, 1);
                    cell = end + 1;
                }
            }
        }
        length += Lowest(ends) - Block;
        _cells[_count + count++] = new CellPlace(cell, start + length);
        _bytes.Add(text[..length]);
        if (edges != 0 || _bytes.Written[start..] is [.., (byte)' ' or (byte)'\t'])
        {
            Trim(_cells.AsSpan(_count, count));
        }
        _count += count;
        return count;
    }

    /// <summary>Whether the cell added last is empty.</summary>
    public bool EndsEmpty => _cells[_count - 1].IsEmpty;

    /// <summary>Takes the newest cells away, which belong to no record yet.</summary>
    public void CutCells(int cells)
    {
        _count -= cells;
        _bytes.Cut(_cells[_count].Start);
    }

    /// <summary>Ends a record.</summary>
    public void EndRecord(int cells, long line, bool isBroken, int rows = 1) =>
        _records.Add(new CsvRecord(_count - cells, cells, line, isBroken, rows));

    /// <summary>The place of the lowest bit, counted: to look for it takes longer without newer instructions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Lowest(ulong bits) => unchecked(BitOperations.PopCount(bits ^ (bits - 1)) - 1);

    /// <summary>Where among the bytes of a block a byte stands, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Places(ref byte block, byte wanted)
    {
        var mark = Vector128.Create(wanted);
        ulong low =
            Vector128.Equals(Vector128.LoadUnsafe(ref block), mark).ExtractMostSignificantBits()
            | (Vector128.Equals(Vector128.LoadUnsafe(ref block, 16), mark).ExtractMostSignificantBits() << 16);
        ulong high =
            Vector128.Equals(Vector128.LoadUnsafe(ref block, 32), mark).ExtractMostSignificantBits()
            | (Vector128.Equals(Vector128.LoadUnsafe(ref block, 48), mark).ExtractMostSignificantBits() << 16);
        return low | (high << 32);
    }

    /// <summary>Where among the bytes of a block blanks stand, or others before them: ends of lines, and what no text has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AreLow(ref byte block)
    {
        var blank = Vector128.Create((byte)' ');
        ulong low = Low(Vector128.LoadUnsafe(ref block), blank) | (Low(Vector128.LoadUnsafe(ref block, 16), blank) << 16);
        ulong high = Low(Vector128.LoadUnsafe(ref block, 32), blank) | (Low(Vector128.LoadUnsafe(ref block, 48), blank) << 16);
        return low | (high << 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Low(Vector128<byte> bytes, Vector128<byte> blank) =>
        Vector128.Equals(Vector128.Min(bytes, blank), bytes).ExtractMostSignificantBits();

    /// <summary>Takes blanks off the ends of cells.</summary>
    private void Trim(Span<CellPlace> cells)
    {
        ReadOnlySpan<byte> bytes = _bytes.Written;
        foreach (ref CellPlace cell in cells)
        {
            (int begin, int end) = (cell.Start, cell.End);
            while (begin < end && bytes[begin] is (byte)' ' or (byte)'\t')
            {
                begin++;
            }
            while (begin < end && bytes[end - 1] is (byte)' ' or (byte)'\t')
            {
                end--;
            }
            cell = new CellPlace(begin, end);
        }
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
