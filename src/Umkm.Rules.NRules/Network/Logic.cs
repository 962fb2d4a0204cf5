using System.Linq.Expressions;
using System.Reflection;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules.Network;

/// <summary>Joins parts of conditions, without those that are constant.</summary>
internal static class Logic
{
    public static readonly Expression Yes = Expression.Constant(Truth.Yes);
    public static readonly Expression No = Expression.Constant(Truth.No);
    public static readonly Expression True = Expression.Constant(true);
    public static readonly Expression False = Expression.Constant(false);
    private static readonly MethodInfo AtLeastOf = typeof(Truth).GetMethod(nameof(Truth.AtLeast))!;

    /// <summary>All parts hold.</summary>
    public static Expression All(IEnumerable<Expression> truths) => truths.Aggregate(Yes, Both);

    /// <summary>Some part holds.</summary>
    public static Expression Any(IEnumerable<Expression> truths) => truths.Aggregate(No, Either);

    public static Expression Both(Expression left, Expression right) =>
        Is(left, Truth.Yes) || Is(right, Truth.No) ? right
        : Is(right, Truth.Yes) || Is(left, Truth.No) ? left
        : Expression.And(left, right);

    public static Expression Either(Expression left, Expression right) =>
        Is(left, Truth.No) || Is(right, Truth.Yes) ? right
        : Is(right, Truth.No) || Is(left, Truth.Yes) ? left
        : Expression.Or(left, right);

    public static Expression Not(Expression truth) =>
        Is(truth, Truth.Yes) ? No
        : Is(truth, Truth.No) ? Yes
        : truth is UnaryExpression { NodeType: ExpressionType.Not } not ? not.Operand
        : Expression.Not(truth);

    public static Expression AtLeast(int count, Expression[] truths) =>
        Expression.Call(AtLeastOf, Expression.Constant(count), Expression.NewArrayInit(typeof(Truth), truths));

    public static Expression CanBeTrue(Expression truth) => Ask(truth, t => t.True, nameof(Truth.CanBeTrue));

    public static Expression CanBeFalse(Expression truth) => Ask(truth, t => t.False, nameof(Truth.CanBeFalse));

    public static Expression Holds(Expression truth) => Ask(truth, t => !t.False, nameof(Truth.Holds));

    public static Expression Fails(Expression truth) => Ask(truth, t => !t.True, nameof(Truth.Fails));

    public static Expression IsOpen(Expression truth) => Ask(truth, t => t.IsOpen(), nameof(Truth.IsOpen));

    /// <summary>Both of two plain conditions; the second is only asked when the first is so.</summary>
    public static Expression And(Expression left, Expression right) =>
        left == True || right == False ? right
        : right == True || left == False ? left
        : Expression.AndAlso(left, right);

    /// <summary>One of two plain conditions.</summary>
    public static Expression Or(Expression left, Expression right) =>
        left == False || right == True ? right
        : right == False || left == True ? left
        : Expression.OrElse(left, right);

    /// <summary>A plain condition is not so: <c>x.CanBeTrue()</c> becomes <c>x.Fails()</c>, and joined parts are turned one by one.</summary>
    public static Expression Otherwise(Expression condition) =>
        condition switch
        {
            _ when condition == True => False,
            _ when condition == False => True,
            MethodCallExpression { Method.Name: nameof(Truth.CanBeTrue) } call => Fails(call.Object!),
            MethodCallExpression { Method.Name: nameof(Truth.CanBeFalse) } call => Holds(call.Object!),
            BinaryExpression { NodeType: ExpressionType.AndAlso } and => Or(Otherwise(and.Left), Otherwise(and.Right)),
            BinaryExpression { NodeType: ExpressionType.OrElse } or => And(Otherwise(or.Left), Otherwise(or.Right)),
            _ => Expression.Not(condition),
        };

    private static Expression Ask(Expression truth, Func<Truth, bool> constant, string method) =>
        truth is ConstantExpression { Value: Truth known } ? (constant(known) ? True : False) : Expression.Call(truth, method, null);

    private static bool Is(Expression truth, Truth value) => truth is ConstantExpression { Value: Truth known } && known == value;
}
