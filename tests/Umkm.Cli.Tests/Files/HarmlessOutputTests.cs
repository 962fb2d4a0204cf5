namespace Umkm.Cli.Tests.Files;

/// <summary>Control characters and marks of direction in names never reach a terminal, a spreadsheet or a page raw.</summary>
public sealed class HarmlessOutputTests : FolderTest
{
    private const string On = "2026-11-22";
    private const string Name = "X\u202EAB\u2066C\u001b[31mD\u0007\u200FE\u061C";

    private static void IsHarmless(string text) =>
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c is not ('\n' or '\r')) || c is '\u202E' or '\u2066' or '\u200F' or '\u061C');

    [Theory]
    [InlineData("assess SUBJECT --on DAY --format FORMAT", "text markdown html json json-compact")]
    [InlineData("timeline SUBJECT --from DAY --until 2027-12-31 --format FORMAT", "text markdown html json ics")]
    [InlineData("select SUBJECT --programme program/kur-mikro --on DAY --format FORMAT", "text markdown html json csv")]
    [InlineData("graduation SUBJECT SUBJECT --on-before 2020-01-01 --on-after DAY --format FORMAT", "text markdown html json")]
    [InlineData("inspect REGISTER --format FORMAT", "text html json")]
    [InlineData("screen REGISTER --on DAY --decision skala-usaha", "-")]
    [InlineData("assess TYPED --on DAY", "-")]
    [InlineData("assess SUBJECT --on DAY --decision TYPED", "-")]
    [InlineData("sql --dialect duckdb --on DAY --reading TYPED", "-")]
    [InlineData("rules diff TYPED embedded", "-")]
    [InlineData("rules find --term TYPED", "-")]
    public void ANameIsNotPrintedRaw(string command, string formats)
    {
        string json = System.Text.Json.JsonSerializer.Serialize(Name);
        string subject = Put(
            "s.json",
            $$"""{"id":"A","name":{{json}},"businessCapital":5,"products":[{"name":{{json}},"kind":"pangan-olahan"}],"permits":[{"kind":"halal","product":{{json}}}]}"""
        );
        string register = Put($"r\u202E.csv", $"id,\"k{Name}\",businessCapital\nA,\"{Name}\",\"{Name}\"\n");
        foreach (string format in formats.Split(' '))
        {
            CliResult result = Cli.Run([
                .. command
                    .Split(' ')
                    .Select(w =>
                        w switch
                        {
                            "SUBJECT" => subject,
                            "REGISTER" => register,
                            "TYPED" => Name,
                            "DAY" => On,
                            "FORMAT" => format,
                            _ => w,
                        }
                    ),
            ]);
            Assert.DoesNotContain("tidak terduga", result.Error, StringComparison.Ordinal);
            IsHarmless(result.Out);
            IsHarmless(result.Error);
        }
    }

    [Fact]
    public void ANameIsNotWrittenRaw()
    {
        string register = Put("r.csv", $"id,name,businessCapital\nA,\"{Name}\",5\nB,\"{Name}\",\"banyak{Name}\"\n");
        string Out(string name) => At("o", name);
        Directory.CreateDirectory(At("o"));
        string[] files = ["--rejects", Out("r.csv"), "--summary", Out("s.json"), "--report", Out("r.html"), "--pages", Out("p"), "-o", Out("a.csv")];
        CliResult result = Cli.Run(["screen", register, "--on", On, "--decision", "skala-usaha", .. files]);
        Assert.Equal(0, result.Code);
        string[] written = Directory.GetFiles(At("o"), "*", SearchOption.AllDirectories);
        Assert.Equal(5, written.Length);
        Assert.All(written, f => IsHarmless(File.ReadAllText(f)));
    }

    [Fact]
    public void AHeaderWithSuchCharacters_CanBeMapped()
    {
        string register = Put("r.csv", $"id,\"modal{Name}\"\nA,5000000\n");
        string map = At("m.yaml");
        Assert.Equal(0, Cli.Run("inspect", register, "-o", map).Code);
        IsHarmless(File.ReadAllText(map));
        CliResult screened = Cli.Run("screen", register, "--mapping", map, "--on", On, "--decision", "skala-usaha/menurut-modal", "-q");
        Assert.Equal((0, ""), (screened.Code, screened.Error));
    }
}
