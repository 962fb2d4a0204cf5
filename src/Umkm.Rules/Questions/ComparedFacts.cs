using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>What the conditions of a decision tell apart of the facts of a subject, as numbers: who has the same numbers misses the same facts, and
/// each value of them would decide as much. An amount is no more than the run of amounts that it lies in.</summary>
internal sealed class ComparedFacts
{
    private const int Unknown = -1;
    private const int Between = -2;
    private readonly TableId[] _lists;
    private readonly ComparedColumn[] _columns;

    private ComparedFacts(TableId[] lists, ComparedColumn[] columns) => (_lists, _columns) = (lists, columns);

    /// <summary>What a decision compares.</summary>
    public static ComparedFacts Of(PlannedDecision decision, Plan plan)
    {
        PlanSlice slice = PlanSlice.WithConditions(decision, plan);
        PlanNotes notes = plan.NotesOf(decision);
        // The list of papers is asked for by every requirement, also by one that no paper satisfies.
        bool asks = notes.Reach.Papers.Length > 0 || notes.LeansOn.Append(decision).Any(d => d.Readings.Any(r => r.Permit is not null));
        Dictionary<ColumnId, SortedSet<long>?> ends = EndsIn(slice);
        List<TableId> lists = [];
        List<ComparedColumn> columns = [];
        for (int t = 0; t < Tables.Count; t++)
        {
            var table = (TableId)t;
            bool papers = asks && table is TableId.Permit or TableId.ActivityPermit or TableId.ProductPermit;
            if (table.Parent() is not null && (papers || table == decision.Table || slice.Gathers(table) || !slice.Columns[t].IsEmpty))
            {
                lists.Add(table);
            }
            foreach (int column in papers ? Enumerable.Range(0, PermitColumns.Count) : slice.Columns[t])
            {
                columns.Add(
                    papers && column == PermitColumns.Kind ? new(table, column, null, notes.Reach.Kinds)
                    : papers && column == PermitColumns.Status ? new(table, column, null)
                    : new(table, column, ends.TryGetValue(new ColumnId(table, column), out SortedSet<long>? runs) ? runs?.ToArray() : [])
                );
            }
        }
        return new ComparedFacts([.. lists], [.. columns]);
    }

    /// <summary>For each column that is compared the last numbers of the runs that are told apart; null where a number does not stand for itself in
    /// all that reads it.</summary>
    private static Dictionary<ColumnId, SortedSet<long>?> EndsIn(PlanSlice slice)
    {
        var ends = new Dictionary<ColumnId, SortedSet<long>?>();
        foreach (Instruction step in slice.Instructions)
        {
            foreach (ColumnId column in step.Columns)
            {
                SortedSet<long>? known = ends.TryGetValue(column, out SortedSet<long>? before) ? before : [];
                ends[column] = step is NumberIn ? known : null;
                foreach (NumberRange part in step is NumberIn { Set: { } set } && known is not null ? set.Parts : [])
                {
                    known!.Add(part.High);
                    known.Add(part.Low > long.MinValue ? part.Low - 1 : part.High);
                }
            }
        }
        return ends;
    }

    /// <summary>Adds the numbers of a subject.</summary>
    public void AddTo(List<long> numbers, FactTable facts)
    {
        foreach (TableId list in _lists)
        {
            int[] starts = facts.ChildStart(list) ?? [];
            ulong[] open = facts.UnknownLists(list) ?? [];
            numbers.Add(starts.Length);
            numbers.Add(open.Length);
            foreach (int start in starts)
            {
                numbers.Add(start);
            }
            foreach (ulong word in open)
            {
                numbers.Add(unchecked((long)word));
            }
        }
        foreach (ComparedColumn column in _columns)
        {
            Add(numbers, facts, column);
        }
    }

    private static void Add(List<long> numbers, FactTable facts, ComparedColumn compared)
    {
        Column? column = facts.Column(compared.Table, compared.Column);
        for (int row = 0; row < facts.RowsOf(compared.Table); row++)
        {
            if (column is ChoiceColumn choices)
            {
                numbers.Add(unchecked((long)choices.Mask(row)));
            }
            else if (column is not null && column.IsKnown(row))
            {
                compared.Add(numbers, column.At(row));
            }
            else if ((column as NumberColumn)?.Span(row) is { } span)
            {
                numbers.Add(Between);
                numbers.Add(span.Low);
                numbers.Add(span.High);
            }
            else
            {
                numbers.Add(Unknown);
            }
        }
    }

    /// <summary>A column that is compared.</summary>
    /// <param name="Table">The table.</param>
    /// <param name="Column">The column.</param>
    /// <param name="Ends">The last numbers of the runs that are told apart; null where each number is told apart.</param>
    /// <param name="Kinds">Of kinds of papers those that are asked for: all others are one; null for other columns.</param>
    private sealed record ComparedColumn(TableId Table, int Column, long[]? Ends, IReadOnlyList<PermitKind>? Kinds = null)
    {
        /// <summary>Adds a number that is known, as far as it is told apart.</summary>
        public void Add(List<long> numbers, long value)
        {
            if (Ends is not null)
            {
                int at = Array.BinarySearch(Ends, value);
                numbers.Add(at >= 0 ? at : ~at);
                return;
            }
            numbers.Add(0);
            numbers.Add(IsTold(value) ? value : Unknown);
        }

        private bool IsTold(long value)
        {
            for (int i = 0; i < Kinds?.Count; i++)
            {
                if (Kinds[i].Index == value)
                {
                    return true;
                }
            }
            return Kinds is null;
        }
    }
}
