using System.CommandLine;
using System.CommandLine.Parsing;
using Umkm.Cli.Commands;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Cli;

/// <summary>Runs a command line: parses it, finds the command, prints what goes wrong in one language and never a stack trace.</summary>
internal static class Tool
{
    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Surroundings surroundings)
    {
        Lang language = LanguageOf(args);
        int code;
        try
        {
            code = Dispatch(args, surroundings, language);
        }
        catch (Refusal refusal)
        {
            code = refusal.ExitCode;
            foreach (Problem line in refusal.Lines)
            {
                surroundings.Error.WriteLine(HarmlessText.Of(line.Tell(language)));
            }
        }
        catch (RegisterException refused)
        {
            code = ExitCode.CannotUse;
            foreach (Problem line in refused.Problems)
            {
                surroundings.Error.WriteLine(HarmlessText.Of(line.Tell(language)));
            }
        }
        catch (IOException e)
        {
            // Standard output, or a file that is only kept for the run. What could not be written is not tried again.
            return NotWritten(e, surroundings, language);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            code = ExitCode.CannotUse;
            surroundings.Error.WriteLine(
                HarmlessText.Of(
                    Refusal.Line(Surroundings.ToolName, ToolMessages.Unexpected.WithFound($"{e.GetType().Name}: {e.Message}")).Tell(language)
                )
            );
        }
        try
        {
            surroundings.Output.Flush();
        }
        catch (IOException e)
        {
            return NotWritten(e, surroundings, language);
        }
        return code;
    }

    private static int NotWritten(IOException e, Surroundings surroundings, Lang language)
    {
        surroundings.Error.WriteLine(HarmlessText.Of(Refusal.Line(Surroundings.ToolName, WholeFile.WhyNot(e).With()).Tell(language)));
        return ExitCode.CannotUse;
    }

    private static int Dispatch(string[] args, Surroundings surroundings, Lang language)
    {
        ToolFlag help = CommonOptions.Help();
        ToolFlag whole = CommonOptions.WholeBook();
        ToolFlag version = CommonOptions.Version();
        Command root = Root(args, help, version, whole);
        System.CommandLine.ParseResult parsed = CommandLineParser.Parse(
            root,
            args,
            new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null }
        );
        var command = (Command)parsed.CommandResult.Command;
        if (parsed.GetResult(version) is { Implicit: false })
        {
            surroundings.Output.WriteLine(RuleBook.EmbeddedEdition);
            return ExitCode.Done;
        }
        if (parsed.GetResult(help) is { Implicit: false } || (command == root && args.Length == 0))
        {
            HelpText.Write(command, Path(parsed.CommandResult), surroundings.Output, language);
            return ExitCode.Done;
        }
        string place = string.Join(' ', Path(parsed.CommandResult));
        if (command is not ToolCommand tool)
        {
            string[] known = [.. AllCommands.Names];
            string? typed = args.FirstOrDefault(a => !a.StartsWith('-') && a is not ("id" or "en"));
            throw Refusal.At(
                place,
                typed is null
                    ? args.FirstOrDefault(a => a.StartsWith('-') && a != "--lang" && !a.StartsWith("--lang=", StringComparison.Ordinal)) is { } option
                        ? Call.Near(ToolMessages.UnknownOption, option, root.Options.Select(o => o.Name))
                        : ToolMessages.CommandMissing.With(new MessageArgument("known", string.Join(", ", known)))
                    : Call.Near(ToolMessages.UnknownCommand, typed, known)
            );
        }
        var call = new Call(parsed, tool, place, surroundings, language, parsed.GetResult(whole) is { Implicit: false });
        call.CheckForm();
        return tool.Run(call);
    }

    /// <summary>The root with only the command that is called, so that starting stays cheap; with all when none is.</summary>
    private static Command Root(string[] args, ToolFlag help, ToolFlag version, ToolFlag whole)
    {
        // No root command of the library: its own options and directives would be made first, with their help.
        var root = new Command(Surroundings.ToolName);
        root.Add(CommonOptions.Language());
        root.Add(whole);
        root.Add(help);
        root.Add(version);
        string? called = args.FirstOrDefault(a => AllCommands.Names.Contains(a));
        if (called is not null)
        {
            root.Add(AllCommands.Make(called));
            return root;
        }
        foreach (ToolCommand command in AllCommands.Make())
        {
            root.Add(command);
        }
        return root;
    }

    private static IEnumerable<string> Path(CommandResult result) =>
        result.Parent is CommandResult parent ? Path(parent).Append(result.Command.Name) : [Surroundings.ToolName];

    /// <summary>The language, known before the rest is parsed so that parsing can complain in it.</summary>
    private static Lang LanguageOf(string[] args)
    {
        int at = Array.IndexOf(args, "--lang");
        string? word =
            at >= 0 && at + 1 < args.Length
                ? args[at + 1]
                : args.FirstOrDefault(a => a.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];
        return word == "en" ? Lang.English : Lang.Indonesian;
    }
}
