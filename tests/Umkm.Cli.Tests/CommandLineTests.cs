namespace Umkm.Cli.Tests;

/// <summary>Command lines that cannot be used end with exit status 2 and one clear line a fault, in Indonesian unless asked otherwise.</summary>
public class CommandLineTests
{
    private static readonly string Sample = Path.Combine(Cli.Samples, "usaha-mikro-2018.json");

    public static TheoryData<string[], string> Wrong =>
        new()
        {
            { ["nilai"], "umkm: Perintah \"nilai\" tidak dikenal. Seharusnya salah satu dari: assess," },
            { ["asess"], "Mungkin maksudnya \"assess\"." },
            { ["--lang", "en"], "umkm: No command was given." },
            { ["assess"], "umkm assess: Opsi --on belum diberikan. Seharusnya --on TANGGAL: tanggal penilaian" },
            { ["assess", "--on", "2024-06-30"], "umkm assess: BERKAS belum disebut." },
            { ["assess", Sample, "--on"], "umkm assess: Opsi --on tanpa nilai." },
            { ["assess", Sample, "--on", "2024-02-30"], "umkm assess: --on: " },
            { ["assess", Sample, "--on", "kemarin"], "umkm assess: --on: " },
            { ["assess", Sample, "--on", "2024-06-30", "--on", "2024-07-01"], "Opsi --on diberikan lebih dari sekali." },
            {
                ["assess", Sample, "--on", "2024-06-30", "--format", "jsn"],
                "umkm assess: --format: Nilai \"jsn\" tidak dikenal. Seharusnya salah satu dari: text, json, json-compact, markdown, html. Mungkin maksudnya \"json\"."
            },
            { ["assess", Sample, "--on", "2024-06-30", "--formt", "json"], "Opsi \"--formt\" tidak dikenal." },
            { ["assess", Sample, "lebih", "--on", "2024-06-30"], "\"lebih\" tidak diharapkan di sini." },
            {
                ["assess", Sample, "--on", "2018-11-06", "--reading", "penjulan"],
                "umkm assess: --reading: Tafsir \"penjulan\" tidak ada pada tanggal ini. Seharusnya salah satu dari:"
            },
            { ["assess", Sample, "--on", "2018-11-06", "--decision", "skala-usah"], "Mungkin maksudnya \"skala-usaha\"." },
            {
                ["assess", Sample, "--on", "1990-01-01", "--decision", "skala-usaha"],
                "Keputusan \"skala-usaha\" tidak berlaku pada 1990-01-01. Seharusnya tanggal dalam 2008-07-04 s.d."
            },
            { ["assess", Sample, "--on", "2018-11-06", "--assume", "foreignOwnd=false"], "Mungkin maksudnya \"foreignOwned\"" },
            { ["assess", Sample, "--on", "2018-11-06", "--assume", "foreignOwned=mungkin"], "nilai \"mungkin\" untuk foreignOwned" },
            { ["assess", Sample, "--on", "2018-11-06", "--assume", "businessCapital=-5"], "nilai \"-5\" untuk businessCapital" },
            { ["assess", Sample, "--on", "2018-11-06", "--assume", "foreignOwned"], "NAMA=NILAI" },
            { ["assess", Sample, "--on", "2018-11-06", "--assume", "workers=1", "--assume", "tenaga kerja=2"], "diberikan lebih dari sekali" },
            { ["assess", "tidak-ada.json", "--on", "2018-11-06"], "tidak-ada.json: Berkas ini tidak ada." },
            { ["assess", Cli.Samples, "--on", "2018-11-06"], "Ini sebuah folder." },
            { ["assess", Sample, "--on", "2018-11-06", "--rules", "tidak-ada"], "tidak-ada: Folder ini tidak ada." },
            { ["assess", Sample, "--on", "2018-11-06", "--rules", Cli.Samples], "Folder ini tidak berisi berkas aturan." },
            { ["assess", Sample, "--on", "2018-11-06", "-o", "/tidak/ada/hasil.txt"], "/tidak/ada/hasil.txt: Berkas ini tidak dapat ditulis." },
            { ["rules"], "umkm rules: Perintah belum disebut. Seharusnya salah satu dari: check," },
            { ["rules", "show", "skala"], "umkm rules show: Keputusan \"skala\" tidak ada di buku aturan." },
            { ["rules", "show", "skala-usaha", "--on", "1990-01-01"], "tidak berlaku pada 1990-01-01" },
            { ["@berkas"], "umkm: Perintah \"@berkas\" tidak dikenal." },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void AWrongCommandLine_EndsWith2_AndSaysWhatWasExpected(string[] args, string expected)
    {
        CliResult result = Cli.Run(args);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AllFaultsOfACommandLine_AreToldAtOnce()
    {
        CliResult result = Cli.Run("assess", Sample, "--format", "x", "--formt");
        Assert.Equal(3, result.ErrorLines.Length);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("assess", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("rules", "coverage", "-?")]
    [InlineData("--version")]
    [InlineData]
    public void HelpAndVersion_EndWith0(params string[] args)
    {
        CliResult result = Cli.Run(args);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.NotEmpty(result.Out);
    }

    [Fact]
    public void Help_IsCompleteInBothLanguages()
    {
        Assert.Contains("Pemakaian: umkm assess BERKAS --on TANGGAL [opsi]", Cli.Run("assess", "--help").Out, StringComparison.Ordinal);
        Assert.Contains("Usage: umkm assess FILE --on DATE [options]", Cli.Run("assess", "--help", "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_AndPages_AreShown()
    {
        CliResult list = Cli.Run("rules", "list");
        Assert.Equal((0, ""), (list.Code, list.Error));
        Assert.Contains("skala-usaha/menurut-modal", list.Out, StringComparison.Ordinal);
        CliResult page = Cli.Run("rules", "show", "skala-usaha", "--on", "2024-06-30");
        Assert.Equal((0, ""), (page.Code, page.Error));
        Assert.Contains("BERLAKU 2 FEBRUARI 2021 SAMPAI DENGAN 1 OKTOBER 2025", page.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("BERLAKU 4 JULI 2008", page.Out, StringComparison.Ordinal);
    }
}
