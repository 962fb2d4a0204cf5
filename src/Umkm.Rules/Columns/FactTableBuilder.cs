using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Builds a <see cref="FactTable"/> row by row: a subject, then its children, then the next subject. A builder that is used
/// again after <see cref="Clear"/> keeps its memory, and the tables it built before are no longer valid.</summary>
internal sealed class FactTableBuilder
{
    private readonly Glossary _glossary;
    private readonly TableId _root;
    private readonly ColumnBuilder?[][] _columns = new ColumnBuilder?[Tables.Count][];
    private readonly int[] _rows = new int[Tables.Count];
    private readonly ChildLists?[] _lists = new ChildLists?[Tables.Count];
    private readonly ImmutableArray<string>.Builder _ids = ImmutableArray.CreateBuilder<string>();

    public FactTableBuilder(Glossary glossary, TableId root)
    {
        _glossary = glossary;
        _root = root;
        for (int t = 0; t < Tables.Count; t++)
        {
            _columns[t] = [];
        }
    }

    /// <summary>The next subject.</summary>
    public int AddRoot(string id)
    {
        _ids.Add(id);
        return _rows[(int)_root]++;
    }

    /// <summary>Says that the list of children of the newest row of the parent table is given, and whether it is complete.</summary>
    public void GiveList(TableId child, bool complete = true) => GiveList(child, Newest(child), complete);

    /// <summary>Says that the list of children of a parent is given, and whether it is complete.</summary>
    public void GiveList(TableId child, int parent, bool complete) => Lists(child).Give(parent, complete);

    /// <summary>A paper of unknown kind that is no row of the list of a parent may be one of it.</summary>
    public void MarkUnsure(TableId papers, int parent) => Lists(papers).MarkUnsure(parent);

    /// <summary>A child of the newest row of the parent table.</summary>
    public int AddChild(TableId child) => AddChild(child, Newest(child));

    /// <summary>A child of a parent; parents come in order.</summary>
    public int AddChild(TableId child, int parent)
    {
        Lists(child).Add(parent, _rows[(int)child]);
        return _rows[(int)child]++;
    }

    /// <summary>So many children of a parent; parents come in order.</summary>
    /// <returns>The row of the first.</returns>
    public int AddChildren(TableId child, int parent, int count)
    {
        int first = _rows[(int)child];
        if (count > 0)
        {
            Lists(child).Add(parent, first);
            _rows[(int)child] += count;
        }
        return first;
    }

    /// <summary>Repeats the lists of a run of parents, the newest, so many more times behind them.</summary>
    /// <param name="child">The table of the children.</param>
    /// <param name="parent">The first of the parents.</param>
    /// <param name="parents">How many they are.</param>
    /// <param name="times">How many times.</param>
    /// <param name="width">How many children they have together.</param>
    public void RepeatLists(TableId child, int parent, int parents, int times, int width)
    {
        Lists(child).Repeat(parent, parents, times, width, _rows[(int)child]);
        _rows[(int)child] += width * times;
    }

    /// <summary>The children of all parents.</summary>
    /// <param name="child">The table of the children.</param>
    /// <param name="starts">For each parent its first child, and one more entry for the end.</param>
    /// <param name="given">A bit for each parent whose list is given; empty when all are.</param>
    public void FillLists(TableId child, ReadOnlySpan<int> starts, ReadOnlySpan<ulong> given)
    {
        for (int parent = 0; parent < starts.Length - 1; parent++)
        {
            Lists(child).Give(parent, given.IsEmpty || (given[parent >> 6] >> (parent & 63) & 1) != 0);
            Lists(child).Add(parent, starts[parent]);
        }
        _rows[(int)child] = starts[^1];
    }

    public void Set(Term term, int row, long value) => Builder(term).Set(row, value);

    public void Set(TableId table, int column, TermKind kind, int row, long value) => Builder(table, column, kind, 0).Set(row, value);

    /// <summary>The columns of a table so far, by the index of their term; null where nothing was set yet.</summary>
    public ReadOnlySpan<ColumnBuilder?> ColumnsOf(TableId table) => _columns[(int)table];

    /// <summary>A column of numbers.</summary>
    public NumberBuilder Numbers(TableId table, int column) => (NumberBuilder)Builder(table, column, TermKind.Count, 0);

    /// <summary>Narrows a choice to some of its values.</summary>
    public void SetMask(Term term, int row, ulong mask) => Builder(term).SetMask(row, mask);

    /// <summary>Narrows a choice to some of its values.</summary>
    public void SetMask(TableId table, int column, int row, ulong mask) => Builder(table, column, TermKind.Choice, 0).SetMask(row, mask);

    /// <summary>Narrows choices of a row, each to some of its values.</summary>
    /// <param name="terms">Terms about one subject.</param>
    /// <param name="row">The row.</param>
    /// <param name="masks">For each term its values.</param>
    public void SetMasks(Term[] terms, int row, ulong[] masks)
    {
        ReadOnlySpan<ColumnBuilder?> columns = terms.Length == 0 ? default : ColumnsOf(Tables.Of(terms[0].Subject));
        for (int i = 0; i < terms.Length; i++)
        {
            int index = terms[i].Index;
            if (index < columns.Length && columns[index] is ChoiceBuilder column)
            {
                column.SetMask(row, masks[i]);
            }
            else
            {
                SetMask(terms[i], row, masks[i]);
                columns = ColumnsOf(Tables.Of(terms[0].Subject));
            }
        }
    }

    /// <summary>Says of a number between which ends it lies, both included.</summary>
    public void SetSpan(Term term, int row, NumberRange range) => ((NumberBuilder)Builder(term)).SetSpan(row, range);

