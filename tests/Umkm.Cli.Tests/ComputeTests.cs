namespace Umkm.Cli.Tests;

/// <summary><c>umkm compute pph-final</c>: the official table, ranges, and what cannot be used, all told at once.</summary>
public class ComputeTests
{
    private static readonly string[] TuanR = ["70", "130", "80", "120", "100", "120", "80", "80", "60", "140", "100", "120"];

    /// <summary>PP 55/2022, elucidation of Pasal 60 ayat (5) huruf b.</summary>
    [Fact]
    public void TheOfficialTableIsTold_MonthByMonth_WithItsArticles()
    {
        CliResult said = Compute("2022", "orang-perseorangan", [.. TuanR.Select((juta, i) => $"{i + 1}=Rp{juta} juta")]);
        Assert.Equal(0, said.Code);
        Assert.Contains(
            "Mei: omzet Rp100.000.000, kena pajak Rp0, pajak Rp0 (PP 23/2018 Pasal 2 ayat (2); UU 7/2021 Pasal 3",
            said.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Juni: omzet Rp120.000.000, kena pajak Rp120.000.000, pajak Rp600.000 (PP 23/2018 Pasal 2 ayat (2))",
            said.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("Setahun: omzet Rp1.200.000.000, kena pajak Rp700.000.000, pajak Rp3.500.000\n", said.Out, StringComparison.Ordinal);
        Assert.Contains("PER-11/PJ/2025 Pasal 129, menurut laporan", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AMonthThatIsNotKnown_LeavesARange()
    {
        CliResult said = Compute("2026", "orang-perseorangan", ["1=600000000", "3=10000000..20000000"], "--lang", "en");
        Assert.Contains(
            "January: turnover Rp600.000.000, taxable Rp100.000.000, tax Rp500.000 (PP 55/2022 Pasal 56 ayat (2); PP 55/2022 Pasal 60",
            said.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "March: turnover Rp10.000.000..Rp20.000.000, taxable Rp10.000.000..Rp20.000.000, tax Rp50.000..Rp100.000",
            said.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Year: turnover Rp610.000.000 or more, taxable Rp110.000.000 or more, tax Rp550.000 or more\n",
            said.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhatCannotBeUsed_IsToldAtOnce()
    {
        CliResult said = Compute("2010", "warung", ["13=1", "2=-5", "3=9..8", "4=1", "4=2"]);
        Assert.Equal(2, said.Code);
        Assert.Empty(said.Out);
        Assert.Equal(6, said.ErrorLines.Length);
        foreach (string found in new[] { "\"2010\"", "\"warung\"", "\"13=1\"", "\"2=-5\"", "\"3=9..8\"", "Bulan 4 disebut dua kali" })
        {
            Assert.Single(said.ErrorLines, l => l.Contains(found, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void AnAmountBeyondRupiah_IsRefused() =>
        Assert.Contains("1=999999999999999999", Assert.Single(Compute("2026", "cv", ["1=999999999999999999"]).ErrorLines), StringComparison.Ordinal);

    [Fact]
    public void AFormulaThatIsBroken_IsTold_ByTheCheckOfTheRules()
    {
        string folder = Directory.CreateTempSubdirectory("umkm-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "hitungan"));
            File.WriteAllText(Path.Combine(folder, "hitungan", "pph-final.yaml"), "hitungan: pph-final\nversi: []\n");
            CliResult said = Cli.Run("rules", "check", "--rules", folder);
            Assert.Equal(1, said.Code);
            Assert.All(said.ErrorLines, l => Assert.Contains("hitungan/pph-final.yaml", l, StringComparison.Ordinal));
            Assert.Contains(said.ErrorLines, l => l.Contains("pembulatan", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static CliResult Compute(string year, string form, string[] turnover, params string[] more) =>
        Cli.Run(["compute", "pph-final", "--year", year, "--form", form, .. turnover.SelectMany(t => new[] { "--turnover", t }), .. more]);
}
