using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Results;

namespace Umkm.Rules.Assessments;

// Decisions about the items of a subject.
internal sealed partial class Tracer
{
    /// <summary>Of more items than that, only those that differ are told one by one in the result of the whole list.</summary>
    public const int MostTold = 1_000;

    /// <summary>The result of a decision about the subject, its items included.</summary>
    public DecisionResult Result(PlannedDecision decision)
    {
        if (!decision.HasItems)
        {
            return Kept(decision) ?? Keep(decision, Result(decision, 0));
        }
        // Items of which the same is known have the same result: an enterprise may have a great many.
        var results = new Dictionary<int, DecisionResult>();
        DecisionResult ResultOf(int row) => results.TryGetValue(row, out DecisionResult? known) ? known : results[row] = Result(decision, row);
        ResultInTurn list = InTurn(
            decision,
            row => ResultOf(row).MissingFacts,
            row => ResultOf(row).Cautions,
            row => ResultOf(row).Reasons,
            ResultOf
        );
        return list.Result with { Items = [.. list.Items.Select(i => i.Item)], Reasons = [.. list.Reasons] };
    }

    /// <summary>The same without what it tells of each item: that is made one after another. Kept is what several items share, and what is missing,
    /// which costs most to work out.</summary>
    public ResultInTurn InTurn(PlannedDecision decision)
    {
        HashSet<int> shared = [.. AlikeRows(decision).Where((like, row) => like != row)];
        var kept = new Dictionary<int, DecisionResult>();
        var missing = new Dictionary<int, ImmutableArray<MissingFact>>();
        // What is missing is put in order once for all that comparisons do not tell apart.
        int[] compared = Alike.Of(decision, asCompared: true);
        var orders = new Dictionary<int, int[]>();
        ImmutableArray<MissingFact> MissingOf(int row)
        {
            if (missing.TryGetValue(row, out ImmutableArray<MissingFact> known))
            {
                return known;
            }
            if (!orders.TryGetValue(compared[row], out int[]? order))
            {
                ImmutableArray<MissingFact> first = MissingOfRow(decision, compared[row]);
                ImmutableArray<MissingFact> all = first.IsEmpty ? [] : _missing.Of(decision, compared[row]);
                orders[compared[row]] = order = [.. first.Select(m => all.IndexOf(m))];
            }
            ImmutableArray<MissingFact> own = order.Length == 0 ? [] : _missing.Of(decision, row);
            return missing[row] = [.. order.Select(i => own[i])];
        }

        DecisionResult ResultOf(int row)
        {
            if (kept.TryGetValue(row, out DecisionResult? known))
            {
                return known;
            }
            DecisionResult result = Result(decision, row, MissingOf(row));
            return shared.Contains(row) ? kept[row] = result : result;
        }
        return InTurn(decision, MissingOf, row => _cautions.Of(decision, row), row => ReasonsOf(decision, row), ResultOf);
    }

