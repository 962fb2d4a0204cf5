using Umkm.Rules.Questions;

namespace Umkm.Rules.Changes;

/// <summary>The changes that are tried for a decision.</summary>
/// <param name="Candidates">The changes.</param>
/// <param name="Suppositions">What the engine is told for each.</param>
internal sealed record TriedChanges(ChangeCandidate[] Candidates, Supposition[] Suppositions)
{
    public static TriedChanges Of(IEnumerable<ChangeCandidate> candidates)
    {
        ChangeCandidate[] all = [.. candidates];
        return new TriedChanges(all, Array.ConvertAll(all, c => c.Supposition));
    }
}
