using Umkm.Cli.Files;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.RiskTables;

namespace Umkm.Cli.Choices;

/// <summary>One of two editions to compare: the embedded book, a folder, or a folder at a git revision, each with its cases and risk rows.</summary>
/// <param name="Book">The book.</param>
/// <param name="Risks">The risk rows of the book as a file holds them.</param>
internal sealed record EditionSource(RuleBook Book, string Risks)
{
    private static readonly string[] EmbeddedNames = ["bawaan", "embedded"];

    /// <summary>Reads and checks an edition. A folder is laid over the embedded book unless it is a whole book.</summary>
    /// <exception cref="Refusal">It cannot be read (exit 2), or its rules have problems (exit 1).</exception>
    public static EditionSource Read(Call call, string name)
    {
        if (EmbeddedNames.Contains(name))
        {
            return Load(RuleBook.EmbeddedRuleFiles, RuleBook.EmbeddedEdition);
        }
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        bool isRevision = colon > 1 && !Directory.Exists(name);
        IReadOnlyList<RuleFile> all = isRevision ? GitFolder.Read(name[..colon], name[(colon + 1)..]) : RuleFolder.Read(name);
        return Load(call.WholeBook ? all : RuleBook.OverEmbedded(all), name);
    }

    private static EditionSource Load(IEnumerable<RuleFile> files, string edition)
    {
        RuleBookResult result = RuleBook.Load(files, edition, withCases: true);
        return result.Book is { } book
            ? new(book, $"{RiskRow.Head}\n{string.Join('\n', book.Glossary.Risks.Lines(RiskTable.RiskFile))}")
            : throw new Refusal(
                ExitCode.Problems,
                [.. result.Problems.Select(p => p with { Place = p.Place with { File = $"{edition}: {p.Place.File}" } })]
            );
    }
}
