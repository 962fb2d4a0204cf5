using System.Text.Json;

namespace Umkm.Cli.Tests;

/// <summary><c>umkm compute</c>: the official table of the final tax, ranges, and what cannot be used, all told at once.</summary>
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
        Assert.Contains("setengah ke atas: aturan pembulatan pada masa itu tidak terbaca.\n", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PER-11/PJ/2025", said.Out, StringComparison.Ordinal);
    }

    /// <summary>PER-11/PJ/2025 is in force from 22 May 2025 and PP 20/2026 from 22 April 2026; a month takes the rule of its first day.</summary>
    [Fact]
    public void EachMonth_HasTheRuleOfItsTime()
    {
        string[] all = [.. Enumerable.Range(1, 12).Select(m => $"{m}=1000000")];
        Assert.Contains(
            "Januari sampai Mei: aturan pembulatan pada masa itu tidak terbaca; Juni sampai Desember: PER-11/PJ/2025 Pasal 129, menurut laporan.\n",
            Compute("2025", "cv", all).Out,
            StringComparison.Ordinal
        );
        CliResult after = Compute("2026", "orang-perseorangan", all);
        Assert.Contains("April: omzet Rp1.000.000, kena pajak Rp0, pajak Rp0 (PP 55/2022 Pasal 56 ayat (2);", after.Out, StringComparison.Ordinal);
        Assert.Contains(
            "Mei: omzet Rp1.000.000, kena pajak Rp0, pajak Rp0 (PP 55/2022 jo. PP 20/2026 Pasal 56 ayat (2);",
            after.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("setengah ke atas: PER-11/PJ/2025 Pasal 129, menurut laporan.\n", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void OneMonth_SaysHowTheOthersAreGiven()
    {
        Assert.Contains(
            "Belum diberikan: Januari, Maret sampai Desember. Beri --turnover sekali bagi tiap bulan, misalnya --turnover 1=70000000.\n",
            Compute("2026", "cv", ["2=70000000"]).Out,
            StringComparison.Ordinal
        );
        Assert.Contains("diulang bagi tiap bulan", string.Join(' ', Cli.Run("compute", "pph-final", "--help").Out.Split()), StringComparison.Ordinal);
    }

    /// <summary>English sums have no Indonesian grouping and no Indonesian words but names of schemes and citations.</summary>
    [Fact]
    public void EnglishSums_AreEnglish()
    {
        string[] said =
        [
            Compute("2019", "orang-perseorangan", ["1=50000000"], "--lang", "en").Out,
            Cli.Run("compute", "kur-angsuran", "--scheme", "kur-mikro", "--on", "2026-11-28", "--months", "36", "--rate", "6,25", "--lang", "en").Out,
        ];
        foreach (string text in said)
        {
            Assert.DoesNotMatch(@"Rp\d+\.\d|\d,\d{1,2}%", text);
            Assert.DoesNotMatch(
                @"\b(dan|yang|tidak|bulan|menurut|orang|terbaca)\b",
                text.Replace("Pasal 60 ayat (2) dan ayat (3)", "", StringComparison.Ordinal)
            );
        }
        Assert.Contains("turnover Rp50,000,000", said[0], StringComparison.Ordinal);
        Assert.Contains("interest 6.25% a year", said[1], StringComparison.Ordinal);
    }

    [Fact]
    public void AMonthThatIsNotKnown_LeavesARange()
    {
        CliResult said = Compute("2026", "orang-perseorangan", ["1=600000000", "3=10000000..20000000"], "--lang", "en");
        Assert.Contains(
            "January: turnover Rp600,000,000, taxable Rp100,000,000, tax Rp500,000 (PP 55/2022 Pasal 56 ayat (2); PP 55/2022 Pasal 60",
            said.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "March: turnover Rp10,000,000..Rp20,000,000, taxable Rp10,000,000..Rp20,000,000, tax Rp50,000..Rp100,000",
            said.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Year: turnover Rp610,000,000 or more, taxable Rp110,000,000 or more, tax Rp550,000 or more\n",
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

    [Fact]
    public void ATaxYear_AsJson()
    {
        CliResult said = Compute("2022", "orang-perseorangan", [.. TuanR.Select((juta, i) => $"{i + 1}=Rp{juta} juta")], "--format", "json");
        using JsonDocument json = JsonDocument.Parse(said.Out);
        Assert.Equal(3_500_000, json.RootElement.GetProperty("tax").GetProperty("most").GetInt64());
        JsonElement june = json.RootElement.GetProperty("months")[5];
        Assert.Equal((6, 600_000L), (june.GetProperty("month").GetInt32(), june.GetProperty("tax").GetProperty("least").GetInt64()));
        Assert.Equal("PP 23/2018 Pasal 2 ayat (2)", june.GetProperty("basis")[0].GetString());
    }

    private static CliResult Compute(string year, string form, string[] turnover, params string[] more) =>
        Cli.Run(["compute", "pph-final", "--year", year, "--form", form, .. turnover.SelectMany(t => new[] { "--turnover", t }), .. more]);
}
