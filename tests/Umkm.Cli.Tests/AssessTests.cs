using System.Text.Json;

namespace Umkm.Cli.Tests;

/// <summary>The situations that the main job must show, from the command line.</summary>
public class AssessTests
{
    private static readonly string Micro2018 = Path.Combine(Cli.Samples, "usaha-mikro-2018.json");
    private static readonly string Differ2018 = Path.Combine(Cli.Samples, "usaha-beda-ukuran-2018.json");
    private static readonly string Differ2024 = Path.Combine(Cli.Samples, "usaha-beda-ukuran-2024.json");

    private static JsonElement Decision(CliResult result, string id)
    {
        Assert.Equal((0, ""), (result.Code, result.Error));
        return JsonDocument.Parse(result.Out).RootElement.GetProperty("decisions").GetProperty(id);
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    [Fact]
    public void SmallInBothMeasures2018_IsMicroUnderBothReadings()
    {
        JsonElement size = Decision(Cli.Run("assess", Micro2018, "--on", "2018-11-06", "--format", "json"), "skala-usaha");
        Assert.Equal("mikro", size.GetProperty("answer").GetString());
        Assert.Equal(["mikro"], Strings(size.GetProperty("readings").GetProperty("kekayaan")));
        Assert.Equal(["mikro"], Strings(size.GetProperty("readings").GetProperty("penjualan")));
    }

    [Fact]
    public void DifferentMeasures2018_IsMicroOrSmall_WithEachReadingNamed()
    {
        CliResult text = Cli.Run("assess", Differ2018, "--on", "2018-11-06");
        Assert.Contains("Skala usaha: Usaha Mikro atau Usaha Kecil (belum pasti: hukumnya ditafsirkan berbeda)", text.Out, StringComparison.Ordinal);
        // Lines are wrapped.
        string told = text.Out.Replace("\n    ", " ", StringComparison.Ordinal);
        const string Letter = "UU 20/2008 Pasal 6 ayat (1) sampai dengan ayat (3), huruf";
        Assert.Contains($"Tafsir kekayaan (Menurut kekayaan bersih (huruf a); {Letter} a): Usaha Mikro.", told, StringComparison.Ordinal);
        Assert.Contains($"Tafsir penjualan (Menurut hasil penjualan tahunan (huruf b); {Letter} b): Usaha Kecil.", told, StringComparison.Ordinal);
        JsonElement size = Decision(Cli.Run("assess", Differ2018, "--on", "2018-11-06", "--format", "json"), "skala-usaha");
        Assert.Equal(JsonValueKind.Null, size.GetProperty("answer").ValueKind);
        Assert.Equal(["mikro", "kecil"], Strings(size.GetProperty("possible")));
        Assert.Empty(Strings(size.GetProperty("missingFacts")));
    }

    [Fact]
    public void DifferentMeasures2024_IsMicroOrSmall_WithThreeReadings()
    {
        JsonElement size = Decision(Cli.Run("assess", Differ2024, "--on", "2024-06-30", "--format", "json"), "skala-usaha");
        Assert.Equal(["mikro", "kecil"], Strings(size.GetProperty("possible")));
        Assert.Equal(["pendaftaran", "pemberdayaan", "waktu-berdiri"], size.GetProperty("readings").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void InTheDaysWithoutANumber_IsUndecided_AndSaysSo()
    {
        CliResult text = Cli.Run("assess", Differ2024, "--on", "2020-12-15");
        Assert.Contains("Skala usaha: tidak dapat ditentukan, karena hukum belum mengaturnya pada tanggal ini", text.Out, StringComparison.Ordinal);
        JsonElement size = Decision(Cli.Run("assess", Differ2024, "--on", "2020-12-15", "--format", "json"), "skala-usaha");
        Assert.Equal(["mikro", "kecil", "menengah", "besar"], Strings(size.GetProperty("possible")));
        Assert.Contains("UU 11/2020", size.GetProperty("notRegulated").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(999_999_999, "mikro")]
    [InlineData(1_000_000_000, "mikro")]
    [InlineData(1_000_000_001, "kecil")]
    public void Capital_IsExactToTheRupiah(long capital, string expected)
    {
        CliResult result = Cli.Assess(
            $$"""{ "businessCapital": {{capital}} }""",
            "--on",
            "2024-06-30",
            "--format",
            "json",
            "--decision",
            "skala-usaha/menurut-modal"
        );
        Assert.Equal(expected, Decision(result, "skala-usaha/menurut-modal").GetProperty("answer").GetString());
    }

    [Theory]
    [InlineData(999_999_999, 10, "kecil")]
    [InlineData(1_000_000_000, 10, "menengah")]
    public void Industry_GoesByWorkersAndInvestment(long investment, int workers, string expected)
    {
        CliResult result = Cli.Assess($$"""{ "investment": {{investment}}, "workers": {{workers}} }""", "--on", "2024-06-30", "--format", "json");
        Assert.Equal(expected, Decision(result, "skala-industri").GetProperty("answer").GetString());
    }

    [Fact]
    public void AMissingFact_IsNamed_AndAnAssumptionRemovesItAndIsShown()
    {
        const string Json = """{ "id": "X", "businessCapital": 1, "annualSales": 1 }""";
        JsonElement open = Decision(Cli.Assess(Json, "--on", "2024-06-30", "--format", "json"), "skala-usaha");
        Assert.Equal(["mikro", "besar"], Strings(open.GetProperty("possible")));
        Assert.Equal("foreignOwned", open.GetProperty("missingFacts")[0].GetProperty("property").GetString());

        JsonElement assumed = Decision(Cli.Assess(Json, "--on", "2024-06-30", "--format", "json", "--assume", "foreignOwned=false"), "skala-usaha");
        Assert.Equal("mikro", assumed.GetProperty("answer").GetString());
        Assert.Equal("penanaman modal asing", assumed.GetProperty("assumptions")[0].GetProperty("fact").GetString());

        CliResult text = Cli.Assess(Json, "--on", "2024-06-30", "--assume", "foreignOwned=false", "--decision", "skala-usaha");
        Assert.Contains("Memakai asumsi penanaman modal asing = tidak.", text.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AGivenFact_IsNeverOverriddenByAnAssumption()
    {
        CliResult result = Cli.Assess(
            """{ "businessCapital": 1, "annualSales": 1, "foreignOwned": true }""",
            "--on",
            "2024-06-30",
            "--format",
            "json",
            "--assume",
            "foreignOwned=false"
        );
        Assert.Equal(0, result.Code);
        Assert.Contains("tidak dipakai", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"answer\": \"besar\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void OneReading_GivesItsAnswerAlone_AndSaysWhich()
    {
        CliResult result = Cli.Run("assess", Differ2018, "--on", "2018-11-06", "--format", "json", "--reading", "penjualan");
        Assert.Equal("kecil", Decision(result, "skala-usaha").GetProperty("answer").GetString());
        Assert.Equal("penjualan", JsonDocument.Parse(result.Out).RootElement.GetProperty("reading").GetString());
        Assert.Contains(
            "Hanya tafsir yang diminta yang diikuti: penjualan.",
            Cli.Run("assess", Differ2018, "--on", "2018-11-06", "--reading", "penjualan").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Json_HasTheFixedShape_AndIsTheSameByteForByte()
    {
        CliResult first = Cli.Run("assess", Differ2024, "--on", "2024-06-30", "--format", "json");
        Assert.Equal(first.Out, Cli.Run("assess", Differ2024, "--on", "2024-06-30", "--format", "json").Out);
        JsonElement root = JsonDocument.Parse(first.Out).RootElement;
        Assert.Equal("2024-06-30", root.GetProperty("assessedOn").GetString());
        Assert.Equal("M-0003", root.GetProperty("subject").GetString());
        Assert.StartsWith("sha256:", root.GetProperty("ruleBook").GetProperty("hash").GetString(), StringComparison.Ordinal);
        foreach (JsonProperty decision in root.GetProperty("decisions").EnumerateObject())
        {
            Assert.Equal(
                ["answer", "possible", "readings", "missingFacts", "cautions", "reasons"],
                decision.Value.EnumerateObject().Take(6).Select(p => p.Name)
            );
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void EveryForm_TellsTheVerdictTheFactTheBoundAndTheArticle(string form)
    {
        CliResult result = Cli.Run("assess", Micro2018, "--on", "2018-11-06", "--format", form);
        string flat = string.Join(' ', result.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("kekayaan bersih Rp40.000.000 paling banyak Rp50 juta (UU 20/2008 Pasal 6", flat, StringComparison.Ordinal);
        Assert.Contains("Usaha Mikro", flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_FitsAHundredColumns()
    {
        CliResult result = Cli.Run("assess", Path.Combine(Cli.Samples, "keripik-tempe.json"), "--on", "2026-11-22");
        Assert.Equal(0, result.Code);
        Assert.All(result.Out.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void AnOutputFile_AppearsWhole()
    {
        using var folder = new BookCopy();
        string path = Path.Combine(folder.Folder, "hasil.json");
        CliResult result = Cli.Run("assess", Micro2018, "--on", "2018-11-06", "--format", "json", "-o", path);
        Assert.Equal((0, "", ""), (result.Code, result.Out, result.Error));
        Assert.Equal(Cli.Run("assess", Micro2018, "--on", "2018-11-06", "--format", "json").Out, File.ReadAllText(path));
        Assert.Equal(["hasil.json"], Directory.GetFiles(folder.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void ARuleFolder_LaidOverTheBook_ChangesTheAnswer()
    {
        using var book = new BookCopy();
        book.Replace("klasifikasi/skala-usaha/menurut-modal.yaml", "paling banyak Rp1 miliar", "paling banyak Rp2 miliar");
        book.Replace("klasifikasi/skala-usaha/menurut-modal.yaml", "lebih dari Rp1 miliar", "lebih dari Rp2 miliar");
        CliResult result = Cli.Assess(
            """{ "businessCapital": 1500000000 }""",
            "--on",
            "2024-06-30",
            "--format",
            "json",
            "--whole-book",
            "--rules",
            book.Folder,
            "--decision",
            "skala-usaha/menurut-modal"
        );
        Assert.Equal("mikro", Decision(result, "skala-usaha/menurut-modal").GetProperty("answer").GetString());
    }
}
