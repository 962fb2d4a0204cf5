using System.Globalization;

namespace Umkm.Rules.Sql.Dialects;

/// <summary>Spark SQL.</summary>
internal sealed class SparkDialect() : SqlDialect("spark")
{
    internal override string Text(string value) =>
        $"'{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    internal override string Quoted(string column) => $"`{column}`";

    internal override string TextType => "STRING";

    internal override string Type(SqlColumnType type) =>
        type switch
        {
            SqlColumnType.Key => "STRING NOT NULL",
            SqlColumnType.Text => "STRING",
            SqlColumnType.Number => "BIGINT",
            SqlColumnType.Date => "DATE",
            _ => "BOOLEAN",
        };

    internal override string Unpivot(string from, string reference, IReadOnlyList<ResultText> results)
    {
        string rows = string.Join(",\n", results.Select(r => $"{r.Decision}, {r.Possible}, {r.Unmet}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT usaha_id, {reference} AS ref, stack({results.Count},\n{rows}\n) AS (decision, possible, unmet)\nFROM {from}"
        );
    }
}
