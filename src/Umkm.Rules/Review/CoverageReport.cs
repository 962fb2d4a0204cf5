using System.Collections.Immutable;
using Umkm.Rules.Books;

namespace Umkm.Rules.Review;

/// <summary>What the cases of a book exercise.</summary>
/// <param name="Versions">Each version of each decision, by kind and id, oldest first.</param>
internal sealed record CoverageReport(ImmutableArray<VersionCoverage> Versions)
{
    /// <summary>Whether everything was seen.</summary>
    public bool IsComplete => Versions.All(v => v.IsComplete);
}

/// <summary>What the cases exercise of one version.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Version">The version.</param>
/// <param name="Answers">Each answer the version can give and whether some case shows just it; empty for a declared gap.</param>
/// <param name="Readings">Each reading of unsettled law.</param>
/// <param name="Sentences">Each sentence of its conditions.</param>
/// <param name="GapSeen">For a declared gap: whether a case falls in it; null otherwise.</param>
internal sealed record VersionCoverage(
    Decision Decision,
    DecisionVersion Version,
    ImmutableArray<AnswerCoverage> Answers,
    ImmutableArray<ReadingCoverage> Readings,
    ImmutableArray<SentenceCoverage> Sentences,
    bool? GapSeen
)
{
    /// <summary>Whether everything was seen.</summary>
    public bool IsComplete => GapSeen is not false && Answers.All(a => a.Seen) && Readings.All(r => r.IsComplete) && Sentences.All(s => s.IsComplete);
}

/// <summary>Whether an answer was the only possible one in some case; for an answer that some reading of the law cannot give, under another
/// reading.</summary>
/// <param name="Answer">The answer's slug.</param>
/// <param name="Seen">Whether it was.</param>
internal sealed record AnswerCoverage(string Answer, bool Seen);

/// <summary>Which answers a reading gave.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Seen">The answers that were the only possible ones under it in some case.</param>
/// <param name="Wanted">How many different ones are wanted: two, or one where it can give no more.</param>
internal sealed record ReadingCoverage(string Reading, ImmutableArray<string> Seen, int Wanted)
{
    /// <summary>Whether enough were seen.</summary>
    public bool IsComplete => Seen.Length >= Wanted;
}

/// <summary>How a sentence of a condition was seen.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Held">Whether it held in some case.</param>
/// <param name="Failed">Whether it failed in some case.</param>
/// <param name="Unknown">Whether it was unknown in some case.</param>
internal sealed record SentenceCoverage(LocalizedText Sentence, Place Place, bool Held, bool Failed, bool Unknown)
{
    /// <summary>Whether it was seen in all three ways.</summary>
    public bool IsComplete => Held && Failed && Unknown;
}
