using Umkm.Rules.Columns;

namespace Umkm.Rules.Questions;

/// <summary>One copy of a subject in a table of copies, and where it holds the rows of the subject. The children that are added to a list stand
/// behind those that it has.</summary>
/// <param name="facts">The subject.</param>
/// <param name="alone">The one item that is copied of its list; null for all.</param>
internal sealed class SubjectCopy(FactTable facts, (TableId Table, int Row)? alone)
{
    private readonly int[] _from = new int[Tables.Count];
    private readonly int[] _to = new int[Tables.Count];
    private readonly int[] _added = new int[Tables.Count];
    private readonly int[] _width = new int[Tables.Count];
    private readonly int[] _first = new int[Tables.Count];
    private readonly int[] _filled = new int[Tables.Count];
    private ListShape _shape;

    /// <summary>The first rows of the copy, by table.</summary>
    public ReadOnlySpan<int> First => _first;

    /// <summary>Lays out a copy of a shape.</summary>
    public void Lay(ListShape shape)
    {
        _shape = shape;
        for (int t = 0; t < Tables.Count; t++)
        {
            var table = (TableId)t;
            _added[t] = table.Parent() is null ? 0 : shape.Adds(table);
            (_from[t], _to[t]) =
                table == facts.Root ? (0, 1)
                : table.Parent() is not { } parent || facts.ChildStart(table) is not { } starts ? (0, 0)
                : alone is { } item && item.Table == table ? (item.Row, item.Row + 1)
                : (starts[_from[(int)parent]], starts[_to[(int)parent]]);
            _width[t] = _to[t] - _from[t] + (_added[t] * Parents(table));
        }
    }

    /// <summary>Goes on to the copy that begins where tables end.</summary>
    public void Begin(FactTableBuilder builder)
    {
        Array.Clear(_filled);
        for (int t = 0; t < Tables.Count; t++)
        {
            _first[t] = builder.RowsOf((TableId)t);
        }
    }

    /// <summary>Goes on to a copy of the same layout.</summary>
    public void Begin(ReadOnlySpan<int> first)
    {
        Array.Clear(_filled);
        first.CopyTo(_first);
    }

    /// <summary>Goes on to the next copy of the same layout.</summary>
    public void Next()
    {
        for (int t = 0; t < Tables.Count; t++)
        {
            _first[t] += _width[t];
        }
    }

    /// <summary>How many rows of a table it holds.</summary>
    public int Width(TableId table) => _width[(int)table];

    /// <summary>The first row of the subject that it holds of a table.</summary>
    public int From(TableId table) => _from[(int)table];

    /// <summary>The row of the subject behind the last that it holds of a table.</summary>
    public int To(TableId table) => _to[(int)table];

    /// <summary>Where it holds a row of the subject; null when it does not.</summary>
    public int? RowOf(TableId table, int row)
    {
        int t = (int)table;
        return row < _from[t] || row >= _to[t] ? null : _first[t] + row - _from[t] + (_added[t] == 0 ? 0 : _added[t] * ParentOf(table, row));
    }

    /// <summary>The next child added to each list of a table.</summary>
    public IEnumerable<int> NextAdded(TableId list)
    {
        int t = (int)list;
        int next = _filled[t]++;
        for (int parent = 0; parent < Parents(list); parent++)
        {
            yield return _first[t] + End(list, parent) - _from[t] + (_added[t] * parent) + next;
        }
    }

    /// <summary>Gives the lists of the newest copy of the parents.</summary>
    public void GiveLists(FactTableBuilder builder, TableId child)
    {
        var parents = (int)child.Parent()!.Value;
        ulong[]? unknown = facts.UnknownLists(child);
        int start = _from[(int)child];
        for (int p = 0; p < Parents(child); p++)
        {
            int parent = RowOf((TableId)parents, _from[parents] + p)!.Value;
            builder.GiveList(child, parent, _shape.Completes(child) || unknown is null || !Bits.At(unknown, _from[parents] + p));
            int end = End(child, p);
            builder.AddChildren(child, parent, end - start + _added[(int)child]);
            start = end;
        }
    }

    /// <summary>Gives the lists of a table as many times again as they stand.</summary>
    public void RepeatLists(FactTableBuilder builder, TableId child, int times)
    {
        if (child.Parent() is { } parent && Width(parent) > 0)
        {
            builder.RepeatLists(child, _first[(int)parent], Width(parent), times, Width(child));
        }
    }

    /// <summary>How many rows of the subject have lists of a table.</summary>
    private int Parents(TableId child) => child.Parent() is { } parent ? _to[(int)parent] - _from[(int)parent] : 0;

    /// <summary>The row of the subject behind the children of a parent; parents count from the first that is copied.</summary>
    private int End(TableId child, int parent) =>
        facts.ChildStart(child) is not { } starts ? 0
        : alone?.Table == child ? _to[(int)child]
        : starts[_from[(int)child.Parent()!.Value] + parent + 1];

    private int ParentOf(TableId child, int row)
    {
        int parent = 0;
        while (End(child, parent) <= row)
        {
            parent++;
        }
        return parent;
    }
}
