using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Umkm.Cli.Refusals;

namespace Umkm.Cli.Tests.Files;

/// <summary>No command destroys what it reads or what it has written, whatever names lead to it.</summary>
public sealed class FileSafetyTests : FolderTest
{
    private const string On = "2026-11-22";
    private const string Rows = "id,businessCapital\nA,1000000000\nC,5\n";
    private const string WithBadRow = "id,businessCapital\nA,1000000000\nB,banyak\nC,5\n";

    private static CliResult Screen(params string[] args) =>
        Cli.Run(["screen", .. args, "--on", On, "--decision", "skala-usaha/menurut-modal", "-q"]);

    /// <summary>The file under another name: through a folder that is a link, a link, or a second name of the same file.</summary>
    private string Alias(string path, string how)
    {
        switch (how)
        {
            case "folder":
                Directory.CreateSymbolicLink(At("dl"), Path.GetDirectoryName(path)!);
                return At("dl", Path.GetFileName(path));
            case "link":
                return File.CreateSymbolicLink(At("alias"), path).FullName;
            case "hard":
                string other = At("hard");
                using (Process ln = Process.Start("ln", [path, other]))
                {
                    ln.WaitForExit();
                }
                return other;
            default:
                return Path.Combine(Path.GetDirectoryName(path)!, ".", Path.GetFileName(path));
        }
    }

    [Theory]
    [InlineData("same")]
    [InlineData("folder")]
    [InlineData("link")]
    [InlineData("hard")]
    public void ARegister_IsNotReplacedByItsAnswers(string how)
    {
        string input = Put("d/in.csv", Rows);
        CliResult result = Screen(input, "-o", Alias(input, how));
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("dipakai dua kali", result.Error, StringComparison.Ordinal);
        Assert.Equal(Rows, File.ReadAllText(input));
    }

