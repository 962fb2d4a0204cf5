namespace Umkm.Rules.Sql.Dialects;

/// <summary>DuckDB.</summary>
internal sealed class DuckDbDialect() : SqlDialect("duckdb")
{
    internal override string Materialised => "MATERIALIZED ";

    /// <summary>Without a branch: minus one has every bit.</summary>
    internal override string Pack(IEnumerable<string> bits) => Packed(bits, "INTEGER");

    internal override string GatheredBits(IReadOnlyList<string> bits) => $"bit_or({Packed(bits, "BIGINT")})";

    internal override string Pick(string number, IReadOnlyList<string> texts) => $"[{string.Join(", ", texts)}][{number} + 1]";

    internal override bool ChecksValues => true;

    internal override string Type(SqlColumnType type) =>
        type switch
        {
            SqlColumnType.Key => "VARCHAR NOT NULL",
            SqlColumnType.Text => "VARCHAR",
            SqlColumnType.Number => "BIGINT",
            SqlColumnType.Date => "DATE",
            _ => "BOOLEAN",
        };

    private static string Packed(IEnumerable<string> bits, string type) =>
        string.Join(" | ", bits.Select((b, i) => $"(-CAST({b} AS {type}) & {Names.Number(1L << i)})"));

    internal override string? KeyLine(IEnumerable<string> columns) => $"PRIMARY KEY ({string.Join(", ", columns)})";

    /// <summary>Lists of equal length, taken apart side by side.</summary>
    internal override string Unpivot(string from, string reference, IReadOnlyList<ResultText> results)
    {
        string List(Func<ResultText, string> part) => $"unnest([{string.Join(", ", results.Select(part))}])";
        return $"SELECT usaha_id, {reference} AS ref, {List(r => r.Decision)} AS decision,\n{List(r => r.Possible)} "
            + $"AS possible,\n{List(r => r.Unmet)} AS unmet\nFROM {from}";
    }
}
