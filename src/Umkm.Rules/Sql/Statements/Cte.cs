namespace Umkm.Rules.Sql.Statements;

/// <summary>A named part of a statement.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Select">Its text.</param>
/// <param name="Reads">The parts it reads.</param>
internal sealed record Cte(string Name, string Select, IReadOnlyList<string> Reads);

/// <summary>The parts of a statement in the order in which they depend on each other.</summary>
internal sealed class CteList(SqlDialect dialect)
{
    private readonly List<Cte> _parts = [];

    public string Add(string name, string select, params IEnumerable<string> reads)
    {
        _parts.Add(new Cte(name, select, [.. reads]));
        return name;
    }

    /// <summary>The WITH clause.</summary>
    /// <param name="last">The parts that the final select reads.</param>
    public string Write(IEnumerable<string> last)
    {
        ILookup<string, string> readers = _parts.SelectMany(p => p.Reads).Concat(last).ToLookup(n => n);
        return "WITH\n"
            + string.Join(
                ",\n",
                _parts.Select(p =>
                {
                    bool once = readers[p.Name].Count() == 1;
                    return $"{p.Name} AS {(once ? "" : dialect.Materialised)}(\n{p.Select}{(once ? dialect.Fence : "")}\n)";
                })
            );
    }
}
