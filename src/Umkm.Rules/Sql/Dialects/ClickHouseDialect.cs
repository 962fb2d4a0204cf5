using System.Globalization;
using NodaTime;

namespace Umkm.Rules.Sql.Dialects;

/// <summary>ClickHouse, also versions that know neither common table expressions nor days before 1970: days are ISO texts, which compare
/// alike.</summary>
internal sealed class ClickHouseDialect() : SqlDialect("clickhouse")
{
    internal override string True => "1";

    internal override string False => "0";

    internal override string Text(string value) =>
        $"'{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    internal override string Number(long value) => $"toInt64({Names.Number(value)})";

    internal override string Date(LocalDate day) => $"'{NodaTime.Text.LocalDatePattern.Iso.Format(day)}'";

    internal override string Known(string column) => $"assumeNotNull({column})";

    internal override string Pack(IEnumerable<string> bits) => string.Join(" + ", bits.Select((b, i) => $"if({b}, {Names.Number(1L << i)}, 0)"));

    internal override string Pick(string number, IReadOnlyList<string> texts) => $"[{string.Join(", ", texts)}][{number} + 1]";

    internal override string HasBits(string number, ulong mask) => string.Create(CultureInfo.InvariantCulture, $"bitAnd({number}, {mask}) <> 0");

    internal override string Some(string bit) => $"max({bit})";

    internal override string Count(string bit) => $"sum({bit})";

    internal override string Sum(string number) => $"sum({number})";

    internal override string Tail(string text) => $"substring({text}, 2, 100000)";

    internal override string NumberText(string number) => $"toString({number})";

    internal override string TextType => "Nullable(String)";

    internal override string DateType => "Nullable(String)";

    /// <summary>GLOBAL, so that over distributed tables the ids are gathered once.</summary>
    internal override string NotAmong(string id, string subquery) => $"{id} GLOBAL NOT IN ({subquery})";

    internal override string Plain(string text) => $"lower(replaceAll({text}, ' ', ''))";

    internal override string RegionDigits(string region) => $"substring(replaceAll({region}, '.', '') || '0000000000', 1, 10)";

    internal override string Type(SqlColumnType type) =>
        type switch
        {
            SqlColumnType.Key => "String",
            SqlColumnType.Number => "Nullable(Int64)",
            SqlColumnType.YesNo => "Nullable(UInt8)",
            _ => "Nullable(String)",
        };

    internal override string TableEnd(SqlTable table) =>
        $"\nENGINE = MergeTree() ORDER BY ({string.Join(", ", table.Columns.Where(c => c.Type == SqlColumnType.Key).Select(c => c.Name))})";

    internal override string YesNo(bool value) => value ? "1" : "0";

    internal override string Unpivot(string from, string reference, IReadOnlyList<ResultText> results) => throw new NotSupportedException();

    internal override bool GathersArrays => true;
}
