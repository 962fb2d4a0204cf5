using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Rows;

/// <summary>Finds totals that are called by a place alone (<c>Klojen</c>, <c>Kec. Sukun</c>, <c>Sub</c>): rows without the number or the name that
/// others have, of which each amount is the sum of the rows above, or of those below up to the next such row. Sees all rows in their
/// order.</summary>
/// <param name="headers">The names of the columns.</param>
/// <param name="isPlain">Whether it is a register of a program, where totals are rare: amounts are added from the first chunk with a row without a
/// number on.</param>
internal sealed class CalledTotals(IReadOnlyList<string> headers, bool isPlain = false)
{
    /// <summary>So many rows without a number and no total: they are usual here, and nothing is added any more.</summary>
    private const int MostOthers = 200;

    private const int MostTold = 1000;
    private const int MostOpen = 8;

    private readonly TotalColumns _columns = new(headers);
    private SumsAbove _above = new([]);

    /// <summary>The columns that hold amounts in the first rows: the others are not looked at again.</summary>
    private int[]? _used;
    private readonly List<long> _doubtful = [];

    /// <summary>Headings of chunks before of which the rows below go on, and the lines of those that were found to be totals too late.</summary>
    private readonly List<SumBelow> _open = [];
    private readonly List<long> _late = [];
    private bool _isWatching = !isPlain;
    private int _totals;
    private int _others;
    private long _rows;

    /// <summary>The lines of rows without a name and a number, or like a total, that were not found to be one; none where nearly all rows are
    /// so.</summary>
    public IReadOnlyList<long> Doubtful =>
        _doubtful.Count * 10 > _rows * 9
            ? []
            : [.. _doubtful.Concat(_late).Concat(_open.Where(o => o.Equal > 0).Select(o => o.Line)).Distinct().Order()];

    /// <summary>The columns that a row fills, and the one in which it stands as a name; below zero for none.</summary>
    public (int[] Filled, int Named) Called(CsvChunk chunk, in CsvRecord record) => _columns.Called(chunk, record);

    /// <summary>Refuses the totals of a chunk. The chunks come in their order.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="isPassed">Whether a record is passed over on purpose; null for none.</param>
    public void Mark(CsvChunk chunk, Func<CsvRecord, bool>? isPassed)
    {
        int[] asked = _columns.Asked;
        if (asked.Length == 0)
        {
            return;
        }
        _rows += chunk.Records.Count;
        if (!_isWatching && !HasUnnumbered(chunk, asked))
        {
            _above.Blur();
            return;
        }
        _isWatching = true;
        if (_used is null)
        {
            _used = _columns.Used(chunk);
            bool isKnown = _above.IsKnown;
            _above = new SumsAbove(_used);
            if (!isKnown)
            {
                _above.Blur();
            }
        }
        for (int at = 0; at < chunk.Records.Count; at++)
        {
            ref readonly CsvRecord record = ref chunk.AllRecords[at];
            if (IsUnnumbered(chunk, record, asked))
            {
                GoOn(chunk, record, isEnd: true);
                Look(chunk, at, asked, isPassed);
            }
            else if (_others < MostOthers && record is { IsBroken: false, Refusal: null })
            {
                Add(chunk, record, asked, isPassed);
            }
        }
    }

    private bool HasUnnumbered(CsvChunk chunk, int[] asked)
    {
        foreach (ref readonly CsvRecord record in chunk.AllRecords)
        {
            if (IsUnnumbered(chunk, record, asked))
            {
                return true;
            }
        }
        return false;
    }

    private void Add(CsvChunk chunk, in CsvRecord record, int[] asked, Func<CsvRecord, bool>? isPassed)
    {
        if (SumRow.Is(chunk[record, asked[0]]))
        {
            _above.Next();
            GoOn(chunk, record, isEnd: true);
        }
        else if (isPassed?.Invoke(record) != true)
        {
            _above.Add(chunk, record, isUnnumbered: false);
            GoOn(chunk, record, isEnd: false);
        }
    }

    /// <summary>Whether a row has no number, or a letter instead, as headings have; without such a column, whether it has no name.</summary>
    private bool IsUnnumbered(CsvChunk chunk, in CsvRecord record, int[] asked) =>
        AreEmpty(chunk, record, asked) || (asked is [var only] && only == _columns.Running && only < record.Cells && IsLetter(chunk[record, only]));

    private static bool IsLetter(ReadOnlySpan<byte> cell) => cell[0] > '9' && NoteText.IsLetter(cell);

