using Umkm.Rules.Evaluation;
using Umkm.Rules.Facts;
using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

/// <summary>Asks the engine what would be if one thing were otherwise: one table with a copy of the subject for each supposition, worked out in one run.</summary>
internal sealed class WhatIf
{
    /// <summary>The most rows a table of copies may have; a subject with so many children is not copied at all.</summary>
    public const int MostRows = 100_000;

    private readonly Evaluator _evaluator;
    private readonly int[][] _first;

    private WhatIf(Evaluator evaluator, int[][] first)
    {
        _evaluator = evaluator;
        _first = first;
    }

    /// <summary>Works out the suppositions; null when the subject is too large to be copied that often.</summary>
    public static WhatIf? Run(Plan plan, FactTable facts, IReadOnlyList<Supposition> suppositions)
    {
        long rows = Enumerable.Range(0, Tables.Count).Sum(t => (long)facts.RowsOf((TableId)t));
        if (rows * suppositions.Count > MostRows)
        {
            return null;
        }
        var builder = new FactTableBuilder(plan.Book.Glossary, facts.Root);
        var copier = new Copier(plan.Book.Glossary, facts, builder);
        int[][] first = [.. suppositions.Select(copier.Copy)];
        var evaluator = new Evaluator(plan);
        evaluator.Run(builder.Build(), 0, suppositions.Count);
        return new WhatIf(evaluator, first);
    }

    /// <summary>A bit of a register for a row of the subject under a supposition.</summary>
    public bool Bit(int register, TableId table, int supposition, int row) => _evaluator.Bit(register, _first[supposition][(int)table] + row);

    /// <summary>How many answers are possible under a supposition.</summary>
    public int Possible(IEnumerable<int> registers, TableId table, int supposition, int row) => registers.Count(r => Bit(r, table, supposition, row));

    private sealed class Copier(Glossary glossary, FactTable facts, FactTableBuilder builder)
    {
        /// <summary>Copies the subject under a supposition; yields the first row of the copy in each table.</summary>
        public int[] Copy(Supposition supposition)
        {
            int[] first = [.. Enumerable.Range(0, Tables.Count).Select(t => builder.RowsOf((TableId)t))];
            Row(facts.Root, 0, builder.AddRoot(facts.Ids[0]), supposition);
            return first;
        }

        private void Row(TableId table, int source, int copy, Supposition supposition)
        {
            for (int column = 0; column < glossary.ColumnsOf(table); column++)
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
            for (int row = starts?[parent] ?? 0; row < (starts?[parent + 1] ?? 0); row++)
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
                    builder.Set(table, column, TermKind.Count, copy, numbers.Values[source]);
                    break;
                case ChoiceColumn choices:
                    builder.SetMask(table, column, copy, choices.Masks[source]);
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
