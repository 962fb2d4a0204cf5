using System.Globalization;
using Umkm.Sql.Tests.Engines;

namespace Umkm.Sql.Tests.Docs;

/// <summary>The commands of the page about SQL work as printed, and give what <c>umkm screen</c> gives for the same register.</summary>
public class SqlPageTests(PagePrograms programs) : IClassFixture<PagePrograms>
{
    /// <summary>Some decisions; all are compared elsewhere.</summary>
    private const string Decisions = "skala-usaha,tingkat-risiko,izin/nib,izin/halal,program/kur-mikro";

    [Fact]
    public void Both_languages_show_the_same_commands()
    {
        using var english = new PageCommands("sql.md", programs.Folder);
        using var indonesian = new PageCommands("sql.id.md", programs.Folder);
        static string Bare(string code) => string.Join('\n', code.Split('\n').Select(l => l.Split("  #")[0].TrimEnd()));
        Assert.True(english.Code.Length > 5);
        Assert.Equal(english.Code.Select(Bare), indonesian.Code.Select(Bare));
    }

    [EngineFact("postgresql")]
    public void PostgreSql()
    {
        using var server = new PostgreSqlServer();
        Agrees(
            "postgresql",
            header: true,
            ("PGHOST", "127.0.0.1"),
            ("PGPORT", server.Port.ToString(CultureInfo.InvariantCulture)),
            ("PGUSER", "umkm"),
            ("PGDATABASE", "postgres")
        );
    }

    [Fact]
    public void DuckDb() => Agrees("duckdb", header: true);

    [EngineFact("clickhouse")]
    public void ClickHouse()
    {
        using var cluster = new ClickHouseCluster();
        string[] shards = [.. cluster.NativePorts.Select(p => string.Create(CultureInfo.InvariantCulture, $"--port={p}"))];
        Agrees("clickhouse", header: false, ("SHARDS", string.Join(' ', shards)), ("FIRST", shards[0]));
    }

    private void Agrees(string dialect, bool header, params (string, string)[] variables)
    {
        using var page = new PageCommands("sql.md", programs.Folder);
        page.Prepare(dialect, Decisions, programs.Register);
        page.Run(dialect, variables);
        string[][] screened = [.. page.Rows("layar.csv")];
        var expected = screened
            .Skip(1)
            .SelectMany(r =>
                screened[0].Skip(1).Select((d, i) => (Key: (r[0], d), Value: r[i + 1])).Where(p => Decisions.Split(',').Contains(p.Key.d))
            )
            .ToDictionary(p => p.Key, p => p.Value);
        var found = page.Rows("hasil.csv").Skip(header ? 1 : 0).Where(r => r[1] is "" or "\\N").ToDictionary(r => (r[0], r[2]), r => r[3]);
        Assert.Equal(2000 * 5, expected.Count);
        Assert.Equal(
            expected.Keys.OrderBy(k => k.Item1, StringComparer.Ordinal).ThenBy(k => k.d, StringComparer.Ordinal),
            found.Keys.OrderBy(k => k.Item1, StringComparer.Ordinal).ThenBy(k => k.Item2, StringComparer.Ordinal)
        );
        Assert.Empty(expected.Where(e => found[e.Key] != e.Value).Take(5));
    }
}
