using Umkm.Rules.Results;

namespace Umkm.Rules.Screenings;

/// <summary>How often a fact that was not given could still decide a decision.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Fact">The fact; of whichever item.</param>
/// <param name="Rows">Subjects for which the decision is open and the fact is among those missing.</param>
/// <param name="Alone">Those of them for which it is the only one missing.</param>
public readonly record struct MissingCount(ScreenedDecision Decision, MissingFact Fact, long Rows, long Alone);
