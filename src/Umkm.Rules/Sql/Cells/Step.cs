using Umkm.Rules.Columns;

namespace Umkm.Rules.Sql.Cells;

/// <summary>One select over the step before: columns that it works out, and columns that later steps still read.</summary>
/// <param name="Moment">When.</param>
/// <param name="Computed">The columns worked out.</param>
/// <param name="Kept">The columns handed on.</param>
internal sealed record Step(Moment Moment, IReadOnlyList<int> Computed, IReadOnlyList<int> Kept)
{
    /// <summary>All columns there are after the step.</summary>
    public IEnumerable<int> Columns => Kept.Concat(Computed);

    /// <summary>The steps of one table that lead to some columns.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="table">The table.</param>
    /// <param name="wanted">Columns of the table, each with the last moment at which something outside the steps reads it.</param>
    public static IReadOnlyList<Step> Of(Layout layout, TableId table, IEnumerable<(int Column, Moment Last)> wanted)
    {
        var last = new SortedDictionary<int, Moment>();
        var open = new Stack<(int Column, Moment Last)>(wanted);
        while (open.TryPop(out (int Column, Moment Last) next))
        {
            bool seen = last.TryGetValue(next.Column, out Moment before);
            last[next.Column] = seen && before > next.Last ? before : next.Last;
            if (!seen)
            {
                foreach (int column in layout.Reads(next.Column).Columns)
                {
                    open.Push((column, layout.MomentOf(next.Column)));
                }
            }
        }
        return
        [
            .. last
                .Keys.Select(layout.MomentOf)
                .Append(Layout.First(table))
                .Distinct()
                .Order()
                .Select(moment => new Step(
                    moment,
                    [.. last.Keys.Where(c => layout.MomentOf(c) == moment)],
                    [.. last.Where(c => layout.MomentOf(c.Key) < moment && c.Value > moment).Select(c => c.Key)]
                )),
        ];
    }
}
