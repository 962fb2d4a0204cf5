using System.Linq.Expressions;

namespace Umkm.Rules.NRules.Network;

/// <summary>What the rules of a decision have in common: each says in full when its answer is the only one left, and all of them together ask which
/// answers are possible. A compiler that is told makes machine code for that once, not for each rule; the rules stay as they read.</summary>
internal sealed class SharedSets
{
    // Nodes of an expression.
    private const int Much = 200;

    private readonly Dictionary<Expression, (LambdaExpression Function, Func<Expression, Expression> Of)> _parts = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Tells that a part of a rule says the same as something said of the set of answers.</summary>
    /// <param name="part">The part: the very object in the rule.</param>
    /// <param name="function">The set of answers, of what the rules match.</param>
    /// <param name="of">The part as said of the set.</param>
    public void Add(Expression part, LambdaExpression function, Func<Expression, Expression> of) => _parts.Add(part, (function, of));

    /// <summary>Whether a set of answers takes so much code that one function for it is faster than a part of it in each rule.</summary>
    public static bool Pays(LambdaExpression function)
    {
        var size = new Size();
        size.Visit(function);
        return size.Nodes >= Much;
    }

    /// <summary>Puts what is said of the set in the place of such parts.</summary>
    /// <param name="rule">An expression of a rule.</param>
    /// <param name="ready">The function that a set stands for, as a constant.</param>
    public Expression In(Expression rule, Func<LambdaExpression, Expression> ready) => new Parts(_parts, ready).Visit(rule)!;

    private sealed class Size : ExpressionVisitor
    {
        public int Nodes { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            Nodes++;
            return base.Visit(node);
        }
    }

    private sealed class Parts(
        Dictionary<Expression, (LambdaExpression Function, Func<Expression, Expression> Of)> parts,
        Func<LambdaExpression, Expression> ready
    ) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) =>
            node is not null && parts.TryGetValue(node, out (LambdaExpression Function, Func<Expression, Expression> Of) part)
                ? part.Of(Expression.Invoke(ready(part.Function), part.Function.Parameters))
                : base.Visit(node);
    }
}
