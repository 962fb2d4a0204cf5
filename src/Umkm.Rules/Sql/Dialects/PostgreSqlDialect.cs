namespace Umkm.Rules.Sql.Dialects;

/// <summary>PostgreSQL.</summary>
internal sealed class PostgreSqlDialect() : SqlDialect("postgresql")
{
    /// <inheritdoc/>
    internal override string Advice => "First SET jit = off: compiling this just in time takes the server longer than the answer.";

    /// <summary>A subquery with an offset is not pulled up; pulled up, the expressions would be copied into each other.</summary>
    internal override string Fence => "\nOFFSET 0";

    internal override string Materialised => "MATERIALIZED ";

    internal override bool ChecksValues => true;

    internal override string Type(SqlColumnType type) =>
        type switch
        {
            SqlColumnType.Key => "text NOT NULL",
            SqlColumnType.Text => "text",
            SqlColumnType.Number => "bigint",
            SqlColumnType.Date => "date",
            _ => "boolean",
        };

    internal override string? KeyLine(IEnumerable<string> columns) => $"PRIMARY KEY ({string.Join(", ", columns)})";

    internal override string Unpivot(string from, string reference, IReadOnlyList<ResultText> results)
    {
        string rows = string.Join(",\n", results.Select(r => $"({r.Decision}, {r.Possible}, {r.Unmet})"));
        return $"SELECT s.usaha_id, {reference} AS ref, d.decision, d.possible, d.unmet\nFROM {from} s CROSS JOIN "
            + $"LATERAL (VALUES\n{rows}\n) AS d (decision, possible, unmet)";
    }
}
