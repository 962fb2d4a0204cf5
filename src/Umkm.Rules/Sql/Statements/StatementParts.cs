using System.Collections.Immutable;
using Umkm.Rules.Assessments;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>What a statement is written from.</summary>
internal sealed class StatementParts
{
    public StatementParts(Plan plan, SqlDialect dialect, ImmutableArray<Result> results, Layout layout, ImmutableArray<AssumedFact> assumptions)
    {
        Plan = plan;
        Dialect = dialect;
        Results = results;
        Layout = layout;
        Text = new CellText(
            layout,
            dialect,
            new ColumnTestText(SqlSchema.Of(plan.Book), plan.Book.Glossary, dialect, AssumedColumns.Of(assumptions, dialect))
        );
        Across = [.. layout.Cells.Where(c => layout.Graph.Across(c) is not null)];
    }

    public Plan Plan { get; }

    public SqlDialect Dialect { get; }

    public ImmutableArray<Result> Results { get; }

    public Layout Layout { get; }

    public CellText Text { get; }

    public CellGraph Graph => Layout.Graph;

    /// <summary>The cells that read another table.</summary>
    public ImmutableArray<int> Across { get; }

    /// <summary>The last phase of a table.</summary>
    public int LastPhase => Layout.Cells.Select(c => Layout.MomentOf(c).Phase).Append(0).Max();

    /// <summary>The table that a cell reads from; null when it reads none.</summary>
    public TableId? From(int cell) => Graph.Across(cell) is { } source ? Graph[source].Table : null;

    /// <summary>Whether a table has something to work out or to yield.</summary>
    public bool Uses(TableId table) =>
        Layout.Cells.Any(c => Graph[c].Table == table) || Across.Any(c => From(c) == table) || Results.Any(r => r.Table == table);

    /// <summary>The turn at whose end a cell of the enterprise reads its children.</summary>
    public Moment TurnRead(int cell) =>
        Graph[Graph.Across(cell)!.Value] is Fixed ? Layout.First(From(cell)!.Value).EndOfTurn : Layout.MomentOf(Graph.Across(cell)!.Value).EndOfTurn;

    /// <summary>The columns of the register that some cells read.</summary>
    public IReadOnlyList<string> BaseColumns(IEnumerable<int> columns)
    {
        var recorder = new Recorder();
        foreach (int column in columns)
        {
            Text.Defined(column, recorder);
        }
        return [.. recorder.Names];
    }

    private sealed class Recorder : RowText
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public override string Column(int cell) => "x";

        public override string Across(int cell, Cell definition) => "x";

        public override string Base(string name)
        {
            Names.Add(name);
            return name;
        }
    }
}
