using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;

namespace Umkm.Sql.Tests.Engines;

/// <summary>DuckDB from its npm package, driven by a small script.</summary>
internal sealed class DuckDbRun : IEngine
{
    private static readonly string ScriptFolder = Path.Combine(AppContext.BaseDirectory, "duckdb");

    private static readonly Lazy<string?> LazyMissing = new(() =>
    {
        if (Commands.Find("node") is null || Commands.Find("npm") is null)
        {
            return "node and npm: not installed";
        }
        try
        {
            if (!Directory.Exists(Path.Combine(ScriptFolder, "node_modules", "@duckdb", "node-api")))
            {
                Commands.Run("npm", ScriptFolder, "install", "--no-audit", "--no-fund");
            }
            return null;
        }
        catch (InvalidOperationException e)
        {
            return $"@duckdb/node-api cannot be installed: {e.Message.Split('\n')[0]}";
        }
    });

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _load = [];

    /// <summary>Why it cannot be had; null when it can.</summary>
    public static string? Missing => LazyMissing.Value;

    public string Name { get; private set; } = "DuckDB";

    public void Load(RuleBook book, Func<string, string> file)
    {
        SqlSchema schema = SqlSchema.Of(book);
        _load.Add(SqlDdl.Write(schema, SqlDialect.DuckDb, Lang.Indonesian));
        _load.AddRange(schema.Tables.Select(t => $"COPY {t.Name} FROM '{file(t.Name)}' (FORMAT csv, HEADER, NULLSTR '\\N')"));
    }

    public IEnumerable<string?[]> Query(string statement)
    {
        string rows = _folder.File("rows.tsv");
        Run([.. _load, $"COPY ({statement}) TO '{rows}' (FORMAT csv, HEADER false, DELIMITER '\t', QUOTE '', NULLSTR '\\N')"]);
        using var reader = new StreamReader(rows);
        foreach (string?[] row in RegisterFiles.TabSeparated(reader))
        {
            yield return row;
        }
    }

    /// <summary>Runs statements.</summary>
    /// <returns>What each took, in milliseconds.</returns>
    public int[] Run(IEnumerable<string> statements)
    {
        string steps = _folder.File("steps.jsonl");
        File.WriteAllLines(steps, statements.Select(s => new JsonObject { ["sql"] = s }.ToJsonString()), new UTF8Encoding(false));
        JsonElement[] told = [.. Commands.Run("node", ScriptFolder, Path.Combine(ScriptFolder, "run.mjs"), steps).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
        Name = "DuckDB " + told[0].GetProperty("version").GetString();
        return [.. told[1..].Select(t => t.GetProperty("milliseconds").GetInt32())];
    }

    public void Dispose() => _folder.Dispose();
}
