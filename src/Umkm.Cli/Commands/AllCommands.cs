using Umkm.Cli.Commands.Compute;
using Umkm.Cli.Commands.Impact;
using Umkm.Cli.Commands.Rules;

namespace Umkm.Cli.Commands;

/// <summary>The commands of the tool. A new one is added here; only the one that is called is built.</summary>
internal static class AllCommands
{
    /// <summary>Their names, in the order of help.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "assess",
        "inspect",
        "screen",
        "timeline",
        "select",
        "graduation",
        "sql",
        "compute",
        "rules",
        "impact",
        "sample",
    ];

    /// <summary>Makes a command.</summary>
    public static ToolCommand Make(string name) =>
        name switch
        {
            "assess" => new AssessCommand(),
            "inspect" => new InspectCommand(),
            "timeline" => new TimelineCommand(),
            "select" => new SelectCommand(),
            "graduation" => new GraduationCommand(),
            "compute" => ComputeGroup.Make(),
            "rules" => RulesGroup.Make(),
            "impact" => new ImpactCommand(),
            "sample" => new SampleCommand(),
            "screen" => new ScreenCommand(),
            "sql" => new SqlCommand(),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such command."),
        };

    /// <summary>Makes all commands.</summary>
    public static IEnumerable<ToolCommand> Make() => Names.Select(Make);
}
