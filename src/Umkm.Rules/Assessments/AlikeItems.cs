using System.Runtime.InteropServices;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Assessments;

/// <summary>Finds the products of a subject of which the same is known as far as a decision reads it, papers included; only their names differ. For
/// activities each stands for itself, because cautions name their scope.</summary>
internal sealed class AlikeItems(FactTable facts, Plan plan)
{
    /// <summary>For each item of a decision the first that is like it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="asCompared">Whether numbers are alike that no comparison of the decision tells apart: such items have the same answers, and leave
    /// the same open, but are not told alike.</param>
    public int[] Of(PlannedDecision decision, bool asCompared = false)
    {
        int[] rows = new int[facts.RowsOf(decision.Table)];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }
        if (decision.Table != TableId.Product || rows.Length < 2)
        {
            return rows;
        }
        PlanNotes notes = plan.NotesOf(decision);
        int[] columns =
        [
            .. notes
                .Slice.Columns[(int)decision.Table]
                .Concat(notes.AllTerms.Select(t => t.Since ?? t).Where(t => Tables.Of(t.Subject) == decision.Table).Select(t => t.Index))
                .Distinct()
                .Order(),
        ];
        long[]?[] ends = [.. columns.Select(c => asCompared ? Ends(notes.Slice, decision.Table, c) : null)];
        TableId? papers = decision.Table.Papers() is { } list && notes.Slice.Columns[(int)list].Length > 0 ? list : null;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = first.GetAlternateLookup<ReadOnlySpan<char>>();
        var key = new List<long>();
        foreach (int row in rows)
        {
            key.Clear();
            Row(key, decision.Table, columns, row, ends);
            if (papers is { } table)
            {
                key.Add(facts.UnknownLists(table) is { } open && Bits.At(open, row) ? 1 : 0);
                key.Add(facts.UnsurePapers(table) is { } unsure && Bits.At(unsure, row) ? 1 : 0);
                int[]? starts = facts.ChildStart(table);
                for (int paper = starts?[row] ?? 0; paper < (starts?[row + 1] ?? 0); paper++)
                {
                    Row(key, table, [PermitColumns.Kind, PermitColumns.Status, PermitColumns.IssuedOn, PermitColumns.ValidUntil], paper, []);
                }
            }
            ReadOnlySpan<char> text = MemoryMarshal.Cast<long, char>(CollectionsMarshal.AsSpan(key));
            if (lookup.TryGetValue(text, out int like))
            {
                rows[row] = like;
            }
            else
            {
                lookup[text] = row;
            }
        }
        return rows;
    }

    private void Row(List<long> key, TableId table, ReadOnlySpan<int> columns, int row, ReadOnlySpan<long[]?> ends)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (facts.Column(table, columns[i]) is ChoiceColumn choice)
            {
                key.Add((long)choice.Mask(row));
                continue;
            }
            long? value = facts.Value(table, columns[i], row);
            key.Add(value is null ? 0 : 1);
            if (value is { } known && i < ends.Length && ends[i] is { } runs)
            {
                int at = Array.BinarySearch(runs, known);
                key.Add(at >= 0 ? at : ~at);
            }
            else
            {
                key.Add(value ?? 0);
            }
        }
    }

    /// <summary>The last numbers of the runs that comparisons tell apart; null where a number does not stand for itself in all that reads
    /// it.</summary>
    private static long[]? Ends(PlanSlice slice, TableId table, int column)
    {
        var ends = new SortedSet<long>();
        bool read = false;
        foreach (Instruction step in slice.Instructions.Where(i => i.Columns.Contains(new ColumnId(table, column))))
        {
            if (step is not NumberIn { Set: { } set })
            {
                return null;
            }
            read = true;
            foreach (NumberRange part in set.Parts)
            {
                ends.UnionWith(part.Low > long.MinValue ? [part.Low - 1, part.High] : [part.High]);
            }
        }
        return read ? [.. ends] : null;
    }
}
