using System.Collections.Concurrent;
using System.Linq.Expressions;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules.Network;

/// <summary>Turns what is asked of a <see cref="Truth"/> into plain conditions before expressions become machine code: <c>(a &amp; b).CanBeTrue()</c>
/// is <c>a.CanBeTrue() &amp;&amp; b.CanBeTrue()</c>, and of a number only the end that decides is compared. The rules of the network stay as they
/// read.</summary>
/// <param name="known">Conditions on rows that were turned before, by what is asked of them: rules share them.</param>
internal sealed class PlainConditions(ConcurrentDictionary<(LambdaExpression Condition, bool? Value), LambdaExpression> known) : ExpressionVisitor
{
    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        (node.Object?.Type == typeof(Truth), node.Method.Name) switch
        {
            (true, nameof(Truth.CanBeTrue)) => Can(node.Object!, true),
            (true, nameof(Truth.CanBeFalse)) => Can(node.Object!, false),
            (true, nameof(Truth.Holds)) => Expression.Not(Can(node.Object!, false)),
            (true, nameof(Truth.Fails)) => Expression.Not(Can(node.Object!, true)),
            (true, nameof(Truth.IsOpen)) => Expression.AndAlso(Can(node.Object!, true), Can(node.Object!, false)),
            (_, nameof(RuleFamily.AreSeveral)) when IsOfFamily(node) => Expression.GreaterThan(
                Count(Parts(node.Arguments[0]).Select(Visit)!),
                Expression.Constant(1)
            ),
            (_, nameof(RuleFamily.SetOf)) when IsOfFamily(node) => Parts(node.Arguments[0])
                .Select((p, i) => (Expression)Expression.Condition(Visit(p), Expression.Constant(1UL << i), Expression.Constant(0UL)))
                .Aggregate(Expression.Or),
            (_, nameof(Gathered.Decision)) when node.Arguments is [ConstantExpression { Value: NamedPlace named }] => Expression.Call(
                Visit(node.Object)!,
                nameof(Gathered.At),
                null,
                Expression.Constant(named.Place)
            ),
            _ => base.VisitMethodCall(node),
        };

    protected override Expression VisitLambda<T>(Expression<T> node) => known.GetOrAdd((node, null), _ => (LambdaExpression)base.VisitLambda(node));

    /// <summary>Whether a statement can be true, or can be false.</summary>
    private Expression Can(Expression truth, bool value) =>
        truth switch
        {
            ConstantExpression { Value: Truth constant } => Expression.Constant(value ? constant.True : constant.False),
            UnaryExpression { NodeType: ExpressionType.Not } not => Can(not.Operand, !value),
            BinaryExpression { NodeType: ExpressionType.And } and => Join(value, Can(and.Left, value), Can(and.Right, value)),
            BinaryExpression { NodeType: ExpressionType.Or } or => Join(!value, Can(or.Left, value), Can(or.Right, value)),
            BinaryExpression { Right: ConstantExpression { Value: Limit bound } } comparison => Compare(comparison, bound.Value, value),
            BinaryExpression { NodeType: ExpressionType.Equal, Right: ConstantExpression { Value: ChoiceSet set } } choice => Meets(
                Expression.Property(Visit(choice.Left), nameof(Choice.Possible)),
                value ? set.Values : set.Others
            ),
            MethodCallExpression call => Asked(call, value),
            _ => Expression.Property(Visit(truth), value ? nameof(Truth.True) : nameof(Truth.False)),
        };

