namespace Umkm.Rules.Sql.Statements;

/// <summary>Writes a statement.</summary>
/// <param name="parts">What it is written from.</param>
internal abstract class StatementWriter(StatementParts parts)
{
    /// <summary>The columns of results, in their order.</summary>
    public const string ResultColumns =
        "usaha_id, ref, decision, possible, CASE WHEN possible LIKE '%|%' THEN NULL ELSE possible END AS answer, unmet";

    protected StatementParts Parts => parts;

    protected SqlDialect Dialect => parts.Dialect;

    /// <summary>The statement without its heading.</summary>
    public abstract string Write(SqlForm form);

    /// <summary>The columns of the wide form.</summary>
    protected string Columns() => List(["usaha_id", .. parts.Results.Select(r => r.Column(Dialect))]);

    /// <summary>A select list.</summary>
    protected static string List(params IEnumerable<string> items) => string.Join(",\n", items);
}
