using System.Globalization;
using System.Text.Json;

namespace Umkm.Cli.Tests.Screening;

/// <summary>Rows that cannot be read are set apart with line and reason; nothing is lost and nothing else changes.</summary>
public sealed class BrokenRowsTests : IDisposable
{
    private readonly Register _register = new();

    public void Dispose() => _register.Dispose();

    [Fact]
    public void OnePerCentOfBrokenRows_AreLocated_AndEveryRowIsAccountedFor()
    {
        const int Count = 3_000;
        string[] lines = File.ReadAllLines(_register.Sample(Count));
        string[] whole = (string[])lines.Clone();
        // Every hundredth row is broken in one of five ways; a row of the file is line + 1.
        Func<string, string>[] breaks =
        [
            line => line + ",lebih",
            line => line[..line.LastIndexOf(',')],
            line => "\"tidak ditutup," + line,
            line => line.Replace("true", "mungkin", StringComparison.Ordinal).Replace("false", "mungkin", StringComparison.Ordinal) + ",x",
            _ => new string(',', lines[0].Split(',').Length) + "x",
        ];
        var broken = new List<int>();
        for (int i = 100; i <= Count; i += 100)
        {
            lines[i] = breaks[i / 100 % breaks.Length](lines[i]);
            broken.Add(i + 1);
        }
        string input = _register.Write("broken.csv", string.Join('\n', lines) + "\n");
        CliResult result = Cli.Run(
            "screen",
            input,
            "--on",
            Register.On,
            "-o",
            _register["out.csv"],
            "--rejects",
            _register["rejects.csv"],
            "--summary",
            _register["summary.json"]
        );
        Assert.Equal(0, result.Code);
        List<Dictionary<string, string>> rejects = Register.Read(_register["rejects.csv"]);
        Assert.Equal(broken, rejects.Select(r => int.Parse(r["line"], CultureInfo.InvariantCulture)));
        Assert.All(rejects, r => Assert.NotEqual("", r["reason"]));
        List<Dictionary<string, string>> answers = Register.Read(_register["out.csv"]);
        Assert.Equal(Count, answers.Count + rejects.Count);
        using JsonDocument summary = JsonDocument.Parse(File.ReadAllText(_register["summary.json"]));
        Assert.Equal((Count, answers.Count, rejects.Count), (Number(summary, "rows"), Number(summary, "answered"), Number(summary, "rejected")));

        // The others are answered as if the broken ones had never been there.
        string rest = _register.Write("rest.csv", string.Join('\n', whole.Where((_, i) => !broken.Contains(i + 1))) + "\n");
        Assert.Equal(0, Cli.Run("screen", rest, "--on", Register.On, "-o", _register["rest-out.csv"]).Code);
        Assert.Equal(File.ReadAllText(_register["rest-out.csv"]), File.ReadAllText(_register["out.csv"]));
    }

    [Fact]
    public void TheReasonNamesTheColumnAndTheValue()
    {
        string input = _register.Write("in.csv", "id,businessCapital,establishedOn\nA,-5,2020-01-01\nB,1,2023-02-29\nC,seribu,\nD,1,2020-01-01\n");
        CliResult result = Cli.Run("screen", input, "--on", Register.On, "-o", _register["out.csv"], "--rejects", _register["rejects.csv"]);
        Assert.Equal(0, result.Code);
        Assert.Equal(
            [("2", "A", "businessCapital"), ("3", "B", "establishedOn"), ("4", "C", "businessCapital")],
            Register.Read(_register["rejects.csv"]).Select(r => (r["line"], r["id"], r["column"]))
        );
        Assert.Equal(["D"], Register.Read(_register["out.csv"]).Select(r => r["id"]));
        Assert.Contains("2023-02-29", File.ReadAllText(_register["rejects.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAPlaceForRejects_ABrokenRowEndsTheCommand_AndNothingIsWritten()
    {
        string input = _register.Write("in.csv", "id,workers\nA,4\nB,empat\nC,-1\n");
        CliResult result = Cli.Run("screen", input, "--on", Register.On, "-o", _register["out.csv"]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains($"{input}:3: workers: ", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{input}:4: workers: ", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_register["out.csv"]));
    }

    [Fact]
    public void AnUnknownColumn_IsRefusedWithTheNearestName()
    {
        CliResult result = Cli.Run("screen", _register.Write("in.csv", "id,workrs\nA,4\n"), "--on", Register.On);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("workers", result.Error, StringComparison.Ordinal);
    }

    private static int Number(JsonDocument summary, string name) => summary.RootElement.GetProperty(name).GetInt32();
}
