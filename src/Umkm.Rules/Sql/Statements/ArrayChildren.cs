using Umkm.Rules.Columns;
using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>The children of an enterprise as aggregates and arrays: what can be worked out without the enterprise is, before they are
/// gathered.</summary>
internal sealed class ArrayChildren(StatementParts parts)
{
    private SqlDialect Dialect => parts.Dialect;

    /// <summary>The arrays of ids that items need.</summary>
    public IEnumerable<string> Ids => new[] { TableId.Activity, TableId.Product, TableId.Loan, TableId.Permit }.Where(HasArrays).Select(IdsOf);

    /// <summary>The array of the ids of a table's rows.</summary>
    public static string IdsOf(TableId table) => SqlSchema.NameOf(table) + "_id";

    /// <summary>Whether a cell of the enterprise is an aggregate of children that do not depend on it.</summary>
    public bool IsAggregated(int cell) =>
        parts.Graph[cell] is (SomeChild or Total) and { Table: TableId.Enterprise } && IsFlat(parts.Graph.Across(cell)!.Value);

    /// <summary>Whether the enterprise reads a table of children at all.</summary>
    public bool IsRead(TableId table) => HasArrays(table) || parts.Across.Any(c => IsAggregated(c) && parts.From(c) == table);

    /// <summary>The select that gathers children by enterprise, and the columns it adds.</summary>
    /// <param name="table">The table.</param>
    /// <param name="read">All columns that are read when the children have been gathered.</param>
    public (string Select, IEnumerable<string> Added) Aggregated(TableId table, IEnumerable<int> read)
    {
        int[] arrays = [.. read.Where(c => parts.Graph[c].Table == table && parts.Layout.IsFlat(c)).Order()];
        int[] aggregates = [.. parts.Across.Where(c => IsAggregated(c) && parts.From(c) == table)];
        var gathered = new List<(string Name, string Text)>();
        if (HasArrays(table))
        {
            gathered.Add((IdsOf(table), $"groupArray({(table == TableId.Permit ? "cakupan" : "id")})"));
        }
        gathered.AddRange(arrays.Select(c => (RowText.Name(c), $"groupArray({FlatRow.FlatName(c)})")));
        gathered.AddRange(aggregates.Select(c => (Names.Of('a', c), Aggregate(c))));
        string select = Chain(table, arrays.Concat(Sources(aggregates)));
        return (
            $"SELECT usaha_id,\n{string.Join(",\n", gathered.Select(g => $"{g.Text} AS {g.Name}"))}\nFROM (\n{select}\n) GROUP BY usaha_id",
            gathered.Select(g => g.Name)
        );
    }

    private bool IsFlat(int cell) => parts.Graph[cell] is Fixed || parts.Layout.IsFlat(cell);

    private bool HasArrays(TableId table) =>
        parts.Results.Any(r => r.Table == table) || parts.Layout.Cells.Any(c => parts.Graph[c].Table == table && !parts.Layout.IsFlat(c));

    private IEnumerable<int> Sources(IEnumerable<int> cells) =>
        cells.Select(c => parts.Graph.Across(c)!.Value).Where(s => parts.Graph[s] is not Fixed).Distinct();

    private string Aggregate(int cell)
    {
        int source = parts.Graph.Across(cell)!.Value;
        string read = parts.Graph[source] is Fixed f ? (f.Value ? Dialect.True : Dialect.False) : FlatRow.FlatName(source);
        return parts.Graph[cell] is Total ? Dialect.Sum(read)
            : parts.Graph[cell] is SomeChild { Count: > 1 } ? Dialect.Count(read)
            : Dialect.Some(read);
    }

    /// <summary>The rows of a table with some columns that do not depend on the enterprise.</summary>
    private string Chain(TableId table, IEnumerable<int> wanted)
    {
        Moment end = Layout.First(table).EndOfTurn;
        string[] keys = table == TableId.Permit ? ["usaha_id", PaperSource.Cover, PaperSource.Item] : ["usaha_id", "id"];
        string text = "";
        foreach (Step step in Step.Of(parts.Layout, table, wanted.Distinct().Select(c => (c, end))))
        {
            string from = text.Length == 0 ? From(table, step) : $"(\n{text}\n)";
            var row = new FlatRow(Dialect);
            IEnumerable<string> computed = step.Computed.Select(c => $"{parts.Text.Defined(c, row)} AS {FlatRow.FlatName(c)}");
            text = $"SELECT {string.Join(",\n", [.. keys, .. step.Kept.Select(FlatRow.FlatName), .. computed])}\nFROM {from}";
        }
        return text;
    }