    /// <summary>Says of a number between which ends it lies, both included.</summary>
    public void SetSpan(TableId table, int column, int row, NumberRange range) =>
        ((NumberBuilder)Builder(table, column, TermKind.Count, 0)).SetSpan(row, range);

    /// <summary>Gives the first rows of a column what one row of another column of its kind knows.</summary>
    public void Repeat(TableId table, int index, int rows, Column? column, int row)
    {
        switch (column)
        {
            case NumberColumn numbers when numbers.IsKnown(row):
                Builder(table, index, TermKind.Count, 0).Repeat(rows, numbers.At(row));
                break;
            case NumberColumn numbers when numbers.Span(row) is { } span:
                for (int copy = 0; copy < rows; copy++)
                {
                    SetSpan(table, index, copy, span);
                }
                break;
            case ChoiceColumn choices:
                Builder(table, index, TermKind.Choice, 0).Repeat(rows, (long)choices.Mask(row));
                break;
            case StatementColumn statements when statements.IsKnown(row):
                Builder(table, index, TermKind.YesNo, 0).Repeat(rows, statements.At(row));
                break;
            default:
                break;
        }
    }

    /// <summary>Repeats what is known of a run of rows for the rows behind it, so many more times.</summary>
    public void RepeatRows(TableId table, int index, int from, int count, int times)
    {
        if (index < _columns[(int)table].Length)
        {
            _columns[(int)table][index]?.RepeatRows(from, count, times);
        }
    }

    /// <summary>Gives the rows of a table from the first on what rows of a table of the same columns know.</summary>
    /// <param name="table">The table.</param>
    /// <param name="from">Builds the other.</param>
    /// <param name="other">The other.</param>
    /// <param name="rows">For each row the row of the other; below zero for one that stays as it is.</param>
    public void Take(TableId table, FactTableBuilder from, TableId other, ReadOnlySpan<int> rows)
    {
        ReadOnlySpan<ColumnBuilder?> columns = from.ColumnsOf(other);
        for (int index = 0; index < columns.Length; index++)
        {
            if (columns[index] is { } column)
            {
                Room(table, index) ??= column.Alike();
                _columns[(int)table][index]!.Take(column, from.RowsOf(other), rows);
            }
        }
    }

    /// <summary>How many rows a table has so far.</summary>
    public int RowsOf(TableId table) => _rows[(int)table];

    /// <summary>Sets the rows of a column from the first on.</summary>
    public void Fill(Term term, ReadOnlySpan<long> values, ReadOnlySpan<ulong> known) => Builder(term).Fill(values, known);

    /// <summary>Sets the rows of a column from numbers that stand elsewhere.</summary>
    public void Fill(Term term, ReadOnlySpan<RowRun> runs, ReadOnlySpan<long> values, ReadOnlySpan<ulong> known) =>
        Builder(term).Fill(runs, values, known);

    /// <summary>Whether something is known of a fact, if only between which ends it lies.</summary>
    public bool IsGiven(Term term, int row)
    {
        int t = (int)Tables.Of(term.Subject);
        return term.Index < _columns[t].Length && _columns[t][term.Index] is { } column && column.IsGiven(row);
    }

    public bool IsKnown(TableId table, int index, int row) =>
        index < _columns[(int)table].Length && _columns[(int)table][index] is { } column && column.IsKnown(row);

    /// <summary>Forgets all rows and keeps the memory.</summary>
    public void Clear()
    {
        Array.Clear(_rows);
        _ids.Clear();
        for (int t = 0; t < Tables.Count; t++)
        {
            foreach (ColumnBuilder? column in _columns[t])
            {
                column?.Clear();
            }
            _lists[t]?.Clear();
        }
    }

    public FactTable Build()
    {
        var columns = new Column?[Tables.Count][];
        var starts = new int[]?[Tables.Count];
        var unknown = new ulong[]?[Tables.Count];
        var unsure = new ulong[]?[Tables.Count];
        for (int t = 0; t < Tables.Count; t++)
        {
            int rows = _rows[t];
            columns[t] = Array.ConvertAll(_columns[t], c => c?.Build(rows));
            if (((TableId)t).Parent() is { } parent)
            {
                int parents = _rows[(int)parent];
                starts[t] = rows > 0 ? Lists((TableId)t).Starts(parents, rows) : null;
                unknown[t] = parents > 0 ? Lists((TableId)t).Unknown(parents) : null;
                unsure[t] = parents > 0 ? Lists((TableId)t).Unsure(parents) : null;
            }
        }
        return new FactTable(_root, _ids.ToImmutable(), _rows.AsSpan().ToArray(), columns, starts, unknown, unsure);
    }

    private int Newest(TableId child) => _rows[(int)child.Parent()!.Value] - 1;

    private ChildLists Lists(TableId child) => _lists[(int)child] ??= new ChildLists();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ColumnBuilder Builder(Term term)
    {
        TableId table = Tables.Of(term.Subject);
        ColumnBuilder?[] columns = _columns[(int)table];
        return term.Index < columns.Length && columns[term.Index] is { } column ? column : New(table, term.Index, term.Kind, term.Choices.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ColumnBuilder Builder(TableId table, int index, TermKind kind, int choices)
    {
        ColumnBuilder?[] columns = _columns[(int)table];
        return index < columns.Length && columns[index] is { } column ? column : New(table, index, kind, choices);
    }

    private ColumnBuilder New(TableId table, int column, TermKind kind, int choices) => Room(table, column) = ColumnBuilder.For(kind, choices);

    /// <summary>The place of a column.</summary>
    private ref ColumnBuilder? Room(TableId table, int column)
    {
        ref ColumnBuilder?[] columns = ref _columns[(int)table];
        if (column >= columns.Length)
        {
            Array.Resize(ref columns, Math.Max(column + 1, _glossary.ColumnsOf(table)));
        }
        return ref columns[column];
    }
}
