using System.Globalization;
using Umkm.Cli.Messages;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Cli.Files;

/// <summary>Reads the rule files of a folder, by their paths below it.</summary>
internal static class RuleFolder
{
    private const int MostFiles = 5_000;
    private const long MostBytes = 64L * 1024 * 1024;
    private const long LargestFile = 4L * 1024 * 1024;

    /// <summary>All files ending in .yaml or .yml in a folder and below it and its risiko/*.csv, in the order of their paths.</summary>
    /// <exception cref="Refusal">No such folder, nothing in it, or more than a rule book can be.</exception>
    public static IReadOnlyList<RuleFile> Read(string folder)
    {
        if (File.Exists(folder))
        {
            throw Refusal.At(
                folder,
                FileMessages.IsFile.With(new MessageArgument("folder", Root(folder) ?? Root(Path.GetFullPath(folder)) ?? Above(folder)))
            );
        }
        if (!Directory.Exists(folder))
        {
            throw Refusal.At(folder, FileMessages.FolderMissing.With());
        }
        var files = new List<RuleFile>();
        long bytes = 0;
        foreach (string path in Paths(folder))
        {
            if (FileFacts.Of(path).Kind is FileKind.Pipe or FileKind.Other)
            {
                throw Refusal.At(path, FileMessages.NoRuleFile.With());
            }
            byte[] content = BoundedFile.Read(path, LargestFile);
            bytes += content.Length;
            if (files.Count == MostFiles || bytes > MostBytes)
            {
                throw Refusal.At(
                    folder,
                    FileMessages.TooManyRules.With(new MessageArgument("limit", Number(MostFiles)), new MessageArgument("bytes", Number(MostBytes)))
                );
            }
            files.Add(new RuleFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), content));
        }
        return files.Count > 0 ? files : throw Refusal.At(folder, FileMessages.NoRules.With());
    }

    private static string[] Paths(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 16,
            AttributesToSkip = FileAttributes.Hidden,
            IgnoreInaccessible = false,
        };
        try
        {
            string[] paths =
            [
                .. Directory
                    .EnumerateFiles(folder, "*", options)
                    .Where(p => BookReader.IsPart(Path.GetRelativePath(folder, p).Replace('\\', '/')))
                    .Take(MostFiles + 1),
            ];
            Array.Sort(paths, StringComparer.Ordinal);
            return paths;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal.At(folder, FileMessages.NotReadable.With());
        }
    }

    /// <summary>The root of the rules that a file is part of, by the folder of a book in which it lies; null when it lies in none.</summary>
    private static string? Root(string file)
    {
        HashSet<string> parts = [.. RuleBook.EmbeddedRuleFiles.Select(f => f.Path[..f.Path.IndexOf('/', StringComparison.Ordinal)]), "risiko"];
        string? folder = Path.GetDirectoryName(file);
        while (!string.IsNullOrEmpty(folder) && !parts.Contains(Path.GetFileName(folder)))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return string.IsNullOrEmpty(folder) ? null : Above(folder);
    }

    private static string Above(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
