using Umkm.Rules.Columns;
using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>Writes a statement as selects within each other, one row an enterprise: the children stand in it as arrays. Nothing is read twice, so
/// an engine
/// that writes common table expressions out at each place, or knows none, works out nothing twice.</summary>
internal sealed class ArrayWriter : StatementWriter
{
    private static readonly TableId[] Children = [TableId.Activity, TableId.Product, TableId.Loan, TableId.Permit];

    private readonly ArrayChildren _children;
    private readonly Dictionary<int, Moment> _last = [];
    private readonly int[] _columns;

    public ArrayWriter(StatementParts parts)
        : base(parts)
    {
        _children = new ArrayChildren(parts);
        _columns = [.. parts.Layout.Cells.Where(c => parts.Layout.IsColumn(c) && !parts.Layout.IsFlat(c))];
        foreach (int column in _columns)
        {
            foreach (int read in Reads(column))
            {
                Last(read, parts.Layout.MomentOf(column));
            }
        }
        foreach (int output in parts.Layout.Outputs)
        {
            Last(output, Moment.End);
        }
    }

    public override string Write(SqlForm form)
    {
        var first = new Moment(0, false, 0);
        string text = Joined();
        foreach (Moment moment in _columns.Select(Parts.Layout.MomentOf).Append(first).Distinct().Order())
        {
            IEnumerable<string> kept = _last
                .Where(c => Parts.Layout.MomentOf(c.Key) < moment && c.Value > moment)
                .Select(c => c.Key)
                .Order()
                .Select(RowText.Name);
            IEnumerable<string> computed = _columns.Where(c => Parts.Layout.MomentOf(c) == moment).Select(c => $"{Defined(c)} AS {RowText.Name(c)}");
            text = $"SELECT {List(["usaha_id", .. _children.Ids, .. kept, .. computed])}\nFROM (\n{text}\n)";
        }
        return form == SqlForm.Wide ? $"SELECT {Columns()}\nFROM (\n{text}\n)" : Final(text);
    }

    /// <summary>The columns that a column reads, of its own table and of others; aggregates that are there from the beginning are none.</summary>
    private IEnumerable<int> Reads(int column)
    {
        (IReadOnlyCollection<int> written, IReadOnlyCollection<int> columns) = Parts.Layout.Reads(column);
        return columns.Concat(written.Where(w => Parts.From(w) is not null && !_children.IsAggregated(w)).Select(w => Parts.Graph.Across(w)!.Value));
    }

    private void Last(int column, Moment moment) => _last[column] = _last.TryGetValue(column, out Moment before) && before > moment ? before : moment;

    /// <summary>The enterprises with what they read of the register and of their children.</summary>
    private string Joined()
    {
        int[] firsts = [.. _columns.Where(c => Parts.Layout.MomentOf(c) == new Moment(0, false, 0))];
        string[] columns = ["usaha_id", .. Parts.BaseColumns(firsts)];
        string text = $"SELECT {List([.. columns.Select(c => c == "usaha_id" ? "id AS usaha_id" : c)])}\nFROM usaha";
        foreach (TableId child in Children.Where(_children.IsRead))
        {
            (string select, IEnumerable<string> added) = _children.Aggregated(child, _last.Keys);
            columns = [.. columns, .. added];
            text = $"SELECT {List(columns)}\nFROM (\n{text}\n) ANY LEFT JOIN (\n{select}\n) USING usaha_id";
        }
        return text;
    }

    private string Defined(int column)
    {
        TableId table = Parts.Graph[column].Table;
        if (table == TableId.Enterprise)
        {
            return Parts.Text.Defined(column, new ArrayRow(Parts, _children));
        }
        var row = new LambdaRow(ArrayChildren.IdsOf(table));
        return row.Map(Parts.Text.Defined(column, row));
    }

    private string Final(string text)
    {
        ResultText[] own = [.. Parts.Results.Where(r => r.Table == TableId.Enterprise).Select(r => r.Text(Dialect, RowText.Name))];
        Result[] items = [.. Parts.Results.Where(r => r.Table != TableId.Enterprise)];
        string Arrays(Func<ResultText, string> part, Func<Result, string, string> ofItems)
        {
            string literal = $"[{string.Join(",\n", own.Select(part))}]";
            return items.Length == 0 ? literal : $"arrayConcat({List([literal, .. items.Select(r => ofItems(r, ArrayChildren.IdsOf(r.Table)))])})";
        }
        string Mapped(Result result, string ids, Func<ResultText, string> part)
        {
            var row = new LambdaRow(ids);
            return row.Map(part(result.Text(Dialect, row.Column)));
        }
        string refs = Arrays(_ => "''", (_, ids) => ids);
        string decisions = Arrays(r => r.Decision, (r, ids) => Mapped(r, ids, t => t.Decision));
        string possible = Arrays(r => r.Possible, (r, ids) => Mapped(r, ids, t => t.Possible));
        string unmet = Arrays(r => r.Unmet, (r, ids) => Mapped(r, ids, t => t.Unmet));
        string rows =
            $"SELECT usaha_id,\n{refs} AS items,\n{decisions} AS decisions,\n{possible} AS possibles,\n{unmet} AS unmets\nFROM (\n{text}\n)";
        return $"SELECT {ResultColumns.Replace("ref,", "nullIf(item, '') AS ref,", StringComparison.Ordinal)}\nFROM "
            + $"(\n{rows}\n) ARRAY JOIN items AS item, decisions AS decision, possibles AS possible, unmets AS unmet";
    }
}
