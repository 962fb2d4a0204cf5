using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Sql.Tests;

/// <summary>The rule books that tests share.</summary>
internal static class TestBooks
{
    private static readonly Lazy<RuleBook> LazyEmbedded = new(() =>
    {
        if (Environment.GetEnvironmentVariable("UMKM_SQL_BOOK") is not { } folder)
        {
            return RuleBook.Embedded;
        }
        RuleFile[] files =
        [
            .. Directory
                .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                .Where(f => !f.EndsWith(".kasus.yaml", StringComparison.Ordinal))
                .Select(f => new RuleFile(Path.GetRelativePath(folder, f), File.ReadAllBytes(f))),
        ];
        RuleBookResult result = RuleBook.Load(files, "uji", withCases: false);
        return result.Book ?? throw new InvalidOperationException(string.Join("\n", result.Problems));
    });

    /// <summary>The embedded book, or that of the folder <c>UMKM_SQL_BOOK</c>.</summary>
    public static RuleBook Embedded => LazyEmbedded.Value;
}
