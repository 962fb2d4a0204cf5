using System.Globalization;
using System.Text;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Assessments;

/// <summary>Finds the products of a subject of which the same is known, papers included; only their names differ. For activities each stands for
/// itself, because cautions name their scope.</summary>
internal sealed class AlikeItems(FactTable facts)
{
    private readonly Dictionary<TableId, int[]> _known = [];

    /// <summary>For each item the first that is like it.</summary>
    public ReadOnlySpan<int> Of(TableId table)
    {
        if (!_known.TryGetValue(table, out int[]? alike))
        {
            int[] rows = [.. Enumerable.Range(0, facts.RowsOf(table))];
            _known[table] = alike = table == TableId.Product ? Array.ConvertAll(rows, First(table)) : rows;
        }
        return alike;
    }

    private Converter<int, int> First(TableId table)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var text = new StringBuilder();
        return row =>
        {
            text.Clear();
            Row(text, table, row);
            if (table.Papers() is { } papers)
            {
                text.Append(facts.UnknownLists(papers) is { } open && Bits.At(open, row) ? '?' : '!');
                int[]? starts = facts.ChildStart(papers);
                for (int paper = starts?[row] ?? 0; paper < (starts?[row + 1] ?? 0); paper++)
                {
                    Row(text, papers, paper);
                }
            }
            string key = text.ToString();
            return first.TryAdd(key, row) ? row : first[key];
        };
    }

    private void Row(StringBuilder text, TableId table, int row)
    {
        for (int i = 0; i < facts.ColumnsOf(table); i++)
        {
            text.Append('|');
            if (facts.Column(table, i) is ChoiceColumn choice)
            {
                text.Append(CultureInfo.InvariantCulture, $"{choice.Mask(row):x}");
            }
            else if (facts.Value(table, i, row) is { } value)
            {
                text.Append(CultureInfo.InvariantCulture, $"{value}");
            }
        }
        text.Append(';');
    }
}
