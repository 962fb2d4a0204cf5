using System.IO.Compression;
using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Cli.Tests.Screening;

/// <summary>A register written, screened and read back says of each enterprise what an assessment of it says.</summary>
public sealed class RoundTripTests : IDisposable
{
    private const int Count = 150;
    private readonly Register _register = new();

    public void Dispose() => _register.Dispose();

    [Theory]
    [InlineData("2018-11-06")]
    [InlineData("2024-06-30")]
    [InlineData("2026-11-22")]
    public void EachRow_IsAnsweredAsTheEnterpriseIsAssessed(string on)
    {
        string input = _register.Sample(Count);
        Assert.Equal((0, "", ""), Tuple(Cli.Run("screen", input, "--on", on, "-o", _register["out.csv"], "--quiet")));
        List<Dictionary<string, string>> rows = Register.Read(_register["out.csv"]);
        RuleBook book = RuleBook.Embedded;
        LocalDate asOf = book.Decisions.SelectMany(d => d.Versions).Max(v => v.CheckedOn);
        var sample = new SampleRegister(book, 7, asOf);
        var assessor = new Assessor(book);
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        Assert.Equal(Count, rows.Count);
        foreach ((int i, Dictionary<string, string> row) in rows.Index())
        {
            Enterprise enterprise = sample[i];
            Assessment assessment = assessor.Assess(enterprise, day);
            Assert.Equal(enterprise.Id!.ToString(), row["id"]);
            Assert.Equal(assessment.Decisions.Select(d => d.Id), row.Keys.Skip(1));
            Assert.All(row.Skip(1), cell => Assert.Equal(string.Join('|', assessment.Possible(cell.Key)), cell.Value));
        }
    }

    [Fact]
    public void RowsInAnotherOrder_GiveTheSameAnswers()
    {
        string input = _register.Sample(Count);
        string[] lines = File.ReadAllLines(input);
        string turned = _register.Write("turned.csv", string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])) + "\n");
        Assert.Equal(0, Cli.Run("screen", input, "--on", Register.On, "-o", _register["a.csv"]).Code);
        Assert.Equal(0, Cli.Run("screen", turned, "--on", Register.On, "-o", _register["b.csv"]).Code);
        string[] answers = File.ReadAllLines(_register["a.csv"]);
        Assert.Equal(answers.Skip(1).Reverse().Prepend(answers[0]), File.ReadAllLines(_register["b.csv"]));
    }

    [Fact]
    public void Pipes_Gzip_AndAnotherDelimiter_GiveTheSameAnswers()
    {
        // The columns of this register hold no separator of their own, so that it can be written with any.
        string plain = _register.Write("plain.csv", "id,businessCapital,legalForm\nA,1000000000,pt\nB,1000000001,\nC,,cv\n");
        Assert.Equal(0, Cli.Run("screen", plain, "--on", Register.On, "-o", _register["out.csv"]).Code);
        string expected = File.ReadAllText(_register["out.csv"]);

        CliResult piped = Cli.RunWith(File.ReadAllBytes(plain), "screen", "-", "--on", Register.On);
        Assert.Equal((0, expected), (piped.Code, piped.Out));

        using (var packed = new GZipStream(File.Create(_register["plain.csv.gz"]), CompressionLevel.Fastest))
        {
            packed.Write(File.ReadAllBytes(plain));
        }
        Assert.Equal(0, Cli.Run("screen", _register["plain.csv.gz"], "--on", Register.On, "-o", _register["out.csv.gz"]).Code);
        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(_register["out.csv.gz"]), CompressionMode.Decompress));
        Assert.Equal(expected, unpacked.ReadToEnd());

        byte[] semicolons = Encoding
            .UTF8.GetPreamble()
            .Concat(Encoding.UTF8.GetBytes(File.ReadAllText(plain).Replace(',', ';').Replace("\n", "\r\n")))
            .ToArray();
        Assert.Equal(expected, Cli.RunWith(semicolons, "screen", "-", "--on", Register.On).Out);
    }

    [Fact]
    public void ATextThatASpreadsheetWouldRun_IsWrittenSoThatItCannot()
    {
        string input = _register.Write("in.csv", "id,workers\n\"=HYPERLINK(\"\"x\"\")\",1\n+62,2\n-1,3\n@a,4\nbiasa,5\n");
        Assert.Equal(0, Cli.Run("screen", input, "--on", Register.On, "--decision", "skala-usaha", "-o", _register["out.csv"]).Code);
        Assert.Equal(["'=HYPERLINK(\"x\")", "'+62", "'-1", "'@a", "biasa"], Register.Read(_register["out.csv"]).Select(r => r["id"]));
    }

    private static (int, string, string) Tuple(CliResult result) => (result.Code, result.Out, result.Error);
}
