using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>How a row reads what was aggregated of its children: the bits that the same select gathers are one number where the engine gathers
/// numbers faster.</summary>
/// <param name="graph">The cells.</param>
/// <param name="dialect">The dialect.</param>
internal sealed class ChildBits(CellGraph graph, SqlDialect dialect)
{
    private const int BitsOfNumber = 60;

    private readonly Dictionary<int, (int First, int Bit)> _numbers = [];

    /// <summary>The columns that aggregate some cells.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="prefix">The first letter of the columns.</param>
    public IReadOnlyList<string> Columns(IReadOnlyList<int> cells, char prefix)
    {
        if (dialect.GatheredBits([]) is null)
        {
            return [.. cells.Select(c => Aggregate(c, prefix))];
        }
        List<string> columns = [.. cells.Where(c => !IsBit(c)).Select(c => Aggregate(c, prefix))];
        foreach (int[] some in cells.Where(IsBit).Chunk(BitsOfNumber))
        {
            columns.Add($"{dialect.GatheredBits([.. some.Select(Source)])} AS {Number(some[0], prefix)}");
            foreach ((int bit, int cell) in some.Index())
            {
                _numbers[cell] = (some[0], bit);
            }
        }
        return columns;
    }

    /// <summary>Whether some child of those gathered under one of the prefixes has the bit.</summary>
    public string Some(int cell, params IReadOnlyList<char> prefixes)
    {
        if (_numbers.TryGetValue(cell, out (int First, int Bit) place))
        {
            string number = string.Join(" | ", prefixes.Select(p => $"COALESCE({Number(place.First, p)}, 0)"));
            return dialect.HasBits(prefixes.Count == 1 ? number : $"({number})", 1UL << place.Bit);
        }
        string any = string.Join(" OR ", prefixes.Select(p => $"COALESCE({Names.Of(p, cell)}, {dialect.False})"));
        return prefixes.Count == 1 ? any : $"({any})";
    }

    private static string Number(int first, char prefix) => $"{prefix}_{Names.Number(first)}";

    private bool IsBit(int cell) => graph[cell] is SomeChild { Count: 1 };

    private string Source(int cell)
    {
        int source = graph.Across(cell)!.Value;
        return graph[source] is Fixed f ? (f.Value ? dialect.True : dialect.False) : RowText.Name(source);
    }

    private string Aggregate(int cell, char prefix)
    {
        string read = Source(cell);
        string aggregate = graph[cell] switch
        {
            Total => dialect.Sum(read),
            SomeChild { Count: > 1 } => dialect.Count(read),
            _ => dialect.Some(read),
        };
        return $"{aggregate} AS {Names.Of(prefix, cell)}";
    }
}
