using System.Text;
using Umkm.Rules.Problems;

namespace Umkm.Rules.RiskTables;

/// <summary>Lays files of a folder over the risk table: rows are added, and a row of the same key replaces. A row that is about a whole code replaces
/// all rows of the code. In a whole book the rows of risk and of the crosswalk that its file does not have are gone; titles and sources, which say
/// nothing by themselves, stay. Every row is checked, and all problems are told with their lines.</summary>
internal sealed class RiskOverlay
{
    private static readonly Dictionary<string, (string Head, Func<string[], string> Key)> Files = new(StringComparer.Ordinal)
    {
        [RiskTable.SourceFile] = ("sumber;dasar_mulai;dasar_sampai;gambar;uraian", f => f[0]),
        [RiskTable.TitleFile] = ("edisi;kode;judul", f => $"{f[0]};{f[1]}"),
        [RiskTable.CrosswalkFile] = ("kode_2020;kode_2025;hubungan;dipakai_ulang;bagian", f => $"{f[0]};{f[1]}"),
        [RiskTable.RiskFile] = (RiskRow.Head, f => $"{f[0]};{f[1]};{RiskRow.Normalise(f[2])}"),
    };

    private readonly ProblemList _problems;
    private readonly RiskOverlayRows _rows;
    private readonly Dictionary<string, string[]> _merged = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sources;
    private readonly HashSet<string> _codes;
    private readonly bool _isWhole;

    private RiskOverlay(RiskTable below, bool isWhole, ProblemList problems)
    {
        _problems = problems;
        _isWhole = isWhole;
        _rows = new RiskOverlayRows(problems);
        _sources = [.. below.Lines(RiskTable.SourceFile).Select(l => SortedCsv.Split(l)[0])];
        _codes = [.. below.Lines(RiskTable.TitleFile).Select(l => l[..10])];
    }

    /// <summary>The table with the files laid over it; the table itself when there are none. Problems are told; the table is then not to be
    /// used.</summary>
    /// <param name="below">The table below.</param>
    /// <param name="files">The files by their paths (<c>risiko/tingkat-risiko.csv</c>), UTF-8.</param>
    /// <param name="isWhole">Whether the files are those of a whole book.</param>
    /// <param name="problems">Where problems are told.</param>
    public static RiskTable Over(RiskTable below, IEnumerable<(string Path, ReadOnlyMemory<byte> Utf8)> files, bool isWhole, ProblemList problems)
    {
        Dictionary<string, (string Path, ReadOnlyMemory<byte> Utf8)> own = [];
        foreach ((string path, ReadOnlyMemory<byte> utf8) in files)
        {
            string name = path[(path.LastIndexOf('/') + 1)..];
            if (Files.ContainsKey(name))
            {
                own[name] = (path, utf8);
                continue;
            }
            problems.Add(
                Place.Whole(path),
                "berkas-risiko",
                $"berkas {name} di dalam risiko/",
                $"the file {name} in risiko/",
                $"salah satu dari: {string.Join(", ", Files.Keys)}",
                $"one of: {string.Join(", ", Files.Keys)}",
                Spelling.Nearest(name, Files.Keys) is { } near ? $"mungkin maksudnya {near}" : "pindahkan berkas ini ke luar risiko/",
                Spelling.Nearest(name, Files.Keys) is { } likely ? $"perhaps {likely} is meant" : "move the file out of risiko/"
            );
        }
        if (own.Count == 0)
        {
            return below;
        }
        var overlay = new RiskOverlay(below, isWhole, problems);
        // Sources and titles first: rows refer to them.
        foreach (string name in Files.Keys.Where(own.ContainsKey))
        {
            overlay.Lay(name, own[name].Path, own[name].Utf8, below);
        }
        return RiskTable.Load(name => Text(Files[name].Head, overlay._merged.GetValueOrDefault(name) ?? [.. below.Lines(name)]));
    }

    private void Lay(string name, string path, ReadOnlyMemory<byte> utf8, RiskTable below)
    {
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(utf8.Span);
        }
        catch (ArgumentException)
        {
            Tell(path, 0, "isi bukan UTF-8 yang sah", "contents that are not valid UTF-8", "teks UTF-8", "UTF-8 text");
            return;
        }
        (string head, Func<string[], string> key) = Files[name];
        var csv = new SortedCsv(new MemoryStream(utf8.ToArray()));
        if (csv.Head != head)
        {
            Tell(path, 1, $"kepala \"{csv.Head}\"", $"the head \"{csv.Head}\"", $"kepala {head}", $"the head {head}");
            return;
        }
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        var whole = new HashSet<string>(StringComparer.Ordinal);
        (int Number, string Line)[] lines = [.. csv.All().Where(l => l.Line.Trim().Length > 0)];
        // A line as the table below has it was checked there: a copy of the whole table with some rows changed lays those rows over.
        HashSet<string> known = [.. below.Lines(name)];
        HashSet<string> kept = [.. lines.Select(l => l.Line).Where(known.Contains)];
        foreach ((int number, string line) in lines.Where(l => !kept.Contains(l.Line)))
        {
            string[] fields = SortedCsv.Split(line);
            int width = head.Count(c => c == ';') + 1;
            if (fields.Length != width)
            {
                Tell(
                    path,
                    number,
                    $"{fields.Length} isian",
                    $"{fields.Length} fields",
                    $"{width} isian dipisah titik koma",
                    $"{width} fields separated by semicolons"
                );
                continue;
            }
            if (name == RiskTable.SourceFile)
            {
                _sources.Add(fields[0]);
            }
            else if (name == RiskTable.TitleFile)
            {
                _codes.Add($"{fields[0]};{fields[1]}");
            }
            _rows.Check(name, new Place(path, number, 1), fields, _sources, _codes);
            if (!own.TryAdd(key(fields), line))
            {
                Tell(path, number, "baris untuk kedua kalinya", "a row a second time", "tiap baris satu kali", "each row once");
            }
            if (name == RiskTable.RiskFile && RiskRow.Normalise(fields[2]) == RiskRow.WholeCode)
            {
                whole.Add($"{fields[0]};{fields[1]};");
            }
        }
        if (lines.Length == 0)
        {
            Tell(path, 0, "tabel tanpa baris", "a table without rows", "paling sedikit satu baris", "at least one row");
        }
        bool replaces = _isWhole && (name is RiskTable.RiskFile or RiskTable.CrosswalkFile);
        _merged[name] =
        [
            .. below
                .Lines(name)
                .Where(l =>
                    kept.Contains(l)
                    || (!replaces && !own.ContainsKey(key(SortedCsv.Split(l))) && !(name == RiskTable.RiskFile && whole.Contains(l[..11])))
                )
                .Concat(own.Values)
                .Order(StringComparer.Ordinal),
        ];
    }

    private void Tell(string path, int line, string foundId, string foundEn, string expectedId, string expectedEn) =>
        _problems.Add(
            line == 0 ? Place.Whole(path) : new Place(path, line, 1),
            "risiko",
            foundId,
            foundEn,
            expectedId,
            expectedEn,
            "lihat baris serupa dalam tabel bawaan",
            "see a row of the built-in table"
        );

    private static MemoryStream Text(string head, string[] lines) => new(Encoding.UTF8.GetBytes(head + "\n" + string.Join('\n', lines) + "\n"));
}
