using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Heads;

namespace Umkm.Registers.Rows;

/// <summary>What the columns of a table are where totals are looked for: by which a row is known, and which hold amounts.</summary>
/// <param name="headers">Their names.</param>
internal sealed class TotalColumns(IReadOnlyList<string> headers)
{
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

    /// <summary>The column of the running number; below zero for none.</summary>
    public int Running { get; } = Of(headers, h => HeadWords.Key(h).IsRunning).FirstOrDefault(-1);

    /// <summary>How many columns there are.</summary>
    public int Count => headers.Count;

    /// <summary>The columns of numbers, names and papers.</summary>
    public int[] Known { get; } = [.. Of(headers, h => HeadWords.Key(h).IsKey || IsOf(h, Names) || IsOf(h, Papers))];

    /// <summary>The columns of which numbers are added.</summary>
    public int[] Amounts { get; } = [.. Of(headers, h => !(HeadWords.Key(h).IsKey || IsOf(h, Papers) || Has(h, Codes)))];

    /// <summary>Those of them in which an amount stands in some rows.</summary>
    public int[] Used(CsvChunk rows) =>
        [
            .. Amounts.Where(c =>
                rows.Records.Any(r => c < r.Cells && r is { IsBroken: false, Refusal: null } && CellAmount.Of(rows[r, c]) is not null)
            ),
        ];

    /// <summary>Whether a number stands in another column than these.</summary>
    public bool HasOthers(CsvChunk chunk, CsvRecord record, int[] used) =>
        Amounts.Any(c => c < record.Cells && !used.Contains(c) && CellAmount.IsNumber(chunk[record, c]));

    /// <summary>The columns that an enterprise is known by: its number, else its name. A paper may be missing rightly.</summary>
    public int[] Asked =>
        _keys.Length > 0 ? _keys
        : headers.Any(h => IsOf(h, Names)) ? Known
        : [];

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
                named = named < 0 && Known.Contains(cell) ? cell : named;
            }
        }
        return ([.. filled], named);
    }

    /// <summary>The name of a column.</summary>
    public string Header(int column) => HeaderNames.Called(headers[column], column);

    private static bool IsOf(string header, string[] words) => Has(header, words) && !Has(header, Places);

    private static bool Has(string header, string[] words) => HeadWords.Split(header).Intersect(words, StringComparer.Ordinal).Any();

    /// <summary>The columns of such headers.</summary>
    private static IEnumerable<int> Of(IReadOnlyList<string> headers, Func<string, bool> isOne) =>
        headers.Index().Where(h => isOne(h.Item)).Select(h => h.Index);
}
