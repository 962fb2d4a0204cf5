using NRules.Aggregators;
using NRules.RuleModel;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules.Network;

/// <summary>The answers about one subject that a decision leans on: there when all of them are. Two are the same only when they are one
/// object.</summary>
/// <typeparam name="TRow">What they are about.</typeparam>
internal sealed class Gathered<TRow>(int count)
    where TRow : SubjectFact
{
    private readonly List<IFact> _facts = new(count);

    /// <summary>What they are about.</summary>
    public TRow Key => (TRow)Decisions.RowOf(_facts[0]);

    public List<IFact> Facts => _facts;

    /// <summary>Whether all answers were there when it was last looked at, and about the same reading of the subject's facts.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether the engine was told of it.</summary>
    public bool IsThere { get; set; }

    /// <summary>Whether the engine is to be told what became of it.</summary>
    public bool IsTouched { get; set; }

    public void Look()
    {
        IsWhole = _facts.Count == count;
        for (int i = 1; i < _facts.Count && IsWhole; i++)
        {
            IsWhole = Decisions.RowOf(_facts[i]) == Decisions.RowOf(_facts[0]);
        }
    }

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
    where TRow : SubjectFact
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
        // By the activation that read the subject: it stays the same when the subject's facts change.
        private readonly Dictionary<IMatch, Gathered<TRow>> _groups = new(ReferenceEqualityComparer.Instance);
        private readonly List<Gathered<TRow>> _touched = [];

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (IFact fact in facts)
            {
                IMatch home = Decisions.RowOf(fact).Home!.Match;
                if (!_groups.TryGetValue(home, out Gathered<TRow>? group))
                {
                    _groups[home] = group = new Gathered<TRow>(count);
                }
                group.Facts.Add(fact);
                Touch(group);
            }
            return Told();
        }

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (IFact fact in facts)
            {
                Touch(_groups[Decisions.RowOf(fact).Home!.Match]);
            }
            return Told();
        }

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (IFact fact in facts)
            {
                IMatch home = Decisions.RowOf(fact).Home!.Match;
                Gathered<TRow> group = _groups[home];
                group.Facts.Remove(fact);
                Touch(group);
                if (group.Facts.Count == 0)
                {
                    _groups.Remove(home);
                }
            }
            return Told();
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
            foreach (Gathered<TRow> group in _touched)
            {
                group.Look();
            }
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

/// <summary>Decisions as the engine hands them.</summary>
internal static class Decisions
{
    /// <summary>What the decision of a fact is about.</summary>
    public static SubjectFact RowOf(IFact fact) => (SubjectFact)((DecisionFact)fact.Value!).Row;
}
