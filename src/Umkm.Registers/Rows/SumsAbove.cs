using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>The sums of the rows above a row: of those since the last total, since the last total of totals, and of all. A row is added
/// once.</summary>
/// <param name="columns">The columns of amounts.</param>
internal sealed class SumsAbove(int[] columns)
{
    private readonly SumPart _part = new(columns);

    /// <summary>Those of the group, and of all, before the part.</summary>
    private readonly SumPart _group = new(columns);
    private readonly SumPart _all = new(columns);

    /// <summary>Whether all rows of the part were added.</summary>
    public bool IsKnown => _part.IsKnown;

    /// <summary>Adds a row.</summary>
    public void Add(CsvChunk chunk, in CsvRecord record, bool isUnnumbered) => _part.Add(chunk, record, isUnnumbered);

    /// <summary>Says that rows are missing.</summary>
    public void Blur()
    {
        _part.Blur();
        _group.Blur();
        _all.Blur();
    }

    /// <summary>Begins another part, below a total.</summary>
    public void Next()
    {
        _group.Add(_part);
        _all.Add(_part);
        _part.Begin();
    }

    /// <summary>The rows that a row adds up, after which another part begins; and whether its amounts are sums of rows above, which may be too few to
    /// tell.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">The record of the row.</param>
    /// <param name="enough">How many equal amounts and rows together are no chance.</param>
    public (SumPart? Sum, bool IsLike) Find(CsvChunk chunk, in CsvRecord record, int enough)
    {
        bool isLike = false;
        for (int level = 0; level < 3; level++)
        {
            SumPart part = level switch
            {
                0 => _part.With(new SumPart(columns)),
                1 => _group.With(_part),
                _ => _all.With(_part),
            };
            int equal = part.IsKnown && part.Rows > 0 ? part.Equal(chunk, record) : 0;
            if (equal > 0 && equal + part.Rows - (part.HasUnnumbered ? 2 : 0) >= enough)
            {
                Next();
                if (level > 0)
                {
                    _group.Begin();
                }
                return (part, true);
            }
            isLike |= equal > 0;
        }
        return (null, isLike);
    }
}
