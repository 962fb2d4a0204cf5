using DuckDB.NET.Data;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;

namespace Umkm.Sql.Tests.Engines;

/// <summary>DuckDB in memory, within this process. Rows go in and out as files of text, so that no conversion of a driver is compared.</summary>
internal sealed class DuckDbEngine : IEngine
{
    private readonly TemporaryFolder _folder = new();

    // Small registers and large statements: a second thread would only make its own copy of every step.
    private readonly DuckDBConnection _connection = new("DataSource=:memory:;threads=1");

    public DuckDbEngine() => _connection.Open();

    public string Name => "DuckDB " + _connection.ServerVersion;

    /// <summary>Runs statements on a database, as the program duckdb does with what it reads.</summary>
    /// <param name="database">A file, made when it is not there.</param>
    /// <param name="statements">The statements, with semicolons between them.</param>
    public static void Run(string database, string statements)
    {
        using var connection = new DuckDBConnection($"DataSource={database}");
        connection.Open();
        Do(connection, statements);
    }

    public void Load(RuleBook book, Func<string, string> file)
    {
        SqlSchema schema = SqlSchema.Of(book);
        Do(_connection, SqlDdl.Write(schema, SqlDialect.DuckDb, Lang.Indonesian));
        foreach (SqlTable table in schema.Tables)
        {
            Do(_connection, $"COPY {table.Name} FROM '{file(table.Name)}' (FORMAT csv, HEADER, NULLSTR '\\N')");
        }
    }

    public IEnumerable<string?[]> Query(string statement)
    {
        string rows = _folder.File("rows.tsv");
        Do(_connection, $"COPY ({statement}) TO '{rows}' (FORMAT csv, HEADER false, DELIMITER '\t', QUOTE '', NULLSTR '\\N')");
        using var reader = new StreamReader(rows);
        foreach (string?[] row in RegisterFiles.TabSeparated(reader))
        {
            yield return row;
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    private static void Do(DuckDBConnection connection, string statements)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
