using System.Globalization;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Domain.Json;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Cli.Choices;

/// <summary>Reads the subject of a run from a file or standard input.</summary>
internal static class SubjectSource
{
    /// <summary>Reads a subject and checks that it fits the rule book.</summary>
    /// <param name="call">The run.</param>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="glossary">The glossary of the rule book.</param>
    /// <exception cref="Refusal">The file cannot be read or used; all that is wrong, at once.</exception>
    public static Subject Read(Call call, string path, Glossary glossary)
    {
        string name = path == "-" ? "-" : path;
        byte[] utf8 = Bytes(call, path);
        SubjectReadResult result = SubjectJson.Read(utf8, name, SubjectWords.Of(glossary));
        if (!result.Succeeded)
        {
            throw new Refusal(ExitCode.CannotUse, result.Problems);
        }
        if (SubjectCheck.Of(result.Subject, glossary) is { Count: > 0 } wrong)
        {
            throw new Refusal(ExitCode.CannotUse, [.. wrong.Select(w => w with { Place = w.Place with { File = Place(utf8, name, w) } })]);
        }
        foreach (Problem doubt in result.Warnings)
        {
            call.Tell(
                AssessMessages
                    .Doubtful.With(new MessageArgument("text", new LocalizedText(doubt.Tell(Lang.Indonesian), doubt.Tell(Lang.English))))
                    .Text(call.Language)
            );
        }
        return result.Subject;
    }

    private static string Place(byte[] utf8, string file, Problem wrong) =>
        wrong.Argument("fact")?.Indonesian is { } fact && FactPlaces.Of(utf8, fact) is var (line, column)
            ? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}")
            : file;

    private static byte[] Bytes(Call call, string path)
    {
        if (path != "-")
        {
            return BoundedFile.Read(path, SubjectJson.MaxBytes);
        }
        using Stream input = call.OpenInput();
        return BoundedFile.Read(input, "-", SubjectJson.MaxBytes);
    }
}
