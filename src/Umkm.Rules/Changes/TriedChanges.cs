using Umkm.Rules.Questions;

namespace Umkm.Rules.Changes;

/// <summary>The changes that are tried for a decision.</summary>
/// <param name="Candidates">The changes.</param>
/// <param name="Suppositions">What the engine is told for each.</param>
/// <param name="Facts">The facts of the subject as the decision tells them apart, and the values that are tried; null where what was found is not
/// kept.</param>
internal sealed record TriedChanges(ChangeCandidate[] Candidates, Supposition[] Suppositions, FactNumbers? Facts)
{
    public static TriedChanges Of(List<ChangeCandidate> candidates, FactNumbers? facts)
    {
        ChangeCandidate[] all = [.. candidates];
        return new TriedChanges(all, Array.ConvertAll(all, c => c.Supposition), facts?.With(all.Select(c => c.Fact?.Then ?? 0)));
    }
}
