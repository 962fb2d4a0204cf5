using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Assessments;

/// <summary>A decision whose result is to be told.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Told">Its result; null while it is not worked out.</param>
/// <param name="Before">How it was told to others of whom it tells nothing else apart; null where that is not kept, or never came up.</param>
/// <param name="Telling">Its result but for what is the subject's own; null where it was not told so before.</param>
internal sealed record DecisionInTurn(PlannedDecision Decision, ResultInTurn? Told, PreparedIn<KeptTelling>? Before, KeptTelling? Telling);
