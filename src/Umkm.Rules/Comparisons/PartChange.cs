using System.Collections.Immutable;
using Umkm.Rules.Books;

namespace Umkm.Rules.Comparisons;

/// <summary>A part of the law that differs between two editions.</summary>
/// <param name="Class">Evidence or wording, or the class of the days it concerns.</param>
/// <param name="Reading">The reading it belongs to; empty where there is one only, and for what stands beside the readings.</param>
/// <param name="Title">What it is.</param>
/// <param name="Before">What it said; null when it is new.</param>
/// <param name="After">What it says; null when it is gone.</param>
/// <param name="Sentences">The sentences that changed, when the structure around them stayed.</param>
/// <param name="Basis">The articles, those of the newer edition where there are both.</param>
internal sealed record PartChange(
    ChangeClass Class,
    string Reading,
    LocalizedText Title,
    LocalizedText? Before,
    LocalizedText? After,
    ImmutableArray<LeafChange> Sentences,
    LegalBasis Basis
)
{
    /// <summary>The articles in the older edition, where there are both.</summary>
    public LegalBasis? OldBasis { get; init; }
}

/// <summary>What differs over a run of days in which each edition has one version.</summary>
internal sealed record VersionChange
{
    /// <summary>The first day, included.</summary>
    public required NodaTime.LocalDate From { get; init; }

    /// <summary>The last day, included; null for no end.</summary>
    public required NodaTime.LocalDate? Until { get; init; }

    /// <summary>The strongest of the classes of its parts.</summary>
    public required ChangeClass Class { get; init; }

    /// <summary>The version of the older edition; null when it had none for these days.</summary>
    public required DecisionVersion? Before { get; init; }

    /// <summary>The version of the newer edition; null when it has none for these days.</summary>
    public required DecisionVersion? After { get; init; }

    /// <summary>The parts that differ.</summary>
    public required ImmutableArray<PartChange> Parts { get; init; }

    /// <summary>For each reading with another meaning: whether another answer follows, and where; null when that was not decided.</summary>
    public required ImmutableArray<(string Reading, ExactComparison? Exact)> Exact { get; init; }

    /// <summary>Sentences with numbers that rest on an article of a changed part and stayed as they were.</summary>
    public required ImmutableArray<LocalizedText> Unchanged { get; init; }

    /// <summary>Days and bounds that no case of the newer edition guards.</summary>
    public required ImmutableArray<LocalizedText> Unguarded { get; init; }
}

/// <summary>A decision that differs between two editions.</summary>
internal sealed record DecisionChange
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The file it stands in, of the newer edition where there are both.</summary>
    public required string File { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Every class among its changes, each once.</summary>
    public required ImmutableArray<ChangeClass> Classes { get; init; }

    /// <summary>First days of versions that only the newer edition has.</summary>
    public required ImmutableArray<NodaTime.LocalDate> Begun { get; init; }

    /// <summary>First days of versions that only the older edition had.</summary>
    public required ImmutableArray<NodaTime.LocalDate> Gone { get; init; }

    /// <summary>What differs, by days.</summary>
    public required ImmutableArray<VersionChange> Versions { get; init; }

    /// <summary>Names of cases that were added, changed or taken away.</summary>
    public required ImmutableArray<string> Cases { get; init; }
}
