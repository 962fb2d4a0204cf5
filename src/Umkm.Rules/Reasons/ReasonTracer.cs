using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Says what led to a result.</summary>
internal sealed class ReasonTracer : IReasonsFound
{
    /// <summary>Of so few reasons each is looked at for whether it was told.</summary>
    private const int Few = 16;

    private readonly RegisterReader _read;
    private readonly LeafReasons _leaves;
    private readonly ReasonWalk _walk;
    private List<Reason> _reasons = [];

    /// <param name="read">The subject.</param>
    /// <param name="known">The reasons that are kept; null for none.</param>
    public ReasonTracer(RegisterReader read, KnownReasons? known)
    {
        _read = read;
        _leaves = new LeafReasons(read, known);
        _walk = new ReasonWalk(read, this);
    }

    /// <summary>Adds the reasons of a decision under its readings to none, each once; those of criteria are asked for one by one.</summary>
    public void Add(List<Reason> reasons, PlannedDecision decision, int row)
    {
        _reasons = reasons;
        _walk.Through(decision, row);
        if (reasons.Count > Few)
        {
            Reason[] each = [.. reasons.Distinct()];
            reasons.Clear();
            reasons.AddRange(each);
            return;
        }
        for (int i = reasons.Count - 1; i > 0; i--)
        {
            if (reasons.IndexOf(reasons[i], 0, i) >= 0)
            {
                reasons.RemoveAt(i);
            }
        }
    }

    /// <summary>Adds the reasons of a condition.</summary>
    /// <param name="reasons">Takes them.</param>
    /// <param name="node">The condition.</param>
    /// <param name="row">The row.</param>
    /// <param name="under">What it belongs to.</param>
    public void Add(List<Reason> reasons, PlanNode node, int row, Under under)
    {
        _reasons = reasons;
        _walk.Through(node, row, under);
    }

    void IReasonsFound.Saw(bool? outcome) { }

    void IReasonsFound.Leaf(PlanNode node, int row, bool? outcome, Under under, Item? item) =>
        _reasons.Add(_leaves.Of(node, row, outcome, under, item));

    void IReasonsFound.List(PlanNode node, int? count, bool? outcome, Under under) => _reasons.Add(_leaves.OfList(node, count, outcome, under));

    void IReasonsFound.Same(PlannedDecision same, PlannedDecision decision, int row, Under under) =>
        _reasons.Add(
            new Reason(under.Reading, Same(same.Decision.Id), true, same.Named, _leaves.Answered(same, decision.Table, row), under.Basis, null)
            {
                Decision = same.Decision.Id,
            }
        );

    void IReasonsFound.Due(PlannedDue due, PlanNode since, int at, bool? outcome, Under under)
    {
        Term date = due.Row.Since!;
        _reasons.Add(
            new Reason(
                under.Reading,
                new(
                    $"{SentenceWriter.Value(due.Row.After!, english: false)} sejak {date.Name} sudah lewat",
                    $"{SentenceWriter.Value(due.Row.After!, english: true)} since the {date.English} have passed"
                ),
                outcome,
                date.Label,
                _read.ValueText(date, at),
                under.Basis,
                null
            )
            {
                From = new ReadFrom(since.Condition, _read.Facts.Value(date, at)),
            }
        );
    }

    private static LocalizedText Same(string id) => new($"sama dengan keputusan {id}", $"the same as the decision {id}");
}
