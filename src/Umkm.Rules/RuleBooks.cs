using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Compiled;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;

namespace Umkm.Rules;

/// <summary>Where rule books come from: the one that ships with this package, or files of a host's own.</summary>
public static class RuleBooks
{
    // The build read and checked the very same files; their bands and cases are checked by this package's tests.
    private static readonly Lazy<RuleBook> LazyEmbedded = new(() => CompiledBook.Read(EmbeddedFiles.Compiled()));

    extension(RuleBook)
    {
        /// <summary>The edition of the embedded book, known without loading it.</summary>
        public static string EmbeddedEdition => EmbeddedFiles.Edition;

        /// <summary>The book that ships with this package. Loaded once, on first use.</summary>
        public static RuleBook Embedded => LazyEmbedded.Value;

        /// <summary>The files of the embedded book, to lay other files over.</summary>
        public static IReadOnlyList<RuleFile> EmbeddedRuleFiles => [.. EmbeddedFiles.Read()];

        /// <summary>Reads and checks rule files.</summary>
        /// <param name="files">All files of the book: glossary, decisions, cases.</param>
        /// <param name="edition">The edition to print on results.</param>
        /// <param name="withCases">Whether to read the cases too and to require one for each answer.</param>
        /// <returns>The book, or all problems.</returns>
        public static RuleBookResult Load(IEnumerable<RuleFile> files, string edition, bool withCases)
        {
            Guard.Against.Null(files);
            Guard.Against.NullOrEmpty(edition);
            RuleFile[] all = [.. files];
            return Read(all, edition, withCases, BookReader.HashOf(all));
        }

        /// <summary>Lays files over the embedded book: the same path replaces, a new path adds. A set with its own <c>istilah/</c> is a whole
        /// book and replaces it.</summary>
        public static IReadOnlyList<RuleFile> OverEmbedded(IReadOnlyCollection<RuleFile> files)
        {
            Guard.Against.Null(files);
            if (files.Any(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal)))
            {
                return [.. files];
            }
            HashSet<string> own = [.. files.Select(f => f.Path)];
            return [.. EmbeddedFiles.Read().Where(f => !own.Contains(f.Path)), .. files];
        }
    }

    private static RuleBookResult Read(IEnumerable<RuleFile> files, string edition, bool withCases, string hash)
    {
        var problems = new ProblemList();
        DraftBook draft = BookReader.Read(files, problems, withCases);
        ImmutableArray<Decision> ordered = BookChecks.Check(draft, problems, withCases);
        return problems.Count == 0
            ? new RuleBookResult(new RuleBook(edition, hash, draft.Glossary, ordered, draft.Cases), [])
            : new RuleBookResult(null, problems.Sorted());
    }
}
