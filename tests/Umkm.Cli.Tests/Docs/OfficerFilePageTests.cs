using System.Text.RegularExpressions;
using Umkm.Cli.Tests.Screening;

namespace Umkm.Cli.Tests.Docs;

/// <summary>The page for officers goes from a file to answers as the tool does.</summary>
public sealed partial class OfficerFilePageTests : IDisposable
{
    private readonly Register _register = new();
    private readonly string _page = File.ReadAllText(Path.Combine(Cli.Samples, "..", "docs", "dari-berkas-dinas.md")).ReplaceLineEndings("\n");

    public void Dispose() => _register.Dispose();

    [Fact]
    public void TheFile_TheMapping_AndTheAnswers_AreThoseShown()
    {
        string[] tables = [.. Blocks("csv")];
        string file = _register.Write("binaan.csv", tables[0]);
        string mapping = _register.Write("peta.yaml", Blocks("yaml").Single());
        string[] options = Command().Match(_page).Groups["options"].Value.Split(' ');
        CliResult result = Cli.Run(["screen", file, "--mapping", mapping, .. options]);
        // JUMLAH is the last of the four rows below the header.
        const string Passed = "1 baris dilewati menurut lewati: di berkas peta: baris 5 \"JUMLAH\" (kolom: No, berawal: jumlah).\n";
        Assert.Equal((0, tables[1], Passed), (result.Code, result.Out, result.Error));
    }

    [Fact]
    public void WhatInspectProposes_CanBeUsed()
    {
        string file = _register.Write("binaan.csv", Blocks("csv").First());
        string proposed = _register["usulan.yaml"];
        CliResult look = Cli.Run("inspect", file, "-o", proposed);
        Assert.Equal((0, ""), (look.Code, look.Error));
        Assert.Contains("Modal Sendiri", look.Out, StringComparison.Ordinal);
        // Once people have written in it, no proposal replaces it.
        File.AppendAllText(proposed, "# diperiksa\n");
        string edited = File.ReadAllText(proposed);
        CliResult again = Cli.Run("inspect", file, "-o", proposed);
        Assert.Equal((2, "", edited), (again.Code, again.Out, File.ReadAllText(proposed)));
        Assert.Contains("sudah ada", again.Error, StringComparison.Ordinal);
        Assert.Contains("nama lain", again.Error, StringComparison.Ordinal);
        CliResult result = Cli.Run(
            "screen",
            file,
            "--mapping",
            proposed,
            "--on",
            "2026-11-22",
            "-o",
            _register["o.csv"],
            "--rejects",
            _register["r.csv"]
        );
        Assert.True(result.Code == 0, result.Error);
        // The row of sums is passed over, as it proposes; all the others are answered.
        Assert.Equal((3, 0), (Register.Read(_register["o.csv"]).Count, Register.Read(_register["r.csv"]).Count));
    }

    /// <summary>The pictures are made of what the tool prints; with UMKM_PICTURES set they are made anew.</summary>
    [Fact]
    public void ThePictures_AreOfWhatTheToolPrints()
    {
        string[] tables = [.. Blocks("csv")];
        string file = _register.Write("binaan.csv", tables[0]);
        string mapping = _register.Write("peta.yaml", Blocks("yaml").Single());
        string later = _register.Write("binaan-2027.csv", tables[0].Replace("15000000,0,", "15000000,1200000000,", StringComparison.Ordinal));
        string[] decisions = ["--decision", "skala-usaha", "--decision", "skala-usaha/menurut-modal"];
        string answers = _register["jawaban.csv"];
        string Run(params string[] arguments)
        {
            CliResult result = Cli.Run(arguments);
            Assert.True(result.Code == 0, result.Error);
            return result.Out + result.Error;
        }
        Run(["screen", file, "--mapping", mapping, "--on", "2026-11-22", .. decisions, "-o", answers]);
        string changes = _register["perubahan.csv"];
        string told = Run([
            "screen",
            later,
            "--mapping",
            mapping,
            "--on",
            "2027-11-22",
            .. decisions,
            "--previous",
            answers,
            "--changes",
            changes,
            "-o",
            _register["baru.csv"],
        ]);
        (string Name, string Command, string Output, int Most)[] pictures =
        [
            ("lihat-isi", "umkm inspect binaan.csv -o peta.yaml", Run("inspect", file, "-o", _register["usulan.yaml"]), 30),
            (
                "nilai",
                "umkm screen binaan.csv --mapping peta.yaml --on 2026-11-22 …",
                Run(["screen", file, "--mapping", mapping, "--on", "2026-11-22", .. decisions]),
                10
            ),
            (
                "naik-kelas",
                "umkm screen binaan-2027.csv --mapping peta.yaml --on 2027-11-22 … --previous jawaban.csv --changes perubahan.csv",
                told + File.ReadAllText(changes),
                12
            ),
        ];
        foreach ((string name, string command, string output, int most) in pictures)
        {
            string place = Path.Combine(Cli.Samples, "..", "docs", "gambar", name + ".svg");
            string picture = TerminalPicture.Of(command, output, most);
            if (Environment.GetEnvironmentVariable("UMKM_PICTURES") is { Length: > 0 })
            {
                File.WriteAllText(place, picture);
            }
            Assert.Contains($"(gambar/{name}.svg)", _page, StringComparison.Ordinal);
            Assert.Equal(picture, File.ReadAllText(place).ReplaceLineEndings("\n"));
        }
        Assert.Contains("naik", pictures[2].Output, StringComparison.Ordinal);
    }

    private IEnumerable<string> Blocks(string language) =>
        Fences().Matches(_page).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value);

    [GeneratedRegex("```(?<language>csv|yaml)\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fences();

    [GeneratedRegex("`umkm screen binaan.csv --mapping peta.yaml (?<options>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
