using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>A decision whose answers a statement yields for each row of a table.</summary>
/// <param name="Decision">Its id.</param>
/// <param name="Table">The table: that of its items, or the enterprise.</param>
/// <param name="Possible">The answers that are possible.</param>
/// <param name="Unmet">The criteria that cannot be met.</param>
internal sealed record Result(string Decision, TableId Table, NameList Possible, NameList Unmet)
{
    // What is looked up grows twofold with each bit. Few answers are possible at once; a decision has many criteria, and their names are long.
    private const int BitsOfAnswers = 5;
    private const int BitsOfCriteria = 3;

    /// <summary>The columns it reads.</summary>
    public IEnumerable<int> Packs => Possible.Packs.Concat(Unmet.Packs);

    /// <summary>The results of a decision: for a decision about items one for the items and one for the enterprise.</summary>
    public static IEnumerable<Result> Of(PlannedDecision decision, CellTranslator cells)
    {
        IEnumerable<(string, int)> criteria = decision
            .Readings.SelectMany(r =>
                r.Criteria.Select(c =>
                    (r.Reading.Id.Length == 0 || r.IsShared(c) ? c.Criterion.Id : $"{r.Reading.Id}/{c.Criterion.Id}", cells.Cell(c.When.Rails.True))
                )
            )
            .DistinctBy(c => c.Item1);
        string id = decision.Decision.Id;
        if (decision.HasItems)
        {
            yield return OfEnterprise(decision, cells);
        }
        yield return new Result(
            id,
            decision.Table,
            Answers(decision, decision.Table, decision.Possible, cells),
            NameList.Of(cells.Graph, decision.Table, criteria, listed: false, BitsOfCriteria)
        );
    }

    /// <summary>The answers of a decision for the enterprise, and nothing else about it.</summary>
    public static Result OfEnterprise(PlannedDecision decision, CellTranslator cells) =>
        new(decision.Decision.Id, TableId.Enterprise, Answers(decision, TableId.Enterprise, decision.Top, cells), NameList.None);

    /// <summary>The answers as a column.</summary>
    public string Column(SqlDialect dialect) => $"{Possible.Text(dialect, RowText.Name)} AS {dialect.Quoted(Decision)}";

    /// <summary>The result as expressions over the columns of a row.</summary>
    public ResultText Text(SqlDialect dialect, Func<int, string> column) =>
        new(dialect.Text(Decision), Possible.Text(dialect, column), Unmet.Text(dialect, column));

    private static NameList Answers(PlannedDecision decision, TableId table, ImmutableArray<int> registers, CellTranslator cells) =>
        NameList.Of(cells.Graph, table, decision.Decision.Answers.Select((a, i) => (a.Slug, cells.Cell(registers[i]))), listed: true, BitsOfAnswers);
}
