using System.Linq.Expressions;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Subjects;

/// <summary>Reads the typed facts of one subject from its columns, and says how a condition names a term. Thread-safe.</summary>
internal sealed class RowReader(Glossary glossary)
{
    private readonly RowLayout<EnterpriseFact> _enterprise = new(TableId.Enterprise, glossary);
    private readonly RowLayout<GroupFact> _group = new(TableId.Group, glossary);
    private readonly RowLayout<ActivityFact> _activity = new(TableId.Activity, glossary);
    private readonly RowLayout<ProductFact> _product = new(TableId.Product, glossary);
    private readonly RowLayout<LoanFact> _loan = new(TableId.Loan, glossary);

    /// <summary>The facts of the one subject of a table.</summary>
    public SubjectFact Read(RulesOnDate rules, Subject subject, FactTable facts)
    {
        if (subject is EnterpriseGroup)
        {
            var group = new GroupFact { Rules = rules, Subject = subject };
            _group.Fill(group, facts, 0);
            group.Members = List(
                facts,
                TableId.Member,
                0,
                i => new MemberFact
                {
                    Rules = rules,
                    Group = group,
                    Index = i,
                }
            );
            return group;
        }
        var enterprise = new EnterpriseFact { Rules = rules, Subject = subject };
        _enterprise.Fill(enterprise, facts, 0);
        enterprise.Papers = Papers(rules, facts, TableId.Permit, 0);
        enterprise.Activities = List(
            facts,
            TableId.Activity,
            0,
            i =>
                Filled(
                    _activity,
                    facts,
                    new()
                    {
                        Rules = rules,
                        Enterprise = enterprise,
                        Index = i,
                        Papers = Papers(rules, facts, TableId.ActivityPermit, i),
                    }
                )
        );
        enterprise.Products = List(
            facts,
            TableId.Product,
            0,
            i =>
                Filled(
                    _product,
                    facts,
                    new()
                    {
                        Rules = rules,
                        Enterprise = enterprise,
                        Index = i,
                        Papers = Papers(rules, facts, TableId.ProductPermit, i),
                    }
                )
        );
        enterprise.Loans = List(
            facts,
            TableId.Loan,
            0,
            i =>
                Filled(
                    _loan,
                    facts,
                    new()
                    {
                        Rules = rules,
                        Enterprise = enterprise,
                        Index = i,
                    }
                )
        );
        return enterprise;
    }

    /// <summary>A term of a row in a condition: <c>usaha.BusinessCapital</c>, or <c>usaha.Statement(memiliki KTP Kota Malang)</c>.</summary>
    public Expression Value(Expression row, Term term) =>
        Tables.Of(term.Subject) switch
        {
            TableId.Enterprise => Value(_enterprise, row, term),
            TableId.Group => Value(_group, row, term),
            TableId.Activity => Value(_activity, row, term),
            TableId.Product => Value(_product, row, term),
            TableId.Loan => Value(_loan, row, term),
            var table => throw new NotSupportedException($"Terms about {table} are not read by rules."),
        };

    private static Expression Value<T>(RowLayout<T> layout, Expression row, Term term)
        where T : RowFact =>
        RowLayout<T>.PropertyOf(term) is { } property
            ? Expression.Property(row, property)
            : Expression.Call(
                row,
                term.Kind switch
                {
                    TermKind.YesNo => nameof(RowFact.Statement),
                    TermKind.Choice => nameof(RowFact.Choice),
                    _ => nameof(RowFact.Number),
                },
                null,
                Expression.Constant(layout.SlotOf(term))
            );

    private static RowList<T> List<T>(FactTable facts, TableId table, int parent, Func<int, T> row)
        where T : RowFact
    {
        bool open = facts.UnknownLists(table) is { } unknown && (unknown[parent >> 6] >> (parent & 63) & 1) != 0;
        if (facts.ChildStart(table) is not { } starts)
        {
            return RowList<T>.Of([], open);
        }
        var rows = new T[starts[parent + 1] - starts[parent]];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = row(starts[parent] + i);
        }
        return RowList<T>.Of(rows, open);
    }

    private static T Filled<T>(RowLayout<T> layout, FactTable facts, T row)
        where T : RowFact
    {
        layout.Fill(row, facts, row.Index);
        return row;
    }

    private static RowList<PaperFact> Papers(RulesOnDate rules, FactTable facts, TableId table, int parent) =>
        List(
            facts,
            table,
            parent,
            i => new PaperFact
            {
                Rules = rules,
                Index = i,
                Kind = Column(facts, table, PermitColumns.Kind, i),
                Status = Column(facts, table, PermitColumns.Status, i),
                IssuedOn = Column(facts, table, PermitColumns.IssuedOn, i),
                ValidUntil = Column(facts, table, PermitColumns.ValidUntil, i),
                HeldFrom = Column(facts, table, PermitColumns.HeldFrom, i),
            }
        );

    private static Number Column(FactTable facts, TableId table, int column, int row) =>
        facts.Value(table, column, row) is { } value ? new Number(value, value) : Number.Unknown;
}
