using System.Diagnostics;
using System.Text;

namespace Umkm.Packages.Tests.Support;

/// <summary>Runs programs with a time limit and leaves none behind.</summary>
internal static class Shell
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs <c>dotnet</c>; a status other than zero fails the test with all that was printed.</summary>
    public static string Dotnet(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        (int status, string output) = Run("dotnet", folder, variables, arguments);
        Assert.True(status == 0, $"dotnet {string.Join(' ', arguments)} ended with {status}:{Environment.NewLine}{output}");
        return output;
    }

    /// <summary>Runs a program: its status and all it printed, standard error after standard output.</summary>
    public static (int Status, string Output) Run(
        string program,
        string folder,
        IReadOnlyDictionary<string, string> variables,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // What the test run itself set for its own build must not steer this one.
        foreach (
            string inherited in start
                .Environment.Keys.Where(k =>
                    k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k is "DOTNET_HOST_PATH" or "VSTEST_CONNECTION_TIMEOUT"
                )
                .ToArray()
        )
        {
            start.Environment.Remove(inherited);
        }
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // No compiler server is left behind: one that this run ends itself may be used.
        start.Environment["UseSharedCompilation"] = start.Environment.ContainsKey("SharedCompilationId") ? "true" : "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Limit.TotalMinutes} minutes.");
        }
        return (process.ExitCode, output.Result + error.Result);
    }
}
