using System.Collections.Immutable;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Results;

namespace Umkm.Rules.Assessments;

// Results that tell nothing of a subject's own: whoever differs in nothing that the decision tells apart gets the same.
internal sealed partial class Tracer
{
    private Dictionary<PlannedDecision, DecisionResult?>? _kept;

    /// <summary>The result that another subject got before; null where none is kept, and where it would not be the same.</summary>
    private DecisionResult? Kept(PlannedDecision decision)
    {
        if (_compared is null || _brief || _assumed.Count > 0)
        {
            return null;
        }
        if (!(_kept ??= []).TryGetValue(decision, out DecisionResult? kept))
        {
            _kept[decision] = kept = Find(_compared.Of(decision), decision);
        }
        return kept;
    }

    private DecisionResult? Find(ComparedDecision compared, PlannedDecision decision)
    {
        // Cautions and the days of papers are read anew: they tell what is not compared.
        if (
            compared.Known.Results.Find(compared.Facts, ComparedSubject.Whole) is not { } kept
            || PermitOf(decision, 0) is { } permit && !permit.Equals(kept.Permit)
        )
        {
            return null;
        }
        ImmutableArray<Caution> cautions = _cautions.Of(decision, 0);
        return kept.Cautions == cautions ? kept : kept with { Cautions = cautions };
    }

    /// <summary>Keeps a result for others, where it tells nothing of the subject's own.</summary>
    private DecisionResult Keep(PlannedDecision decision, DecisionResult result)
    {
        if (
            _compared is not null
            && !_brief
            && _assumed.Count == 0
            && result is { Told: not null, FindChanges: null, Permit: null or { ExpiredOn: null, DueOn: null } }
            && result.MissingFacts.All(m => m.Item is null)
        )
        {
            ComparedDecision compared = _compared.Of(decision);
            compared.Known.Results.Keep(compared.Facts, ComparedSubject.Whole, result);
        }
        return result;
    }
}
