using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Heads;

namespace Umkm.Registers.Rows;

/// <summary>Finds notes, signatures and headings among the rows with few cells, and remembers those that may be no enterprises. One a thread;
/// rows are added in their order, as far as one thread has them.</summary>
/// <param name="key">The column of the id or the running number; below zero for none.</param>
/// <param name="isPlain">Whether it is a register of a program, where a row with nothing but an id is an enterprise all the same.</param>
/// <param name="keepsAll">Whether all of them are kept, also those that are enterprises for all that is known.</param>
internal sealed class ThinRows(int key, bool isPlain, bool keepsAll)
{
    /// <summary>Rows that are remembered where it is not known yet whether a note stands before them: the first ones that a thread has.</summary>
    private const int MostAhead = 50;

    /// <summary>Rows with a single cell that are remembered.</summary>
    private const int MostLone = 1000;

    private const int MostUnits = 10;
    private const int MostKept = 100_000;

    /// <summary>A NIK has so many; a NIP, of who signs, more.</summary>
    private const int MostDigits = 16;

    private readonly List<OutsideRow> _kept = [];
    private readonly List<string> _units = [];
    private int _ahead;
    private int _lone;
    private bool _isBelowNote;

    /// <summary>The number of the last row that is an enterprise for sure: what stands below it may stand below the table.</summary>
    public long LastEnterprise { get; private set; }

    /// <summary>The texts that plainly say the unit of the amounts of a table.</summary>
    public IReadOnlyList<string> Units => _units;

    /// <summary>Those that may be no enterprises.</summary>
    public IReadOnlyList<OutsideRow> Kept => _kept;

    /// <summary>Goes on with rows of which another thread has those above.</summary>
    public void BeginElsewhere() => (_isBelowNote, _ahead) = (false, MostAhead);

    /// <summary>Passes a row with more cells: what stands below it is below no note.</summary>
    /// <param name="number">The number of the row.</param>
    /// <param name="isSkipped">Whether a mapping passes it over.</param>
    public void Pass(long number, bool isSkipped)
    {
        (_isBelowNote, _ahead) = (false, 0);
        LastEnterprise = isSkipped ? LastEnterprise : number;
    }

    /// <summary>Looks at a row with few cells.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record; not without contents.</param>
    /// <param name="number">The number of the row, from 1.</param>
    /// <param name="isSkipped">Whether a mapping passes it over.</param>
    public OutsideKind Add(CsvChunk chunk, CsvRecord record, long number, bool isSkipped)
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
            if (!isNumbered && _units.Count < MostUnits && UnitWords.OfTable(whole) is { IsPlain: true })
            {
                _units.Add(whole);
            }
            hasAmount |= cell != key && CellAmount.IsNumber(chunk[record, cell]) && whole.Count(char.IsAsciiDigit) <= MostDigits;
        }
        bool hasFact = hasAmount && filled.Length > 1;
        bool isEnterprise = isNumbered || (hasFact && text is null);
        LastEnterprise = !isSkipped && (isNumbered || hasFact) ? number : LastEnterprise;
        _isBelowNote = !isEnterprise && (_isBelowNote || text is not null);
        if (!isPlain && filled.Length == 2 && NoteText.IsLetter(chunk[record, filled[0]]))
        {
            text ??= new OutsideText(filled[0], Encoding.UTF8.GetString(chunk[record, filled[0]]), IsHeading: true);
        }
        else if (!isPlain && filled.Length == 1 && Encoding.UTF8.GetString(chunk[record, filled[0]]) is var place && NoteText.IsPlace(place))
        {
            text ??= new OutsideText(filled[0], place, IsHeading: true, IsWhole: true);
        }
        bool isLone = filled.Length == 1 && (!isPlain || filled[0] != key || chunk[record, key].Contains((byte)' '));
        OutsideKind kind =
            _isBelowNote ? OutsideKind.Note
            : text is not null ? OutsideKind.Heading
            : isLone ? OutsideKind.Lone
            : OutsideKind.None;
        bool isKept =
            kind == OutsideKind.Note || _ahead > 0 || (kind != OutsideKind.None && _lone < MostLone) || (keepsAll && _kept.Count < MostKept);
        if (isKept)
        {
            _ahead -= _ahead > 0 ? 1 : 0;
            _lone += kind == OutsideKind.None ? 0 : 1;
            _kept.Add(
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
