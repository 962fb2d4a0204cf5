using Umkm.Rules.Results;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Reports;

/// <summary>A fact that was not given, over all decisions.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Open">Open answers, of any subject and decision, for which it is among the facts missing.</param>
/// <param name="Alone">Those of them for which it is the only one missing: what giving it decides, as far as the law is settled.</param>
/// <param name="Decisions">In how many decisions.</param>
internal sealed record MissingTotal(MissingFact Fact, long Open, long Alone, int Decisions)
{
    /// <summary>All facts, those first that are missing most often.</summary>
    public static IReadOnlyList<MissingTotal> Of(ScreeningTally tally) =>
        [
            .. tally
                .Missing.GroupBy(m => m.Fact)
                .Select(g => new MissingTotal(g.Key, g.Sum(m => m.Rows), g.Sum(m => m.Alone), g.Count()))
                .OrderByDescending(t => t.Open)
                .ThenByDescending(t => t.Alone)
                .ThenBy(t => t.Fact.Name.Indonesian, StringComparer.Ordinal),
        ];
}
