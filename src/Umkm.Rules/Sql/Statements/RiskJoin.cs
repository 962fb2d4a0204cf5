namespace Umkm.Rules.Sql.Statements;

/// <summary>The risk of an activity by the risk table: the row of its scope, or that for scopes the table does not list; 0 when the table is
/// silent.</summary>
internal static class RiskJoin
{
    public static string Column(string scale) => "risiko_" + scale;

    public static bool IsColumn(string name) => name.StartsWith("risiko_", StringComparison.Ordinal);

    /// <summary>The code with its edition, as the risk table writes it; an empty text when one of them is not given.</summary>
    public static string Code(string kbli, string edition, SqlDialect dialect) => $"COALESCE({kbli} || '/' || {dialect.NumberText(edition)}, '')";

    /// <summary>The scope as the risk table writes it; an empty text when it is not given.</summary>
    public static string Scope(string scope, SqlDialect dialect) => $"COALESCE({dialect.Plain(scope)}, '')";

    /// <summary>The risk of a scale.</summary>
    /// <param name="own">The column of the row of the scope.</param>
    /// <param name="other">The column of the row for scopes that are not listed.</param>
    /// <param name="scope">The scope.</param>
    public static string Mask(string own, string other, string scope) =>
        $"CASE WHEN COALESCE({own}, 0) <> 0 THEN COALESCE({own}, 0) WHEN {scope} <> '' THEN COALESCE({other}, 0) ELSE 0 END";
}
