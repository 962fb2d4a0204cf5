using System.Linq.Expressions;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Planning;

namespace Umkm.Rules.NRules.Network;

/// <summary>Where a condition is asked: about which row, inside which list, with which facts matched beside it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Table">What it is.</param>
/// <param name="Matched">What the rule matched: the row itself, or answers of other decisions.</param>
internal sealed record At(Expression Row, TableId Table, ParameterExpression Matched)
{
    /// <summary>The list whose rows are asked about; null outside lists.</summary>
    public Expression? List { get; private init; }

    /// <summary>The row as the parameter of a condition on a list.</summary>
    public ParameterExpression Parameter => (ParameterExpression)Row;

    private ParameterExpression? Outer { get; init; }

    /// <summary>The row of a table to which this row belongs.</summary>
    public Expression RowOf(TableId table) =>
        Table == table ? Row
        : Table == TableId.Member ? Expression.Property(Row, nameof(MemberFact.Group))
        : Expression.Property(Row, nameof(ItemRow.Enterprise));

    /// <summary>The papers that count for the row, or for the subject it belongs to.</summary>
    public Expression Papers => Expression.Property(Table.Papers() is null ? RowOf(TableId.Enterprise) : Row, nameof(EnterpriseFact.Papers));

    /// <summary>A row of a list of the subject.</summary>
    /// <param name="child">What the list holds.</param>
    /// <param name="withAnswers">Whether the condition also reads answers of other decisions.</param>
    public At Into(TableId child, bool withAnswers)
    {
        (Type type, string name, string list) = child switch
        {
            TableId.Activity => (typeof(ActivityFact), "kegiatan", nameof(EnterpriseFact.Activities)),
            TableId.Product => (typeof(ProductFact), "produk", nameof(EnterpriseFact.Products)),
            TableId.Loan => (typeof(LoanFact), "pinjaman", nameof(EnterpriseFact.Loans)),
            TableId.Permit => (typeof(PaperFact), "surat", nameof(EnterpriseFact.Papers)),
            _ => (typeof(MemberFact), "anggota", nameof(GroupFact.Members)),
        };
        return new At(Expression.Parameter(type, name), child, withAnswers ? Expression.Parameter(Matched.Type, Matched.Name) : Matched)
        {
            List = Expression.Property(RowOf(child == TableId.Member ? TableId.Group : TableId.Enterprise), list),
            Outer = withAnswers ? Matched : null,
        };
    }

    /// <summary>Asks the list about its rows: what the condition reads beside the row is handed to it, so the condition stands on its own.</summary>
    public Expression Ask(string method, Expression part, Expression[] first) =>
        Outer is null
            ? Expression.Call(List!, method, null, [.. first, Expression.Lambda(part, Parameter)])
            : Expression.Call(List!, method, [Outer.Type], [.. first, Outer, Expression.Lambda(part, Parameter, Matched)]);
}
