using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using NodaTime;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

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

    // Who lays files over the book reads all of it each time: each file of ours is read once.
    private static readonly Lazy<FrozenDictionary<string, Shipped>> Kept = new(() =>
        Unpack().ToFrozenDictionary(f => f.Path, f => new Shipped(f), StringComparer.Ordinal)
    );

    /// <summary>All of them, in the order of their paths.</summary>
    public static IEnumerable<RuleFile> Read() => Kept.Value.Values.Select(s => s.File).OrderBy(f => f.Path, StringComparer.Ordinal);

    /// <summary>Whether a file is one of them, and not one laid over it.</summary>
    public static bool Ships(RuleFile file) => Kept.Value.TryGetValue(file.Path, out Shipped? shipped) && shipped.File == file;

    /// <summary>The documents of a file, shipped or not; what is wrong with it is told in <paramref name="problems"/>.</summary>
    public static ImmutableArray<YamlNode> Documents(RuleFile file, ProblemList problems) =>
        Ships(file) && Kept.Value[file.Path].Documents is { IsDefault: false } documents
            ? documents
            : YamlReader.Read(file.Path, file.Utf8, problems);

    private static IEnumerable<RuleFile> Unpack()
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

    /// <summary>A file of the assembly and what is in it.</summary>
    private sealed class Shipped(RuleFile file)
    {
        private readonly Lazy<ImmutableArray<YamlNode>> _documents = new(() =>
        {
            var problems = new ProblemList();
            ImmutableArray<YamlNode> documents = YamlReader.Read(file.Path, file.Utf8, problems);
            return problems.Count == 0 ? documents : default;
        });

        public RuleFile File => file;

        /// <summary>Default when something is wrong with it.</summary>
        public ImmutableArray<YamlNode> Documents => _documents.Value;
    }
}
