using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Heads;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Rows;

/// <summary>Finds totals that are called by a place alone (<c>Klojen</c>, <c>Kec. Sukun</c>, <c>Sub</c>): rows without the number or the name that
/// others have, of which each amount is the sum of the rows above. Sees all rows in their order; amounts are added where there is such a row
/// only.</summary>
/// <param name="headers">The names of the columns.</param>
internal sealed class CalledTotals(IReadOnlyList<string> headers)
{
    /// <summary>So many rows without a number and no total: they are usual here, and nothing is added any more.</summary>
    private const int MostOthers = 200;

    private const int MostTold = 1000;

    private static readonly string[] Names = ["nama", "name"];
    private static readonly string[] Papers = ["nib", "npwp", "nik", "ktp"];
    private static readonly string[] Places =
    [
        "kecamatan",
        "kec",
        "kelurahan",
        "kel",
        "desa",
        "kabupaten",
        "kab",
        "kota",
        "provinsi",
        "wilayah",
        "region",
    ];
    private static readonly string[] Codes = [.. Places, "kode", "kbli", "telp", "telepon", "hp", "rt", "rw", "alamat"];

    private readonly int[] _keys = [.. Of(headers, h => HeadWords.Key(h).IsKey)];
    private readonly int[] _known = [.. Of(headers, h => HeadWords.Key(h).IsKey || IsOf(h, Names) || IsOf(h, Papers))];

    /// <summary>The columns whose numbers are not added.</summary>
    private readonly int[] _apart = Apart(headers);

    private readonly SumPart _part = new(headers.Count, Apart(headers));
    private readonly SumPart _group = new(headers.Count, Apart(headers));
    private readonly SumPart _all = new(headers.Count, Apart(headers));
    private readonly List<long> _doubtful = [];
    private bool _isWatching;
    private int _totals;
    private int _others;
    private long _rows;

    /// <summary>The lines of rows without a name and a number, or like a total, that were not found to be one; none where nearly all rows are
    /// so.</summary>
    public IReadOnlyList<long> Doubtful => _doubtful.Count * 10 > _rows * 9 ? [] : _doubtful;

    /// <summary>The columns that an enterprise is known by: its number, else its name. A paper may be missing rightly.</summary>
    private int[] Asked =>
        _keys.Length > 0 ? _keys
        : headers.Any(h => IsOf(h, Names)) ? _known
        : [];

    /// <summary>Refuses the totals of a chunk. The chunks come in their order.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="isPassed">Whether a record is passed over on purpose; null for none.</param>
    public void Mark(CsvChunk chunk, Func<CsvRecord, bool>? isPassed)
    {
        int[] asked = Asked;
        if (asked.Length == 0)
        {
            return;
        }
        int added = 0;
        ReadOnlySpan<CsvRecord> records = chunk.AllRecords;
        for (int at = 0; at < records.Length; at++)
        {
            if (AreEmpty(chunk, records[at], asked))
            {
                if (_others < MostOthers)
                {
                    Add(chunk, added, at, isPassed);
                }
                added = at + 1;
                Look(chunk, at, isPassed);
            }
        }
        if (_isWatching && _others < MostOthers)
        {
            Add(chunk, added, records.Length, isPassed);
        }
        else if (added < records.Length)
        {
            Blur();
        }
        _rows += records.Length;
    }

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

    private void Add(CsvChunk chunk, int from, int to, Func<CsvRecord, bool>? isPassed)
    {
        for (int at = from; at < to; at++)
        {
            CsvRecord record = chunk.AllRecords[at];
            if (record is { IsBroken: false, Refusal: null } && isPassed?.Invoke(record) != true)
            {
                Add(chunk, record);
            }
        }
    }

    private void Add(CsvChunk chunk, in CsvRecord record, bool isUnnumbered = false)
    {
        _part.Add(chunk, record, isUnnumbered);
        _group.Add(chunk, record, isUnnumbered);
        _all.Add(chunk, record, isUnnumbered);
    }

