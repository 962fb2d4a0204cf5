using System.CommandLine;

namespace Umkm.Cli.Calls;

/// <summary>A command of the tool: its options, its one line of help in both languages, and what it does.</summary>
internal abstract class ToolCommand(string name, LocalizedText help) : Command(name)
{
    /// <summary>One line of help.</summary>
    public LocalizedText Help { get; } = help;

    /// <summary>Does the work.</summary>
    /// <param name="call">The options given, already checked for form.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="Refusal">The command or an input cannot be used.</exception>
    public abstract int Run(Call call);

    /// <summary>Takes options, in the order in which help shows them.</summary>
    protected void AddAll(params ToolOption[] options)
    {
        foreach (ToolOption option in options)
        {
            Add(option);
        }
    }
}

/// <summary>A command that only holds others.</summary>
internal sealed class CommandGroup : ToolCommand
{
    public CommandGroup(string name, LocalizedText help, IEnumerable<ToolCommand> parts)
        : base(name, help)
    {
        foreach (ToolCommand part in parts)
        {
            Add(part);
        }
    }

    /// <inheritdoc/>
    public override int Run(Call call) =>
        throw Refusal.At(
            call.Place,
            Umkm.Cli.Messages.ToolMessages.CommandMissing.With(new MessageArgument("known", string.Join(", ", Subcommands.Select(c => c.Name))))
        );
}