    private string From(TableId table, Step step)
    {
        IReadOnlyList<string> columns = parts.BaseColumns(step.Computed);
        if (table == TableId.Permit)
        {
            return $"(\n{PaperSource.Select(parts, columns)}\n)";
        }
        bool risks = columns.Any(RiskJoin.IsColumn);
        string text = risks ? Risk(columns) : $"SELECT {string.Join(", ", ["usaha_id", "id", .. columns])} FROM {SqlSchema.NameOf(table)}";
        int[] papers =
        [
            .. step.Computed.SelectMany(c => parts.Layout.Reads(c).Written).Where(c => parts.From(c) == TableId.Permit).Distinct().Order(),
        ];
        if (papers.Length == 0)
        {
            return risks ? $"(\n{text}\n)" : SqlSchema.NameOf(table);
        }
        string cover = table == TableId.Activity ? "k" : "p";
        string general = Papers(papers, "u", 'g', "usaha_id", "usaha_id");
        string own = Papers(papers, cover, 's', $"usaha_id, {PaperSource.Item} AS id", $"usaha_id, {PaperSource.Item}");
        string all = string.Join(", ", ["usaha_id", "id", .. columns, .. papers.Select(c => Names.Of('g', c))]);
        text = $"SELECT {all}\nFROM (\n{text}\n) ANY LEFT JOIN (\n{general}\n) USING usaha_id";
        return $"(\nSELECT {all}, {string.Join(", ", papers.Select(c => Names.Of('s', c)))}\nFROM (\n{text}\n) ANY "
            + $"LEFT JOIN (\n{own}\n) USING (usaha_id, id)\n)";
    }

    /// <summary>Papers of one cover, gathered by key.</summary>
    private string Papers(int[] cells, string cover, char prefix, string shown, string key) =>
        $"SELECT {shown}, "
        + $"{string.Join(", ", cells.Select(c => $"{Aggregate(c)} AS {Names.Of(prefix, c)}"))}\nFROM "
        + $"(\n{Chain(TableId.Permit, Sources(cells))}\n) WHERE {PaperSource.Cover} = '{cover}' GROUP BY {key}";

    private string Risk(IReadOnlyList<string> columns)
    {
        string[] scales = [.. columns.Where(RiskJoin.IsColumn).Select(c => c["risiko_".Length..])];
        string[] own = [.. columns.Where(c => !RiskJoin.IsColumn(c))];
        string plain = string.Join(", ", ["usaha_id", "id", .. own]);
        string Masks(string prefix) => string.Join(", ", scales.Select(s => $"{s} AS {prefix}_{s}"));
        string keyed =
            $"SELECT {plain}, {RiskJoin.Code("kbli", "edition", Dialect)} AS kode, {RiskJoin.Scope("scope", Dialect)} AS cakupan FROM kegiatan";
        string matched =
            $"SELECT {plain}, kode, cakupan, {string.Join(", ", scales.Select(s => "p_" + s))}\nFROM (\n{keyed}\n) "
            + $"ANY LEFT JOIN (SELECT kode, cakupan, {Masks("p")} FROM risiko) USING (kode, cakupan)";
        string others =
            $"SELECT {plain}, cakupan, "
            + $"{string.Join(", ", scales.SelectMany(s => new[] { "p_" + s, "q_" + s }))}\nFROM (\n{matched}\n) ANY "
            + $"LEFT JOIN (SELECT kode, {Masks("q")} FROM risiko WHERE cakupan = '*') USING kode";
        return $"SELECT {plain}, "
            + $"{string.Join(", ", scales.Select(s => $"{RiskJoin.Mask("p_" + s, "q_" + s, "cakupan")} AS {RiskJoin.Column(s)}"))}\nFROM "
            + $"(\n{others}\n)";
    }
}

/// <summary>The row of a child whose papers have been joined to it. Its columns are not called like the arrays they are gathered in: old engines
/// would take
/// one for the other.</summary>
internal sealed class FlatRow(SqlDialect dialect) : RowText
{
    public static string FlatName(int cell) => Names.Of('b', cell);

    /// <inheritdoc/>
    public override string Column(int cell) => FlatName(cell);

    /// <inheritdoc/>
    public override string Base(string name) => name;

    /// <inheritdoc/>
    public override string Across(int cell, Cell definition)
    {
        string general = Names.Of('g', cell);
        string own = Names.Of('s', cell);
        return ((SomeChild)definition).Count > 1
            ? $"{general} + {own} >= {Names.Number(((SomeChild)definition).Count)}"
            : $"(COALESCE({general}, {dialect.False}) OR COALESCE({own}, {dialect.False}))";
    }
}
