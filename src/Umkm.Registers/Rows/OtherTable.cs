using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Rows;

/// <summary>The cell by which another table is known to begin below the first.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">The name of its column; <c>kolom ke-3</c> where it has none.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record OtherTable(long Line, string Column, string Text)
{
    /// <summary>Why a row below it is not read as one of the register.</summary>
    public Message Refusal() =>
        RowMessages.OtherTable.With(
            new MessageArgument("found", CellText.Shown(Text)),
            new MessageArgument("line", Line.ToString(CultureInfo.InvariantCulture)),
            new MessageArgument("rule", $"- {{ kolom: {Quoted(Column)}, isi: [{Quoted(Text)}], sampai akhir: ya }}")
        );

    /// <summary>A text in quotes, as mapping files have it.</summary>
    public static string Quoted(string text) =>
        $"\"{CellText.Shown(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

/// <summary>Finds where another table begins below the first: its title (<c>REKAPITULASI</c>), a head that begins as that of the register and has
/// other columns, or counts of enterprises by class (<c>Mikro</c>, 4). It goes on to the end, or to the header of the first once more.</summary>
/// <param name="headers">The names of the columns.</param>
internal sealed class OtherTables(IReadOnlyList<string> headers)
{
    private const int Longest = 100;

    private static readonly string[] Titles = ["rekap", "rekapitulasi", "ringkasan", "resume", "tabel"];

    private static readonly HashSet<string> Classes = new(
        ["mikro", "kecil", "menengah", "besar", "usaha mikro", "usaha kecil", "usaha menengah", "usaha besar"],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly byte[][] _names = [.. headers.Select(Encoding.UTF8.GetBytes)];
    private readonly HeaderRow _header = new(headers);
    private readonly List<OtherTable> _found = [];
    private Message? _refusal;

    /// <summary>Those found so far.</summary>
    public IReadOnlyList<OtherTable> Found => _found;

    /// <summary>Marks the records of a chunk that stand in another table. The chunks come in their order.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="isPassed">Whether a record is passed over on purpose, so that no table begins with it; null for none.</param>
    public void Mark(CsvChunk chunk, Func<CsvRecord, bool>? isPassed)
    {
        ReadOnlySpan<CsvRecord> records = chunk.AllRecords;
        ReadOnlySpan<byte> bytes = chunk.Bytes;
        for (int at = 0; at < records.Length; at++)
        {
            ref readonly CsvRecord record = ref records[at];
            ReadOnlySpan<CellPlace> places = chunk.Places(record);
            int first = 0;
            while (first < places.Length && places[first].IsEmpty)
            {
                first++;
            }
            if (first >= Math.Min(places.Length, _names.Length) || record.IsBroken)
            {
                // It holds nothing below the header, or cannot be read: it tells nothing.
            }
            else if (_refusal is not null)
            {
                _refusal = _header.Is(chunk, record, first) ? null : _refusal;
            }
            else if (MayBegin(places[first].Of(bytes), _names[first]) && Begins(chunk, record, first) && isPassed?.Invoke(record) != true)
            {
                _found.Add(At(chunk, record, first));
                _refusal = _found[^1].Refusal();
            }
            if (_refusal is not null)
            {
                chunk.Refuse(at, _refusal);
            }
        }
    }

    /// <summary>Whether a row with such a first cell is worth a closer look: it begins as a title or a class does, or is as long as the header
    /// there.</summary>
    private static bool MayBegin(ReadOnlySpan<byte> cell, byte[] name) =>
        cell.Length == name.Length
        || (
            cell.Length > 4
            && ((char)(cell[0] | 0x20), (char)(cell[1] | 0x20))
                is
                    ('r', 'e' or 'i')
                    or
                    ('t', 'a')
                    or
                    ('m', 'i' or 'e')
                    or
                    ('k' or 'b', 'e')
                    or
                    ('u', 's')
        );

    private bool Begins(CsvChunk chunk, in CsvRecord record, int first)
    {
        ReadOnlySpan<byte> cell = chunk[record, first];
        if (cell.Length > Longest || headers.Count < 3)
        {
            return false;
        }
        if (Ascii.EqualsIgnoreCase(cell, _names[first]))
        {
            return !_header.Is(chunk, record, first);
        }
        string text = Encoding.UTF8.GetString(cell);
        (int filled, int numbers) = (0, 0);
        foreach (CellPlace place in chunk.Places(record)[(first + 1)..])
        {
            filled += place.IsEmpty ? 0 : 1;
            numbers += CellAmount.IsNumber(place.Of(chunk.Bytes)) ? 1 : 0;
        }
        return filled == 0
            ? Titles.Contains(text.Split(' ', ':')[0], StringComparer.OrdinalIgnoreCase)
            : numbers == filled && Classes.Contains(text.TrimEnd(':', ' '));
    }

    /// <summary>A head is known by the first name that the register does not have there, which no enterprise bears.</summary>
    private OtherTable At(CsvChunk chunk, in CsvRecord record, int first)
    {
        int column = first;
        if (Ascii.EqualsIgnoreCase(chunk[record, first], _names[first]))
        {
            for (int cell = first + 1; cell < Math.Min(record.Cells, _names.Length) && column == first; cell++)
            {
                ReadOnlySpan<byte> text = chunk[record, cell];
                column = text.IsEmpty || _names[cell].Length == 0 || Ascii.EqualsIgnoreCase(text, _names[cell]) ? first : cell;
            }
        }
        return new OtherTable(record.Line, HeaderNames.Called(headers[column], column), Encoding.UTF8.GetString(chunk[record, column]));
    }
}
