using System.Diagnostics;
using Umkm.Cli.Tests.Served;

namespace Umkm.Cli.Tests.Rules;

/// <summary>The tasks of an officer, done with commands only: <c>tests/petugas.sh</c>.</summary>
public class OfficerTests
{
    [Fact]
    public async Task Every_task_is_done_by_commands_alone()
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "Umkm.Domain.sln")))
        {
            root = Path.GetDirectoryName(root);
        }
        var start = new ProcessStartInfo("bash", [Path.Combine(root!, "tests", "petugas.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var served = new ServedPrograms();
        start.Environment["UMKM"] = served.File("umkm");
        start.Environment["COUNT"] = "300";
        using Process run = Process.Start(start)!;
        Task<string> errors = run.StandardError.ReadToEndAsync();
        string output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, output + await errors);
        Assert.EndsWith("All done.\n", output, StringComparison.Ordinal);
    }
}
