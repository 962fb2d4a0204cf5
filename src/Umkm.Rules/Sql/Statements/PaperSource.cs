namespace Umkm.Rules.Sql.Statements;

/// <summary>The papers that count: the rows of <c>izin</c>, and a NIB or NPWP that only the enterprise itself names.</summary>
internal static class PaperSource
{
    /// <summary>What a paper covers: <c>u</c> all, <c>k</c> one activity, <c>p</c> one product.</summary>
    public const string Cover = "cakupan";

    /// <summary>The item it covers; an empty text for all.</summary>
    public const string Item = "butir";

    private const string OneProduct = "COALESCE(produk_id, '') <> ''";
    private const string OneActivity = "COALESCE(kegiatan_id, '') <> ''";

    /// <summary>The columns of the enterprise that name a paper of that kind, unless the table of papers says something of it.</summary>
    private static readonly string[] Named = ["nib", "npwp"];

    private static string Told(string kind, SqlDialect dialect) =>
        $"SELECT usaha_id FROM {SqlSchema.Papers} WHERE kind = {dialect.Text(kind)} AND COALESCE(status, '') <> {dialect.Text(SqlSchema.AnyStatus)}";

    /// <summary>Papers with some of their columns.</summary>
    public static string Select(StatementParts parts, IReadOnlyList<string> columns)
    {
        SqlDialect dialect = parts.Dialect;
        string Listed(Func<string, string> column) => string.Concat(columns.Select(c => ", " + column(c)));
        var selects = new List<string>
        {
            $"SELECT usaha_id, CASE WHEN {OneProduct} THEN 'p' WHEN {OneActivity} THEN 'k' ELSE 'u' END AS {Cover}, "
                + $"CASE WHEN {OneProduct} THEN COALESCE(produk_id, '') ELSE COALESCE(kegiatan_id, '') END AS "
                + $"{Item}{Listed(c => c)} FROM {SqlSchema.Papers}",
        };
        foreach (string kind in Named.Where(k => parts.Plan.Book.Glossary.FindPermit(k) is not null))
        {
            string values = Listed(c =>
                c switch
                {
                    "kind" => $"CAST({dialect.Text(kind)} AS {dialect.TextType})",
                    "status" => $"CAST(NULL AS {dialect.TextType})",
                    _ => $"CAST(NULL AS {dialect.DateType})",
                }
            );
            selects.Add(
                $"SELECT id AS usaha_id, 'u' AS {Cover}, '' AS {Item}{values} FROM {SqlSchema.Enterprises} WHERE "
                    + $"COALESCE({kind}, '') <> '' AND "
                    + $"{dialect.NotAmong("id", Told(kind, dialect))}"
            );
        }
        return string.Join("\nUNION ALL\n", selects);
    }
}
