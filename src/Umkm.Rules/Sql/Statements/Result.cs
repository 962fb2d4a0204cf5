using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>A decision whose answers a statement yields for each row of a table.</summary>
/// <param name="Decision">Its id.</param>
/// <param name="Table">The table: that of its items, or the enterprise.</param>
/// <param name="Answers">Each answer with the cell that says that it is possible.</param>
/// <param name="Criteria">Each criterion with the cell that says that it can be met.</param>
internal sealed record Result(
    string Decision,
    TableId Table,
    ImmutableArray<(string Slug, int Cell)> Answers,
    ImmutableArray<(string Id, int Cell)> Criteria
)
{
    /// <summary>The cells it reads.</summary>
    public IEnumerable<int> Cells => Answers.Concat(Criteria).Select(p => p.Cell);

    /// <summary>The results of a decision: for a decision about items one for the items and one for the enterprise.</summary>
    public static IEnumerable<Result> Of(PlannedDecision decision, CellTranslator cells)
    {
        ImmutableArray<(string, int)> Answers(ImmutableArray<int> registers) =>
            [.. decision.Decision.Answers.Select((a, i) => (a.Slug, cells.Cell(registers[i])))];
        ImmutableArray<(string, int)> criteria =
        [
            .. decision
                .Readings.SelectMany(r =>
                    r.Criteria.Select(c =>
                        (
                            r.Reading.Id.Length == 0 || r.IsShared(c) ? c.Criterion.Id : $"{r.Reading.Id}/{c.Criterion.Id}",
                            cells.Cell(c.When.Rails.True)
                        )
                    )
                )
                .DistinctBy(c => c.Item1),
        ];
        string id = decision.Decision.Id;
        if (decision.HasItems)
        {
            yield return new Result(id, TableId.Enterprise, Answers(decision.Top), []);
        }
        yield return new Result(id, decision.Table, Answers(decision.Possible), criteria);
    }

    /// <summary>The answers of a decision for the enterprise, and nothing else about it.</summary>
    public static Result OfEnterprise(PlannedDecision decision, CellTranslator cells) =>
        new(decision.Decision.Id, TableId.Enterprise, [.. decision.Decision.Answers.Select((a, i) => (a.Slug, cells.Cell(decision.Top[i])))], []);

    /// <summary>The answers as a column.</summary>
    public string Column(SqlDialect dialect, Layout layout) =>
        $"{Listed(dialect, Answers, holds: true, layout, RowText.Name)} AS {dialect.Quoted(Decision)}";

    /// <summary>The result as expressions over the columns of a row.</summary>
    public ResultText Text(SqlDialect dialect, Layout layout, Func<int, string> column) =>
        new(dialect.Text(Decision), Listed(dialect, Answers, holds: true, layout, column), Listed(dialect, Criteria, holds: false, layout, column));

    private static string Listed(
        SqlDialect dialect,
        ImmutableArray<(string Name, int Cell)> parts,
        bool holds,
        Layout layout,
        Func<int, string> column
    )
    {
        CellGraph graph = layout.Graph;
        string Bit(int cell)
        {
            (int pack, int bit) = layout.PackOf(cell);
            return dialect.HasBits(column(pack), 1UL << bit);
        }
        if (parts.All(p => graph[p.Cell] is Fixed))
        {
            return dialect.Text(string.Join('|', parts.Where(p => ((Fixed)graph[p.Cell]).Value == holds).Select(p => p.Name)));
        }
        IEnumerable<string> texts = parts
            .Where(p => graph[p.Cell] is not Fixed f || f.Value == holds)
            .Select(p =>
                (graph[p.Cell], holds) switch
                {
                    (Fixed, _) => dialect.Text("|" + p.Name),
                    (_, true) => $"CASE WHEN {Bit(p.Cell)} THEN {dialect.Text("|" + p.Name)} ELSE '' END",
                    _ => $"CASE WHEN {Bit(p.Cell)} THEN '' ELSE {dialect.Text("|" + p.Name)} END",
                }
            );
        return dialect.Tail(string.Join(" || ", texts));
    }
}
