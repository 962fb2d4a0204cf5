using System.Text;
using Umkm.Cli.Refusals;

namespace Umkm.Cli.Tests;

/// <summary>Runs the tool in process with captured writers.</summary>
internal static class Cli
{
    public static readonly string Samples = Path.Combine(Root(), "samples");

    public static CliResult Run(params string[] args) => RunWith([], args);

    public static CliResult RunWith(byte[] input, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int code = Tool.Run(args, new Surroundings(output, error, () => new MemoryStream(input)));
        return new CliResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Assesses a JSON text given on standard input.</summary>
    public static CliResult Assess(string json, params string[] args) => RunWith(Encoding.UTF8.GetBytes(json), ["assess", "-", .. args]);

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Umkm.Domain.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder ?? throw new InvalidOperationException("The repository was not found above the tests.");
    }
}

internal sealed record CliResult(int Code, string Out, string Error)
{
    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
