using System.Globalization;
using System.Reflection;
using NodaTime;

namespace Umkm.Rules.Loading;

/// <summary>The rule files that ship inside the assembly.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The edition of the book they make.</summary>
    public const string Edition = "2026.12.0";

    /// <summary>The last day of the month of that edition: no source can have been looked at later.</summary>
    public static LocalDate LastDay
    {
        get
        {
            int[] numbers = [.. Edition.Split('.').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
            return new LocalDate(numbers[0], numbers[1], 1).PlusMonths(1).PlusDays(-1);
        }
    }

    private const string Root = "BukuAturan/";

    /// <summary>All of them.</summary>
    public static IEnumerable<RuleFile> Read()
    {
        Assembly assembly = typeof(EmbeddedFiles).Assembly;
        foreach (string name in assembly.GetManifestResourceNames())
        {
            string path = name.Replace('\\', '/');
            if (path.StartsWith(Root, StringComparison.Ordinal) && BookReader.IsRuleFile(path))
            {
                using Stream stream = assembly.GetManifestResourceStream(name)!;
                byte[] bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                yield return new RuleFile(path[Root.Length..], bytes);
            }
        }
    }

    /// <summary>The compiled form that the build made of them.</summary>
    public static byte[] Compiled()
    {
        using Stream stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream("buku")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The rule files of a folder and below it, by their paths in it.</summary>
    public static IEnumerable<RuleFile> ReadFolder(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Full: path, Below: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(p => BookReader.IsPart(p.Below))
            .Select(p => new RuleFile(p.Below, File.ReadAllBytes(p.Full)));
}
