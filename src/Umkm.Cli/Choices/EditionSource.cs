using Umkm.Cli.Files;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.RiskTables;

namespace Umkm.Cli.Choices;

/// <summary>One of two editions to compare: the embedded book, a folder, or a folder at a git revision, each with its cases and risk rows.</summary>
/// <param name="Book">The book.</param>
/// <param name="Risks">The risk rows of the book as a file holds them.</param>
/// <param name="Files">The files it was read from.</param>
internal sealed record EditionSource(RuleBook Book, string Risks, IReadOnlyList<RuleFile> Files)
{
    private static readonly string[] EmbeddedNames = ["bawaan", "embedded"];

    /// <summary>Reads and checks an edition. A folder is laid over the embedded book unless it is a whole book.</summary>
    /// <param name="call">The run.</param>
    /// <param name="name">The folder, the revision with its folder, or the word for the embedded book.</param>
    /// <param name="withCases">Whether the cases are wanted too.</param>
    /// <exception cref="Refusal">It cannot be read (exit 2), or its rules have problems (exit 1).</exception>
    public static EditionSource Read(Call call, string name, bool withCases = true)
    {
        if (EmbeddedNames.Contains(name))
        {
            return Load(RuleBook.EmbeddedRuleFiles, RuleBook.EmbeddedEdition, withCases);
        }
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        bool isRevision = colon > 1 && !Directory.Exists(name);
        IReadOnlyList<RuleFile> all = isRevision ? GitFolder.Read(name[..colon], name[(colon + 1)..]) : RuleFolder.Read(name);
        return Load(call.WholeBook ? all : RuleBook.OverEmbedded(all), name, withCases);
    }

    private static EditionSource Load(IReadOnlyList<RuleFile> files, string edition, bool withCases)
    {
        RuleBookResult result = RuleBook.Load(files, edition, withCases);
        return result.Book is { } book
            ? new(book, $"{RiskRow.Head}\n{string.Join('\n', book.Glossary.Risks.Lines(RiskTable.RiskFile))}", files)
            : throw new Refusal(
                ExitCode.Problems,
                [.. result.Problems.Select(p => p with { Place = p.Place with { File = $"{edition}: {p.Place.File}" } })]
            );
    }
}
