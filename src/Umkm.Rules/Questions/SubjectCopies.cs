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
    public static long MostOf(FactTable facts) => MostRows / Enumerable.Range(0, Tables.Count).Sum(t => (long)facts.RowsOf((TableId)t));

    /// <summary>The copies; null when the subject is too large to be copied that often.</summary>
    /// <param name="slice">The part of the plan that is asked about.</param>
    /// <param name="suppositions">What to suppose.</param>
    /// <param name="of">The item that is asked about; null for the subject. Other items are then left out where none of them bears on it.</param>
    public FactTable? Of(PlanSlice slice, IReadOnlyList<Supposition> suppositions, (TableId Table, int Row)? of)
    {
        _alone = of is { Table: TableId.Activity or TableId.Product } item && !slice.Gathers(item.Table) ? item : null;
        long rows = Enumerable.Range(0, Tables.Count).Sum(t => RowsCopied((TableId)t));
        if (rows * suppositions.Count > MostRows)
        {
            return null;
        }
        _copies.Clear();
        foreach (int column in slice.Columns[(int)facts.Root])
        {
            _copies.Repeat(facts.Root, column, suppositions.Count, facts.Column(facts.Root, column), 0);
        }
        var copier = new Copier(slice, facts, _copies, _alone);
        _first = new int[suppositions.Count * Tables.Count];
        for (int i = 0; i < suppositions.Count; i++)
        {
            copier.Copy(suppositions[i], _first.AsSpan(i * Tables.Count, Tables.Count));
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

    private sealed class Copier(PlanSlice slice, FactTable facts, FactTableBuilder builder, (TableId Table, int Row)? alone)
    {
        /// <summary>Copies the subject under a supposition; puts the first row of the copy in each table.</summary>
        public void Copy(Supposition supposition, Span<int> first)
        {
            for (int t = 0; t < Tables.Count; t++)
            {
                first[t] = builder.RowsOf((TableId)t);
            }
            Row(facts.Root, 0, builder.AddRoot(facts.Ids[0]), supposition);
        }

        private void Row(TableId table, int source, int copy, Supposition supposition)
        {
            // What is known of the subject itself is the same in all copies and stands there already.
            foreach (int column in table == facts.Root ? [] : slice.Columns[(int)table])
            {
                Cell(table, column, source, copy);
            }
            supposition.OnRow(builder, table, source, copy);
            for (int t = 0; t < Tables.Count; t++)
            {
                var child = (TableId)t;
                if (child.Parent() == table)
                {
                    List(child, source, supposition);
                }
            }
        }

        private void List(TableId child, int parent, Supposition supposition)
        {
            builder.GiveList(child, supposition.OnList(child, complete: facts.UnknownLists(child) is not { } unknown || !Bits.At(unknown, parent)));
            int[]? starts = facts.ChildStart(child);
            int first = starts?[parent] ?? 0;
            int end = starts?[parent + 1] ?? 0;
            (first, end) = alone is { } item && item.Table == child ? (item.Row, item.Row + 1) : (first, end);
            for (int row = first; row < end; row++)
            {
                Row(child, row, builder.AddChild(child), supposition);
            }
            supposition.AfterList(builder, child);
        }

        private void Cell(TableId table, int column, int source, int copy)
        {
            switch (facts.Column(table, column))
            {
                case NumberColumn numbers when numbers.IsKnown(source):
                    builder.Set(table, column, TermKind.Count, copy, numbers.At(source));
                    break;
                case NumberColumn numbers when numbers.Span(source) is { } span:
                    builder.SetSpan(table, column, copy, span);
                    break;
                case ChoiceColumn choices:
                    builder.SetMask(table, column, copy, choices.Mask(source));
                    break;
                case StatementColumn statements when statements.IsKnown(source):
                    builder.Set(table, column, TermKind.YesNo, copy, Bits.At(statements.CanBeTrue, source) ? 1 : 0);
                    break;
                default:
                    break;
            }
        }
    }
}
