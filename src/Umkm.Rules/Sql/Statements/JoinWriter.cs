using Umkm.Rules.Columns;
using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>Writes a statement as common table expressions: each table step by step, children joined to their enterprise and aggregated for
/// it.</summary>
internal sealed class JoinWriter : StatementWriter
{
    private static readonly TableId[] Children = [TableId.Permit, TableId.Activity, TableId.Product, TableId.Loan];

    private readonly CteList _ctes;
    private readonly Dictionary<TableId, string> _current = [];
    private readonly Dictionary<TableId, int> _names = [];
    private readonly ChildBits _bits;

    public JoinWriter(StatementParts parts)
        : base(parts)
    {
        _ctes = new CteList(parts.Dialect);
        _bits = new ChildBits(parts.Graph, parts.Dialect);
    }

    public override string Write(SqlForm form)
    {
        Dictionary<TableId, IReadOnlyList<Step>> steps = Children
            .Append(TableId.Enterprise)
            .Where(t => t == TableId.Enterprise || Parts.Uses(t))
            .ToDictionary(t => t, StepsOf);
        foreach (TableId child in Children.Where(steps.ContainsKey))
        {
            Take(child, steps[child].Where(s => s.Moment.Phase < 0));
        }
        for (int phase = 0; phase <= Parts.LastPhase; phase++)
        {
            Take(TableId.Enterprise, steps[TableId.Enterprise].Where(s => s.Moment.Phase == phase));
            foreach (TableId child in Children.Where(steps.ContainsKey))
            {
                Take(child, steps[child].Where(s => s.Moment.Phase == phase));
            }
        }
        string all = _current[TableId.Enterprise];
        return form == SqlForm.Wide ? $"{_ctes.Write([all])}\nSELECT {Columns()}\nFROM {all}" : Final();
    }

    private IReadOnlyList<Step> StepsOf(TableId table) =>
        Step.Of(
            Parts.Layout,
            table,
            [
                .. Parts.Layout.Outputs.Where(o => Parts.Graph[o].Table == table).Select(o => (o, Moment.End)),
                .. Parts
                    .Across.Select(c => Parts.Graph.Across(c)!.Value)
                    .Where(s => Parts.Graph[s] is not Fixed && Parts.Graph[s].Table == table)
                    .Select(s => (s, Parts.Layout.MomentOf(s).EndOfTurn)),
            ]
        );

    private void Take(TableId table, IEnumerable<Step> steps)
    {
        foreach (Step step in steps)
        {
            bool first = step.Moment == Layout.First(table);
            Source source = first ? FirstSource(table, step) : NextSource(table, step);
            IEnumerable<string> computed = step.Computed.Select(c => $"{Parts.Text.Defined(c, source.Row)} AS {RowText.Name(c)}");
            string select = $"SELECT {List([.. source.Keys, .. step.Kept.Select(RowText.Name), .. computed])}\nFROM {source.From}";
            _current[table] = Add(table, select, source.Reads);
        }
    }

    private string Add(TableId table, string select, IEnumerable<string> reads)
    {
        int number = _names[table] = _names.GetValueOrDefault(table) + 1;
        return _ctes.Add($"{SqlSchema.NameOf(table)}_{Names.Number(number)}", select, reads);
    }

    private Source FirstSource(TableId table, Step step)
    {
        var joins = new JoinList();
        switch (table)
        {
            case TableId.Enterprise:
                JoinChildren(joins, step, "u.id");
                return joins.From("usaha u", ["u.id AS usaha_id"], new JoinRow(Dialect, _bits, "u."));
            case TableId.Permit:
                string papers = _ctes.Add("surat", PaperSource.Select(Parts, Parts.BaseColumns(step.Computed)));
                return joins.From(
                    $"{papers} i",
                    ["i.usaha_id", "i." + PaperSource.Cover, "i." + PaperSource.Item],
                    new JoinRow(Dialect, _bits, "i."),
                    papers
                );
            default:
                string name = SqlSchema.NameOf(table);
                string from = $"{name} k";
                List<string> reads = [];
                string[] risks = [.. Parts.BaseColumns(step.Computed).Where(RiskJoin.IsColumn)];
                if (risks.Length > 0)
                {
                    reads.Add(_ctes.Add("kegiatan_risiko", Risk(Parts.BaseColumns(step.Computed))));
                    from = "kegiatan_risiko k";
                }
                JoinPapers(joins, table, step);
                return joins.From(from, ["k.usaha_id", "k.id"], new JoinRow(Dialect, _bits, "k."), reads);
        }
    }

    private Source NextSource(TableId table, Step step)
    {
        var joins = new JoinList();
        string before = _current[table];
        if (table == TableId.Enterprise)
        {
            JoinChildren(joins, step, "u.usaha_id");
            return joins.From($"{before} u", ["u.usaha_id"], new JoinRow(Dialect, _bits, "u."), before);
        }
        if (Written(step).Any(c => Parts.Graph[c] is Carried))
        {
            string parent = _current[TableId.Enterprise];
            joins.Add($"JOIN {parent} u ON u.usaha_id = k.usaha_id", parent);
        }
        return joins.From($"{before} k", Keys(table), new JoinRow(Dialect, _bits, "k."), before);
    }

