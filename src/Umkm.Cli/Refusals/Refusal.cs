namespace Umkm.Cli.Refusals;

/// <summary>Ends a command with an exit status and lines for standard error. Thrown before anything is written.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="lines">Each names its place, what was found, what was expected and how to mend it.</param>
internal sealed class Refusal(int exitCode, IReadOnlyList<Problem> lines) : Exception(lines.Count == 0 ? "" : lines[0].Tell(Lang.English))
{
    /// <summary>The exit status.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>The lines to print.</summary>
    public IReadOnlyList<Problem> Lines { get; } = lines;

    /// <summary>The command or an input cannot be used.</summary>
    /// <param name="place">The option, argument or file.</param>
    /// <param name="message">What is wrong with it.</param>
    public static Refusal At(string place, Message message) => new(Refusals.ExitCode.CannotUse, [Line(place, message)]);

    /// <summary>What is wrong at a place: an option, an argument, a file.</summary>
    public static Problem Line(string place, Message message) => new(Place.Whole(place), message);
}
