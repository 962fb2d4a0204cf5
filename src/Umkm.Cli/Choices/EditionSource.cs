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
    public static EditionSource Read(Call call, string name, bool withCases = true) =>
        Load(FilesOf(call, name), name, new ReadingOfBook(withCases, IsWhole: IsWhole(call, name)));

    /// <summary>Reads and checks two editions without their cases: of the embedded book what the build read, of the newer one what differs.</summary>
    /// <param name="call">The run.</param>
    /// <param name="before">The older edition, as in <see cref="Read"/>.</param>
    /// <param name="after">The newer edition.</param>
    /// <exception cref="Refusal">One cannot be read (exit 2), or its rules have problems (exit 1).</exception>
    public static (EditionSource Before, EditionSource After) ReadBoth(Call call, string before, string after)
    {
        EditionSource old = EmbeddedNames.Contains(before)
            ? new(RuleBook.Embedded, RiskLines(RuleBook.Embedded), RuleBook.EmbeddedRuleFiles)
            : Read(call, before, withCases: false);
        IReadOnlyList<RuleFile> files = FilesOf(call, after);
        var kept = KeptDecisions.Of(old.Book, old.Files, files);
        return (old, Load(files, after, new ReadingOfBook(IsWhole: IsWhole(call, after), Kept: kept)));
    }

    private static bool IsWhole(Call call, string name) => call.WholeBook && !EmbeddedNames.Contains(name);

    private static string EditionOf(string name) => EmbeddedNames.Contains(name) ? RuleBook.EmbeddedEdition : name;

    private static IReadOnlyList<RuleFile> FilesOf(Call call, string name)
    {
        if (EmbeddedNames.Contains(name))
        {
            return RuleBook.EmbeddedRuleFiles;
        }
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        bool isRevision = colon > 1 && !Directory.Exists(name);
        IReadOnlyList<RuleFile> all = isRevision ? GitFolder.Read(name[..colon], name[(colon + 1)..]) : RuleFolder.Read(name);
        return call.WholeBook ? all : RuleBook.OverEmbedded(all);
    }

    private static string RiskLines(RuleBook book) => $"{RiskRow.Head}\n{string.Join('\n', book.Glossary.Risks.Lines(RiskTable.RiskFile))}";

    private static EditionSource Load(IReadOnlyList<RuleFile> files, string name, ReadingOfBook asked)
    {
        string edition = EditionOf(name);
        RuleBookResult result = RuleBook.Load(files, edition, asked);
        return result.Book is { } book
            ? new(book, RiskLines(book), files)
            : throw new Refusal(
                ExitCode.Problems,
                [.. result.Problems.Select(p => p with { Place = p.Place with { File = $"{edition}: {p.Place.File}" } })]
            );
    }
}
