using Umkm.Rules.Columns;
using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>Cells as expressions of two values.</summary>
internal sealed class CellText(Layout layout, SqlDialect dialect, ColumnTestText tests)
{
    private CellGraph Graph => layout.Graph;

    /// <summary>A cell as a column reads it.</summary>
    public string Defined(int cell, RowText row) => Write(cell, layout.MomentOf(cell), row, within: null, asColumn: false);

    private string Read(int cell, Moment at, RowText row, bool? within = null) => Write(cell, at, row, within, asColumn: true);

    /// <param name="cell">The cell.</param>
    /// <param name="at">When the text stands.</param>
    /// <param name="row">What it can read.</param>
    /// <param name="within">Whether it stands as a part of an AND (true) or OR (false); null for anywhere else.</param>
    /// <param name="asColumn">Whether it may be read as a column.</param>
    private string Write(int cell, Moment at, RowText row, bool? within, bool asColumn)
    {
        if (asColumn && layout.IsReadable(cell, at))
        {
            return row.Column(cell);
        }
        switch (Graph[cell])
        {
            case Fixed f:
                return f.Value ? dialect.True : dialect.False;
            case ColumnTest test:
                return tests.Of(test, row);
            case ListOpen open when open.Table == TableId.Enterprise:
                string given = row.Base(SqlSchema.Given(open.Child));
                return $"NOT COALESCE({given}, {dialect.False})";
            case ListOpen:
                string maybe = row.Base(SqlColumns.MaybeOther);
                return $"COALESCE({maybe}, {dialect.False})";
            case RiskSetOf risk:
                return tests.RiskSet(risk.Term, row);
            case ChoiceSet choices:
                return tests.ChoiceSet(choices, row);
            case RegionOf region:
                return tests.RegionDigits(region, row);
            case RegionLies lies:
                return tests.Region(Read(lies.Source, at, row), lies);
            case SetMeets meets:
                return dialect.HasBits(Read(meets.Source, at, row), meets.Mask);
            case Amount amount:
                return tests.Amount(amount, row);
            case Weighed w:
                return $"CASE WHEN {Read(w.ZeroWhere, at, row)} THEN 0 ELSE {Read(w.Number, at, row)} END";
            case Joint j:
                string both = $"{Read(j.Left, at, row, j.IsAnd)} {(j.IsAnd ? "AND" : "OR")} {Read(j.Right, at, row, j.IsAnd)}";
                return within == j.IsAnd ? both : $"({both})";
            case Opposite o:
                return $"NOT {Wrapped(Read(o.Source, at, row))}";
            case Packed pack:
                return dialect.Pack(pack.Bits.Select(b => Read(b, at, row)));
            case SumLies sum:
                return Sum(sum, at, row);
            default:
                return row.Across(cell, Graph[cell]);
        }
    }

    private static string Wrapped(string text) =>
        text[0] == '(' || text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.') ? text : $"({text})";

    private string Sum(SumLies sum, Moment at, RowText row)
    {
        string Bound(int children, int? own) => own is { } o ? $"{Read(children, at, row)} + {Read(o, at, row)}" : Read(children, at, row);
        string low = $"({Bound(sum.Low, sum.OwnLow)})";
        string high = $"({Bound(sum.High, sum.OwnHigh)})";
        return SumText.Lies(sum.Set, low, high, Read(sum.Open, at, row), sum.CanBeTrue, dialect);
    }
}
