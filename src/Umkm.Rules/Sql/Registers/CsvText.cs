namespace Umkm.Rules.Sql.Registers;

/// <summary>Lines of comma-separated values as PostgreSQL, ClickHouse, DuckDB and Spark read them alike: <c>\N</c> for null, quotes
/// doubled.</summary>
internal static class CsvText
{
    public const string Null = "\\N";

    public static string Line(IEnumerable<string?> values) => string.Join(',', values.Select(Field)) + "\n";

    private static string Field(string? value) =>
        value switch
        {
            null => Null,
            "" => "\"\"",
            _ when value == Null || value.AsSpan().IndexOfAny(",\"\n\r") >= 0 || value[0] == ' ' || value[^1] == ' ' =>
                $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
            _ => value,
        };
}
