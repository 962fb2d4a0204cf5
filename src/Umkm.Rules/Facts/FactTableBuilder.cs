using System.Collections.Immutable;
using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Facts;

/// <summary>Builds a <see cref="FactTable"/> row by row: a subject, then its children, then the next subject.</summary>
internal sealed class FactTableBuilder
{
    private readonly Glossary _glossary;
    private readonly TableId _root;
    private readonly ColumnBuilder?[][] _columns = new ColumnBuilder?[Tables.Count][];
    private readonly int[] _rows = new int[Tables.Count];
    private readonly List<int>?[] _parents = new List<int>?[Tables.Count];
    private readonly List<bool>?[] _given = new List<bool>?[Tables.Count];
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
    public void GiveList(TableId child, bool complete = true)
    {
        List<bool> given = _given[(int)child] ??= [];
        int parent = _rows[(int)child.Parent()!.Value] - 1;
        while (given.Count <= parent)
        {
            given.Add(false);
        }
        given[parent] = complete;
    }

    /// <summary>A child of the newest row of the parent table.</summary>
    public int AddChild(TableId child)
    {
        (_parents[(int)child] ??= []).Add(_rows[(int)child.Parent()!.Value] - 1);
        return _rows[(int)child]++;
    }

    public void Set(Term term, int row, long value) => Set(Tables.Of(term.Subject), term.Index, term.Kind, row, value);

    public void Set(TableId table, int column, TermKind kind, int row, long value) => Builder(table, column, kind).Set(row, value);

    /// <summary>Narrows a choice to some of its values.</summary>
    public void SetMask(Term term, int row, ulong mask) => SetMask(Tables.Of(term.Subject), term.Index, row, mask);

    /// <summary>Narrows a choice to some of its values.</summary>
    public void SetMask(TableId table, int column, int row, ulong mask) => Builder(table, column, TermKind.Choice).SetMask(row, mask);

    /// <summary>How many rows a table has so far.</summary>
    public int RowsOf(TableId table) => _rows[(int)table];

    public bool IsKnown(Term term, int row)
    {
        int t = (int)Tables.Of(term.Subject);
        return term.Index < _columns[t].Length && _columns[t][term.Index] is { } column && column.IsKnown(row);
    }

    public FactTable Build()
    {
        var columns = new Column?[Tables.Count][];
        var starts = new int[]?[Tables.Count];
        var unknown = new ulong[]?[Tables.Count];
        for (int t = 0; t < Tables.Count; t++)
        {
            int rows = _rows[t];
            columns[t] = Array.ConvertAll(_columns[t], c => c?.Build(rows));
            if (((TableId)t).Parent() is { } parent)
            {
                int parents = _rows[(int)parent];
                starts[t] = _parents[t] is { } list ? Starts(list, parents) : null;
                unknown[t] = Unknown(_given[t], parents);
            }
        }
        return new FactTable(_root, _ids.ToImmutable(), [.. _rows], columns, starts, unknown);
    }

    private ColumnBuilder Builder(TableId table, int column, TermKind kind)
    {
        ref ColumnBuilder?[] columns = ref _columns[(int)table];
        if (column >= columns.Length)
        {
            Array.Resize(ref columns, Math.Max(column + 1, _glossary.ColumnsOf(table)));
        }
        return columns[column] ??= new ColumnBuilder(kind);
    }

    private static int[] Starts(List<int> parents, int count)
    {
        int[] starts = new int[count + 1];
        foreach (int parent in parents)
        {
            starts[parent + 1]++;
        }
        for (int i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private static ulong[]? Unknown(List<bool>? given, int parents)
    {
        ulong[] bits = new ulong[(parents + 63) / 64];
        bool any = false;
        for (int i = 0; i < parents; i++)
        {
            if (given is null || i >= given.Count || !given[i])
            {
                bits[i >> 6] |= 1UL << (i & 63);
                any = true;
            }
        }
        return any ? bits : null;
    }
}
