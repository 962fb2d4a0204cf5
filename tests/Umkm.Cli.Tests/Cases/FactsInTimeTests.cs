using System.Text;
using System.Text.Json.Nodes;

namespace Umkm.Cli.Tests.Cases;

/// <summary>Facts have their time: what the year of sales and the days of facts mean on a date. Registers as people have them.</summary>
public sealed class FactsInTimeTests : FolderTest
{
    private const string BySales = "skala-usaha/menurut-penjualan";
    private const string TwoYears =
        """{"id":"S","foreignOwned":false,"annualSales":[{"year":2024,"amount":100000000},{"year":2025,"amount":20000000000}]}""";

    private static string? Answer(string json, string on, string decision) => (string?)Decision(json, on, decision)["answer"];

    private static JsonNode Decision(string json, string on, string decision)
    {
        CliResult result = Cli.Assess(json, "--on", on, "--decision", decision, "--format", "json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        return JsonNode.Parse(result.Out)!["decisions"]![decision]!;
    }

    private static string[] Cautions(JsonNode decision) => [.. decision["cautions"]!.AsArray().Select(c => c!.ToJsonString())];

    // PP 7/2021 Pasal 35 ayat (5): mikro up to Rp2 miliar, menengah above Rp15 miliar, by the sales of a year.
    [Theory]
    [InlineData("2025-06-30", "mikro")]
    [InlineData("2025-12-31", "mikro")]
    [InlineData("2026-01-01", "menengah")]
    public void TheNewestClosedYear_Decides(string on, string answer) => Assert.Equal(answer, Answer(TwoYears, on, BySales));

    [Fact]
    public void YearsToCome_NeverDecide()
    {
        const string json = """{"annualSales":[{"year":2019,"amount":100000000},{"year":2025,"amount":60000000000}]}""";
        Assert.Equal("mikro", Answer(json, "2020-06-30", BySales));
        const string open = """{"annualSales":[{"year":2026,"amount":100000000}]}""";
        JsonNode decision = Decision(open, "2026-06-30", BySales);
        Assert.Null((string?)decision["answer"]);
        Assert.Contains("annualSales", decision["missingFacts"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(Cautions(decision), c => c.Contains("2026", StringComparison.Ordinal) && c.Contains("tutup", StringComparison.Ordinal));
    }

    [Fact]
    public void SalesOfLongAgo_AreCautioned()
    {
        JsonNode old = Decision("""{"annualSales":[{"year":2022,"amount":100000000}]}""", "2026-06-30", BySales);
        Assert.Equal("mikro", (string?)old["answer"]);
        Assert.Contains(Cautions(old), c => c.Contains("2022", StringComparison.Ordinal));
        JsonNode recent = Decision("""{"annualSales":[{"year":2025,"amount":100000000}]}""", "2026-06-30", BySales);
        Assert.DoesNotContain(Cautions(recent), c => c.Contains("2025", StringComparison.Ordinal));
    }

    [Fact]
    public void TheTimeline_StepsOnTheFirstOfJanuary()
    {
        CliResult result = Cli.Run(
            "timeline",
            Put("s.json", TwoYears),
            "--from",
            "2025-01-01",
            "--until",
            "2026-12-31",
            "--decision",
            BySales,
            "--format",
            "json"
        );
        JsonArray days = JsonNode.Parse(result.Out)!["days"]!.AsArray();
        JsonNode day = Assert.Single(days)!;
        Assert.Equal("2026-01-01", (string?)(day["day"] ?? day["date"]));
        Assert.Contains("tahun-tutup", day.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("menengah", day.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Graduation_ComparesTheYearsOfItsTwoDates()
    {
        string register = Put("s.jsonl", TwoYears + "\n");
        CliResult result = Cli.Run(
            "graduation",
            register,
            register,
            "--on-before",
            "2025-06-30",
            "--on-after",
            "2026-06-30",
            "--decision",
            BySales,
            "--format",
            "json"
        );
        Assert.Equal(0, result.Code);
        Assert.Contains("mikro", result.Out, StringComparison.Ordinal);
        Assert.Contains("menengah", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annualSales.2025,annualSales.2026", "20000000000,300000000", "2026-03-31", "menengah")]
    [InlineData("annualSales.2025,annualSales.2027", "100000000,20000000000", "2026-11-22", "mikro")]
    [InlineData("annualSales.2026,annualSales.2027", "100000000,20000000000", "2026-11-22", "mikro|kecil|menengah|besar")]
    [InlineData("annualSales", "20000000000", "2026-03-31", "menengah")]
    public void ARegister_SaysTheSame(string columns, string cells, string on, string answer)
    {
        CliResult result = Cli.Run("screen", Put("r.csv", $"id,foreignOwned,{columns}\nS,false,{cells}\n"), "--on", on, "--decision", BySales, "-q");
        Assert.Equal((0, $"id,{BySales}\nS,{answer}\n"), (result.Code, result.Out));
    }

    [Theory]
    [InlineData("establishedOn", "2032-01-01", true)]
    [InlineData("establishedOn", "2026", true)]
    [InlineData("establishedOn", "2026-11-22", false)]
    [InlineData("annualSales.2026", "100000000", true)]
    [InlineData("annualSales.2025", "100000000", false)]
    [InlineData("loans", "kur-mikro:agreedOn=2026-11-23", true)]
    [InlineData("permits", "halal:issuedOn=2026-11-23", true)]
    [InlineData("permits", "halal:issuedOn=2026-11-22", false)]
    public void ARegister_TellsWhatIsNoFactYet(string column, string cell, bool told)
    {
        CliResult result = Cli.Run("screen", Put("r.csv", $"id,{column}\nA,{cell}\nB,\n"), "--on", "2026-11-22", "--decision", "skala-usaha");
        Assert.Equal(0, result.Code);
        Assert.Equal(
            told
                ? $"Kolom {column} berisi hari sesudah tanggal penilaian, atau tahun yang belum tutup, pada 1 baris: itu belum menjadi fakta dan tidak dihitung.\n"
                : "",
            result.Error
        );
    }

    [Fact]
    public void TheTablesOfAWarehouse_HoldTheSalesOfTheLastClosedYear()
    {
        string input = Put("r.csv", "id,establishedOn,annualSales.2025,annualSales.2026\nS,2032-01-01,20000000000,300000000\n");
        string tables = At("tabel");
        CliResult result = Cli.Run("sql", "--dialect", "postgresql", "--data", input, "--on", "2026-03-31", "-o", tables);
        Assert.Equal((0, ""), (result.Code, result.Error));
        string[] lines = File.ReadAllLines(Path.Combine(tables, "usaha.csv"));
        Dictionary<string, string> row = lines[0].Split(',').Zip(lines[1].Split(',')).ToDictionary(c => c.First, c => c.Second);
        Assert.Equal(("20000000000", "\\N"), (row["annual_sales"], row["established_on"]));
    }

    [Fact]
    public void AFoundingDayToCome_IsNoFactYet()
    {
        JsonNode decision = Decision("""{"establishedOn":"2032-01-01"}""", "2026-11-22", "program/kur-mikro");
        Assert.Contains(Cautions(decision), c => c.Contains("1 Januari 2032", StringComparison.Ordinal));
        Assert.DoesNotContain("establishedOn", decision["reasons"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheDayANibWasIssued_IsInItsPaper()
    {
        const string kitchen =
            "\"permits\":[{\"kind\":\"nib\",\"issuedOn\":\"2024-03-01\"}],\"activities\":[{\"kbli\":\"56101\",\"edition\":2020}],\"annualSales\":100000000,\"foreignOwned\":false";
        string given = Cli.Assess($"{{{kitchen},\"facts\":{{\"tanggal terbit NIB\":\"2024-03-01\"}}}}", "--on", "2024-06-30", "--format", "json").Out;
        string read = Cli.Assess($"{{{kitchen}}}", "--on", "2024-06-30", "--format", "json").Out;
        Assert.DoesNotContain(
            "tanggal terbit NIB",
            JsonNode.Parse(read)!["decisions"]!["izin/slhs"]!["missingFacts"]!.ToJsonString(),
            StringComparison.Ordinal
        );
        Assert.Equal(given, read);
    }

    [Fact]
    public void ALoan_HasASectorInTheWordsOfTheEnterprise()
    {
        string Answers(string loan) =>
            Cli.Assess(
                $$"""{"sector":"perdagangan","loanRequested":20000000,"loans":[{"programme":"kur-mikro","status":"lunas","agreedOn":"2026-03-01","plafond":20000000{{loan}}}]}""",
                "--on",
                "2026-11-22",
                "--decision",
                "program/kur-mikro",
                "--format",
                "json"
            ).Out;
        Assert.Equal(Answers(",\"scheme\":\"perdagangan\""), Answers(",\"sector\":\"perdagangan\""));
        Assert.DoesNotContain("loans[].scheme", Answers(""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1000-01-01")]
    [InlineData("1945-08-17")]
    [InlineData("2007-12-31")]
    [InlineData("9998-02-28")]
    [InlineData("9999-12-31")]
    public void AnyDay_HasAnAnswer(string on)
    {
        const string subject =
            """{"establishedOn":"2020-02-29","owner":{"birthDate":"1990-01-01"},"annualSales":[{"year":2024,"amount":5}],"permits":[{"kind":"spp-irt","issuedOn":"2020-01-01"}],"products":[{"kind":"pangan-olahan"}]}""";
        CliResult assessed = Cli.Assess(subject, "--on", on, "--format", "json");
        Assert.Equal((0, ""), (assessed.Code, assessed.Error));
        CliResult empty = Cli.Assess("{}", "--on", on);
        Assert.Equal((0, ""), (empty.Code, empty.Error));
        Assert.DoesNotContain("tidak terduga", Cli.Run("sql", "--dialect", "duckdb", "--on", on).Error, StringComparison.Ordinal);
        string file = Put("x.json", subject);
        CliResult timeline = Cli.Run("timeline", file, "--from", on, "--until", "9999-12-31", "--decision", BySales);
        Assert.Equal((0, ""), (timeline.Code, timeline.Error));
        Assert.DoesNotContain(
            "tidak terduga",
            Cli.Run("select", file, "--programme", "program/kur-mikro", "--on", on).Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "tidak terduga",
            Cli.Run("graduation", file, file, "--on-before", on, "--on-after", "9999-12-31", "--decision", BySales).Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "tidak terduga",
            Cli.RunWith(Encoding.UTF8.GetBytes("id,establishedOn\nA,2020-02-29\n"), "screen", "-", "--on", on, "-q").Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("tidak terduga", Cli.Run("sample", "--count", "3", "--on", on).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("tidak terduga", Cli.Run("rules", "freshness", "--on", on).Error, StringComparison.Ordinal);
    }
}
