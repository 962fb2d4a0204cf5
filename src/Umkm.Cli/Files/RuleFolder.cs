using System.Globalization;
using Umkm.Cli.Messages;
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
                FileMessages.IsFile.With(new MessageArgument("folder", Path.GetDirectoryName(folder) is { Length: > 0 } f ? f : "."))
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

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
