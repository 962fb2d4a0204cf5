using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;

namespace Umkm.Cli.Calls;

/// <summary>One run of one command: what was typed, and what surrounds it.</summary>
internal sealed class Call(
    System.CommandLine.ParseResult parsed,
    ToolCommand command,
    string place,
    Surroundings surroundings,
    Lang language,
    bool wholeBook
)
{
    /// <summary>The command's full name, for messages, e.g. <c>umkm rules check</c>.</summary>
    public string Place => place;

    /// <summary>Whether the folder of rule files is a whole book.</summary>
    public bool WholeBook => wholeBook;

    /// <summary>The language of results and errors.</summary>
    public Lang Language => language;

    /// <summary>Where results go.</summary>
    public TextWriter Output => surroundings.Output;

    /// <summary>Where errors and notes go.</summary>
    public TextWriter Error => surroundings.Error;

    /// <summary>Standard input.</summary>
    public Stream OpenInput() => surroundings.Input();

    /// <summary>The path of what is read: of <c>-</c> that of standard input, where there is one.</summary>
    public string PathOf(string input) => input == "-" ? surroundings.InputPath : input;

    /// <summary>The value of an option; null when it was not given.</summary>
    public string? Value(ToolOption option) => Values(option) is [var one, ..] ? one : null;

    /// <summary>The values of an option in the order typed.</summary>
    public IReadOnlyList<string> Values(ToolOption option) => parsed.GetResult(option) is { } result ? [.. result.Tokens.Select(t => t.Value)] : [];

    /// <summary>The values of an argument.</summary>
    public IReadOnlyList<string> Values(ToolArgument argument) =>
        parsed.GetResult(argument) is { } result ? [.. result.Tokens.Select(t => t.Value)] : [];

    /// <summary>Whether a flag was given.</summary>
    public bool Has(ToolFlag flag) => parsed.GetResult(flag) is { Implicit: false };

    /// <summary>The date of an option that must be given.</summary>
    /// <exception cref="Refusal">It is no date.</exception>
    public LocalDate Date(ToolOption option)
    {
        Umkm.Domain.ParseResult<LocalDate> date = IsoDate.Read(Value(option));
        return date.TryGetValue(out LocalDate value) ? value : throw At(option, date.Reason!);
    }

    /// <summary>A refusal of an option's value.</summary>
    public Refusal At(ToolOption option, Message message) => Refusal.At($"{place}: {option.Name}", message);

    /// <summary>Prints a line on standard error in the language of the run.</summary>
    public void Note(LocalizedText line) => Tell(line.In(language));

    /// <summary>Prints a line on standard error, without what names of files and texts of others might do to a terminal.</summary>
    public void Tell(string line) => Error.WriteLine(HarmlessText.Of(line));

    /// <summary>Checks that options and arguments were given rightly.</summary>
    /// <exception cref="Refusal">All that is wrong, at once.</exception>
    public void CheckForm()
    {
        var wrong = new List<Problem>();
        foreach (Option option in Options())
        {
            if (option is ToolOption known)
            {
                Check(known, wrong);
            }
        }
        var arguments = new List<ToolArgument>();
        var typed = new List<string>();
        int wanted = 0;
        foreach (Argument argument in command.Arguments)
        {
            if (argument is ToolArgument known)
            {
                arguments.Add(known);
                typed.AddRange(Values(known));
                wanted += known.Count;
            }
        }
        typed.AddRange(parsed.UnmatchedTokens);
        List<string> names = NamesAfterDashes();
        int before = wrong.Count;
        foreach (string name in names)
        {
            if (OptionNames().Contains(name.Split('=')[0]))
            {
                wrong.Add(Refusal.Line(place, ToolMessages.OptionAfterDashes.WithFound(name)));
            }
        }
        bool noneMisplaced = wrong.Count == before;
        var plain = new List<string>();
        foreach (string word in typed)
        {
            if (word.Length <= 1 || word[0] != '-' || names.Contains(word))
            {
                plain.Add(word);
            }
            else
            {
                wrong.Add(Refusal.Line(place, Near(ToolMessages.UnknownOption, word, OptionNames())));
            }
        }
        if (command is CommandGroup && plain.Count > 0)
        {
            wrong.Add(Refusal.Line(place, Near(ToolMessages.UnknownCommand, plain[0], command.Subcommands.Select(c => c.Name))));
        }
        else if (plain.Count > wanted && noneMisplaced)
        {
            wrong.Add(Refusal.Line(place, ToolMessages.SurplusArgument.WithFound(plain[wanted])));
        }
        else if (plain.Count < wanted && wrong.Count == 0)
        {
            wrong.Add(
                Refusal.Line(
                    place,
                    ToolMessages.ArgumentMissing.With(new MessageArgument("name", arguments[Math.Min(plain.Count, arguments.Count - 1)].Label))
                )
            );
        }
        if (wrong.Count > 0)
        {
            throw new Refusal(ExitCode.CannotUse, wrong);
        }
        CheckFiles();
    }

    private string[] OptionNames() => [.. Options().SelectMany(o => o.Aliases.Append(o.Name))];

    /// <summary>After "--" everything is a name; an option of ours there was meant for before.</summary>
    private List<string> NamesAfterDashes()
    {
        var names = new List<string>();
        bool after = false;
        foreach (Token token in parsed.Tokens)
        {
            if (after && !names.Contains(token.Value))
            {
                names.Add(token.Value);
            }
            after |= token.Type == TokenType.DoubleDash;
        }
        return names;
    }

    /// <summary>Checks that no output is an input or another output.</summary>
    private void CheckFiles()
    {
        var written = new List<WrittenFile>();
        foreach (Option option in Options())
        {
            if (option is ToolOption { Role: FileRole.Written } known)
            {
                foreach (string path in Values(known))
                {
                    written.Add(new WrittenFile($"{place}: {known.Name}", path));
                }
            }
        }
        if (written.Count > 0)
        {
            FileUse.Check(Named(FileRole.Read).Select(PathOf), Named(FileRole.Rules), written);
        }
    }

    private IEnumerable<string> Named(FileRole role) =>
        command
            .Arguments.OfType<ToolArgument>()
            .Where(a => a.Role == role)
            .SelectMany(Values)
            .Concat(Options().OfType<ToolOption>().Where(o => o.Role == role).SelectMany(Values));

    /// <summary>A message about an unknown word, with the nearest known one.</summary>
    public static Message Near(MessageKind kind, string found, IEnumerable<string> known)
    {
        string[] words = [.. known];
        string? near = Umkm.Domain.Spelling.Nearest(found, words);
        LocalizedText hint = near is null ? LocalizedText.Empty : ToolMessages.PerhapsMeant(near);
        return kind.With(
            new MessageArgument("found", found),
            new MessageArgument("known", string.Join(", ", words)),
            new MessageArgument("hint", hint)
        );
    }

    /// <summary>Whether a value looks like an option: a dash and a letter or another dash. A single dash and numbers below zero do not.</summary>
    private static bool IsOption(string value) => value.Length > 1 && value[0] == '-' && !char.IsAsciiDigit(value[1]);

    private List<Option> Options()
    {
        List<Option> all = [.. parsed.RootCommandResult.Command.Options];
        foreach (Option option in command.Options)
        {
            if (!all.Contains(option))
            {
                all.Add(option);
            }
        }
        return all;
    }

    private void Check(ToolOption option, List<Problem> wrong)
    {
        OptionResult? result = parsed.GetResult(option);
        int given = result is null or { Implicit: true } ? 0 : result.IdentifierTokenCount;
        if (given == 0)
        {
            if (option.Needed)
            {
                wrong.Add(
                    Refusal.Line(
                        place,
                        ToolMessages.OptionMissing.With(
                            new MessageArgument("name", option.Name),
                            new MessageArgument("value", option.ValueName),
                            new MessageArgument("help", option.Help)
                        )
                    )
                );
            }
            return;
        }
        if (result!.Tokens.FirstOrDefault(t => IsOption(t.Value)) is { } taken)
        {
            wrong.Add(
                Refusal.Line(
                    place,
                    ToolMessages.ValueIsOption.With(
                        new MessageArgument("name", option.Name),
                        new MessageArgument("value", option.ValueName),
                        new MessageArgument("found", taken.Value)
                    )
                )
            );
        }
        else if (result.Tokens.Count < given || result.Tokens.Any(t => t.Value.Length == 0))
        {
            wrong.Add(
                Refusal.Line(
                    place,
                    ToolMessages.ValueMissing.With(new MessageArgument("name", option.Name), new MessageArgument("value", option.ValueName))
                )
            );
        }
        else if (given > 1 && !option.Repeatable)
        {
            wrong.Add(Refusal.Line(place, ToolMessages.OptionTwice.With(new MessageArgument("name", option.Name))));
        }
        else if (option.Words.Count > 0 && result.Tokens.Select(t => t.Value).FirstOrDefault(v => !option.Words.Contains(v)) is { } unknown)
        {
            wrong.Add(Refusal.Line($"{place}: {option.Name}", Near(ToolMessages.UnknownWord, unknown, option.Words)));
        }
    }
}
