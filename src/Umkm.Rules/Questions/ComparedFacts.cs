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

    /// <summary>What a decision compares, itself and through all that it leans on.</summary>
    public static ComparedFacts Of(PlannedDecision decision, Plan plan)
    {
        Reach reach = plan.NotesOf(decision).Reach;
        PlannedDecision[] all = [.. plan.NotesOf(decision).LeansOn, decision];
        // The list of papers is asked for by every requirement, also by one that no paper satisfies.
        bool asks = reach.Papers.Length > 0 || all.Any(d => d.Readings.Any(r => r.Permit is not null));
        PlanNode[] nodes = [.. all.SelectMany(d => d.Conditions())];
        PlanSlice slice = PlanSlice.WithConditions(decision, plan);
        Dictionary<ColumnId, SortedSet<long>?> ends = EndsIn(slice.Instructions);
        // An amount is moved to the last number of a run and to the one behind it: from either of them the other is left.
        foreach (Term term in reach.Amounts.Select(a => a.Term))
        {
            SortedSet<long>? runs = ends.GetValueOrDefault(new ColumnId(Tables.Of(term.Subject), term.Index));
            runs?.UnionWith([.. runs.Where(e => e is > long.MinValue and < long.MaxValue).SelectMany(e => new[] { e - 1, e + 1 })]);
        }
        return Of(slice, ends, all, nodes, asks ? [.. reach.Kinds] : null);
    }

    /// <summary>What a decision compares itself, where the answers of what it leans on are known.</summary>
    public static ComparedFacts OfOwn(PlannedDecision decision, Plan plan)
    {
        PlanNode[] nodes = [.. decision.Conditions()];
        PlannedPermit[] permits = [.. decision.Readings.Select(r => r.Permit).OfType<PlannedPermit>()];
        PermitHeld[] held = [.. nodes.Select(n => n.Condition).OfType<PermitHeld>()];
        PlanSlice slice = PlanSlice.WithOwnConditions(decision, plan);
        return Of(
            slice,
            EndsIn(slice.Instructions),
            [decision],
            nodes,
            permits.Length + held.Length > 0 ? [.. held.Select(h => h.Kind), .. permits.SelectMany(p => p.Body.SatisfiedBy)] : null
        );
    }

    /// <summary>What some decisions compare.</summary>
    /// <param name="slice">The part of the plan.</param>
    /// <param name="ends">For each column the last numbers of the runs that are told apart.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="nodes">Their conditions.</param>
    /// <param name="asked">The kinds of paper that are asked for; null where papers are not.</param>
    private static ComparedFacts Of(
        PlanSlice slice,
        Dictionary<ColumnId, SortedSet<long>?> ends,
        PlannedDecision[] decisions,
        PlanNode[] nodes,
        IReadOnlyCollection<PermitKind>? asked
    )
    {
        TableId[] listed = [.. nodes.Select(n => ListOf(n.Condition)).OfType<TableId>()];
        List<TableId> lists = [];
        List<ComparedColumn> columns = [];
        for (int t = 0; t < Tables.Count; t++)
        {
            var table = (TableId)t;
            bool papers = asked is not null && IsOfPapers(table) && (table == TableId.Permit || IsRead(table) || IsRead(table.Parent()!.Value));
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
        return new ComparedFacts([.. lists], [.. columns], listed.Contains(TableId.Permit) ? null : KindsIn(slice.Instructions, asked ?? []));

        bool IsRead(TableId table) =>
            decisions.Any(d => d.Table == table) || listed.Contains(table) || slice.Gathers(table) || slice.Columns[(int)table].Length > 0;
    }

    /// <summary>The list that a condition asks about as a whole.</summary>
    private static TableId? ListOf(Condition condition) => ConditionParts.ChildOf(condition) is { } child ? Tables.Of(child) : null;

    /// <summary>What more is told apart by steps of the plans of other days.</summary>
    public ComparedFacts More(IReadOnlyCollection<Instruction> steps)
    {
        HashSet<int>? kinds = KindsIn(steps, []);
        bool known = _kinds is null || kinds?.IsSubsetOf(_kinds) == true;
        PlanSlice slice = PlanSlice.Of([.. steps]);
        return new(
            [.. Lists.Where(t => (IsOfPapers(t) && !known) || !_lists.Contains(t)).Where(t => slice.Gathers(t) || slice.Columns[(int)t].Length > 0)],
            [
                .. EndsIn(steps)
                    .Select(e => new ComparedColumn(e.Key.Table, e.Key.Column, e.Value?.ToArray()))
                    .Where(c => (IsOfPapers(c.Table) && !known) || !Array.Exists(_columns, c.IsIn)),
            ],
            known ? _kinds : kinds
        );
    }

    /// <summary>What more is told apart where some columns are compared as they are given.</summary>
    public ComparedFacts More(IEnumerable<ColumnId> columns) =>
        new(
            [.. Lists.Where(t => IsOfPapers(t) || !_lists.Contains(t))],
            [.. columns.Distinct().Select(c => new ComparedColumn(c.Table, c.Column, null))],
            null
        );

    /// <summary>Adds all that is known of a subject.</summary>
    public static void AddAll(List<long> numbers, FactTable facts)
    {
        List<ComparedColumn> columns = [];
        for (int t = 0; t < Tables.Count; t++)
        {
            for (int column = 0; column < facts.ColumnsOf((TableId)t); column++)
            {
                if (facts.Column((TableId)t, column) is not null)
                {
                    columns.Add(new ComparedColumn((TableId)t, column, null));
                    numbers.Add((t << 16) | column);
                }
            }
        }
        numbers.Add(columns.Count);
        numbers.Add((int)facts.Root);
        new ComparedFacts([.. Lists], [.. columns], null).AddTo(numbers, facts);
    }

    private static IEnumerable<TableId> Lists => Enumerable.Range(0, Tables.Count).Select(t => (TableId)t).Where(t => t.Parent() is not null);

    /// <summary>Whether anything of a list, or of the papers of what it lists, is told apart.</summary>
    public bool Reads(TableId list) => Array.Exists(_lists, l => l == list || l.Parent() == list);

    private static bool IsOfPapers(TableId table) => table is TableId.Permit or TableId.ActivityPermit or TableId.ProductPermit;

    /// <summary>The kinds of paper that are told apart; null where any may be.</summary>
    private static HashSet<int>? KindsIn(IEnumerable<Instruction> steps, IReadOnlyCollection<PermitKind> asked)
    {
        HashSet<int> kinds = [.. asked.Select(k => k.Index)];
        foreach (Instruction step in steps)
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
    private static Dictionary<ColumnId, SortedSet<long>?> EndsIn(IReadOnlyCollection<Instruction> steps)
    {
        var ends = new Dictionary<ColumnId, SortedSet<long>?>();
        foreach (Instruction step in steps)
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
        /// <summary>Whether another column that is compared tells all apart that this one does.</summary>
        public bool IsIn(ComparedColumn other) =>
            (Table, Column) == (other.Table, other.Column)
            && (other.Ends is null || (Ends is not null && Ends.All(e => Array.BinarySearch(other.Ends, e) >= 0)));

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
