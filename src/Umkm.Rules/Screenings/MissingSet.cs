using System.Collections.Immutable;
using Umkm.Rules.Results;

namespace Umkm.Rules.Screenings;

/// <summary>The facts that are missing together: with all of them given, a decision is decided as far as the law is settled and they ask for no
/// more.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Facts">The facts, in the order in which they were found.</param>
/// <param name="Rows">Subjects for which just these are missing.</param>
internal sealed record MissingSet(ScreenedDecision Decision, ImmutableArray<MissingFact> Facts, long Rows);
