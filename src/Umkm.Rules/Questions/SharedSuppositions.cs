using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Questions;

/// <summary>What would be under each of many suppositions, worked out for all decisions in one run. It does not change once it is made, so that
/// several threads may ask.</summary>
internal sealed class SharedSuppositions
{
    private readonly Dictionary<Supposition, int> _places;
    private readonly SubjectCopies _copies;
    private readonly Evaluator _evaluator;
    private readonly LoweredPlan _whole;

    private SharedSuppositions(
        Dictionary<Supposition, int> places,
        SubjectCopies copies,
        Evaluator evaluator,
        LoweredPlan whole,
        Func<PlanSlice, LoweredPlan> lowered
    )
    {
        _places = places;
        _copies = copies;
        _evaluator = evaluator;
        _whole = whole;
        Lowered = lowered;
    }

    /// <summary>Makes a part of the plan ready for many rows.</summary>
    public Func<PlanSlice, LoweredPlan> Lowered { get; }

    /// <summary>Works them out; null when there are none, or too many for a subject of that size.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="lowered">Makes a part of the plan ready for many rows.</param>
    /// <param name="facts">The subject.</param>
    /// <param name="suppositions">What to suppose; the same may come several times.</param>
    public static SharedSuppositions? Of(Plan plan, Func<PlanSlice, LoweredPlan> lowered, FactTable facts, IEnumerable<Supposition> suppositions)
    {
        long most = SubjectCopies.MostOf(facts);
        var places = new Dictionary<Supposition, int>();
        foreach (Supposition supposition in most > 0 ? suppositions : [])
        {
            if (places.TryAdd(supposition, places.Count) && places.Count > most)
            {
                return null;
            }
        }
        if (places.Count == 0)
        {
            return null;
        }
        var copies = new SubjectCopies(plan.Book.Glossary, facts);
        FactTable table = copies.Of(plan.Whole, [.. places.Keys], null)!;
        LoweredPlan whole = lowered(plan.Whole);
        var evaluator = new Evaluator(whole.Instructions, whole.RegisterTables);
        evaluator.Run(table, 0, places.Count);
        return new SharedSuppositions(places, copies, evaluator, whole, lowered);
    }

    /// <summary>The places of some suppositions; null when one of them was not worked out.</summary>
    public int[]? PlacesOf(IReadOnlyList<Supposition> suppositions)
    {
        int[] places = new int[suppositions.Count];
        for (int i = 0; i < places.Length; i++)
        {
            if (!_places.TryGetValue(suppositions[i], out places[i]))
            {
                return null;
            }
        }
        return places;
    }

    /// <summary>A bit of a register that is asked for, for a row of the subject under a supposition, by its place.</summary>
    public bool Bit(int register, TableId table, int place, int row) => _evaluator.Bit(_whole[register], _copies.RowOf(table, place, row));
}