    [Theory]
    [InlineData("screen", "-", "--decision", "skala-usaha/menurut-modal", "-o", "in.csv")]
    [InlineData("screen", "-", "--decision", "skala-usaha/menurut-modal", "-o", "a.csv", "--rejects", "in.csv")]
    [InlineData("assess", "-", "-o", "in.csv")]
    [InlineData("inspect", "-", "-o", "in.csv")]
    [InlineData("impact", "-", "--from", "embedded", "--to", "embedded", "-o", "in.csv")]
    [InlineData("sql", "--dialect", "duckdb", "--data", "-", "-o", "TABLES")]
    public void AFile_ThatIsStandardInput_IsNotReplaced(params string[] command)
    {
        string input = Put(command[^1] == "TABLES" ? "TABLES/usaha.csv" : "in.csv", Rows);
        string[] args = [.. command.Select(a => a is "in.csv" or "a.csv" or "TABLES" ? At(a) : a), "--on", On];
        using StringWriter output = new(),
            error = new();
        string read = File.CreateSymbolicLink(At("masukan"), input).FullName;
        Assert.Equal(2, Tool.Run(args, new Surroundings(output, error, () => File.OpenRead(input), read)));
        Assert.Contains("dipakai dua kali", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(Rows, File.ReadAllText(input));
    }

    [Fact]
    public void AnswersAndRejects_AreTwoFiles()
    {
        string input = Put("in.csv", WithBadRow);
        string answers = At("d", "a.csv");
        Directory.CreateDirectory(At("d"));
        CliResult result = Screen(input, "-o", answers, "--rejects", Alias(answers, "folder"));
        Assert.Equal(2, result.Code);
        Assert.False(File.Exists(answers));
    }

    [Theory]
    [InlineData("assess", "SUBJECT", "--on", On)]
    [InlineData("timeline", "SUBJECT", "--from", On, "--until", "2026-12-31")]
    [InlineData("select", "SUBJECT", "--programme", "program/kur-kecil", "--on", On)]
    [InlineData("graduation", "SUBJECT", "SUBJECT", "--on-before", On, "--on-after", On)]
    public void ASubject_IsNotReplacedByTheText(params string[] command)
    {
        string subject = Put("b.json", """{ "id": "B", "businessCapital": 5 }""");
        string before = File.ReadAllText(subject);
        CliResult result = Cli.Run([.. command.Select(c => c == "SUBJECT" ? subject : c), "-o", subject]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("dipakai dua kali", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(subject));
    }

    [Theory]
    [InlineData("rules", "diff", "embedded", "BOOK")]
    [InlineData("rules", "comment", "BOOK", "embedded", "--register", "-", "--on", On)]
    [InlineData("rules", "show", "skala-usaha", "--rules", "BOOK")]
    [InlineData("impact", "-", "--from", "embedded", "--to", "BOOK", "--on", On)]
    [InlineData("impact", "-", "--from", "BOOK", "--to", "embedded", "--on", On)]
    public void ARuleFile_IsNotReplacedByAPage(params string[] command)
    {
        string rule = Put("book/program/x.yaml", "keputusan: program/x\n");
        string book = At("book");
        CliResult result = Cli.Run([.. command.Select(c => c == "BOOK" ? book : c), "-o", Alias(rule, "link")]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("dipakai dua kali", result.Error, StringComparison.Ordinal);
        Assert.Equal("keputusan: program/x\n", File.ReadAllText(rule));
    }

    [Fact]
    public void ASiteOfOthers_IsNotReplacedByTheEditions()
    {
        string door = Put("situs/index.html", "lain");
        CliResult result = Cli.Run("rules", "render", "-o", Path.GetDirectoryName(door)!);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("index.html: Di sini sudah ada index.html", result.Error, StringComparison.Ordinal);
        Assert.Equal("lain", File.ReadAllText(door));
    }

    [Fact]
    public void OfTwoFiles_NoneAppears_WhenOneCannot()
    {
        string changes = Put("c.csv", "lama");
        CliResult result = Cli.Run([
            "impact",
            "-",
            "--from",
            "embedded",
            "--to",
            "embedded",
            "--on",
            On,
            "--changes",
            changes,
            "-o",
            At("tiada", "p.md"),
        ]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Equal("lama", File.ReadAllText(changes));
    }

    [Fact]
    public void ATable_DoesNotReplaceTheRegister()
    {
        string input = Put("usaha.csv", Rows);
        CliResult result = Cli.Run("sql", "--dialect", "duckdb", "--data", input, "--on", On, "-o", Folder);
        Assert.Equal(2, result.Code);
        Assert.Equal(Rows, File.ReadAllText(input));
    }

    [Fact]
    public void SharedMemory_HoldsFilesLikeAnyFolder()
    {
        if (!Directory.Exists("/dev/shm"))
        {
            return;
        }
        string input = $"/dev/shm/umkm-{Guid.NewGuid():N}.csv";
        string output = input + ".out";
        try
        {
            File.WriteAllText(input, Rows);
            Assert.Equal(2, Screen(input, "-o", input).Code);
            Assert.Equal(Rows, File.ReadAllText(input));
            File.WriteAllText(output, new string('x', 9999));
            Assert.Equal(0, Screen(input, "-o", output).Code);
            Assert.Equal("id,skala-usaha/menurut-modal\nA,mikro\nC,mikro\n", File.ReadAllText(output));
            File.Delete(output);
            Assert.Equal(0, Screen(input, "-o", output).Code);
        }
        finally
        {
            File.Delete(input);
            File.Delete(output);
        }
    }

    [Fact]
    public void DevicesTakeSeveralOutputs()
    {
        CliResult result = Screen(Put("in.csv", WithBadRow), "-o", "/dev/null", "--rejects", "/dev/null");
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Fact]
    public void ALinkStays_AndWhatItLeadsToIsReplaced()
    {
        string target = Put("d/out.csv", "lama\n");
        string link = Alias(target, "link");
        Assert.Equal(0, Screen(Put("in.csv", Rows), "-o", link).Code);
        Assert.NotNull(File.ResolveLinkTarget(link, returnFinalTarget: false));
        Assert.StartsWith("id,", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-o", "--overwrite")]
    [InlineData("--rejects", "-x")]
    [InlineData("--summary=--report", null)]
    public void AnOptionIsNoFileName(string option, string? value)
    {
        CliResult result = Screen([Put("in.csv", Rows), .. value is null ? new[] { option } : [option, value]]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.False(File.Exists("--overwrite") || File.Exists("-x") || File.Exists("--report"));
    }

    [Fact]
    public void StandardOutput_GetsNothing_WhenARowCannotBeRead()
    {
        string input = Put("in.csv", WithBadRow);
        CliResult refused = Screen(input);
        Assert.Equal((2, ""), (refused.Code, refused.Out));
        Assert.Contains("tidak ada yang ditulis", refused.Error, StringComparison.Ordinal);
        CliResult apart = Screen(input, "--rejects", At("r.csv"));
        Assert.Equal((0, "id,skala-usaha/menurut-modal\nA,mikro\nC,mikro\n"), (apart.Code, apart.Out));
        Assert.Equal(apart.Out, Screen(Put("baik.csv", Rows)).Out);
    }

    [Fact]
    public void JoinedGzipMembers_AreAllRead_AndACutOneIsRefused()
    {
        byte[] joined = [.. Packed("id,businessCapital\nA,1000000000\n"), .. Packed("C,5\n")];
        string input = At("in.csv.gz");
        File.WriteAllBytes(input, joined);
        Assert.Equal("id,skala-usaha/menurut-modal\nA,mikro\nC,mikro\n", Screen(input).Out);
        Assert.Equal(
            "id,skala-usaha/menurut-modal\nA,mikro\nC,mikro\n",
            Cli.RunWith(joined, "screen", "-", "--on", On, "--decision", "skala-usaha/menurut-modal").Out
        );
        for (int cut = joined.Length - 1; cut > 12; cut--)
        {
            File.WriteAllBytes(input, joined[..cut]);
            CliResult result = Screen(input);
            // A cut between the members leaves one whole file.
            Assert.Equal(cut == joined.Length - Packed("C,5\n").Length ? 0 : 2, result.Code);
        }
    }

    private static byte[] Packed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }
        return bytes.ToArray();
    }
}
