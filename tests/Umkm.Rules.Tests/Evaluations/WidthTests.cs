using System.Diagnostics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Umkm.Rules.Tests.Evaluations;

/// <summary>What this room tests holds in every width that the processor has, in the whole proof: each in a process of its own, because the width is settled when a process compiles
/// its kernels.</summary>
public class WidthTests
{
    private const string Expected = "UMKM_EXPECTED_WIDTH";

    /// <summary>Whether this is a process that one of these tests started.</summary>
    public static bool IsOther => Environment.GetEnvironmentVariable(Expected) is not null;

    /// <summary>In a process that one of the others started: that the switch did what it says. Otherwise of the widest.</summary>
    [Fact]
    public void Width_is_the_one_that_was_asked_for()
    {
        if (Environment.GetEnvironmentVariable(Expected) is { } expected)
        {
            Assert.Equal(expected, Width());
        }
    }

    [Theory]
    [InlineData("EnableAVX512", "256")]
    [InlineData("EnableAVX2", "128")]
    [InlineData("EnableHWIntrinsic", "0")]
    public async Task In_a_process_without(string feature, string width)
    {
        if (!Avx2.IsSupported || IsOther || !WholeProof.IsAsked)
        {
            // Only x64 processors have these switches, and only they need them: others have one width, which the other tests run. A process takes long, so
            // the usual run has the width of the processor it runs on; the whole proof has each.
            return;
        }
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            ["vstest", typeof(WidthTests).Assembly.Location, "--TestCaseFilter:FullyQualifiedName~.Evaluations.|FullyQualifiedName~ManyRowsTests.Of_"]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_" + feature] = "0";
        start.Environment[Expected] = width;
        // A process that ends soon: what is called a few hundred times need not be compiled a second time.
        start.Environment["DOTNET_TC_CallCountThreshold"] = "1000";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output + await errors);
        Assert.Contains("Passed!", output, StringComparison.Ordinal);
    }

    private static string Width() =>
        Vector512.IsHardwareAccelerated ? "512"
        : Vector256.IsHardwareAccelerated ? "256"
        : Vector128.IsHardwareAccelerated ? "128"
        : "0";
}
