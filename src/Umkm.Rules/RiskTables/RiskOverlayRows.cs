using Umkm.Rules.Problems;

namespace Umkm.Rules.RiskTables;

/// <summary>Checks rows of a folder that are laid over the risk table, field by field.</summary>
internal sealed class RiskOverlayRows(ProblemList problems)
{
    private static readonly string[] Levels = ["rendah", "menengah-rendah", "menengah-tinggi", "tinggi", "-"];
    private static readonly string[] Evidence = ["teks", "dataset", "laporan"];
    private static readonly string[] Relations = ["satu-satu", "pecah", "gabung", "pecah-gabung"];
    private static readonly string[] Parts = ["utama", "perantara", "lain"];
    private static readonly string[] Editions = ["2020", "2025"];
    private static readonly string[] YesOrNo = ["ya", "tidak"];

    /// <summary>Checks a row of a file that has as many fields as its head.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="place">Where the row stands.</param>
    /// <param name="f">The fields.</param>
    /// <param name="sources">The keys of the sources there are.</param>
    /// <param name="codes">The codes there are, as <c>2020;56101</c>.</param>
    public void Check(string file, Place place, string[] f, HashSet<string> sources, HashSet<string> codes)
    {
        switch (file)
        {
            case RiskTable.SourceFile:
                Filled(place, "sumber", f[0]);
                foreach (string day in f[1..4].Where(d => d.Length > 0))
                {
                    Day(place, day);
                }
                Filled(place, "uraian", f[4]);
                break;
            case RiskTable.TitleFile:
                OneOf(place, "edisi", f[0], Editions);
                Digits(place, f[1]);
                Filled(place, "judul", f[2]);
                break;
            case RiskTable.CrosswalkFile:
                Code(place, "2020", f[0], codes);
                Code(place, "2025", f[1], codes);
                OneOf(place, "hubungan", f[2], Relations);
                OneOf(place, "dipakai_ulang", f[3], YesOrNo);
                OneOf(place, "bagian", f[4], Parts);
                break;
            default:
                Risk(place, f, sources, codes);
                break;
        }
    }

    private void Risk(Place place, string[] f, HashSet<string> sources, HashSet<string> codes)
    {
        OneOf(place, "edisi", f[0], Editions);
        if (Editions.Contains(f[0]))
        {
            Code(place, f[0], f[1], codes);
        }
        Filled(place, "cakupan", f[2]);
        for (int i = 3; i < 7; i++)
        {
            OneOf(place, RiskRow.Head.Split(';')[i], f[i], Levels);
        }
        if (f[3..7].All(l => l == "-"))
        {
            Tell(place, "keempat skala tanpa tingkat risiko", "no risk at any scale", "paling sedikit satu tingkat", "at least one level");
        }
        OneOf(place, "bukti", f[7], Evidence);
        Day(place, f[8]);
        if (!sources.Contains(f[9]))
        {
            string? near = Spelling.Nearest(f[9], sources);
            Tell(
                place,
                $"sumber \"{f[9]}\"",
                $"the source \"{f[9]}\"",
                "sumber yang ada dalam sumber.csv",
                "a source of sumber.csv",
                near is null ? $"tambah baris \"{f[9]};;;;uraian\" di risiko/sumber.csv" : $"mungkin maksudnya {near}",
                near is null ? $"add a row \"{f[9]};;;;description\" in risiko/sumber.csv" : $"perhaps {near} is meant"
            );
        }
    }

    private void Code(Place place, string edition, string code, HashSet<string> codes)
    {
        if (Digits(place, code) && !codes.Contains($"{edition};{code}"))
        {
            Tell(
                place,
                $"kode {code} edisi {edition}",
                $"the code {code} of edition {edition}",
                "kode yang ada dalam daftar KBLI edisi itu",
                "a code of that edition of KBLI",
                "periksa angkanya, atau tambah judulnya di risiko/judul-kbli.csv",
                "check its digits, or add its title in risiko/judul-kbli.csv"
            );
        }
    }

    private bool Digits(Place place, string code)
    {
        bool good = RiskRow.IsCode(code);
        if (!good)
        {
            Tell(place, $"kode \"{code}\"", $"the code \"{code}\"", "lima angka", "five digits");
        }
        return good;
    }

    private void Day(Place place, string text)
    {
        if (!RiskRow.TryDate(text, out _))
        {
            Tell(place, $"tanggal \"{text}\"", $"the date \"{text}\"", "tanggal, misalnya 2026-11-22", "a date, e.g. 2026-11-22");
        }
    }

    private void Filled(Place place, string column, string text)
    {
        if (text.Trim().Length == 0)
        {
            Tell(place, $"{column} kosong", $"{column} empty", $"{column} terisi", $"{column} filled in");
        }
    }

    private void OneOf(Place place, string column, string text, string[] words)
    {
        if (!words.Contains(text))
        {
            string? near = Spelling.Nearest(text, words);
            Tell(
                place,
                $"{column} \"{text}\"",
                $"{column} \"{text}\"",
                $"salah satu dari: {string.Join(", ", words)}",
                $"one of: {string.Join(", ", words)}",
                near is null ? "" : $"mungkin maksudnya {near}",
                near is null ? "" : $"perhaps {near} is meant"
            );
        }
    }

    private void Tell(
        Place place,
        string foundId,
        string foundEn,
        string expectedId,
        string expectedEn,
        string remedyId = "",
        string remedyEn = ""
    ) => problems.Add(place, "risiko", foundId, foundEn, expectedId, expectedEn, remedyId, remedyEn);
}