    private ResultInTurn InTurn(
        PlannedDecision decision,
        Func<int, ImmutableArray<MissingFact>> missingOf,
        Func<int, ImmutableArray<Caution>> cautionsOf,
        Func<int, ImmutableArray<Reason>> reasonsOf,
        Func<int, DecisionResult> resultOf
    )
    {
        int count = _read.Count(decision.Table);
        int[] alike = AlikeRows(decision);
        ImmutableArray<Answer> possible = Possible(decision, decision.Top, 0);
        bool unknown = possible.Length > 1 && _missing.AsksForList(decision);
        var missing = new HashSet<MissingFact>();
        foreach (int row in Telling(decision))
        {
            if (possible.Length > 1 && !unknown && Bears(decision.Decision, possible, Possible(decision, decision.Possible, row)))
            {
                string name = _read.ItemName(decision.Table, row);
                missing.UnionWith(
                    missingOf(alike[row])
                        .Select(m => m.Item is null && !m.IsOfSubject ? m with { Item = name, ItemKind = decision.Decision.Subject } : m)
                );
            }
        }
        DecisionResult whole = Head(decision, possible) with
        {
            FindChanges = Changes(decision, possible, top: true, 0),
            MissingFacts =
                possible.Length == 1 ? []
                : unknown ? [MissingFacts.List(decision.Table)]
                : Ordered(
                    decision,
                    decision.Top,
                    TableId.Enterprise,
                    0,
                    [.. missing],
                    Telling(decision).Select(row => (IReadOnlyList<MissingFact>)_missing.Of(decision, alike[row]))
                ),
            Cautions = CautionsOfList(decision, cautionsOf),
            Assumptions = count == 0 ? [] : Assumptions(decision),
            Readings = decision.Version.IsUnsettled && count == 1 ? resultOf(0).Readings : [],
        };
        return new ResultInTurn(whole, ReasonsOfList(decision, reasonsOf), Items());

        IEnumerable<ItemInTurn> Items()
        {
            for (int row = 0; row < count; row++)
            {
                yield return new ItemInTurn(
                    new ItemResult(_read.ItemName(decision.Table, row), row, resultOf(alike[row])) { Kind = decision.Decision.Subject },
                    alike[row]
                );
            }
        }
    }

    /// <summary>The items that the result of the whole list tells of: of a great many, what is alike is told once.</summary>
    private IEnumerable<int> Telling(PlannedDecision decision)
    {
        int[] alike = AlikeRows(decision);
        for (int row = 0; row < alike.Length; row++)
        {
            if (alike.Length <= MostTold || alike[row] == row)
            {
                yield return row;
            }
        }
    }

    private IEnumerable<Reason> ReasonsOfList(PlannedDecision decision, Func<int, ImmutableArray<Reason>> reasonsOf)
    {
        ImmutableArray<Answer> possible = Possible(decision, decision.Top, 0);
        return Telling(decision)
            .Where(row => Decides(possible, Possible(decision, decision.Possible, row)))
            .SelectMany(row =>
                reasonsOf(AlikeRows(decision)[row])
                    .Select(r => r with { Item = _read.ItemName(decision.Table, row), ItemKind = decision.Decision.Subject })
            );
    }

    private ImmutableArray<Caution> CautionsOfList(PlannedDecision decision, Func<int, ImmutableArray<Caution>> cautionsOf)
    {
        ImmutableArray<Caution> first = [];
        if (_read.Count(decision.Table) > 0)
        {
            first = cautionsOf(0);
            if (_cautions.AreOnce(decision, first) && Telling(decision).All(row => row == 0 || cautionsOf(AlikeRows(decision)[row]) == first))
            {
                return first;
            }
        }
        var all = new HashSet<Caution>();
        int ofFirst = 0;
        foreach (int row in Telling(decision))
        {
            ImmutableArray<Caution> own = cautionsOf(AlikeRows(decision)[row]);
            all.UnionWith(own);
            if (row == 0)
            {
                (first, ofFirst) = (own, all.Count);
            }
        }
        // Where no item adds to those of the first they are its list, which for most stands on the decision for every subject.
        return _read.Count(decision.Table) == 0 ? [.. _cautions.Of(decision, 0).Distinct()]
            : all.Count == ofFirst && ofFirst == first.Length ? first
            : [.. all];
    }

    /// <summary>Whether what is open about an item can change the answer of the list, which is the worst that some item has.</summary>
    private static bool Bears(Decision decision, ImmutableArray<Answer> list, ImmutableArray<Answer> item)
    {
        // By its slug: an answer may read otherwise, as one by the conditions read.
        int Place(Answer answer)
        {
            int at = decision.Answers.ToList().FindIndex(a => a.Slug == answer.Slug);
            return decision.Kind == DecisionKind.Classification ? -at : at;
        }
        return item.Min(Place) < list.Max(Place);
    }

    /// <summary>Whether the reasons of an item tell why the list is decided, or open.</summary>
    private static bool Decides(ImmutableArray<Answer> list, ImmutableArray<Answer> item) =>
        list is [var one] ? item is [var same] && same.Slug == one.Slug : item.Length > 1;
}
