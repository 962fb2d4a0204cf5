using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Umkm.Rules.NRules.Network;

/// <summary>Compiles the expressions of rules. A condition inside a condition, as on the papers of an enterprise, is compiled once and not each
/// time it is asked, and of a statement that may be unknown only what decides is compared; the rules say the same under any other compiler, only
/// slower.</summary>
internal sealed class ReadyConditions
{
    private readonly bool _interpreted;

    // The rules of one decision share the conditions inside their conditions.
    private readonly ConcurrentDictionary<LambdaExpression, Expression> _ready = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(LambdaExpression Condition, bool? Value), LambdaExpression> _plain = new();
    private readonly ConcurrentDictionary<LambdaExpression, Expression> _functions = new(ReferenceEqualityComparer.Instance);
    private readonly SharedSets[] _shared;

    /// <summary>A compiler.</summary>
    /// <param name="interpreted">Whether to run expressions without making machine code of them: ready sooner, slower at each asking.</param>
    /// <param name="shared">What rules have in common.</param>
    public ReadyConditions(bool interpreted = false, params SharedSets[] shared)
    {
        _interpreted = interpreted;
        _shared = shared;
    }

    /// <summary>The function that an expression stands for.</summary>
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        Guard.Against.Null(expression);
        Expression body = _shared.Aggregate(expression.Body, (rule, shared) => shared.In(rule, Function));
        return expression.Update(Ready(body), expression.Parameters).Compile(_interpreted);
    }

    /// <summary>The set of answers of a decision, ready, as a constant.</summary>
    private Expression Function(LambdaExpression set) =>
        _functions.GetOrAdd(set, _ => Expression.Constant(Expression.Lambda(set.Type, Ready(set.Body), set.Parameters).Compile(_interpreted)));

    private Expression Ready(Expression body) => new Inner(_interpreted, _ready).Visit(new PlainConditions(_plain).Visit(body));

    /// <summary>Puts a ready function in the place of each inner condition that reads nothing from outside.</summary>
    private sealed class Inner(bool interpreted, ConcurrentDictionary<LambdaExpression, Expression> known) : ExpressionVisitor
    {
        protected override Expression VisitLambda<T>(Expression<T> node) => known.GetOrAdd(node, _ => Ready(node));

        private Expression Ready<T>(Expression<T> node)
        {
            Expression<T> ready = node.Update(Visit(node.Body), node.Parameters);
            var free = new Free();
            free.Visit(ready);
            return free.Reads ? ready : Expression.Constant(ready.Compile(interpreted), typeof(T));
        }
    }

    /// <summary>Tells whether an expression reads parameters that are not its own.</summary>
    private sealed class Free : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];

        public bool Reads { get; private set; }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitBlock(BlockExpression node)
        {
            _own.UnionWith(node.Variables);
            return base.VisitBlock(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Reads |= !_own.Contains(node);
            return node;
        }
    }
}
