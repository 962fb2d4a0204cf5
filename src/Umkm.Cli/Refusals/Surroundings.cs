namespace Umkm.Cli.Refusals;

/// <summary>What surrounds a run of the tool: where it prints, where it complains, what it reads.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Errors and notes.</param>
/// <param name="Input">Opens standard input; called only when a command reads it.</param>
/// <param name="InputPath">Where the file system shows what standard input is; <c>-</c> where it does not.</param>
internal sealed record Surroundings(TextWriter Output, TextWriter Error, Func<Stream> Input, string InputPath = "-")
{
    /// <summary>The tool's name in messages.</summary>
    public const string ToolName = "umkm";
}
