using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Assessments;

/// <summary>The results of an assessment one after another. Not for several threads at once.</summary>
/// <param name="assessment">The assessment.</param>
/// <param name="tracer">Makes what is told anew; null where the results that the assessment keeps are told.</param>
internal sealed class ResultsInTurn(Assessment assessment, Tracer? tracer)
{
    private readonly Dictionary<ReasonsKey, IReadOnlyList<Reason>> _reasons = [];

    /// <summary>Makes what is told anew; null where the results that the assessment keeps are told.</summary>
    public Tracer? Own => tracer;

    /// <summary>What the results of many subjects have alike.</summary>
    public PreparedBytes Prepared => assessment.Prepared;

    /// <summary>Whether the cautions of a result are the list that stands on its decision for every subject.</summary>
    public bool StandForAll(DecisionResult result) =>
        assessment.Plan.Find(result.Id) is { } decision
        && assessment.Standing.On(decision, assessment.Plan) is var standing
        && (result.Cautions == standing.Whole || result.Cautions == standing.WholeLookedUp);

    /// <summary>The cautions that stand on a decision for every subject, as far as they are told one behind the other.</summary>
    public Caution[][] StandingRuns(string id) =>
        assessment.Plan.Find(id) is { } decision ? assessment.Standing.On(decision, assessment.Plan).Runs : [];

    /// <summary>Each decision in its order.</summary>
    public IEnumerable<(string Id, ResultInTurn Told)> All =>
        tracer is null
            ? assessment.Decisions.Select(d => (d.Id, Kept(d)))
            : assessment.Planned.Select(d => (d.Decision.Id, d.HasItems ? tracer.InTurn(d) : Kept(tracer.Result(d))));

    /// <summary>The same where what was told to others is told again.</summary>
    /// <param name="language">The language.</param>
    /// <param name="depth">How deep members of results stand where that shows; below zero where it does not, null where each is written anew.</param>
    public IEnumerable<DecisionInTurn> In(Lang language, int? depth)
    {
        if (tracer is not { KeepsTellings: true } || depth is not { } deep)
        {
            return assessment.Planned.Zip(All, (d, each) => new DecisionInTurn(d, each.Told, null, null));
        }
        DecisionInTurn[] all =
        [
            .. assessment.Planned.Select(d =>
            {
                PreparedIn<KeptTelling>? before = tracer.ToldBefore(d);
                return new DecisionInTurn(d, null, before, before?.Find(language, deep));
            }),
        ];
        tracer.Share(all.Where(d => d.Telling is null).Select(d => d.Decision), assessment.Lowered);
        return all;
    }

    /// <summary>The result of a decision.</summary>
    public ResultInTurn Of(PlannedDecision decision) => Kept(tracer!.Result(decision));

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
        return assessment.Plan.Find(id) is { } decision && assessment.IsAbout(decision) ? Because(decision, item) : null;
    }

    private IEnumerable<Reason> Because(PlannedDecision decision, int? item)
    {
        int count = assessment.Facts.RowsOf(decision.Table);
        int place =
            !decision.HasItems ? 0
            : item is { } row && row < count ? row
            : OwnPlace.Whole;
        if (decision.HasItems && count > Tracer.MostTold)
        {
            return place == OwnPlace.Whole ? tracer!.ReasonsOfList(decision) : tracer!.ReasonsOf(decision, place);
        }
        var key = new ReasonsKey(decision, place);
        return _reasons.TryGetValue(key, out IReadOnlyList<Reason>? known) ? known
            : place == OwnPlace.Whole ? _reasons[key] = [.. tracer!.ReasonsOfList(decision)]
            : _reasons[key] = tracer!.ReasonsOf(decision, place);
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

    private sealed record ReasonsKey(PlannedDecision Decision, int Row)
    {
        // Written out: of a decision not each part is hashed.
        public bool Equals(ReasonsKey? other) => other is not null && ReferenceEquals(Decision, other.Decision) && Row == other.Row;

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Decision) ^ Row;
    }
}
