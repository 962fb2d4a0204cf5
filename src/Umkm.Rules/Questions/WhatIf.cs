using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>Asks the engine what would be if one thing were otherwise: one table with a copy of the subject for each supposition, worked out in
/// one run.
/// It keeps its memory from one question to the next. Not for several threads at once.</summary>
internal sealed class WhatIf(Plan plan, FactTable facts)
{
    /// <summary>The most rows a table of copies may have; a subject with so many children is not copied at all.</summary>
    public const int MostRows = 100_000;

    private readonly Evaluator _evaluator = new(plan);
    private readonly FactTableBuilder _copies = new(plan.Book.Glossary, facts.Root);
    private int[] _first = [];

    /// <summary>Works out suppositions; false when the subject is too large to be copied that often.</summary>
    /// <param name="slice">The part of the plan that is asked about.</param>
    /// <param name="suppositions">What to suppose.</param>
    public bool Try(PlanSlice slice, IReadOnlyList<Supposition> suppositions)
    {
        long rows = Enumerable.Range(0, Tables.Count).Sum(t => (long)facts.RowsOf((TableId)t));
        if (rows * suppositions.Count > MostRows)
        {
            return false;
        }
        _copies.Clear();
        var copier = new Copier(slice, facts, _copies);
        _first = new int[suppositions.Count * Tables.Count];
        for (int i = 0; i < suppositions.Count; i++)
        {
            copier.Copy(suppositions[i], _first.AsSpan(i * Tables.Count, Tables.Count));
        }
        _evaluator.Run(_copies.Build(), 0, suppositions.Count, slice);
        return true;
    }

    /// <summary>A bit of a register for a row of the subject under a supposition of the last question.</summary>
    public bool Bit(int register, TableId table, int supposition, int row) =>
        _evaluator.Bit(register, _first[(supposition * Tables.Count) + (int)table] + row);

    /// <summary>How many answers are possible under a supposition of the last question.</summary>
    public int Possible(ImmutableArray<int> registers, TableId table, int supposition, int row)
    {
        int possible = 0;
        foreach (int register in registers)
        {
            possible += Bit(register, table, supposition, row) ? 1 : 0;
        }
        return possible;
    }

    private sealed class Copier(PlanSlice slice, FactTable facts, FactTableBuilder builder)
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
            foreach (int column in slice.Columns[(int)table])
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
