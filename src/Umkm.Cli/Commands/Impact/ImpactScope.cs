using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Loading;

namespace Umkm.Cli.Commands.Impact;

/// <summary>Which decisions can answer otherwise by one of two editions: those whose files differ, and those that lean on them. All others need no
/// screening.</summary>
internal static class ImpactScope
{
    private const string Cases = ".kasus.yaml";
    private static readonly string[] WithoutAnswers = ["peraturan/", "hitungan/"];

    /// <summary>Their ids; null for all, where a file differs that any decision may read: terms, papers, implied facts, risk rows.</summary>
    public static ImmutableHashSet<string>? Of(EditionSource before, EditionSource after)
    {
        var touched = ImmutableHashSet.CreateBuilder<string>();
        foreach (string path in Differing(before.Files, after.Files))
        {
            string[] own = [.. Of(before.Book, path).Concat(Of(after.Book, path))];
            if (own.Length == 0)
            {
                return null;
            }
            touched.UnionWith(own);
        }
        ILookup<string, string> users = new[] { before.Book, after.Book }
            .SelectMany(b => b.Decisions)
            .SelectMany(d => d.Versions.SelectMany(v => ReferenceChecks.Of(d, v)).Select(r => (r.Decision, User: d.Id)))
            .ToLookup(x => x.Decision, x => x.User);
        var open = new Queue<string>(touched);
        while (open.TryDequeue(out string? next))
        {
            foreach (string user in users[next].Where(touched.Add))
            {
                open.Enqueue(user);
            }
        }
        return touched.ToImmutable();
    }

    private static IEnumerable<string> Of(RuleBook book, string path) => book.Decisions.Where(d => d.Place.File == path).Select(d => d.Id);

    private static IEnumerable<string> Differing(IReadOnlyList<RuleFile> before, IReadOnlyList<RuleFile> after)
    {
        Dictionary<string, RuleFile> old = before.ToDictionary(f => f.Path);
        Dictionary<string, RuleFile> now = after.ToDictionary(f => f.Path);
        return old
            .Keys.Union(now.Keys)
            .Where(p => !p.EndsWith(Cases, StringComparison.Ordinal) && !WithoutAnswers.Any(w => p.StartsWith(w, StringComparison.Ordinal)))
            .Where(p => !old.TryGetValue(p, out RuleFile? a) || !now.TryGetValue(p, out RuleFile? b) || !a.Utf8.Span.SequenceEqual(b.Utf8.Span));
    }
}
