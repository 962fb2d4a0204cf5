using Umkm.Cli.Messages;

namespace Umkm.Cli.Files;

/// <summary>What is written, and what to call it in a message.</summary>
internal sealed record WrittenFile(string Place, string Path);

/// <summary>Checks before a command begins that no output is one of its inputs or another output, by what the file system says they are.</summary>
internal static class FileUse
{
    private const int MostFiles = 10_000;
    private const string RiskFolder = "risiko";

    /// <summary>Checks the files of a call.</summary>
    /// <param name="inputs">Files that are read, and folders of which the .json files are; <c>-</c> for a standard input that is no file.</param>
    /// <param name="rules">Folders of rule files that are read; what is none (a git revision, the word for the embedded book) is passed over.</param>
    /// <param name="outputs">What is written, each with what to call it in a message; <c>-</c> for standard output.</param>
    /// <exception cref="Refusal">A file would be read and replaced, or written twice.</exception>
    public static void Check(IEnumerable<string> inputs, IEnumerable<string> rules, IEnumerable<WrittenFile> outputs)
    {
        WrittenFile[] written = [.. outputs.Where(o => o.Path != "-")];
        if (written.Length == 0)
        {
            return;
        }
        IEnumerable<string> read = inputs.Where(i => i != "-").SelectMany(Subjects).Concat(rules.SelectMany(Rules));
        HashSet<string> used = [.. read.Select(Identity).OfType<string>()];
        foreach ((string place, string path) in written)
        {
            if (Identity(path) is { } identity && !used.Add(identity))
            {
                throw Refusal.At(place, FileMessages.SameFile.With());
            }
        }
    }

    /// <summary>Refuses an output whose place is a file that is read.</summary>
    public static void CheckOne(string output, string input) => Check([input], [], [new WrittenFile(output, output)]);

    /// <summary>What a path is known by; null for what cannot be replaced by writing to it.</summary>
    private static string? Identity(string path)
    {
        try
        {
            FileFacts facts = FileFacts.Of(path);
            return facts.Kind is FileKind.File or FileKind.Nothing ? facts.Identity : null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or IOException or UnauthorizedAccessException)
        {
            // Whoever opens it says what is wrong with it.
            return null;
        }
    }

    private static IEnumerable<string> Subjects(string path) =>
        Directory.Exists(path) ? Below(path, recurse: false).Where(f => Path.GetExtension(f) is ".json") : [path];

    private static IEnumerable<string> Rules(string folder) =>
        Directory.Exists(folder)
            ? Below(folder, recurse: true)
                .Where(f => Path.GetExtension(f) is ".yaml" or ".yml" || Path.GetFileName(Path.GetDirectoryName(f)) == RiskFolder)
            : [];

    private static IEnumerable<string> Below(string folder, bool recurse) =>
        Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions
                {
                    RecurseSubdirectories = recurse,
                    MaxRecursionDepth = 16,
                    IgnoreInaccessible = true,
                }
            )
            .Take(MostFiles);
}
