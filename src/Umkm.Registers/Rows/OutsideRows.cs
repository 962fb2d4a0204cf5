using System.Text;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>Finds the rows of a table that seem to be no enterprises: sums, numbers of columns, the header once more, signatures and notes,
/// headings, rows with a single cell. Nothing is done with them here. One a thread; rows are added in their order, as far as one thread has
/// them.</summary>
/// <param name="headers">The names of the columns.</param>
/// <param name="key">The column of the id or the running number; below zero for none.</param>
/// <param name="isPlain">Whether it is a register of a program, where a row with nothing but an id is an enterprise all the same.</param>
/// <param name="keepsAll">Whether all rows with few cells are kept, also those that are enterprises for all that is known.</param>
internal sealed class OutsideRows(IReadOnlyList<string> headers, int key, bool isPlain, bool keepsAll = false)
{
    /// <summary>Rows that are remembered where it is not known yet whether a note stands before them: the first ones that a thread has.</summary>
    private const int MostAhead = 50;

    /// <summary>Rows with a single cell that are remembered.</summary>
    private const int MostLone = 1000;

    private const int MostKept = 100_000;

    /// <summary>A NIK has so many; a NIP, of who signs, more.</summary>
    private const int MostDigits = 16;

    /// <summary>More cells than these are a row of the table.</summary>
    private readonly int _mostCells = Math.Min(3, (headers.Count - 1) / 2);

    private readonly HeaderRow _header = new(headers);
    private readonly ColumnSums? _sums = keepsAll ? new(headers.Count, key) : null;
    private readonly Dictionary<OutsideKind, List<long>> _lines = [];
    private readonly List<OutsideRow> _thin = [];
    private long _last;
    private int _ahead;
    private int _lone;
    private bool _isBelowNote;

    /// <summary>The number of the last row that is an enterprise for sure: what stands below it may stand below the table.</summary>
    public long LastEnterprise { get; private set; }

    /// <summary>The rows with few cells that may be no enterprises.</summary>
    public IReadOnlyList<OutsideRow> Thin => _thin;

    /// <summary>Looks at a row.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    /// <param name="number">The number of the row, from 1.</param>
    /// <param name="isSkipped">Whether a mapping passes it over; what stands below it may belong to it all the same.</param>
    public OutsideKind Add(CsvChunk chunk, CsvRecord record, long number, bool isSkipped = false)
    {
        if (number != _last + 1)
        {
            (_isBelowNote, _ahead) = (false, MostAhead);
        }
        _last = number;
        int filled = 0;
        int first = -1;
        for (int cell = 0; cell < record.Cells && filled <= _mostCells; cell++)
        {
            if (!chunk[record, cell].IsEmpty)
            {
                first = first < 0 ? cell : first;
                filled++;
            }
        }
        OutsideKind kind = record.IsBroken || first < 0 ? OutsideKind.None : Whole(chunk, record, first, number);
        if (kind != OutsideKind.None)
        {
            if (!isSkipped)
            {
                Lines(kind).Add(record.Line);
            }
        }
        else if (first >= 0 && filled <= _mostCells)
        {
            kind = Thinly(chunk, record, number, isSkipped);
        }
        else
        {
            (_isBelowNote, _ahead) = (false, 0);
            LastEnterprise = isSkipped ? LastEnterprise : number;
        }
        if (kind == OutsideKind.None)
        {
            _sums?.Add(chunk, record);
        }
        else if (kind is OutsideKind.Sum or OutsideKind.Heading)
        {
            _sums?.Begin();
        }
        return kind;
    }

    /// <summary>The lines to tell, of all threads together.</summary>
    public static OutsideLines Told(IReadOnlyCollection<OutsideRows> parts)
    {
        var notes = new List<long>();
        var lone = new List<long>();
        long last = parts.Max(p => p.LastEnterprise);
        OutsideRow? above = null;
        foreach (OutsideRow row in parts.SelectMany(p => p._thin).OrderBy(r => r.Number))
        {
            bool isNote = !row.IsEnterprise && (row.Text is { IsHeading: false } || above?.Number == row.Number - 1);
            above = isNote ? row : null;
            if (!row.IsSkipped && (isNote || row.Filled.Length == 1 || row.Text is not null))
            {
                (isNote && (row.Filled.Length > 1 || row.Number > last) ? notes : lone).Add(row.Line);
            }
        }
        IReadOnlyList<long> Of(OutsideKind kind) => [.. parts.SelectMany(p => p.Lines(kind)).Order()];
        return new OutsideLines(Of(OutsideKind.Sum), Of(OutsideKind.LikeSum), Of(OutsideKind.Numbers), Of(OutsideKind.Header), notes, lone);
    }

