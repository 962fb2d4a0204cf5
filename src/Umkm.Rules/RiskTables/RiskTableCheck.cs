using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;

namespace Umkm.Rules.RiskTables;

/// <summary>Looks for mistakes in the four files of the risk table, line by line and between the files.</summary>
internal sealed class RiskTableCheck(SortedCsv risks, SortedCsv pairs, SortedCsv titles, SortedCsv sources)
{
    // For those who make the table, as a test of this package shows it.
    private static readonly MessageKind Mistake = new("risk-table", LocalizedText.Same("{found}."), LocalizedText.Empty, LocalizedText.Empty);

    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
    private readonly HashSet<string> sourceKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalDate?> pictureDays = new(StringComparer.Ordinal);
    private readonly HashSet<(string Edition, string Code)> codes = [];

    public ImmutableArray<Problem> Run()
    {
        CheckSources();
        CheckTitles();
        CheckRisks();
        CheckPairs();
        return problems.ToImmutable();
    }

    private void CheckSources() =>
        Each(
            RiskTable.SourceFile,
            sources,
            "sumber;dasar_mulai;dasar_sampai;gambar;uraian",
            5,
            (line, f) =>
            {
                Expect(sourceKeys.Add(f[0]), RiskTable.SourceFile, line, $"source '{f[0]}' twice");
                Expect(f[4].Length > 0, RiskTable.SourceFile, line, "no description");
                pictureDays[f[0]] = RiskRow.TryDate(f[3], out var picture) ? picture : null;
                Expect(f[1..4].All(d => d.Length == 0 || RiskRow.TryDate(d, out _)), RiskTable.SourceFile, line, "not a date");
            }
        );

    private void CheckTitles() =>
        Each(
            RiskTable.TitleFile,
            titles,
            "edisi;kode;judul",
            3,
            (line, f) =>
            {
                Expect(f[0] is "2020" or "2025", RiskTable.TitleFile, line, $"edition '{f[0]}' is not 2020 or 2025");
                Expect(RiskRow.IsCode(f[1]), RiskTable.TitleFile, line, $"code '{f[1]}' is not five digits");
                Expect(f[2].Length > 0, RiskTable.TitleFile, line, "no title");
                Expect(codes.Add((f[0], f[1])), RiskTable.TitleFile, line, $"code {f[1]}/{f[0]} twice");
            }
        );

    private void CheckRisks()
    {
        var seen = new Dictionary<(string, string, string, LocalDate?), RiskRow>();
        Each(
            RiskTable.RiskFile,
            risks,
            RiskRow.Head,
            10,
            (line, f) =>
            {
                if (!RiskRow.TryParse(f, out var row, out string problem))
                {
                    Expect(false, RiskTable.RiskFile, line, problem);
                    return;
                }

                var key = (f[0], row.Code, RiskRow.Normalise(row.Scope), pictureDays.GetValueOrDefault(row.Source));
                if (!seen.TryAdd(key, row))
                {
                    var first = seen[key];
                    bool same = Enum.GetValues<RiskScale>().All(s => first.At(s) == row.At(s));
                    Expect(
                        false,
                        RiskTable.RiskFile,
                        line,
                        $"{row.Code}/{f[0]} '{row.Scope}' twice, {(same ? "with equal" : "with different")} risk"
                    );
                }

                Expect(sourceKeys.Contains(row.Source), RiskTable.RiskFile, line, $"unknown source '{row.Source}'");
                Expect(codes.Contains((f[0], row.Code)), RiskTable.RiskFile, line, $"code {row.Code} is not in edition {f[0]}");
            }
        );
    }

    private void CheckPairs()
    {
        var all = pairs.All().Select(l => SortedCsv.Split(l.Line)).Where(f => f.Length == 5).Select(f => (Old: f[0], New: f[1])).ToList();
        var successors = all.ToLookup(p => p.Old, p => p.New, StringComparer.Ordinal);
        var origins = all.ToLookup(p => p.New, p => p.Old, StringComparer.Ordinal);
        Each(
            RiskTable.CrosswalkFile,
            pairs,
            "kode_2020;kode_2025;hubungan;dipakai_ulang;bagian",
            5,
            (line, f) =>
            {
                Expect(codes.Contains(("2020", f[0])), RiskTable.CrosswalkFile, line, $"code {f[0]} is not in edition 2020");
                Expect(codes.Contains(("2025", f[1])), RiskTable.CrosswalkFile, line, $"code {f[1]} is not in edition 2025");
                string relation = (successors[f[0]].Skip(1).Any(), origins[f[1]].Skip(1).Any()) switch
                {
                    (false, false) => "satu-satu",
                    (true, false) => "pecah",
                    (false, true) => "gabung",
                    (true, true) => "pecah-gabung",
                };
                Expect(f[2] == relation, RiskTable.CrosswalkFile, line, $"the pairs are {relation}, not {f[2]}");
                Expect(f[4] is "utama" or "perantara" or "lain", RiskTable.CrosswalkFile, line, $"part '{f[4]}' is not utama, perantara or lain");
                bool reused = codes.Contains(("2025", f[0])) && !successors[f[0]].Contains(f[0], StringComparer.Ordinal);
                Expect(f[3] == (reused ? "ya" : "tidak"), RiskTable.CrosswalkFile, line, $"by the pairs {f[0]} is {(reused ? "" : "not ")}reused");
            }
        );
    }

    // Head, order and number of fields of every file; the rest is the caller's.
    private void Each(string file, SortedCsv csv, string head, int width, Action<int, string[]> check)
    {
        Expect(csv.Head == head, file, 1, $"the head is not {head}");
        string previous = "";
        foreach (var (number, line) in csv.All())
        {
            string[] fields = SortedCsv.Split(line);
            Expect(string.CompareOrdinal(previous, line) < 0, file, number, "out of order or twice");
            Expect(fields.Length == width, file, number, $"{fields.Length} fields instead of {width}");
            if (fields.Length == width)
            {
                check(number, fields);
            }

            previous = line;
        }
    }

    private void Expect(bool holds, string file, int line, string message)
    {
        if (!holds)
        {
            problems.Add(new(new Place(file, line, 0), Mistake.WithFound(message)));
        }
    }
}
