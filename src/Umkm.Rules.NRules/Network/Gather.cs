using NRules.Aggregators;
using NRules.RuleModel;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules.Network;

/// <summary>The answers about one subject that a decision leans on: there when all of them are. Two are the same only when they are one
/// object.</summary>
/// <typeparam name="TRow">What they are about.</typeparam>
internal sealed class Gathered<TRow>(TRow key, int count)
    where TRow : RowFact
{
    private readonly List<IFact> _facts = new(count);

    /// <summary>What they are about.</summary>
    public TRow Key => key;

    public List<IFact> Facts => _facts;

    /// <summary>Whether all answers are there.</summary>
    public bool IsWhole => _facts.Count == count;

    /// <summary>Whether the engine was told of it.</summary>
    public bool IsThere { get; set; }

    /// <summary>Whether the engine is to be told what became of it.</summary>
    public bool IsTouched { get; set; }

    /// <summary>The answers of a decision.</summary>
    public DecisionFact Decision(string id)
    {
        foreach (IFact fact in _facts)
        {
            var decision = (DecisionFact)fact.Value!;
            if (ReferenceEquals(decision.Id, id) || decision.Id == id)
            {
                return decision;
            }
        }
        throw new InvalidOperationException($"The answer of {id} was not gathered.");
    }
}

/// <summary>Makes aggregators of <see cref="Gathered{TRow}"/>: like a group by subject, but nothing is told of a group before its last answer is
/// there, so rules on it are asked once.</summary>
/// <typeparam name="TRow">What the answers are about.</typeparam>
internal sealed class Gather<TRow> : IAggregatorFactory
    where TRow : RowFact
{
    /// <summary>The expression that says how many answers there must be.</summary>
    public const string Count = nameof(Count);

    private int _count;

    /// <inheritdoc/>
    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        _count = (int)((System.Linq.Expressions.ConstantExpression)element.Expressions[Count].Expression.Body).Value!;

    /// <inheritdoc/>
    public IAggregator Create(AggregationContext context) => new Aggregator(_count);

    private sealed class Aggregator(int count) : IAggregator
    {
        private readonly Dictionary<TRow, Gathered<TRow>> _groups = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<IFact, Gathered<TRow>> _groupOf = new(ReferenceEqualityComparer.Instance);
        private readonly List<Gathered<TRow>> _touched = [];

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (IFact fact in facts)
            {
                Put(fact);
            }
            return Told();
        }

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (IFact fact in facts)
            {
                if (_groupOf.TryGetValue(fact, out Gathered<TRow>? group) && group.Key == Row(fact))
                {
                    Touch(group);
                }
                else
                {
                    Take(fact);
                    Put(fact);
                }
            }
            return Told();
        }

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (IFact fact in facts)
            {
                Take(fact);
            }
            return Told();
        }

        private static TRow Row(IFact fact) => (TRow)((DecisionFact)fact.Value!).Row;

        private void Put(IFact fact)
        {
            TRow row = Row(fact);
            if (!_groups.TryGetValue(row, out Gathered<TRow>? group))
            {
                _groups[row] = group = new Gathered<TRow>(row, count);
            }
            group.Facts.Add(fact);
            _groupOf[fact] = group;
            Touch(group);
        }

        private void Take(IFact fact)
        {
            if (!_groupOf.Remove(fact, out Gathered<TRow>? group))
            {
                return;
            }
            group.Facts.Remove(fact);
            Touch(group);
            if (group.Facts.Count == 0)
            {
                _groups.Remove(group.Key);
            }
        }

        private void Touch(Gathered<TRow> group)
        {
            if (!group.IsTouched)
            {
                group.IsTouched = true;
                _touched.Add(group);
            }
        }

        /// <summary>What became of the groups that were touched; first those that are no more.</summary>
        private List<AggregationResult> Told()
        {
            var results = new List<AggregationResult>(_touched.Count);
            Tell(results, g => g.IsThere && !g.IsWhole, AggregationResult.Removed);
            Tell(results, g => g.IsThere && g.IsWhole, g => AggregationResult.Modified(g, g, g.Facts));
            Tell(results, g => !g.IsThere && g.IsWhole, g => AggregationResult.Added(g, g.Facts));
            foreach (Gathered<TRow> group in _touched)
            {
                group.IsThere = group.IsWhole;
                group.IsTouched = false;
            }
            _touched.Clear();
            return results;
        }

        private void Tell(List<AggregationResult> results, Func<Gathered<TRow>, bool> when, Func<Gathered<TRow>, AggregationResult> result)
        {
            foreach (Gathered<TRow> group in _touched)
            {
                if (when(group))
                {
                    results.Add(result(group));
                }
            }
        }
    }
}
