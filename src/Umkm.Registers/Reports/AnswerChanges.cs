using System.Collections.Immutable;
using Umkm.Rules.Screenings;

namespace Umkm.Registers;

/// <summary>How many rows went from one set of answers to another.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Before">The answers before, several joined by |.</param>
/// <param name="Now">The answers now.</param>
/// <param name="Kind">What that is: <c>naik</c>, <c>turun</c>, <c>berubah</c>, <c>kini-diputus</c>, <c>kini-terbuka</c>, <c>terbuka-lain</c>.</param>
/// <param name="Rows">How many rows.</param>
public sealed record AnswerChange(ScreenedDecision Decision, string Before, string Now, string Kind, long Rows);

/// <summary>What changed between two screenings of a register, row by row by id.</summary>
/// <param name="Compared">Rows that both have.</param>
/// <param name="Changed">Those of them of which some answer changed.</param>
/// <param name="New">Rows that only the later screening has.</param>
/// <param name="Gone">Rows that only the earlier one has, among those with an id of their own.</param>
/// <param name="Ambiguous">Rows of the later one that were not compared: their id stands twice in the earlier, or stood in a row before.</param>
/// <param name="Counts">The changes, by decision, the most frequent first.</param>
public sealed record AnswerChanges(long Compared, long Changed, long New, long Gone, long Ambiguous, ImmutableArray<AnswerChange> Counts)
{
    /// <summary>Ids that stand in several rows of the earlier screening.</summary>
    public long TwiceBefore { get; init; }
}
