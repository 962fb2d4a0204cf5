using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>What a select reads.</summary>
/// <param name="From">The FROM clause.</param>
/// <param name="Keys">The key columns of its select list.</param>
/// <param name="Row">How expressions read the row.</param>
/// <param name="Reads">The parts it names.</param>
internal sealed record Source(string From, IReadOnlyList<string> Keys, RowText Row, IReadOnlyList<string> Reads);

/// <summary>The joins of a select.</summary>
internal sealed class JoinList
{
    private readonly List<string> _joins = [];
    private readonly List<string> _reads = [];

    public void Add(string join, string reads)
    {
        _joins.Add(join);
        _reads.Add(reads);
    }

    public Source From(string from, IReadOnlyList<string> keys, RowText row, params IEnumerable<string> reads) =>
        new(string.Join("\n", _joins.Prepend(from)), keys, row, [.. reads, .. _reads]);
}

/// <summary>A row of joined tables, whose columns have names of their own; a child that no row was joined for counts as none.</summary>
/// <param name="dialect">The dialect.</param>
/// <param name="bits">What was aggregated of children.</param>
/// <param name="prefix">The alias of the table that is stepped through, with its point.</param>
internal sealed class JoinRow(SqlDialect dialect, ChildBits bits, string prefix) : RowText
{
    /// <inheritdoc/>
    public override string Column(int cell) => Name(cell);

    /// <inheritdoc/>
    public override string Base(string name) => prefix + name;

    /// <inheritdoc/>
    public override string Across(int cell, Cell definition) =>
        definition switch
        {
            Carried c => Name(c.Source),
            Total => $"COALESCE({Names.Of('a', cell)}, {dialect.Number(0)})",
            SomeChild { Table: Columns.TableId.Enterprise, Count: > 1 } s => $"COALESCE({Names.Of('a', cell)}, 0) >= {Names.Number(s.Count)}",
            SomeChild { Table: Columns.TableId.Enterprise } => bits.Some(cell, 'a'),
            SomeChild { Count: > 1 } s => $"COALESCE({Names.Of('g', cell)}, 0) + COALESCE({Names.Of('s', cell)}, 0) >= {Names.Number(s.Count)}",
            SomeChild => bits.Some(cell, 'g', 's'),
            _ => throw new InvalidOperationException($"Cell {cell} does not read another table."),
        };
}
