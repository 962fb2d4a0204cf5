using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>Tables with a copy of one subject for each of some suppositions. The memory of one serves the next.</summary>
internal sealed class SubjectCopies(Glossary glossary, FactTable facts)
{
    /// <summary>The most rows a table of copies may have; a subject with so many children is not copied at all.</summary>
    private const int MostRows = 100_000;

    private readonly FactTableBuilder _copies = new(glossary, facts.Root);
    private int[] _first = [];
    private (TableId Table, int Row)? _alone;

    /// <summary>How often a subject may be copied as a whole.</summary>
    public static long MostOf(FactTable facts)
    {
        long rows = 0;
        for (int t = 0; t < Tables.Count; t++)
        {
            rows += facts.RowsOf((TableId)t);
        }
        return MostRows / rows;
    }

    /// <summary>Whether the subject is small enough to be copied so often.</summary>
    /// <param name="slice">The part of the plan that is asked about.</param>
    /// <param name="count">How often.</param>
    /// <param name="of">The item that is asked about; null for the subject.</param>
    public bool Fits(PlanSlice slice, int count, (TableId Table, int Row)? of)
    {
        _alone = of is { Table: TableId.Activity or TableId.Product } item && !slice.Gathers(item.Table) ? item : null;
        long rows = 0;
        for (int t = 0; t < Tables.Count; t++)
        {
            rows += RowsCopied((TableId)t);
        }
        return rows * count <= MostRows;
    }

    /// <summary>The copies; null when the subject is too large to be copied that often.</summary>
    /// <param name="slice">The part of the plan that is asked about.</param>
    /// <param name="suppositions">What to suppose.</param>
    /// <param name="of">The item that is asked about; null for the subject. Other items are then left out where none of them bears on it.</param>
    public FactTable? Of(PlanSlice slice, IReadOnlyList<Supposition> suppositions, (TableId Table, int Row)? of)
    {
        if (!Fits(slice, suppositions.Count, of))
        {
            return null;
        }
        _copies.Clear();
        foreach (int column in slice.Columns[(int)facts.Root])
        {
            _copies.Repeat(facts.Root, column, suppositions.Count, facts.Column(facts.Root, column), 0);
        }
        _first = new int[suppositions.Count * Tables.Count];
        var copy = new SubjectCopy(facts, _alone);
        // Those that change lists alike make copies of one shape: the first is copied cell by cell, and repeated.
        var shapes = new ListShape[suppositions.Count];
        List<int> left = [];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = suppositions[i].Shape;
            left.Add(i);
        }
        while (left.Count > 0)
        {
            List<int> alike = [];
            List<int> others = [];
            foreach (int i in left)
            {
                (shapes[i] == shapes[left[0]] ? alike : others).Add(i);
            }
            copy.Lay(shapes[left[0]]);
            Copy(slice, suppositions, alike, copy);
            left = others;
        }
        return _copies.Build();
    }

    /// <summary>Where the copies of the last question hold a row of the subject.</summary>
    public int RowOf(TableId table, int supposition, int row) =>
        _first[(supposition * Tables.Count) + (int)table] + (_alone?.Table == table ? 0 : row);

    private long RowsCopied(TableId table) =>
        _alone is { } item && table == item.Table ? 1
        : _alone is { } one && table.Parent() == one.Table
            ? facts.ChildStart(table) is { } starts ? starts[one.Row + 1] - starts[one.Row]
                : 0
        : facts.RowsOf(table);

    private void Copy(PlanSlice slice, IReadOnlyList<Supposition> suppositions, List<int> alike, SubjectCopy copy)
    {
        copy.Begin(_copies);
        for (int k = 0; k < alike.Count; k++)
        {
            if (k > 0)
            {
                copy.Next();
            }
            copy.First.CopyTo(_first.AsSpan(alike[k] * Tables.Count));
            _copies.AddRoot(facts.Ids[0]);
            for (int t = 0; t < Tables.Count && k == 0; t++)
            {
                if (((TableId)t).Parent() is not null)
                {
                    copy.GiveLists(_copies, (TableId)t);
                }
            }
        }
        copy.Begin(FirstOf(alike[0]));
        for (int t = 0; t < Tables.Count; t++)
        {
            copy.RepeatLists(_copies, (TableId)t, alike.Count - 1);
        }
        for (int t = 0; t < Tables.Count; t++)
        {
            // What is known of the subject itself is the same in all copies and stands there already.
            var table = (TableId)t;
            foreach (int column in table == facts.Root ? [] : slice.Columns[t])
            {
                for (int row = copy.From(table); row < copy.To(table); row++)
                {
                    Cell(table, column, row, copy.RowOf(table, row)!.Value);
                }
                _copies.RepeatRows(table, column, copy.First[t], copy.Width(table), alike.Count - 1);
            }
        }
        foreach (int i in alike)
        {
            copy.Begin(FirstOf(i));
            suppositions[i].OnCopy(_copies, copy);
        }
    }

    private ReadOnlySpan<int> FirstOf(int supposition) => _first.AsSpan(supposition * Tables.Count, Tables.Count);

    private void Cell(TableId table, int column, int source, int copy)
    {
        switch (facts.Column(table, column))
        {
            case NumberColumn numbers when numbers.IsKnown(source):
                _copies.Set(table, column, TermKind.Count, copy, numbers.At(source));
                break;
            case NumberColumn numbers when numbers.Span(source) is { } span:
                _copies.SetSpan(table, column, copy, span);
                break;
            case ChoiceColumn choices:
                _copies.SetMask(table, column, copy, choices.Mask(source));
                break;
            case StatementColumn statements when statements.IsKnown(source):
                _copies.Set(table, column, TermKind.YesNo, copy, Bits.At(statements.CanBeTrue, source) ? 1 : 0);
                break;
            default:
                break;
        }
    }
}
