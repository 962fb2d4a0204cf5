using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>Names of which each row lists some, with bars between them: a text for each number that a pack of bits can be.</summary>
internal sealed class NameList
{
    /// <summary>No name.</summary>
    public static readonly NameList None = new([]);

    private readonly ImmutableArray<(int Pack, ImmutableArray<string> Texts)> _chunks;

    private NameList(ImmutableArray<(int, ImmutableArray<string>)> chunks) => _chunks = chunks;

    /// <summary>The columns it reads.</summary>
    public IEnumerable<int> Packs => _chunks.Where(c => c.Texts.Length > 1).Select(c => c.Pack);

    /// <param name="graph">The cells; packs are added to them.</param>
    /// <param name="table">The table of the rows.</param>
    /// <param name="names">The names, each with the cell that tells whether it is listed.</param>
    /// <param name="listed">The bit at which a name is listed.</param>
    /// <param name="bits">How many bits make a pack.</param>
    public static NameList Of(CellGraph graph, TableId table, IEnumerable<(string Name, int Cell)> names, bool listed, int bits)
    {
        var chunks = ImmutableArray.CreateBuilder<(int, ImmutableArray<string>)>();
        (string Name, int Cell)[] possible = [.. names.Where(n => graph[n.Cell] is not Fixed f || f.Value == listed)];
        foreach ((string Name, int Cell)[] chunk in possible.Chunk(bits))
        {
            ImmutableArray<int> open = [.. chunk.Select(n => n.Cell).Where(c => graph[c] is not Fixed).Distinct()];
            bool Shows(int cell, int number) => graph[cell] is Fixed || ((number >> open.IndexOf(cell) & 1) != 0) == listed;
            IEnumerable<string> texts = Enumerable
                .Range(0, 1 << open.Length)
                .Select(number => string.Concat(chunk.Where(n => Shows(n.Cell, number)).Select(n => "|" + n.Name)));
            chunks.Add((open.IsEmpty ? -1 : graph.Add(new Packed(table, open)), [.. texts]));
        }
        return new NameList(chunks.ToImmutable());
    }

    /// <summary>The list as an expression over the columns of a row.</summary>
    public string Text(SqlDialect dialect, Func<int, string> column)
    {
        if (_chunks.All(c => c.Texts.Length == 1))
        {
            return dialect.Text(string.Concat(_chunks.Select(c => c.Texts[0])).TrimStart('|'));
        }
        if (_chunks is [var only])
        {
            return dialect.Pick(column(only.Pack), [.. only.Texts.Select(t => dialect.Text(t.TrimStart('|')))]);
        }
        return dialect.Tail(
            string.Join(
                " || ",
                _chunks.Select(c => c.Texts.Length == 1 ? dialect.Text(c.Texts[0]) : dialect.Pick(column(c.Pack), [.. c.Texts.Select(dialect.Text)]))
            )
        );
    }
}