    private Expression Asked(MethodCallExpression call, bool value)
    {
        if (call.Method.DeclaringType == typeof(Choice) && call.Arguments is [ConstantExpression { Value: ChoiceSet set }])
        {
            return Meets(Expression.Property(Visit(call.Object)!, nameof(Choice.Possible)), value ? set.Values : set.Others);
        }
        if (call.Method.DeclaringType == typeof(Number) && call.Method.Name == nameof(Number.In))
        {
            return Expression.Call(Visit(call.Object)!, value ? nameof(Number.MayBeIn) : nameof(Number.MayBeOutside), null, call.Arguments[0]);
        }
        if (call.Method.DeclaringType == typeof(AnswerFact) && call.Arguments is [ConstantExpression { Value: AnswerSet answers }])
        {
            return Meets(Expression.Property(Visit(call.Object)!, nameof(AnswerFact.Set)), value ? answers.Answers : answers.Others);
        }
        if (call.Arguments is [ConstantExpression { Value: OtherTerm term }] && call.Method.Name == nameof(RowFact.Statement))
        {
            return Expression.Call(
                Visit(call.Object)!,
                value ? nameof(RowFact.MayBeTrue) : nameof(RowFact.MayBeFalse),
                null,
                Expression.Constant(term.Slot)
            );
        }
        if (call.Method.DeclaringType == typeof(Truth) && call.Method.Name == nameof(Truth.AtLeast))
        {
            Expression[] can = [.. Parts(call.Arguments[1]).Select(p => Can(p, value))];
            return value
                ? Expression.GreaterThanOrEqual(Count(can), call.Arguments[0])
                : Expression.LessThan(Count(can.Select(Expression.Not)), call.Arguments[0]);
        }
        if (
            call.Object is { Type.IsGenericType: true } list
            && list.Type.GetGenericTypeDefinition() == typeof(RowList<>)
            && call.Method.Name is nameof(RowList<>.Some) or nameof(RowList<>.Every)
        )
        {
            return OfList(call, value);
        }
        return Expression.Property(base.VisitMethodCall(call), value ? nameof(Truth.True) : nameof(Truth.False));
    }

    /// <summary>Some row can meet a condition when the list is open or one that is given can, and need not when each can fail it; the other way round
    /// for every row.</summary>
    private Expression OfList(MethodCallExpression call, bool value)
    {
        bool some = call.Method.Name == nameof(RowList<>.Some) == value;
        var condition = (LambdaExpression)call.Arguments[^1];
        LambdaExpression plain = known.GetOrAdd((condition, value), _ => Expression.Lambda(Can(condition.Body, value), condition.Parameters));
        Expression list = Visit(call.Object)!;
        Expression of = Expression.Call(
            list,
            some ? nameof(RowList<>.Any) : nameof(RowList<>.All),
            call.Method.IsGenericMethod ? call.Method.GetGenericArguments() : null,
            [.. call.Arguments.SkipLast(1).Select(Visit)!, plain]
        );
        return some ? Expression.OrElse(Expression.Property(list, nameof(RowList<>.IsOpen)), of) : of;
    }

    private Expression Compare(BinaryExpression comparison, long bound, bool value)
    {
        Expression number = Visit(comparison.Left);
        Expression low = Expression.Property(number, nameof(Number.Low));
        Expression high = Expression.Property(number, nameof(Number.High));
        Expression limit = Expression.Constant(bound);
        return (comparison.NodeType, value) switch
        {
            (ExpressionType.LessThanOrEqual, true) or (ExpressionType.GreaterThan, false) => Expression.LessThanOrEqual(low, limit),
            (ExpressionType.LessThanOrEqual, false) or (ExpressionType.GreaterThan, true) => Expression.GreaterThan(high, limit),
            (ExpressionType.LessThan, true) or (ExpressionType.GreaterThanOrEqual, false) => Expression.LessThan(low, limit),
            (ExpressionType.LessThan, false) or (ExpressionType.GreaterThanOrEqual, true) => Expression.GreaterThanOrEqual(high, limit),
            (ExpressionType.Equal, true) or (ExpressionType.NotEqual, false) => Expression.AndAlso(
                Expression.LessThanOrEqual(low, limit),
                Expression.GreaterThanOrEqual(high, limit)
            ),
            _ => Expression.OrElse(Expression.NotEqual(low, limit), Expression.NotEqual(high, limit)),
        };
    }

    private static BinaryExpression Meets(Expression possible, ulong some) =>
        Expression.NotEqual(Expression.And(possible, Expression.Constant(some)), Expression.Constant(0UL));

    private static BinaryExpression Join(bool both, Expression left, Expression right) =>
        both ? Expression.AndAlso(left, right) : Expression.OrElse(left, right);

    private static Expression Count(IEnumerable<Expression> conditions) =>
        conditions.Select(c => (Expression)Expression.Condition(c, Expression.Constant(1), Expression.Constant(0))).Aggregate(Expression.Add);

    private static bool IsOfFamily(MethodCallExpression node) => node.Method.DeclaringType == typeof(RuleFamily);

    private static IReadOnlyList<Expression> Parts(Expression array) => ((NewArrayExpression)array).Expressions;
}