    private static string[] Keys(TableId table) =>
        table == TableId.Permit ? ["k.usaha_id", "k." + PaperSource.Cover, "k." + PaperSource.Item] : ["k.usaha_id", "k.id"];

    /// <summary>All cells written out in a step.</summary>
    private IEnumerable<int> Written(Step step) => step.Computed.SelectMany(c => Parts.Layout.Reads(c).Written).Distinct();

    /// <summary>Joins what a step of the enterprise reads from its children: one aggregation a table.</summary>
    private void JoinChildren(JoinList joins, Step step, string key)
    {
        foreach (
            IGrouping<TableId, int> child in Written(step)
                .Where(c => Parts.From(c) is not null)
                .Order()
                .GroupBy(c => Parts.From(c)!.Value)
                .OrderBy(g => g.Key)
        )
        {
            string name = $"{SqlSchema.NameOf(child.Key)}_jumlah_{Names.Number(step.Moment.Phase + 1)}";
            _ctes.Add(
                name,
                $"SELECT {List(["usaha_id", .. _bits.Columns([.. child], 'a')])}\nFROM {_current[child.Key]}\nGROUP BY usaha_id",
                _current[child.Key]
            );
            joins.Add($"LEFT JOIN {name} ON {name}.usaha_id = {key}", name);
        }
    }

    /// <summary>Joins what a step of an item reads from papers: those about everything, and its own.</summary>
    private void JoinPapers(JoinList joins, TableId table, Step step)
    {
        int[] cells = [.. Written(step).Where(c => Parts.From(c) == TableId.Permit).Order()];
        if (cells.Length == 0)
        {
            return;
        }
        if (cells.Any(c => Parts.Graph[Parts.Graph.Across(c)!.Value] is not Fixed && !Parts.Layout.IsFlat(Parts.Graph.Across(c)!.Value)))
        {
            throw new InvalidOperationException("A paper of an item depends on its enterprise; no rule can say so.");
        }
        string papers = _current[TableId.Permit];
        string item = SqlSchema.NameOf(table);
        string cover = table == TableId.Activity ? "k" : "p";
        string general = _ctes.Add(
            $"izin_umum_{item}",
            $"SELECT {List(["usaha_id", .. _bits.Columns(cells, 'g')])}\nFROM {papers}\nWHERE " + $"{PaperSource.Cover} = 'u'\nGROUP BY usaha_id",
            papers
        );
        string own = _ctes.Add(
            $"izin_{item}",
            $"SELECT {List(["usaha_id", PaperSource.Item, .. _bits.Columns(cells, 's')])}\nFROM "
                + $"{papers}\nWHERE {PaperSource.Cover} = '{cover}'\nGROUP BY usaha_id, {PaperSource.Item}",
            papers
        );
        joins.Add($"LEFT JOIN {general} ON {general}.usaha_id = k.usaha_id", general);
        joins.Add($"LEFT JOIN {own} ON {own}.usaha_id = k.usaha_id AND {own}.{PaperSource.Item} = k.id", own);
    }

    private string Risk(IReadOnlyList<string> columns)
    {
        string code = RiskJoin.Code("k.kbli", "k.edition", Dialect);
        string scope = RiskJoin.Scope("k.scope", Dialect);
        IEnumerable<string> shown = columns.Select(c =>
            RiskJoin.IsColumn(c) ? $"{RiskJoin.Mask("r." + c["risiko_".Length..], "o." + c["risiko_".Length..], scope)} AS {c}" : "k." + c
        );
        return $"SELECT {List(["k.usaha_id", "k.id", .. shown])}\nFROM kegiatan k\nLEFT JOIN risiko r ON r.kode = "
            + $"{code} AND r.cakupan = {scope}\nLEFT JOIN risiko o ON o.kode = {code} AND o.cakupan = '*'";
    }

    private string Final()
    {
        List<string> parts = [];
        List<string> reads = [];
        foreach (IGrouping<TableId, Result> table in Parts.Results.GroupBy(r => r.Table).OrderBy(g => g.Key))
        {
            string from = _current[table.Key];
            reads.Add(from);
            string reference = table.Key == TableId.Enterprise ? $"CAST(NULL AS {Dialect.TextType})" : "id";
            parts.Add(Dialect.Unpivot(from, reference, [.. table.Select(r => r.Text(Dialect, RowText.Name))]));
        }
        string rows = string.Join("\nUNION ALL\n", parts);
        return $"{_ctes.Write(reads)}\nSELECT {ResultColumns}\nFROM (\n{rows}\n) hasil";
    }
}
