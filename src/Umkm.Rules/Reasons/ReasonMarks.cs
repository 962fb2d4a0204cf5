using Umkm.Rules.Planning;

namespace Umkm.Rules.Reasons;

/// <summary>What the reasons and criteria of a decided answer tell apart of a subject, as numbers: who has the same numbers is told the same but for
/// numbers and names. What else is known of either makes no difference.</summary>
internal sealed class ReasonMarks : IReasonsFound
{
    private const int BitsOfOutcome = 2;
    private const int BitsOfWord = 64;

    private readonly RegisterReader _read;
    private readonly LeafReasons _leaves;
    private readonly ReasonWalk _walk;
    private List<long> _numbers = [];
    private readonly List<long> _words = [];
    private ulong _outcomes;
    private int _bits;

    /// <param name="read">The subject.</param>
    public ReasonMarks(RegisterReader read)
    {
        _read = read;
        _leaves = new LeafReasons(read, null);
        _walk = new ReasonWalk(read, this);
    }

    /// <summary>Adds what a decision about some rows tells apart.</summary>
    public void AddTo(List<long> numbers, PlannedDecision decision, IEnumerable<int> rows)
    {
        _numbers = numbers;
        _words.Clear();
        foreach (int row in rows)
        {
            foreach (PlanNode? offer in decision.Offers)
            {
                Saw(offer is null ? true : _read.Outcome(offer, row));
            }
            Through(decision, row);
        }
        Put();
        // What was seen says which numbers were added.
        numbers.AddRange(_words);
        numbers.Add(_words.Count);
    }

    private void Through(PlannedDecision decision, int row)
    {
        foreach (PlannedReading reading in decision.Readings.Length > 1 ? decision.Readings : [])
        {
            _numbers.Add(unchecked((long)_read.Mask(reading.Possible, row)));
        }
        IReadOnlyList<CriterionOfReading> criteria = _read.Plan.NotesOf(decision).Criteria;
        if (criteria.Count == 0)
        {
            _walk.Through(decision, row);
        }
        bool decided = criteria.Count > 0 && !_read.IsOpen(decision.Possible, row);
        foreach ((PlannedReading reading, PlannedCriterion criterion) in criteria)
        {
            _walk.Through(criterion.When, row, new Under(reading.Reading.Id, criterion.Basis, decided));
        }
    }

    public void Saw(bool? outcome)
    {
        _outcomes |=
            (
                outcome is not { } known ? 1UL
                : known ? 2UL
                : 3UL
            ) << _bits;
        _bits += BitsOfOutcome;
        if (_bits == BitsOfWord)
        {
            Put();
        }
    }

    public void Leaf(PlanNode node, int row, bool? outcome, Under under, Item? item)
    {
        PlannedImplication? implied = node.Implied.Length == 0 ? null : _leaves.Implied(node, row);
        bool few = _leaves.IsOfFew(node, row, out long? found);
        Saw(few);
        if (few)
        {
            _numbers.Add(found ?? -1);
        }
        if (node.Implied.Length > 0)
        {
            _numbers.Add(Array.IndexOf(node.Implied, implied));
        }
    }

    public void List(PlanNode node, int? count, bool? outcome, Under under) => _numbers.Add(count ?? -1);

    public void Same(PlannedDecision same, PlannedDecision decision, int row, Under under)
    {
        bool own = same.Table == decision.Table;
        _numbers.Add(unchecked((long)_read.Mask(own ? same.Possible : same.Top, own ? row : 0)));
        // Its reasons are told with those of the other.
        Through(same, own ? row : 0);
    }

    public void Due(PlannedDue due, PlanNode since, int at, bool? outcome, Under under) => Saw(_read.ValueText(due.Row.Since!, at) is not null);

    private void Put()
    {
        _words.Add(unchecked((long)_outcomes));
        (_outcomes, _bits) = (0, 0);
    }
}
