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
    private readonly HashSet<int>? _kinds;

    private ComparedFacts(TableId[] lists, ComparedColumn[] columns, HashSet<int>? kinds) => (_lists, _columns, _kinds) = (lists, columns, kinds);

    /// <summary>What a decision compares.</summary>
    public static ComparedFacts Of(PlannedDecision decision, Plan plan)
    {
        PlanSlice slice = PlanSlice.WithConditions(decision, plan);
        Reach reach = plan.NotesOf(decision).Reach;
        PlannedDecision[] all = [.. plan.NotesOf(decision).LeansOn, decision];
        // The list of papers is asked for by every requirement, also by one that no paper satisfies.
        bool asks = reach.Papers.Length > 0 || all.Any(d => d.Readings.Any(r => r.Permit is not null));
        Dictionary<ColumnId, SortedSet<long>?> ends = EndsIn(slice);
        List<TableId> lists = [];
        List<ComparedColumn> columns = [];
        for (int t = 0; t < Tables.Count; t++)
        {
            var table = (TableId)t;
            bool papers = asks && IsOfPapers(table) && (table == TableId.Permit || IsRead(table) || IsRead(table.Parent()!.Value));
            if (table.Parent() is not null && (papers || IsRead(table)))
            {
                lists.Add(table);
            }
            foreach (int column in papers ? Enumerable.Range(0, PermitColumns.Count) : slice.Columns[t])
            {
                columns.Add(
                    papers && column is PermitColumns.Kind or PermitColumns.Status
                        ? new(table, column, null)
                        : new(table, column, ends.TryGetValue(new ColumnId(table, column), out SortedSet<long>? runs) ? runs?.ToArray() : [])
                );
            }
        }
        // What is asked of the papers of a list together may count any paper.
        bool counts = all.SelectMany(d => d.Readings)
            .SelectMany(r => r.Roots)
            .Concat(decision.Offers.OfType<PlanNode>())
            .SelectMany(n => n.WithParts())
            .Any(n => n.Condition is Quantified { Child: SubjectKind.Permit } or ChildSum { Child: SubjectKind.Permit });
        return new ComparedFacts([.. lists], [.. columns], counts ? null : KindsIn(slice, reach));

        bool IsRead(TableId table) => all.Any(d => d.Table == table) || slice.Gathers(table) || slice.Columns[(int)table].Length > 0;
    }

    /// <summary>All lists, and some columns as they are given.</summary>
    public static ComparedFacts Exactly(IEnumerable<ColumnId> columns) =>
        new(
            [.. Enumerable.Range(0, Tables.Count).Select(t => (TableId)t).Where(t => t.Parent() is not null)],
            [.. columns.Select(c => new ComparedColumn(c.Table, c.Column, null))],
            null
        );

    /// <summary>Whether anything of a list, or of the papers of what it lists, is told apart.</summary>
    public bool Reads(TableId list) => Array.Exists(_lists, l => l == list || l.Parent() == list);

    private static bool IsOfPapers(TableId table) => table is TableId.Permit or TableId.ActivityPermit or TableId.ProductPermit;

    /// <summary>The kinds of paper that are asked for; null where any may be.</summary>
    private static HashSet<int>? KindsIn(PlanSlice slice, Reach reach)
    {
        HashSet<int> kinds = [.. reach.Kinds.Select(k => k.Index)];
        foreach (Instruction step in slice.Instructions)
        {
            if (!step.Columns.Any(c => IsOfPapers(c.Table) && c.Column == PermitColumns.Kind))
            {
                continue;
            }
            if (step is not NumberIn { Set: { } set } || set.Parts.Any(p => p.Low != p.High))
            {
                return null;
            }
            kinds.UnionWith(set.Parts.Select(p => (int)p.Low));
        }
        return kinds;
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
            int told = 0;
            for (int i = 0; i < starts.Length; i++)
            {
                for (int row = i == 0 ? starts[i] : starts[i - 1]; row < starts[i]; row++)
                {
                    told += IsTold(facts, list, row) ? 1 : 0;
                }
                numbers.Add(told);
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

    /// <summary>Whether a row is told apart: a paper of a kind that nothing asks for is as good as none.</summary>
    private bool IsTold(FactTable facts, TableId table, int row) =>
        _kinds is null || !IsOfPapers(table) || facts.Value(table, PermitColumns.Kind, row) is not { } kind || _kinds.Contains((int)kind);

    private void Add(List<long> numbers, FactTable facts, ComparedColumn compared)
    {
        Column? column = facts.Column(compared.Table, compared.Column);
        for (int row = 0; row < facts.RowsOf(compared.Table); row++)
        {
            if (!IsTold(facts, compared.Table, row))
            {
                continue;
            }
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
    private sealed record ComparedColumn(TableId Table, int Column, long[]? Ends)
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
            numbers.Add(value);
        }
    }
}
