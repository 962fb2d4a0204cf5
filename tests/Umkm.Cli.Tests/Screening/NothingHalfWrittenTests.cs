using System.Diagnostics;

namespace Umkm.Cli.Tests.Screening;

/// <summary>An output file appears whole or not at all, whatever stops the command.</summary>
public sealed class NothingHalfWrittenTests : IDisposable
{
    private readonly Register _register = new();

    public void Dispose() => _register.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Killed_HalfWay_LeavesNoOutput(bool brutally)
    {
        string before = _register.Write("out.csv", "yang lama\n");
        using Process tool = Start("screen", "-", "--on", Register.On, "-o", before);
        byte[] register = File.ReadAllBytes(_register.Sample(12_000));
        // Half of the register is given and the pipe stays open, so the command cannot be at its end.
        tool.StandardInput.BaseStream.Write(register, 0, register.Length / 2);
        tool.StandardInput.BaseStream.Flush();
        Assert.True(SpinWait.SpinUntil(() => Directory.GetFiles(_register.Folder, "out.csv.*.tmp").Length > 0, TimeSpan.FromSeconds(60)));
        if (brutally)
        {
            tool.Kill();
        }
        else
        {
            using Process signal = Process.Start(
                "sh",
                ["-c", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"kill -TERM {tool.Id}")]
            );
            signal.WaitForExit();
            Thread.Sleep(200);
            tool.StandardInput.Close();
        }
        Assert.True(tool.WaitForExit(60_000));
        Assert.NotEqual(0, tool.ExitCode);
        Assert.Equal("yang lama\n", File.ReadAllText(before));
        // A process that was asked to stop also takes its unfinished file along.
        Assert.True(brutally || Directory.GetFiles(_register.Folder, "*.tmp").Length == 0);
    }

    [Fact]
    public void AFullDevice_SaysThatTheDiskIsFull()
    {
        CliResult result = Cli.Run("screen", _register.Sample(500), "--on", Register.On, "-o", "/dev/full");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("/dev/full: Tempat penyimpanan penuh", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ACutGzip_IsRefused_AndNothingIsWritten()
    {
        string input = _register.Sample(500);
        string packed = _register["cut.csv.gz"];
        using (var whole = new MemoryStream())
        {
            using (var gzip = new System.IO.Compression.GZipStream(whole, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            {
                gzip.Write(File.ReadAllBytes(input));
            }
            File.WriteAllBytes(packed, whole.ToArray()[..((int)whole.Length / 2)]);
        }
        CliResult result = Cli.Run("screen", packed, "--on", Register.On, "-o", _register["out.csv"]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("cut.csv.gz: ", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_register["out.csv"]));
    }

    /// <summary>The tool as a process of its own.</summary>
    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "umkm.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }
}