    private List<long> Lines(OutsideKind kind)
    {
        if (!_lines.TryGetValue(kind, out List<long>? lines))
        {
            _lines[kind] = lines = [];
        }
        return lines;
    }

    /// <summary>What a row is that need not have few cells.</summary>
    private OutsideKind Whole(CsvChunk chunk, CsvRecord record, int first, long number) =>
        SumRow.Is(chunk[record, first])
            ? SumRow.IsAlone(chunk, record) || _sums?.Are(chunk, record, fewest: 2) == true
                ? OutsideKind.Sum
                : OutsideKind.LikeSum
            : first > key && key >= 0 && SumRow.HasOnlyNumbers(chunk, record)
                ? _sums?.Are(chunk, record, fewest: 1) == false
                    ? OutsideKind.LikeSum
                    : OutsideKind.Sum
                : number == 1 && NumberRow.Is(chunk, record)
                    ? OutsideKind.Numbers
                    : _header.Is(chunk, record, first)
                        ? OutsideKind.Header
                        : OutsideKind.None;

    /// <summary>A row with few cells.</summary>
    private OutsideKind Thinly(CsvChunk chunk, CsvRecord record, long number, bool isSkipped)
    {
        int[] filled = [.. Enumerable.Range(0, record.Cells).Where(c => !chunk[record, c].IsEmpty)];
        OutsideText? text = null;
        bool hasAmount = false;
        bool isNumbered = filled.Length > 1 && IsNumbered(chunk, record);
        foreach (int cell in filled)
        {
            string whole = Encoding.UTF8.GetString(chunk[record, cell]);
            text ??=
                !isNumbered && NoteText.Begin(whole) is { } begin
                    ? new OutsideText(cell, begin, IsHeading: false, NoteText.IsWhole(whole, begin))
                    : null;
            hasAmount |= cell != key && SumRow.IsNumber(chunk[record, cell]) && whole.Count(char.IsAsciiDigit) <= MostDigits;
        }
        bool hasFact = hasAmount && filled.Length > 1;
        bool isEnterprise = isNumbered || (hasFact && text is null);
        LastEnterprise = !isSkipped && (isNumbered || hasFact) ? number : LastEnterprise;
        _isBelowNote = !isEnterprise && (_isBelowNote || text is not null);
        if (!isPlain && filled.Length == 2 && NoteText.IsLetter(chunk[record, filled[0]]))
        {
            text ??= new OutsideText(filled[0], Encoding.UTF8.GetString(chunk[record, filled[0]]), IsHeading: true);
        }
        bool isLone = filled.Length == 1 && (!isPlain || filled[0] != key || chunk[record, key].Contains((byte)' '));
        OutsideKind kind =
            _isBelowNote ? OutsideKind.Note
            : text is not null ? OutsideKind.Heading
            : isLone ? OutsideKind.Lone
            : OutsideKind.None;
        bool isKept =
            kind == OutsideKind.Note || _ahead > 0 || (kind != OutsideKind.None && _lone < MostLone) || (keepsAll && _thin.Count < MostKept);
        if (isKept)
        {
            _ahead -= _ahead > 0 ? 1 : 0;
            _lone += kind == OutsideKind.None ? 0 : 1;
            _thin.Add(
                new OutsideRow(number, record.Line, filled, text, isSkipped)
                {
                    IsEnterprise = isEnterprise,
                    HasAmount = hasAmount,
                    Lead = keepsAll ? Encoding.UTF8.GetString(chunk[record, filled[0]]) : "",
                }
            );
        }
        return kind;
    }

    /// <summary>Whether the column of the id or the running number holds one, and not the beginning of a signature.</summary>
    private bool IsNumbered(CsvChunk chunk, CsvRecord record)
    {
        ReadOnlySpan<byte> cell = key >= 0 && key < record.Cells ? chunk[record, key].Trim((byte)' ') : default;
        return cell.ContainsAnyInRange((byte)'0', (byte)'9')
            && cell.Length <= 2 * MostDigits
            && !cell.Contains((byte)' ')
            && Encoding.UTF8.GetString(cell) is var text
            && text.Count(char.IsAsciiDigit) <= MostDigits
            && NoteText.Begin(text) is null;
    }
}
