using System.Text.Json;

namespace Umkm.Cli.Tests;

/// <summary><c>umkm compute kur-angsuran</c> and <c>kur-sisa-plafon</c>: instalments, what a scheme allows, and the ceiling left.</summary>
public class ComputeKurTests
{
    /// <summary>Permenko Perekonomian 1/2026 Pasal 36 ayat (1): a micro KUR is over Rp10 million and at most Rp100 million.</summary>
    [Theory]
    [InlineData("100000000", "kur-mikro", "2026-11-28", null)]
    [InlineData("100000001", "kur-mikro", "2026-11-28", "TIDAK BOLEH: satu akad kur-mikro besarnya Rp10.000.001..Rp100.000.000")]
    [InlineData("10000001", "kur-mikro", "2026-11-28", null)]
    [InlineData("10000000", "kur-mikro", "2026-11-28", "TIDAK BOLEH: satu akad kur-mikro besarnya Rp10.000.001..Rp100.000.000")]
    [InlineData("50000000..100000001", "kur-mikro", "2026-11-28", "Sebagian rentang tidak boleh: satu akad kur-mikro")]
    [InlineData("500000001", "kur-khusus", "2025-06-30", "TIDAK BOLEH: satu akad kur-khusus")]
    public void ALoanOutsideTheCeiling_IsTold(string loan, string scheme, string on, string? told)
    {
        string[] asked = ["compute", "kur-angsuran", "--scheme", scheme, "--on", on, "--months", "36", "--loan", loan];
        CliResult said = Cli.Run(asked);
        Assert.Equal(0, said.Code);
        Assert.Equal(told is null, !said.Out.Contains(" boleh", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(told ?? "", said.Out, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Cli.Run([.. asked, "--format", "json"]).Out);
        JsonElement within = json.RootElement.GetProperty("withinContract");
        Assert.Equal(told is null, within.ValueKind == JsonValueKind.True);
    }

    /// <summary>Permenko Perekonomian 1/2023, change of Pasal 35 ayat (6): four years for working capital, five for investment. That of 2026 was not
    /// read.</summary>
    [Theory]
    [InlineData("48", "jangka waktu paling lama 48 bulan bagi modal kerja")]
    [InlineData("49", "Perhatikan tujuannya: jangka waktu paling lama 48 bulan bagi modal kerja")]
    [InlineData("60", "Perhatikan tujuannya: jangka waktu paling lama 48 bulan bagi modal kerja")]
    [InlineData("40..70", "Sebagian rentang tidak boleh: 61..70 bulan tidak boleh bagi tujuan mana pun.\nPerhatikan tujuannya: ")]
    [InlineData("60..61", "Sebagian rentang tidak boleh: 61 bulan tidak boleh")]
    [InlineData("40..60", "Perhatikan tujuannya: jangka waktu paling lama 48 bulan bagi modal kerja")]
    [InlineData("61", "TIDAK BOLEH: jangka waktu paling lama 48 bulan bagi modal kerja dan 60 bulan bagi investasi")]
    public void TheLongestTerm_IsTold(string months, string told)
    {
        string[] asked = ["compute", "kur-angsuran", "--scheme", "kur-khusus", "--months", months, "--loan", "50000000", "--on"];
        Assert.Contains("\n" + told, Cli.Run([.. asked, "2025-06-30"]).Out, StringComparison.Ordinal);
        Assert.Contains("\nJangka waktu paling lama kur-khusus tidak terbaca", Cli.Run([.. asked, "2026-11-28"]).Out, StringComparison.Ordinal);
    }

    /// <summary>The sums are those of <c>InstalmentTests</c>.</summary>
    [Fact]
    public void AnInstalment_IsTold_AnnuityAndFlat()
    {
        CliResult said = Cli.Run("compute", "kur-angsuran", "--loan", "Rp100 juta", "--rate", "6", "--months", "36");
        Assert.Equal(0, said.Code);
        Assert.Contains("Angsuran pinjaman Rp100.000.000, 36 bulan, bunga 6% per tahun\n", said.Out, StringComparison.Ordinal);
        Assert.Contains("Anuitas: Rp3.042.194 tiap bulan, terakhir Rp", said.Out, StringComparison.Ordinal);
        Assert.Contains("Flat: Rp3.277.778 tiap bulan, terakhir Rp3.277.770; bunga seluruhnya Rp18.000.000\n", said.Out, StringComparison.Ordinal);
        Assert.Contains("adalah pilihan penyalur", said.Out, StringComparison.Ordinal);
        Assert.Contains("tidak diatur dalam peraturan KUR yang terbaca", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AScheme_GivesTheRangesOfTheRegulation()
    {
        string[] asked = ["compute", "kur-angsuran", "--scheme", "kur-mikro", "--on", "2026-11-28", "--months", "36"];
        CliResult said = Cli.Run([.. asked, "--lang", "en"]);
        Assert.Contains("Instalment of a loan of Rp10,000,001..Rp100,000,000, 36 months, interest 6%..7% a year", said.Out, StringComparison.Ordinal);
        Assert.Contains("Permenko Perekonomian 1/2026 Pasal 37 ayat (1)", said.Out, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Cli.Run([.. asked, "--format", "json", "--method", "flat"]).Out);
        JsonElement flat = Assert.Single(json.RootElement.GetProperty("instalments").EnumerateArray());
        // Rp10.000.001: 277.778 + 50.000; Rp100.000.000 at 7%: 2.777.778 + 583.333.
        Assert.Equal(327_778, flat.GetProperty("monthly").GetProperty("least").GetInt64());
        Assert.Equal(3_361_111, flat.GetProperty("monthly").GetProperty("most").GetInt64());
    }

    [Fact]
    public void AnInstalmentThatCannotBeWorkedOut_IsRefused()
    {
        CliResult said = Cli.Run("compute", "kur-angsuran", "--loan", "-1", "--rate", "enam", "--months", "0");
        Assert.Equal(2, said.Code);
        Assert.Equal(3, said.ErrorLines.Length);
        Assert.Equal(2, Cli.Run("compute", "kur-angsuran", "--months", "12").ErrorLines.Length);
        string[] shortened = Cli.Run("compute", "kur-angsuran", "--months", "12", "--rate", "6", "--loan", "20 jt").ErrorLines;
        Assert.Contains("20 juta", Assert.Single(shortened), StringComparison.Ordinal);
        Assert.Contains(
            "--on",
            Assert.Single(Cli.Run("compute", "kur-angsuran", "--months", "12", "--scheme", "kur-mikro").ErrorLines),
            StringComparison.Ordinal
        );
        string[] old = Cli.Run("compute", "kur-angsuran", "--months", "12", "--scheme", "kur-mikro", "--on", "2020-01-01").ErrorLines;
        Assert.Contains("2023-01-27", Assert.Single(old), StringComparison.Ordinal);
    }

    [Fact]
    public void TheCeilingLeft_UnderEachReading()
    {
        string folder = Directory.CreateTempSubdirectory("umkm-").FullName;
        try
        {
            string file = Path.Combine(folder, "usaha.json");
            File.WriteAllText(
                file,
                """{ "sector": "perdagangan", "loans": [{ "programme": "kur-mikro", "plafond": 100000000, "agreedOn": "2025-05-01" }] }"""
            );
            string[] asked = ["compute", "kur-sisa-plafon", file, "--scheme", "kur-kecil", "--on", "2026-11-28"];
            CliResult said = Cli.Run(asked);
            Assert.Equal(0, said.Code);
            Assert.Contains(
                "akad-lama-tidak-dihitung (Akad sebelum 13 Januari 2026 tidak dihitung): tersisa Rp500.000.000",
                said.Out,
                StringComparison.Ordinal
            );
            Assert.Contains(
                "akad-lama-dihitung (Semua akad KUR mikro dan KUR kecil dijumlah): tersisa Rp400.000.000, terpakai Rp100.000.000 dari batas "
                    + "(Permenko Perekonomian 1/2026 Pasal 43 ayat (3) huruf b)",
                said.Out,
                StringComparison.Ordinal
            );
            using JsonDocument json = JsonDocument.Parse(Cli.Run([.. asked, "--format", "json"]).Out);
            Assert.Equal(400_000_000, json.RootElement.GetProperty("readings")[1].GetProperty("left").GetProperty("least").GetInt64());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Permenko Perekonomian 1/2026 Pasal 43 ayat (3) huruf b: 500 million less 450 leave less than the least of a small KUR; production has
    /// no such limit.</summary>
    [Fact]
    public void NothingLeft_IsExplained_AndTheSectorOfTheNewLoanCounts()
    {
        string folder = Directory.CreateTempSubdirectory("umkm-").FullName;
        try
        {
            string file = Path.Combine(folder, "usaha.json");
            File.WriteAllText(
                file,
                """{ "sector": "perdagangan", "loans": [{ "programme": "kur-mikro", "plafond": 450000000, "agreedOn": "2026-05-01" }] }"""
            );
            string[] asked = ["compute", "kur-sisa-plafon", file, "--scheme", "kur-kecil", "--on", "2026-11-28"];
            Assert.Contains(
                "Sisa batas Rp50.000.000 di bawah plafon paling sedikit satu akad kur-kecil (Rp100.000.001), sehingga tidak ada akad yang muat.",
                Cli.Run(asked).Out,
                StringComparison.Ordinal
            );
            Assert.Contains("Tersisa Rp500.000.000, satu akad", Cli.Run([.. asked, "--sector", "produksi"]).Out, StringComparison.Ordinal);
            Assert.Equal(2, Cli.Run([.. asked, "--sector", "tani"]).Code);
            File.WriteAllText(
                file,
                """{ "sector": "perdagangan", "loans": [{ "programme": "kur-mikro", "plafond": 500000000, "agreedOn": "2026-05-01" }] }"""
            );
            Assert.Contains("The limit is used up.", Cli.Run([.. asked, "--lang", "en"]).Out, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Every scheme of the rule file asks between 3% and 9% (Permenko 1/2026 Pasal 30 and its forerunners).
    [Theory]
    [InlineData("0,06", true)]
    [InlineData("600%", true)]
    [InlineData("2,99", true)]
    [InlineData("9,01", true)]
    [InlineData("3", false)]
    [InlineData("6", false)]
    [InlineData("9", false)]
    [InlineData("1..6", false)]
    public void AnInterestThatNoSchemeAsks_IsTold(string rate, bool told)
    {
        CliResult said = Cli.Run("compute", "kur-angsuran", "--months", "36", "--loan", "50000000", "--rate", rate);
        Assert.Equal(0, said.Code);
        Assert.Equal(told, said.Error.Contains("di luar bunga semua skema KUR", StringComparison.Ordinal));
        Assert.Equal(told, said.Error.Contains("3%..9%", StringComparison.Ordinal));
    }
}
