using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>The row of an enterprise whose children stand in it as arrays.</summary>
internal sealed class ArrayRow(StatementParts parts, ArrayChildren children) : RowText
{
    /// <inheritdoc/>
    public override string Column(int cell) => Name(cell);

    /// <inheritdoc/>
    public override string Base(string name) => name;

    /// <inheritdoc/>
    public override string Across(int cell, Cell definition)
    {
        string source = Name(parts.Graph.Across(cell)!.Value);
        bool ready = children.IsAggregated(cell);
        return definition switch
        {
            Total => ready ? Names.Of('a', cell) : $"arraySum({source})",
            SomeChild { Count: > 1 } s => $"{(ready ? Names.Of('a', cell) : $"arrayCount({source})")} >= {Names.Number(s.Count)}",
            SomeChild => ready ? Names.Of('a', cell) : $"arrayExists({source})",
            _ => throw new InvalidOperationException($"Cell {cell} does not read children."),
        };
    }
}

/// <summary>The items of an enterprise as the parameters of a function over arrays. A bit of the enterprise becomes an array too: old engines
/// cannot see it from
/// within the function.</summary>
/// <param name="ids">The array of the items' ids.</param>
internal sealed class LambdaRow(string ids) : RowText
{
    private readonly SortedDictionary<int, string> _arrays = [];

    /// <inheritdoc/>
    public override string Column(int cell) => Parameter(cell, Name(cell));

    /// <inheritdoc/>
    public override string Base(string name) => throw new InvalidOperationException($"The column {name} is no longer there.");

    /// <inheritdoc/>
    public override string Across(int cell, Cell definition) =>
        Parameter(cell, $"arrayResize(emptyArrayUInt8(), length({ids}), {Name(((Carried)definition).Source)})");

    /// <summary>An expression over the parameters as one over the arrays.</summary>
    public string Map(string expression) =>
        _arrays.Count == 0
            ? $"arrayMap(x -> {expression}, {ids})"
            : $"arrayMap(({string.Join(", ", _arrays.Keys.Select(c => Names.Of('x', c)))}) -> {expression}, {string.Join(", ", _arrays.Values)})";

    private string Parameter(int cell, string array)
    {
        _arrays[cell] = array;
        return Names.Of('x', cell);
    }
}
