using System.Text;
using Umkm.Registers.Csv;
using Umkm.Registers.Looks;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Inspection;

/// <summary>The row of column numbers of a file that is looked at, and what tells it from all other rows.</summary>
internal sealed class LookedNumberRow
{
    private readonly long _line;
    private readonly byte[][] _cells;
    private readonly bool[] _again;

    /// <param name="chunk">The chunk.</param>
    /// <param name="record">The row of column numbers.</param>
    public LookedNumberRow(CsvChunk chunk, CsvRecord record)
    {
        _line = record.Line;
        _cells = [.. Enumerable.Range(0, record.Cells).Select(i => chunk[record, i].ToArray())];
        _again = new bool[record.Cells];
    }

    /// <summary>The column and the text by which it can be passed over: in a column of texts, which has no numbers otherwise, or by a text such
    /// as (1); a running number or an amount may be the same. Null when there is no such column.</summary>
    public (int Column, string Text)? Skip { get; private set; }

    /// <summary>What people should know of it.</summary>
    public LocalizedText Note =>
        Skip is null
            ? new(
                $"Nomor kolom, bukan usaha: baris {_line}. Hapus dari berkas: tidak ada kolom teks untuk melewatinya dengan lewati:.",
                $"Numbers of the columns, no enterprise: line {_line}. Remove it: there is no column of texts to pass it over by (lewati:)."
            )
            : new($"Nomor kolom, bukan usaha: baris {_line}.", $"Numbers of the columns, no enterprise: line {_line}.");

    /// <summary>Looks at another row.</summary>
    public void Add(CsvChunk chunk, CsvRecord record)
    {
        for (int i = 0; i < _again.Length && i < record.Cells; i++)
        {
            _again[i] |= !_again[i] && chunk[record, i].SequenceEqual(_cells[i]);
        }
    }

    /// <summary>Chooses what to pass it over by, when all rows have been looked at.</summary>
    public void Choose(IReadOnlyList<ColumnLook> looks)
    {
        int[] usable =
        [
            .. Enumerable
                .Range(0, Math.Min(_again.Length, looks.Count))
                .Where(i =>
                    _cells[i].Length > 0
                    && !_again[i]
                    && !looks[i].IsNameless
                    && (looks[i].Numbers == 0 || _cells[i].AsSpan().ContainsAnyExceptInRange((byte)'0', (byte)'9'))
                )
                .OrderBy(i => looks[i].Told == 0),
        ];
        Skip = usable.Length == 0 ? null : (usable[0], Encoding.UTF8.GetString(_cells[usable[0]]));
    }
}
