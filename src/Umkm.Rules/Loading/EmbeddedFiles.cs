using System.Reflection;

namespace Umkm.Rules.Loading;

/// <summary>The rule files that ship inside the assembly.</summary>
internal static class EmbeddedFiles
{
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

    /// <summary>The content hash of all of them.</summary>
    public static string Hash() => BookReader.HashOf(Read());
}
