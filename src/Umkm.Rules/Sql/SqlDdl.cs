using System.Text;

namespace Umkm.Rules.Sql;

/// <summary>The tables of the register as CREATE TABLE statements, each column with what it means.</summary>
internal static class SqlDdl
{
    /// <summary>The statements, each ended by a semicolon.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="dialect">The engine.</param>
    /// <param name="language">The language of the comments; meanings of facts are Indonesian, as the glossary states them.</param>
    public static string Write(SqlSchema schema, SqlDialect dialect, Lang language)
    {
        Guard.Against.Null(schema);
        Guard.Against.Null(dialect);
        return string.Join("\n", schema.Tables.Select(t => Table(t, dialect, language)));
    }

    private static string Table(SqlTable table, SqlDialect dialect, Lang language)
    {
        var text = new StringBuilder();
        text.Append("-- ").Append(Line(table.Meaning.In(language))).Append('\n').Append("CREATE TABLE ").Append(table.Name).Append(" (\n");
        string? key = table.KeyLength == 0 ? null : dialect.KeyLine(table.Columns.Take(table.KeyLength).Select(c => c.Name));
        for (int i = 0; i < table.Columns.Length; i++)
        {
            SqlColumn column = table.Columns[i];
            bool last = i == table.Columns.Length - 1 && key is null;
            string slugs = column.Slugs.IsEmpty ? "" : $" [{string.Join(", ", column.Slugs)}]";
            text.Append("  ")
                .Append(column.Name)
                .Append(' ')
                .Append(dialect.Type(column.Type))
                .Append(Check(column, dialect))
                .Append(last ? "" : ",")
                .Append(" -- ")
                .Append(Line(column.Meaning.In(language)))
                .Append(slugs)
                .Append('\n');
        }
        return text.Append(key is null ? "" : $"  {key}\n").Append(')').Append(dialect.TableEnd(table)).Append(";\n").ToString();
    }

    private static string Check(SqlColumn column, SqlDialect dialect) =>
        column.Slugs.IsEmpty || !dialect.ChecksValues ? "" : $" CHECK ({column.Name} IN ({string.Join(", ", column.Slugs.Select(dialect.Text))}))";

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
