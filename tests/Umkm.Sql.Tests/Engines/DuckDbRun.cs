using System.Diagnostics;
using System.Text.Json.Nodes;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;

namespace Umkm.Sql.Tests.Engines;

/// <summary>DuckDB from its npm package, in memory, driven by a small script that ends with its input.</summary>
internal sealed class DuckDbRun : IEngine
{
    private static readonly NpmScript Script = new("duckdb");
    private static readonly Lazy<string?> LazyMissing = new(Script.WhyMissing);

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process = Script.Start();

    public DuckDbRun() => Name = "DuckDB " + Answer();

    /// <summary>Why it cannot be had; null when it can.</summary>
    public static string? Missing => LazyMissing.Value;

    public string Name { get; }

    public void Load(RuleBook book, Func<string, string> file)
    {
        SqlSchema schema = SqlSchema.Of(book);
        Do(SqlDdl.Write(schema, SqlDialect.DuckDb, Lang.Indonesian));
        foreach (SqlTable table in schema.Tables)
        {
            Do($"COPY {table.Name} FROM '{file(table.Name)}' (FORMAT csv, HEADER, NULLSTR '\\N')");
        }
    }

    public IEnumerable<string?[]> Query(string statement)
    {
        string rows = _folder.File("rows.tsv");
        Do($"COPY ({statement}) TO '{rows}' (FORMAT csv, HEADER false, DELIMITER '\t', QUOTE '', NULLSTR '\\N')");
        using var reader = new StreamReader(rows);
        foreach (string?[] row in RegisterFiles.TabSeparated(reader))
        {
            yield return row;
        }
    }

    /// <summary>Runs statements.</summary>
    /// <exception cref="InvalidOperationException">One fails.</exception>
    public void Do(string statements)
    {
        _process.StandardInput.WriteLine(JsonValue.Create(statements).ToJsonString());
        _process.StandardInput.Flush();
        if (Answer() is { } error)
        {
            throw new InvalidOperationException("DuckDB: " + error);
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(30_000))
        {
            _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
        _folder.Dispose();
    }

    private string? Answer() =>
        _process.StandardOutput.ReadLine() is { } line
            ? JsonNode.Parse(line)?.GetValue<string>()
            : throw new InvalidOperationException("DuckDB ended: " + _process.StandardError.ReadToEnd());
}
