using System.Diagnostics;
using System.Globalization;

namespace Umkm.Cli.Tests.Files;

/// <summary>Whatever ends a command, a signal or a full disk, leaves no part of a file behind.</summary>
public sealed class UnfinishedFileTests(FullDisk disk) : FolderTest, IClassFixture<FullDisk>
{
    private const string On = "2026-11-22";
    private const string Rows = "id,businessCapital\nA,1000000000\nC,5\n";

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    [InlineData("QUIT")]
    public void ASignal_TakesTheUnfinishedFileAlong(string signal)
    {
        string output = At("s.csv");
        using Process tool = Tool("sample", "--count", "900000000", "-o", output);
        Assert.True(SpinWait.SpinUntil(() => Directory.GetFiles(Folder, "*.tmp").Length > 0, TimeSpan.FromSeconds(60)));
        End(tool, signal);
        Assert.Empty(Directory.GetFiles(Folder));
    }

    /// <summary>Made for the tables, and the one above it too.</summary>
    [Fact]
    public void ASignal_TakesTheFolderOfTablesAlong()
    {
        string output = At("gudang", "tabel");
        var start = new ProcessStartInfo("dotnet", [Dll, "sql", "--dialect", "duckdb", "--on", On, "--data", "-", "-o", output])
        {
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using Process tool = Process.Start(start)!;
        tool.StandardInput.Write(Rows);
        tool.StandardInput.Flush();
        Assert.True(SpinWait.SpinUntil(() => Directory.Exists(output) && Directory.GetFiles(output).Length > 0, TimeSpan.FromSeconds(60)));
        End(tool, "TERM");
        Assert.Empty(Directory.GetFileSystemEntries(Folder));
    }

    /// <summary>The signal of a limit on the size of files does not end the process.</summary>
    [Fact]
    public void ALimitOnFiles_IsToldAsAFullDisk()
    {
        string output = At("s.csv");
        var start = new ProcessStartInfo(
            "sh",
            ["-c", "ulimit -f 64; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"", "sh", "dotnet", Dll, "sample", "--count", "9000", "-o", output]
        )
        {
            RedirectStandardError = true,
        };
        using Process tool = Process.Start(start)!;
        string error = tool.StandardError.ReadToEnd();
        Assert.True(tool.WaitForExit(60_000));
        Assert.Equal(2, tool.ExitCode);
        Assert.Contains("s.csv: Tempat penyimpanan penuh", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Folder));
    }

    private static void End(Process tool, string signal)
    {
        using (Process kill = Process.Start("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {tool.Id}")]))
        {
            kill.WaitForExit();
        }
        bool ended = tool.WaitForExit(60_000);
        if (!ended)
        {
            // Nothing of a test runs on after it.
            tool.Kill();
        }
        Assert.True(ended);
        Assert.NotEqual(0, tool.ExitCode);
    }

    [Theory]
    [InlineData("sample", "--count", "9000")]
    [InlineData("screen", "REGISTER", "--on", On)]
    [InlineData("assess", "SUBJECT", "--on", On, "--format", "html")]
    [InlineData("rules", "render")]
    public void AFullDisk_LeavesNoPartOfAFile(params string[] command)
    {
        string input = At("in");
        if (command[0] == "screen")
        {
            Assert.Equal(0, Cli.Run("sample", "--count", "2500", "-o", input).Code);
        }
        else
        {
            Put("in", "{}");
        }
        string output = At("out");
        (int code, string error) = disk.Umkm([.. command.Select(c => c is "SUBJECT" or "REGISTER" ? input : c), "-o", output]);
        Assert.Equal(2, code);
        Assert.Contains("out: Tempat penyimpanan penuh", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal([input], Directory.GetFileSystemEntries(Folder));
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("screen")]
    public void AFullDiskBehindStandardOutput_IsTold(string command)
    {
        string input = command == "screen" ? Put("in.csv", Rows) : Put("b.json", "{}");
        (int code, string error) = disk.Umkm(command, input, "--on", On);
        Assert.Equal(2, code);
        Assert.Contains("Tempat penyimpanan penuh", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static string Dll => Path.Combine(AppContext.BaseDirectory, "umkm.dll");

    private static Process Tool(params string[] args) =>
        Process.Start(new ProcessStartInfo("dotnet", [Dll, .. args]) { RedirectStandardError = true })!;
}
