namespace Umkm.Cli.Tests.Rules;

/// <summary>A copy of the book with one thing broken gives one clear located message and exit status 1.</summary>
public class BrokenBookTests
{
    private const string Capital = "klasifikasi/skala-usaha/menurut-modal.yaml";
    private const string Size = "klasifikasi/skala-usaha.yaml";

    [Fact]
    public void AnUnbrokenCopy_HasNoProblems()
    {
        using var book = new BookCopy();
        CliResult result = Cli.Run("rules", "check", "--whole-book", "--rules", book.Folder);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("Tidak ada masalah: ", result.Out, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string, string, string, string, string[]> Breakages =>
        new()
        {
            {
                "overlapping bands",
                Capital,
                "lebih dari Rp1 miliar",
                "paling sedikit Rp1 miliar",
                "      kecil:",
                "golongan-tumpang-tindih",
                ["modal usaha Rp1.000.000.000", "mikro dan kecil"]
            },
            {
                "a gap of one rupiah",
                Capital,
                "lebih dari Rp1 miliar",
                "lebih dari Rp1.000.000.001",
                "      mikro:",
                "celah-golongan",
                ["modal usaha Rp1.000.000.001"]
            },
            {
                "a gap of one day",
                "klasifikasi/skala-industri.yaml",
                "2020-11-02 s.d. 2025-06-04",
                "2020-11-02 s.d. 2025-06-03",
                "berlaku: 2025-06-05 s.d. dicabut",
                "celah-versi",
                ["celah 1 hari", "2025-06-04"]
            },
            {
                "an unknown term",
                Capital,
                "modal usaha paling banyak",
                "modal usha paling banyak",
                "modal usha paling banyak",
                "istilah",
                ["\"modal usha\"", "\"modal usaha\""]
            },
            {
                "a wrong unit",
                Capital,
                "paling banyak Rp1 miliar",
                "paling banyak 19 orang",
                "paling banyak 19 orang",
                "satuan",
                ["19 orang", "modal usaha", "Rp"]
            },
            {
                "a bare number",
                Capital,
                "paling banyak Rp1 miliar",
                "paling banyak 1000000000",
                "paling banyak 1000000000",
                "",
                ["1000000000", "Rp"]
            },
            {
                "a duplicate key",
                Capital,
                "jenis: klasifikasi\n",
                "jenis: klasifikasi\njenis: klasifikasi\n",
                "jenis: klasifikasi\njenis",
                "kunci-ganda",
                ["\"jenis\""]
            },
            { "a YAML anchor", Capital, "dasar: PP", "dasar: &satu PP", "dasar: &satu", "jangkar", ["jangkar"] },
            { "a missing article", Capital, "    dasar: PP 7/2021 Pasal 35 ayat (3)\n", "", "  - berlaku", "kunci-kurang", ["\"dasar\""] },
            {
                "a reading without a basis",
                Size,
                "        dasar: PP 7/2021 Pasal 35 ayat (2)\n",
                "",
                "judul: { id: \"Menurut tujuan: pendirian",
                "kunci-kurang",
                ["\"dasar\""]
            },
        };

    [Theory]
    [MemberData(nameof(Breakages))]
    public void OneThingBroken_GivesOneLocatedMessage(string what, string file, string found, string by, string lineWith, string code, string[] words)
    {
        Assert.NotEmpty(what);
        using var book = new BookCopy();
        book.Replace(file, found, by);
        int line = book.LineOf(file, lineWith) + (lineWith.Contains('\n', StringComparison.Ordinal) ? 1 : 0);
        CliResult result = Cli.Run("rules", "check", "--whole-book", "--rules", book.Folder);
        Assert.Equal(1, result.Code);
        string message = Assert.Single(result.ErrorLines);
        Assert.StartsWith($"{book.Folder}/{file}:{line}:", message, StringComparison.Ordinal);
        Assert.Contains("[" + code, message, StringComparison.Ordinal);
        Assert.All(words, w => Assert.Contains(w, message, StringComparison.Ordinal));
        Assert.Contains("Seharusnya: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AReferenceCycle_GivesOneMessageThatShowsIt()
    {
        using var book = new BookCopy();
        string text = book.Read(Capital);
        book.Write(Capital, text[..text.IndexOf("    golongan:", StringComparison.Ordinal)] + "    sama dengan: skala-usaha/perizinan\n");
        CliResult result = Cli.Run("rules", "check", "--whole-book", "--rules", book.Folder);
        Assert.Equal(1, result.Code);
        string message = Assert.Single(result.ErrorLines);
        Assert.Contains("skala-usaha/menurut-modal → skala-usaha/perizinan → skala-usaha/menurut-modal", message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralThingsBroken_AreToldAtOnce_InTheOrderOfFilesAndLines()
    {
        using var book = new BookCopy();
        book.Replace(Capital, "modal usaha paling banyak", "modal usha paling banyak");
        book.Replace(Capital, "bukti: teks", "bukti: kabar");
        book.Replace(Size, "jenis: klasifikasi\n", "jenis: klasifikasi\nwarna: biru\n");
        CliResult result = Cli.Run("rules", "check", "--whole-book", "--rules", book.Folder);
        Assert.Equal(1, result.Code);
        Assert.Equal(3, result.ErrorLines.Length);
        Assert.Contains("skala-usaha.yaml", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("3 masalah.\n", result.Out);
    }

    [Fact]
    public void MessagesComeInEnglishToo()
    {
        using var book = new BookCopy();
        book.Replace(Capital, "modal usaha paling banyak", "modal usha paling banyak");
        CliResult result = Cli.Run("rules", "check", "--whole-book", "--rules", book.Folder, "--lang", "en");
        Assert.Contains("Expected: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("1 problem(s).\n", result.Out);
    }
}
