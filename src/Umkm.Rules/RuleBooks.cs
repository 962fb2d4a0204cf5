using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Compiled;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.Prose;
using Umkm.Rules.Sums;

namespace Umkm.Rules;

/// <summary>Where rule books come from: the one that ships with this package, or files of a host's own.</summary>
public static class RuleBooks
{
    // The build read and checked the very same files; their bands and cases are checked by this package's tests.
    private static readonly Lazy<RuleBook> LazyEmbedded = new(() => CompiledBook.Read(EmbeddedFiles.Compiled()));

    extension(RuleBook book)
    {
        /// <summary>What of a subject does not fit the book: papers of unknown kinds, local facts it does not declare, values of another
        /// kind.</summary>
        /// <param name="subject">The subject.</param>
        /// <returns>All of it; empty when the subject fits.</returns>
        public IReadOnlyList<Problem> Check(Subject subject) => SubjectCheck.Of(subject, book.Glossary);

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
        /// <param name="withCitations">Whether every regulation cited must stand in the register of regulations, under its one name; a book without
        /// a register has nothing to compare with.</param>
        /// <returns>The book, or all problems.</returns>
        public static RuleBookResult Load(IEnumerable<RuleFile> files, string edition, bool withCases, bool withCitations = false)
        {
            Guard.Against.Null(files);
            Guard.Against.NullOrEmpty(edition);
            return Read([.. files], edition, new ReadingOfBook(withCases, withCitations));
        }

        /// <summary>The same, as asked.</summary>
        internal static RuleBookResult Load(IReadOnlyList<RuleFile> files, string edition, ReadingOfBook asked) => Read([.. files], edition, asked);

        /// <summary>Reads and checks the rule files of a folder and below it.</summary>
        /// <param name="folder">The folder; paths below it are those of the book.</param>
        /// <param name="edition">The edition to print on results; another than that of the embedded book.</param>
        /// <param name="wholeBook">Whether the folder is a book of its own; otherwise it is laid over the embedded one.</param>
        /// <returns>The book, or all problems.</returns>
        /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
        public static RuleBookResult LoadFolder(string folder, string edition, bool wholeBook = false)
        {
            Guard.Against.NullOrEmpty(folder);
            RuleFile[] files = [.. EmbeddedFiles.ReadFolder(folder)];
            return wholeBook ? Load(files, edition, new ReadingOfBook(IsWhole: true)) : Replace(files, edition);
        }

        /// <summary>The embedded book with more files. A file whose path the book already has, or that changes a decision (<c>mengubah</c>), is a
        /// problem: nothing of the law is replaced.</summary>
        /// <param name="files">Decisions, terms, kinds of paper.</param>
        /// <param name="edition">The edition to print on results; another than that of the embedded book.</param>
        /// <returns>The book, or all problems.</returns>
        public static RuleBookResult Add(IReadOnlyCollection<RuleFile> files, string edition)
        {
            Guard.Against.Null(files);
            var problems = new ProblemList();
            HashSet<string> embedded = [.. EmbeddedFiles.Read().Select(f => f.Path)];
            foreach (RuleFile file in files.Where(f => embedded.Contains(f.Path)))
            {
                problems.Add(
                    Place.Whole(file.Path),
                    "berkas-sudah-ada",
                    "berkas yang sudah ada dalam buku bawaan",
                    "a file that the embedded book has already",
                    "berkas baru",
                    "a new file",
                    "beri nama lain, atau ganti berkas bawaannya dengan Replace",
                    "give it another name, or replace the embedded file with Replace"
                );
            }
            foreach (Place change in files.SelectMany(f => BookReader.At(f, DecisionChanges.Key)))
            {
                problems.Add(
                    change,
                    "mengubah-bukan-menambah",
                    "berkas yang mengubah keputusan",
                    "a file that changes a decision",
                    "berkas yang menambah",
                    "a file that adds",
                    "pakai Replace, yang boleh mengubah buku bawaan",
                    "use Replace, which may change the embedded book"
                );
            }
            return problems.Count == 0 ? Replace(files, edition) : new RuleBookResult(null, problems.Sorted());
        }

        /// <summary>The embedded book with files laid over it: the same path replaces, a new path adds.</summary>
        /// <param name="files">Decisions, terms, kinds of paper, cases.</param>
        /// <param name="edition">The edition to print on results; another than that of the embedded book.</param>
        /// <returns>The book, or all problems.</returns>
        public static RuleBookResult Replace(IReadOnlyCollection<RuleFile> files, string edition)
        {
            Guard.Against.InvalidInput(
                edition,
                nameof(edition),
                e => e != EmbeddedFiles.Edition,
                "A book that was changed needs an edition of its own."
            );
            RuleBookResult result = Load(OverEmbedded(files), edition, withCases: false);
            return result.Book is { } made ? result with { Warnings = [.. result.Warnings, .. Uncited(files, made)] } : result;
        }

        /// <summary>Lays files over the embedded book: the same path replaces, a new path adds; nothing else is left out.</summary>
        public static IReadOnlyList<RuleFile> OverEmbedded(IReadOnlyCollection<RuleFile> files)
        {
            Guard.Against.Null(files);
            HashSet<string> own = [.. files.Select(f => f.Path)];
            return [.. EmbeddedFiles.Read().Where(f => !own.Contains(f.Path)), .. files];
        }
    }

    /// <summary>What is wrong with the citations of some files of a book, by its register of regulations.</summary>
    internal static IReadOnlyList<Problem> Uncited(IEnumerable<RuleFile> files, RuleBook book)
    {
        var problems = new ProblemList();
        InstrumentChecks.Check(files, book.Instruments, problems);
        return problems.Sorted();
    }

    private static RuleBookResult Read(RuleFile[] files, string edition, ReadingOfBook asked)
    {
        string hash = BookReader.HashOf(files);
        var problems = new ProblemList();
        DraftBook draft = BookReader.Read(files, problems, asked.WithCases, asked.IsWhole, asked.Kept);
        ImmutableArray<Decision> ordered = BookChecks.Check(draft, problems, asked.WithCases, asked.Today ?? EmbeddedFiles.LastDay);
        if (asked.WithCitations)
        {
            InstrumentChecks.Check(files, draft.Instruments, problems, BookReader.MayMissRegulations(files, problems));
            TextChecks.Check(files, problems);
        }
        UnreadNames.Forgive(files, problems);
        FormulaFiles.Check(files, problems);
        RiskDayChecks.Check(files, asked.Today ?? EmbeddedFiles.LastDay, problems);
        return problems.Count == 0
            ? new RuleBookResult(new RuleBook(edition, hash, draft.Glossary, draft.Implied, ordered, draft.Cases, () => draft.Instruments), [])
            {
                Warnings = problems.SortedWarnings(),
            }
            : new RuleBookResult(null, problems.Sorted()) { Warnings = problems.SortedWarnings() };
    }
}
