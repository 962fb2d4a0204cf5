using System.Collections.Concurrent;
using System.Text;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Loading;
using Umkm.Rules.Planning;
using Umkm.Rules.Problems;
using Umkm.Rules.Tests.Generators;

namespace Umkm.Rules.Tests.Support;

/// <summary>The rule books that tests share, and their plans, each built once.</summary>
internal static class TestBooks
{
    private static readonly Lazy<RuleBook> LazyEmbedded = new(() =>
    {
        RuleBookResult result = RuleBook.Load(RuleBook.EmbeddedRuleFiles, "uji", withCases: false);
        return result.Book ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    });

    private static readonly Lazy<RuleBook> LazyWithCases = new(() => RuleBook.Load(RuleBook.EmbeddedRuleFiles, "uji", withCases: true).BookOrThrow());

    private static readonly Lazy<BookValues> LazyValues = new(() => new BookValues(Embedded));

    private static readonly Lazy<Assessor> LazyAssessor = new(() => new Assessor(Embedded));

    private static readonly ConcurrentDictionary<(RuleBook, LocalDate), Plan> Plans = new();

    /// <summary>The embedded book, read from its files.</summary>
    public static RuleBook Embedded => LazyEmbedded.Value;

    /// <summary>The embedded book with its cases.</summary>
    public static RuleBook EmbeddedWithCases => LazyWithCases.Value;

    /// <summary>What the embedded book tells apart: its bounds, codes and days.</summary>
    public static BookValues Values => LazyValues.Value;

    /// <summary>Every decision of the embedded book; its plans of a day are worked out once for all tests.</summary>
    public static Assessor Assessor => LazyAssessor.Value;

    public static Plan PlanOn(RuleBook book, LocalDate on) => Plans.GetOrAdd((book, on), key => Plan.For(key.Item1, key.Item2));

    public static RuleFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A checked book of some files; problems are the test's own fault.</summary>
    public static RuleBook Of(params RuleFile[] files)
    {
        RuleBookResult result = RuleBook.Load(files, "uji", withCases: false);
        return result.Book ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    }

    /// <summary>A book whose files can be read but that need not pass the checks: for rules nobody would write.</summary>
    public static RuleBook Unchecked(IEnumerable<RuleFile> files)
    {
        var problems = new ProblemList();
        DraftBook draft = BookReader.Read(files, problems, withCases: false);
        IReadOnlyList<Decision> ordered = BookChecks.Ordered(draft.Decisions.ToDictionary(d => d.Id), problems);
        return problems.Count == 0
            ? new RuleBook("uji", "", draft.Glossary, draft.Implied, ordered, [], () => draft.Instruments)
            : throw new InvalidOperationException(string.Join(Environment.NewLine, problems.Sorted()));
    }
}