    private static bool AreEmpty(CsvChunk chunk, in CsvRecord record, int[] columns)
    {
        ReadOnlySpan<CellPlace> places = chunk.Places(record);
        foreach (int column in columns)
        {
            if (column >= places.Length || !places[column].IsEmpty)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Looks at a row without a number, or without a name.</summary>
    private void Look(CsvChunk chunk, int at, int[] asked, Func<CsvRecord, bool>? isPassed)
    {
        CsvRecord record = chunk.AllRecords[at];
        if (record is not { IsBroken: false, Refusal: null } || First(chunk, record) is not { } first)
        {
            return;
        }
        if (isPassed?.Invoke(record) == true || SumRow.Is(chunk[record, first]))
        {
            _above.Next();
            return;
        }
        if (!_columns.Amounts.Any(c => c < chunk.AllRecords[at].Cells && CellAmount.IsNumber(chunk[chunk.AllRecords[at], c])))
        {
            return;
        }
        bool isNameless = AreEmpty(chunk, record, _columns.Known);
        // A single amount may be the sum of two rows by chance, where the row has a name or others have no number; less so below a total.
        int enough = _columns.HasOthers(chunk, record, _used!) ? int.MaxValue : (isNameless ? 3 : 4) - (_totals > 0 ? 1 : 0);
        (SumPart? sum, bool isLike) = _above.Find(chunk, record, enough);
        if (sum is null && _others < MostOthers)
        {
            (sum, bool isLikeBelow) = Below(chunk, at, asked, enough, isPassed);
            isLike |= isLikeBelow;
            if (sum is not null)
            {
                _above.Next();
            }
        }
        if (sum is not null)
        {
            chunk.Refuse(at, Refusal(chunk, record, sum));
            _totals++;
            return;
        }
        if ((isNameless || isLike || (!_above.IsKnown && _others < MostOthers)) && _doubtful.Count < MostTold)
        {
            _doubtful.Add(record.Line);
        }
        _above.Add(chunk, record, isUnnumbered: true);
        _others++;
        if (_others == MostOthers)
        {
            _above.Blur();
        }
    }

    /// <summary>The rows below a heading that it adds up, to the next row without a number or the end of its chunk; and whether they may be too few
    /// to tell: two at least are none by chance, for an enterprise may stand twice.</summary>
    private (SumPart? Sum, bool IsLike) Below(CsvChunk chunk, int at, int[] asked, int enough, Func<CsvRecord, bool>? isPassed)
    {
        var below = new SumBelow(_used!, chunk, chunk.Records[at]);
        bool IsSum() => below.Part.Rows > (_totals > 0 ? 0 : 1) && below.Equal is > 0 and var equal && equal + below.Part.Rows >= enough;
        bool isLike = false;
        for (int next = at + 1; next < chunk.Records.Count; next++)
        {
            CsvRecord record = chunk.Records[next];
            if (IsUnnumbered(chunk, record, asked) || SumRow.Is(chunk[record, asked[0]]))
            {
                if (IsSum())
                {
                    return (below.Part, true);
                }
                isLike |= below.Equal > 0;
            }
            else if (record is { IsBroken: false, Refusal: null } && isPassed?.Invoke(record) != true && !below.Add(chunk, record))
            {
                return (null, isLike);
            }
        }
        if (IsSum())
        {
            return (below.Part, true);
        }
        if (_open.Count < MostOpen)
        {
            _open.Add(below);
        }
        return (null, isLike);
    }

    /// <summary>Goes on with headings of a chunk before: what they add up ends here, or goes on with a row.</summary>
    private void GoOn(CsvChunk chunk, in CsvRecord record, bool isEnd)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Line >= chunk.Records[0].Line)
            {
                continue;
            }
            bool isSum = isEnd && _open[i].Equal > 0;
            if (isSum)
            {
                _late.Add(_open[i].Line);
            }
            if (isSum || (!isEnd && !_open[i].Add(chunk, record)))
            {
                _open.RemoveAt(i);
            }
        }
    }

    private static int? First(CsvChunk chunk, in CsvRecord record)
    {
        for (int cell = 0; cell < record.Cells; cell++)
        {
            if (!chunk[record, cell].IsEmpty)
            {
                return cell;
            }
        }
        return null;
    }

    /// <summary>Why a row is none of the register, and what passes it over: its name together with the columns that it fills.</summary>
    private Message Refusal(CsvChunk chunk, in CsvRecord record, SumPart part)
    {
        (int[] filled, int named) = _columns.Called(chunk, record);
        string only = string.Join(", ", filled.Select(c => OtherTable.Quoted(_columns.Header(c))));
        string name = named < 0 ? "" : OtherTable.Quoted(ValueReader.Text(chunk[record, named]) ?? "");
        string rule =
            named < 0 ? $"- {{ hanya: [{only}] }}" : $"- {{ kolom: {OtherTable.Quoted(_columns.Header(named))}, isi: [{name}], hanya: [{only}] }}";
        string column = CellText.Shown(_columns.Header(_columns.Asked[0]));
        bool isLetter = !AreEmpty(chunk, record, _columns.Asked);
        return RowMessages.CalledTotal.With(
            new MessageArgument(
                "rows",
                part.First == part.Last
                    ? new LocalizedText($"baris {part.First}", $"line {part.First}")
                    : new LocalizedText($"baris {part.First} sampai {part.Last}", $"lines {part.First} to {part.Last}")
            ),
            new MessageArgument("column", isLetter ? new LocalizedText($"{column} berupa angka", $"{column} in digits") : LocalizedText.Same(column)),
            new MessageArgument("rule", rule)
        );
    }
}
