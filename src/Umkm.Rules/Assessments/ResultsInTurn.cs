using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Assessments;

/// <summary>The results of an assessment one after another. Not for several threads at once.</summary>
/// <param name="assessment">The assessment.</param>
/// <param name="tracer">Makes what is told anew; null where the results that the assessment keeps are told.</param>
internal sealed class ResultsInTurn(Assessment assessment, Tracer? tracer)
{
    private readonly Dictionary<string, IReadOnlyList<Reason>> _because = new(StringComparer.Ordinal);

    /// <summary>What the results of many subjects have alike.</summary>
    public PreparedBytes Prepared => assessment.Prepared;

    /// <summary>Whether the cautions of a result are the list that stands on its decision for every subject.</summary>
    public bool StandForAll(DecisionResult result) =>
        assessment.Plan.Find(result.Id) is { } decision
        && assessment.Standing.On(decision, assessment.Plan) is var standing
        && (result.Cautions == standing.Whole || result.Cautions == standing.WholeLookedUp);

    /// <summary>Each decision in its order.</summary>
    public IEnumerable<(string Id, ResultInTurn Told)> All =>
        tracer is null
            ? assessment.Decisions.Select(d => (d.Id, Kept(d)))
            : assessment.Planned.Select(d => (d.Decision.Id, d.HasItems ? tracer.InTurn(d) : Kept(tracer.Result(d))));

    /// <summary>The reasons of another decision that one is the same as; null when it does not apply.</summary>
    /// <param name="id">The other decision.</param>
    /// <param name="item">The item that is told of; null for the subject.</param>
    public IEnumerable<Reason>? Because(string id, int? item)
    {
        if (tracer is null)
        {
            return assessment.Look(id) is not { } other ? null
                : item is { } i && i < other.Items.Length ? other.Items[i].Result.Reasons
                : other.Reasons;
        }
        if (assessment.Plan.Find(id) is not { } decision || !assessment.IsAbout(decision))
        {
            return null;
        }
        return decision.HasItems && item is { } row && row < assessment.Facts.RowsOf(decision.Table) ? tracer.ReasonsOf(decision, row)
            : decision.HasItems ? tracer.InTurn(decision).Reasons
            : _because.TryGetValue(id, out IReadOnlyList<Reason>? known) ? known
            : _because[id] = tracer.ReasonsOf(decision, 0);
    }

    private static ResultInTurn Kept(DecisionResult decision) => new(decision, decision.Reasons, decision.Items.IsEmpty ? [] : Items(decision));

    private static IEnumerable<ItemInTurn> Items(DecisionResult decision)
    {
        var first = new Dictionary<DecisionResult, int>(ReferenceEqualityComparer.Instance);
        foreach (ItemResult item in decision.Items)
        {
            first.TryAdd(item.Result, item.Index);
            yield return new ItemInTurn(item, first[item.Result]);
        }
    }
}
