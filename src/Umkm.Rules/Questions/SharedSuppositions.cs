using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Questions;

/// <summary>What would be under each of many suppositions, worked out for all decisions in one run. It does not change once it is made, so that
/// several threads may ask.</summary>
internal sealed class SharedSuppositions
{
    /// <summary>For how many suppositions there is room at first.</summary>
    private const int Expected = 300;

    private readonly Dictionary<Supposition[], int[]> _places;
    private readonly SubjectCopies _copies;
    private readonly Evaluator _evaluator;
    private readonly LoweredPlan _whole;

    private SharedSuppositions(
        Dictionary<Supposition[], int[]> places,
        SubjectCopies copies,
        Evaluator evaluator,
        LoweredPlan whole,
        LoweredPlans lowered
    )
    {
        _places = places;
        _copies = copies;
        _evaluator = evaluator;
        _whole = whole;
        Lowered = lowered;
    }

    /// <summary>The parts of the plan made ready for many rows.</summary>
    public LoweredPlans Lowered { get; }

    /// <summary>Works them out; null when there are none, or too many for a subject of that size.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="lowered">The parts of the plan made ready for many rows.</param>
    /// <param name="facts">The subject.</param>
    /// <param name="lists">What to suppose for which decision: lists, which are asked for by themselves. The same may be supposed several
    /// times.</param>
    public static SharedSuppositions? Of(Plan plan, LoweredPlans lowered, FactTable facts, IEnumerable<DecisionTries> lists)
    {
        LoweredPlan whole = lowered.Of(plan.Whole);
        ulong[] steps = new ulong[Bits.Words(whole.Instructions.Length)];
        PlannedDecision? last = null;
        long most = SubjectCopies.MostOf(facts);
        var places = new Dictionary<Supposition[], int[]>(Expected / 2, ReferenceEqualityComparer.Instance);
        var known = new Dictionary<Supposition, int>(Expected);
        var all = new List<Supposition>(Expected);
        foreach ((PlannedDecision decision, Supposition[] list) in most > 0 ? lists : (DecisionTries[])[])
        {
            if (decision != last && list.Length > 0)
            {
                // Only what the decisions need that suppose something is worked out.
                last = decision;
                ulong[] own = lowered.StepsOf(decision);
                for (int i = 0; i < steps.Length; i++)
                {
                    steps[i] |= own[i];
                }
            }
            if (places.ContainsKey(list))
            {
                continue;
            }
            int[] of = new int[list.Length];
            for (int i = 0; i < of.Length; i++)
            {
                if (!known.TryGetValue(list[i], out of[i]))
                {
                    known[list[i]] = of[i] = all.Count;
                    all.Add(list[i]);
                }
            }
            if (all.Count > most)
            {
                return null;
            }
            places[list] = of;
        }
        if (all.Count == 0)
        {
            return null;
        }
        var copies = new SubjectCopies(plan.Book.Glossary, facts);
        FactTable table = copies.Of(plan.Whole, all, null)!;
        var evaluator = new Evaluator(whole.Instructions, whole.RegisterTables);
        evaluator.Run(table, 0, all.Count, only: steps);
        return new SharedSuppositions(places, copies, evaluator, whole, lowered);
    }

    /// <summary>The places of what some lists suppose, one after the other; null when one of the lists was not worked out.</summary>
    public int[]? PlacesOf(Supposition[][] lists)
    {
        if (lists is [var one])
        {
            return _places.GetValueOrDefault(one);
        }
        var places = new List<int>();
        foreach (Supposition[] list in lists)
        {
            if (!_places.TryGetValue(list, out int[]? of))
            {
                return null;
            }
            places.AddRange(of);
        }
        return [.. places];
    }

    /// <summary>A bit of a register that is asked for, for a row of the subject under a supposition, by its place.</summary>
    public bool Bit(int register, TableId table, int place, int row) => _evaluator.Bit(_whole[register], _copies.RowOf(table, place, row));
}

/// <summary>What is supposed for a decision.</summary>
internal sealed record DecisionTries(PlannedDecision Decision, Supposition[] List);
