namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules</c>: what policy staff need to review rule files.</summary>
internal static class RulesGroup
{
    /// <summary>Makes the group with all its commands; a new one is added here.</summary>
    public static CommandGroup Make() =>
        new(
            "rules",
            new("memeriksa dan membaca berkas aturan", "check and read rule files"),
            [
                new CheckCommand(),
                new TestCommand(),
                new CoverageCommand(),
                new ListCommand(),
                new ShowCommand(),
                new FindCommand(),
                new DiffCommand(),
                new FreshnessCommand(),
                new CommentCommand(),
                new RenderCommand(),
                new DmnCommand(),
            ]
        );
}
