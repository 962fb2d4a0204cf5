using System.Reflection;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Benchmarks.W1;

/// <summary>W1 as rule files, embedded.</summary>
internal static class W1Book
{
    /// <summary>The files of the book.</summary>
    public static RuleFile[] Files { get; } = ReadFiles();

    public static RuleBook Book { get; } = Load();

    private static RuleBook Load()
    {
        RuleBookResult result = RuleBook.Load(Files, "W1", withCases: false);
        return result.Book ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    }

    private static RuleFile[] ReadFiles()
    {
        Assembly assembly = typeof(W1Book).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(n => n.EndsWith(".yaml", StringComparison.Ordinal))
                .Select(n =>
                {
                    using Stream stream = assembly.GetManifestResourceStream(n)!;
                    byte[] bytes = new byte[stream.Length];
                    stream.ReadExactly(bytes);
                    return new RuleFile(n, bytes);
                }),
        ];
    }
}