    /// <summary>Looks at a row without a number, or without a name.</summary>
    private void Look(CsvChunk chunk, int at, Func<CsvRecord, bool>? isPassed)
    {
        CsvRecord record = chunk.AllRecords[at];
        if (record is not { IsBroken: false, Refusal: null } || First(chunk, record) is not { } first)
        {
            return;
        }
        if (isPassed?.Invoke(record) == true || SumRow.Is(chunk[record, first]))
        {
            _part.Begin();
            return;
        }
        if (!Enumerable.Range(0, record.Cells).Any(c => !_apart.Contains(c) && SumRow.IsNumber(chunk[record, c])))
        {
            return;
        }
        _isWatching = true;
        bool isNameless = AreEmpty(chunk, record, _known);
        // A single amount may be the sum of two rows by chance, where the row has a name or others have no number; less so below a total.
        int enough = (isNameless ? 3 : 4) - (_totals > 0 ? 1 : 0);
        bool isLike = false;
        foreach (SumPart part in new[] { _part, _group, _all })
        {
            int equal = part.IsKnown && part.Rows > 0 ? part.Equal(chunk, record) : 0;
            if (equal > 0 && equal + part.Rows >= enough + (part.HasUnnumbered ? 2 : 0))
            {
                chunk.Refuse(at, Refusal(chunk, record, part));
                _totals++;
                if (part != _part)
                {
                    _group.Begin();
                }
                _part.Begin();
                return;
            }
            isLike |= equal > 0;
        }
        if ((isNameless || isLike || (!_part.IsKnown && _others < MostOthers)) && _doubtful.Count < MostTold)
        {
            _doubtful.Add(record.Line);
        }
        Add(chunk, record, isUnnumbered: true);
        _others++;
        if (_others == MostOthers)
        {
            Blur();
        }
    }

    private void Blur()
    {
        _part.Blur();
        _group.Blur();
        _all.Blur();
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
        (int[] filled, int named) = Called(chunk, record);
        string only = string.Join(", ", filled.Select(c => OtherTable.Quoted(Header(c))));
        string rule =
            named < 0
                ? $"- {{ hanya: [{only}] }}"
                : $"- {{ kolom: {OtherTable.Quoted(Header(named))}, isi: [{OtherTable.Quoted(CellOf(chunk, record, named))}], hanya: [{only}] }}";
        return RowMessages.CalledTotal.With(
            new MessageArgument(
                "rows",
                part.First == part.Last
                    ? new LocalizedText($"baris {part.First}", $"line {part.First}")
                    : new LocalizedText($"baris {part.First} sampai {part.Last}", $"lines {part.First} to {part.Last}")
            ),
            new MessageArgument("column", CellText.Shown(Header(Asked[0]))),
            new MessageArgument("rule", rule)
        );
    }

    /// <summary>The columns that a row fills, and the one in which it stands as a name; below zero for none.</summary>
    public (int[] Filled, int Named) Called(CsvChunk chunk, in CsvRecord record)
    {
        var filled = new List<int>();
        int named = -1;
        for (int cell = 0; cell < record.Cells && cell < headers.Count; cell++)
        {
            if (!chunk[record, cell].IsEmpty)
            {
                filled.Add(cell);
                named = named < 0 && _known.Contains(cell) ? cell : named;
            }
        }
        return ([.. filled], named);
    }

    private string Header(int column) => HeaderNames.Called(headers[column], column);

    private static string CellOf(CsvChunk chunk, in CsvRecord record, int column) => ValueReader.Text(chunk[record, column]) ?? "";

    private static int[] Apart(IReadOnlyList<string> headers) => [.. Of(headers, h => HeadWords.Key(h).IsKey || IsOf(h, Papers) || Has(h, Codes))];

    private static bool IsOf(string header, string[] words) => Has(header, words) && !Has(header, Places);

    private static bool Has(string header, string[] words) => HeadWords.Split(header).Intersect(words, StringComparer.Ordinal).Any();

    /// <summary>The columns of such headers.</summary>
    private static IEnumerable<int> Of(IReadOnlyList<string> headers, Func<string, bool> isOne) =>
        headers.Index().Where(h => isOne(h.Item)).Select(h => h.Index);
}
