using System.Globalization;
using System.Reflection;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Subjects;

/// <summary>Where the values of a table's terms go: into a property of the typed fact, or into a slot when the fact has none of that name.</summary>
/// <typeparam name="T">The typed fact of the table.</typeparam>
internal sealed class RowLayout<T>
    where T : RowFact
{
    private readonly TableId _table;
    private readonly (int Column, Action<T, FactTable, int, int> Put)[] _typed;
    private readonly Number[] _unknown;
    private readonly int[] _slots;
    private readonly Dictionary<Term, int> _slotOf = [];

    public RowLayout(TableId table, Glossary glossary)
    {
        _table = table;
        var typed = new List<(int, Action<T, FactTable, int, int>)>();
        var unknown = new List<Number>();
        var columns = new List<int>();
        foreach (Term term in glossary.Terms.Where(t => Tables.Of(t.Subject) == table && t.Kind != TermKind.Age))
        {
            if (PropertyOf(term) is { } property)
            {
                typed.Add((term.Index, Setter(property)));
            }
            else
            {
                _slotOf[term] = columns.Count;
                columns.Add(term.Index);
                unknown.Add(Values.Unknown(term.Kind));
            }
        }
        _typed = [.. typed];
        _slots = [.. columns];
        _unknown = [.. unknown];
    }

    /// <summary>The property of the typed fact that holds a term; null when it has none.</summary>
    public static PropertyInfo? PropertyOf(Term term) =>
        term.Property is { } path && typeof(T).GetProperty(Name(path)) is { } property && property.PropertyType == Values.TypeOf(term.Kind)
            ? property
            : null;

    /// <summary>The slot of a term that is no property.</summary>
    public OtherTerm SlotOf(Term term) => new(_slotOf[term], term.Name);

    /// <summary>Puts what is known of a row.</summary>
    public void Fill(T fact, FactTable facts, int row)
    {
        foreach ((int column, Action<T, FactTable, int, int> put) in _typed)
        {
            put(fact, facts, column, row);
        }
        if (_slots.Length == 0)
        {
            return;
        }
        fact.Others = (Number[])_unknown.Clone();
        for (int i = 0; i < _slots.Length; i++)
        {
            if (facts.Column(_table, _slots[i]) is { } column)
            {
                fact.Others[i] = Values.Raw(column, row);
            }
        }
    }

    /// <summary><c>tax.businessTurnover</c> is <c>TaxBusinessTurnover</c>, <c>risk:mikro</c> is <c>RiskMikro</c>.</summary>
    private static string Name(string path) =>
        string.Concat(path.Split('.', ':').Select(p => char.ToUpper(p[0], CultureInfo.InvariantCulture) + p[1..]));

    private Action<T, FactTable, int, int> Setter(PropertyInfo property)
    {
        if (property.PropertyType == typeof(Number))
        {
            var set = property.SetMethod!.CreateDelegate<Action<T, Number>>();
            return Put(c => c is NumberColumn, (fact, column, row) => set(fact, Values.Raw(column, row)));
        }
        if (property.PropertyType == typeof(Choice))
        {
            var set = property.SetMethod!.CreateDelegate<Action<T, Choice>>();
            return Put(c => c is ChoiceColumn, (fact, column, row) => set(fact, new Choice(((ChoiceColumn)column).Mask(row))));
        }
        var put = property.SetMethod!.CreateDelegate<Action<T, Truth>>();
        return Put(c => c is StatementColumn, (fact, column, row) => put(fact, Values.Said((StatementColumn)column, row)));
    }

    private Action<T, FactTable, int, int> Put(Func<Column, bool> fits, Action<T, Column, int> set) =>
        (fact, facts, index, row) =>
        {
            if (facts.Column(_table, index) is { } column && fits(column))
            {
                set(fact, column, row);
            }
        };
}

/// <summary>Values of columns.</summary>
internal static class Values
{
    public static Type TypeOf(TermKind kind) =>
        kind switch
        {
            TermKind.YesNo => typeof(Truth),
            TermKind.Choice => typeof(Choice),
            _ => typeof(Number),
        };

    /// <summary>What stands in a slot while nothing is known: all of the number, the choice, or both bits of a statement.</summary>
    public static Number Unknown(TermKind kind) =>
        kind switch
        {
            TermKind.YesNo => new Number(3, 3),
            TermKind.Choice => new Number(-1, -1),
            _ => Number.Unknown,
        };

    public static Number Raw(Column column, int row) =>
        column switch
        {
            NumberColumn n => n.IsKnown(row) ? new Number(n.At(row), n.At(row))
            : n.Span(row) is { } span ? new Number(span.Low, span.High)
            : Number.Unknown,
            ChoiceColumn c => new Number(unchecked((long)c.Mask(row)), 0),
            StatementColumn s => new Number((Said(s, row).True ? 1 : 0) | (Said(s, row).False ? 2 : 0), 0),
            _ => throw new ArgumentException($"Unknown column {column.GetType().Name}.", nameof(column)),
        };

    public static Truth Said(StatementColumn column, int row) =>
        new((column.CanBeTrue[row >> 6] >> (row & 63) & 1) != 0, (column.CanBeFalse[row >> 6] >> (row & 63) & 1) != 0);
}
