using System.Collections.Immutable;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Interviews;

/// <summary>A place in the subject that is not given and that some open goals wait for.</summary>
/// <param name="Pointer">Where the answer belongs.</param>
/// <param name="Facts">The missing facts that it would fill: one question may fill several.</param>
/// <param name="Goals">The open goals that wait for it.</param>
internal sealed record OpenFact(string Pointer, ImmutableArray<MissingFact> Facts, PlannedDecision[] Goals)
{
    /// <summary>The first of what is missing: it names the question.</summary>
    public MissingFact First => Facts[0];

    public MissingKey Key => First.Key!;
}
