using System.Collections.Immutable;
using Umkm.Registers.Mapping;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;

namespace Umkm.Registers;

/// <summary>What the columns of a register mean: which fact each gives, in which unit, what its words stand for, and which are left out on
/// purpose. Read from a mapping file, which is checked as rule files are.</summary>
public sealed class RegisterMapping
{
    internal RegisterMapping(string title, string? version) => (Title, Version) = (title, version);

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Which form of the register it belongs to; null when it does not say.</summary>
    public string? Version { get; }

    /// <summary>Assumptions for facts that no row gives.</summary>
    public ImmutableArray<AssumedFact> Assumptions { get; internal init; } = [];

    internal MappingFile File { get; init; } = MappingFile.Usual;

    internal ImmutableArray<MappingColumn> Columns { get; init; } = [];

    internal ImmutableArray<KeyValuePair<string, string>> Constants { get; init; } = [];

    internal ImmutableArray<MappingSkip> Skips { get; init; } = [];

    internal MappingGroup? Group { get; init; }

    internal MappingEdition? Edition { get; init; }

    /// <summary>Whether papers that no column is about are known not to be held.</summary>
    internal bool PapersComplete { get; init; }

    /// <summary>Reads a mapping file.</summary>
    /// <param name="utf8">Its contents.</param>
    /// <param name="path">Its name, for messages.</param>
    /// <param name="book">The rule book whose facts it names.</param>
    /// <exception cref="RegisterException">All that is wrong with it, by line and column.</exception>
    public static RegisterMapping Parse(ReadOnlyMemory<byte> utf8, string path, RuleBook book)
    {
        var problems = new ProblemList();
        RegisterMapping? mapping = new MappingReader(book.Glossary, problems).Read(new RuleFile(path, utf8));
        return problems.Count == 0 && mapping is not null ? mapping : throw new RegisterException(problems.Sorted());
    }
}
