using System.Globalization;
using NodaTime;

namespace Umkm.Rules.Sql;

/// <summary>How one engine writes what all statements say. Immutable; there is one instance of each.</summary>
public abstract class SqlDialect
{
    private protected SqlDialect(string name) => Name = name;

    /// <summary>The name on command lines: <c>duckdb</c>, <c>postgresql</c>, <c>clickhouse</c>, <c>spark</c>.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal virtual string True => "TRUE";

    internal virtual string False => "FALSE";

    /// <summary>A text.</summary>
    internal virtual string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A column whose name is no plain word.</summary>
    internal virtual string Quoted(string column) => $"\"{column}\"";

    /// <summary>What the heading of a statement advises; null for nothing.</summary>
    internal virtual string? Advice => null;

    /// <summary>A number of 64 bits.</summary>
    internal virtual string Number(long value) => Names.Number(value);

    /// <summary>A day.</summary>
    internal virtual string Date(LocalDate day) => $"DATE '{NodaTime.Text.LocalDatePattern.Iso.Format(day)}'";

    /// <summary>The value of a column that is known to be given.</summary>
    internal virtual string Known(string column) => column;

    /// <summary>A bit: set where a column is not given, else what a test says.</summary>
    internal virtual string UnlessGiven(IReadOnlyList<string> columns, string test) =>
        $"({string.Join(" OR ", columns.Select(c => c + " IS NULL"))} OR {test})";

    /// <summary>Bits as a number, the first bit the lowest.</summary>
    internal virtual string Pack(IEnumerable<string> bits) =>
        string.Join(" + ", bits.Select((b, i) => $"CASE WHEN {b} THEN {Names.Number(1L << i)} ELSE 0 END"));

    /// <summary>The text of a number that counts from 0.</summary>
    internal virtual string Pick(string number, IReadOnlyList<string> texts) =>
        $"CASE {number} {string.Concat(texts.SkipLast(1).Select((t, i) => $"WHEN {Names.Number(i)} THEN {t} "))}ELSE {texts[^1]} END";

    /// <summary>Whether a number and a mask share a bit.</summary>
    internal virtual string HasBits(string number, ulong mask) => string.Create(CultureInfo.InvariantCulture, $"({number} & {mask}) <> 0");

    /// <summary>The aggregate that tells whether some row has a bit.</summary>
    internal virtual string Some(string bit) => $"bool_or({bit})";

    /// <summary>The aggregate that tells of several bits whether some row has them, as one number; null where one for each bit is better.</summary>
    internal virtual string? GatheredBits(IReadOnlyList<string> bits) => null;

    /// <summary>The aggregate that counts the rows that have a bit.</summary>
    internal virtual string Count(string bit) => $"SUM(CASE WHEN {bit} THEN 1 ELSE 0 END)";

    /// <summary>The aggregate that adds up numbers, in 64 bits.</summary>
    internal virtual string Sum(string number) => $"CAST(SUM({number}) AS BIGINT)";

    /// <summary>A text without its first letter.</summary>
    internal virtual string Tail(string text) => $"SUBSTR({text}, 2)";

    /// <summary>A number as text.</summary>
    internal virtual string NumberText(string number) => $"CAST({number} AS {TextType})";

    /// <summary>The type of a text in CAST.</summary>
    internal virtual string TextType => "VARCHAR";

    /// <summary>The type of a day in CAST.</summary>
    internal virtual string DateType => "DATE";

    /// <summary>Whether an id is not among those of a subquery, none of which is null.</summary>
    internal virtual string NotAmong(string id, string subquery) => $"NOT EXISTS (SELECT 1 FROM ({subquery}) x WHERE x.usaha_id = {id})";

    /// <summary>A text in lower case without spaces.</summary>
    internal virtual string Plain(string text) => $"LOWER(REPLACE({text}, ' ', ''))";

    /// <summary>The first digits of a region code filled up to ten.</summary>
    internal virtual string RegionDigits(string region) => $"SUBSTR(REPLACE({region}, '.', '') || '0000000000', 1, 10)";

    /// <summary>What follows the select of a part that is read once, to keep the engine from writing it into its reader.</summary>
    internal virtual string Fence => "";

    /// <summary>What follows AS of a part that is read several times, to have it worked out once.</summary>
    internal virtual string Materialised => "";

    /// <summary>The type of a column in CREATE TABLE.</summary>
    internal abstract string Type(SqlColumnType type);

    /// <summary>Whether CREATE TABLE can check values.</summary>
    internal virtual bool ChecksValues => false;

    /// <summary>What follows the columns in CREATE TABLE.</summary>
    internal virtual string TableEnd(SqlTable table) => "";

    /// <summary>A line of a table's key within CREATE TABLE; null for none.</summary>
    internal virtual string? KeyLine(IEnumerable<string> columns) => null;

    /// <summary>How files of the register write yes or no.</summary>
    internal virtual string YesNo(bool value) => value ? "true" : "false";

    /// <summary>The select that makes a row of each result of each row.</summary>
    internal abstract string Unpivot(string from, string reference, IReadOnlyList<ResultText> results);

    /// <summary>Whether a statement gathers the rows below an enterprise into arrays in place of joins.</summary>
    internal virtual bool GathersArrays => false;
}
