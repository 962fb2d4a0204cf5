using System.Collections.Immutable;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Facts about many subjects in columns; one subject is a table of one row. A column that is not there is unknown for all rows.</summary>
public sealed class FactTable
{
    private readonly Column?[][] _columns;
    private readonly int[] _rows;
    private readonly int[]?[] _childStart;
    private readonly ulong[]?[] _unknownLists;

    internal FactTable(TableId root, ImmutableArray<string> ids, int[] rows, Column?[][] columns, int[]?[] childStart, ulong[]?[] unknownLists)
    {
        Root = root;
        Ids = ids;
        _rows = rows;
        _columns = columns;
        _childStart = childStart;
        _unknownLists = unknownLists;
    }

    /// <summary>How many subjects.</summary>
    public int Rows => _rows[(int)Root];

    /// <summary>The subjects' own ids, in the order of the rows; empty texts where none was given.</summary>
    public ImmutableArray<string> Ids { get; }

    internal TableId Root { get; }

    /// <summary>The same facts in narrower columns where every value fits: worth its one pass for a table that is read many times.</summary>
    internal FactTable Narrowed(Glossary glossary)
    {
        var narrow = new Column?[_columns.Length][];
        for (int t = 0; t < narrow.Length; t++)
        {
            int[] choices = new int[_columns[t].Length];
            foreach (Term term in glossary.Terms.Where(x => (int)Tables.Of(x.Subject) == t && x.Index < choices.Length))
            {
                choices[term.Index] = term.Choices.Length;
            }
            narrow[t] = [.. _columns[t].Select((c, i) => Narrowing.Of(c, _rows[t], choices[i]))];
        }
        return new FactTable(Root, Ids, _rows, narrow, _childStart, _unknownLists);
    }

    internal int RowsOf(TableId table) => _rows[(int)table];

    internal int ColumnsOf(TableId table) => _columns[(int)table].Length;

    /// <summary>The same facts, those of one column filled in where they are unknown.</summary>
    internal FactTable Assuming(Term term, long value)
    {
        int table = (int)Tables.Of(term.Subject);
        var columns = (Column?[][])_columns.Clone();
        columns[table] = new Column?[Math.Max(columns[table].Length, term.Index + 1)];
        _columns[table].CopyTo(columns[table], 0);
        var builder = new ColumnBuilder(term.Kind);
        for (int row = 0; row < _rows[table]; row++)
        {
            builder.Set(row, Value(term, row) ?? value);
        }
        columns[table][term.Index] = builder.Build(_rows[table]);
        return new FactTable(Root, Ids, _rows, columns, _childStart, _unknownLists);
    }

    internal Column? Column(TableId table, int index) => index < _columns[(int)table].Length ? _columns[(int)table][index] : null;

    /// <summary>For each parent the first of its children, and one more entry for the end; null when no list is given at all.</summary>
    internal int[]? ChildStart(TableId child) => _childStart[(int)child];

    /// <summary>A bit for each parent whose list may hold more than is given; null when all lists are complete.</summary>
    internal ulong[]? UnknownLists(TableId child) => _unknownLists[(int)child];

    /// <summary>The value of a term as a number, or null when it is unknown.</summary>
    internal long? Value(TableId table, int index, int row) =>
        Column(table, index) switch
        {
            NumberColumn n when n.IsKnown(row) => n.Values[row],
            ChoiceColumn c when c.IsKnown(row) => System.Numerics.BitOperations.TrailingZeroCount(c.Masks[row]),
            NarrowNumberColumn n when n.IsKnown(row) => n.Values[row],
            NarrowChoiceColumn c when c.IsKnown(row) => System.Numerics.BitOperations.TrailingZeroCount(c.Masks[row]),
            StatementColumn s when s.IsKnown(row) => (long)(s.CanBeTrue[row >> 6] >> (row & 63) & 1),
            _ => null,
        };

    /// <summary>The value of a term as a number, or null when it is unknown.</summary>
    internal long? Value(Term term, int row) => Value(Tables.Of(term.Subject), (term.Since ?? term).Index, row);
}
