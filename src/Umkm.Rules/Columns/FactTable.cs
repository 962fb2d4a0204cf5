using System.Collections.Immutable;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Facts about many subjects in columns; one subject is a table of one row. A column that is not there is unknown for all rows.</summary>
internal sealed class FactTable
{
    private readonly Column?[][] _columns;
    private readonly int[] _rows;
    private readonly int[]?[] _childStart;
    private readonly ulong[]?[] _unknownLists;
    private readonly ulong[]?[] _unsurePapers;

    internal FactTable(
        TableId root,
        ImmutableArray<string> ids,
        int[] rows,
        Column?[][] columns,
        int[]?[] childStart,
        ulong[]?[] unknownLists,
        ulong[]?[] unsurePapers
    )
    {
        Root = root;
        Ids = ids;
        _rows = rows;
        _columns = columns;
        _childStart = childStart;
        _unknownLists = unknownLists;
        _unsurePapers = unsurePapers;
    }

    /// <summary>How many subjects.</summary>
    public int Rows => _rows[(int)Root];

    /// <summary>The subjects' own ids, in the order of the rows; empty texts where none was given.</summary>
    public ImmutableArray<string> Ids { get; }

    internal TableId Root { get; }

    internal int RowsOf(TableId table) => _rows[(int)table];

    internal int ColumnsOf(TableId table) => _columns[(int)table].Length;

    /// <summary>The same facts, those of one column filled in where they are unknown.</summary>
    internal FactTable Assuming(Term term, long value)
    {
        int table = (int)Tables.Of(term.Subject);
        var columns = (Column?[][])_columns.Clone();
        columns[table] = new Column?[Math.Max(columns[table].Length, term.Index + 1)];
        _columns[table].CopyTo(columns[table], 0);
        var builder = ColumnBuilder.For(term.Kind, term.Choices.Length);
        for (int row = 0; row < _rows[table]; row++)
        {
            if (Span(term, row) is { } span)
            {
                ((NumberBuilder)builder).SetSpan(row, span);
            }
            else
            {
                builder.Set(row, Value(term, row) ?? value);
            }
        }
        columns[table][term.Index] = builder.Build(_rows[table]);
        return new FactTable(Root, Ids, _rows, columns, _childStart, _unknownLists, _unsurePapers);
    }

    internal Column? Column(TableId table, int index) => index < _columns[(int)table].Length ? _columns[(int)table][index] : null;

    /// <summary>For each parent the first of its children, and one more entry for the end; null when no list is given at all.</summary>
    internal int[]? ChildStart(TableId child) => _childStart[(int)child];

    /// <summary>A bit for each parent whose list may hold more than is given; null when all lists are complete.</summary>
    internal ulong[]? UnknownLists(TableId child) => _unknownLists[(int)child];

    /// <summary>A bit for each item of which a paper of unknown kind may be that names an item, because its own name is not known; null when there is
    /// none. Such a paper is no row of its list.</summary>
    internal ulong[]? UnsurePapers(TableId papers) => _unsurePapers[(int)papers];

    /// <summary>The value of a term as a number, or null when it is unknown.</summary>
    internal long? Value(TableId table, int index, int row) => Column(table, index) is { } column && column.IsKnown(row) ? column.At(row) : null;

    /// <summary>The value of a term as a number, or null when it is unknown.</summary>
    internal long? Value(Term term, int row) => Value(Tables.Of(term.Subject), (term.Since ?? term).Index, row);

    /// <summary>The ends, both included, between which a number lies of which no more is known; null when it is known, or nothing is.</summary>
    internal NumberRange? Span(TableId table, int index, int row) => (Column(table, index) as NumberColumn)?.Span(row);

    /// <summary>The ends, both included, between which a number lies of which no more is known; null when it is known, or nothing is.</summary>
    internal NumberRange? Span(Term term, int row) => Span(Tables.Of(term.Subject), (term.Since ?? term).Index, row);
}
