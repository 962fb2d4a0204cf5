using System.CommandLine;

namespace Umkm.Cli.Calls;

/// <summary>Prints the help of a command.</summary>
internal static class HelpText
{
    public static void Write(Command command, IEnumerable<string> path, TextWriter output, Lang language)
    {
        bool english = language == Lang.English;
        string name = string.Join(' ', path);
        LocalizedText about = command is ToolCommand tool
            ? tool.Help
            : new(
                "menilai usaha terhadap aturan: skalanya, surat yang kurang, program yang dapat diikuti, dan pasalnya",
                "assess an enterprise by the rules: its size, the papers it lacks, the programmes it may join, and the articles"
            );
        output.WriteLine($"{name}: {about.In(language)}");
        output.WriteLine();
        string arguments = string.Concat(command.Arguments.OfType<ToolArgument>().Select(a => $" {a.Label.In(language)}"));
        string needed = string.Concat(command.Options.OfType<ToolOption>().Where(o => o.Needed).Select(o => $" {o.Name} {o.ValueName.In(language)}"));
        string next =
            command.Subcommands.Count > 0
                ? english
                    ? " COMMAND"
                    : " PERINTAH"
                : "";
        output.WriteLine($"{(english ? "Usage" : "Pemakaian")}: {name}{next}{arguments}{needed} [{(english ? "options" : "opsi")}]");
        Rows(output, english ? "Commands" : "Perintah", command.Subcommands.OfType<ToolCommand>().Select(c => (c.Name, c.Help.In(language))));
        Rows(
            output,
            english ? "Arguments" : "Argumen",
            command.Arguments.OfType<ToolArgument>().Select(a => (a.Label.In(language), a.Help.In(language)))
        );
        IEnumerable<Option> inherited = command.Parents.OfType<Command>().SelectMany(Inherited);
        Rows(output, english ? "Options" : "Opsi", command.Options.Concat(inherited).Select(o => Row(o, language)));
    }

    private static IEnumerable<Option> Inherited(Command command) =>
        command.Options.Where(o => o.Recursive).Concat(command.Parents.OfType<Command>().SelectMany(Inherited));

    private static (string, string) Row(Option option, Lang language)
    {
        string names = string.Join(", ", option.Aliases.Prepend(option.Name));
        return option switch
        {
            ToolOption o => ($"{names} {o.ValueName.In(language)}{(o.Repeatable ? " …" : "")}", o.Help.In(language)),
            ToolFlag f => (names, f.Help.In(language)),
            _ => (names, ""),
        };
    }

    private static void Rows(TextWriter output, string title, IEnumerable<(string Left, string Right)> rows)
    {
        (string Left, string Right)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine(title + ":");
        int width = Math.Min(34, all.Max(r => r.Left.Length));
        foreach ((string left, string right) in all)
        {
            output.WriteLine($"  {left.PadRight(width)}  {right}");
        }
    }
}
