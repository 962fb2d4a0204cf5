using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;
using Umkm.Sql.Tests.Engines;
using Umkm.Sql.Tests.Expected;
using Umkm.Sql.Tests.Registers;
using Xunit.Abstractions;

namespace Umkm.Sql.Tests;

/// <summary>Every engine agrees with the evaluator on every row of a generated register.</summary>
public class AgreementTests(ITestOutputHelper output)
{
    private static readonly LocalDate[] Dates = [new(2018, 11, 6), new(2024, 6, 30), new(2026, 11, 22)];

    /// <summary>How many enterprises; <c>UMKM_SQL_ROWS=100000</c> for the whole proof.</summary>
    private static int Count => int.Parse(Environment.GetEnvironmentVariable("UMKM_SQL_ROWS") ?? "3000", CultureInfo.InvariantCulture);

    [EngineFact("duckdb")]
    public void DuckDb_agrees_with_the_evaluator()
    {
        using var engine = new DuckDbRun();
        Agrees(engine, SqlDialect.DuckDb);
    }

    [EngineFact("postgresql")]
    public void PostgreSql_agrees_with_the_evaluator()
    {
        using var engine = new PostgreSqlServer();
        Agrees(engine, SqlDialect.PostgreSql);
    }

    [EngineFact("clickhouse")]
    public void A_cluster_of_two_ClickHouse_shards_agrees_with_the_evaluator()
    {
        using var engine = new ClickHouseCluster();
        Agrees(engine, SqlDialect.ClickHouse);
        Assert.All(engine.Counts(), c => Assert.True(c > Count / 4, $"a shard has {c} enterprises"));
    }

    private void Agrees(IEngine engine, SqlDialect dialect)
    {
        RuleBook book = TestBooks.Embedded;
        var watch = Stopwatch.StartNew();
        Enterprise[] register = [.. new RegisterGenerator(book, new BookBounds(book, Dates), seed: 7).Enterprises(1, Count)];
        using var folder = new TemporaryFolder();
        RegisterFiles.Write(book, dialect, register, t => folder.File(t + ".csv"));
        Tell(watch, $"{register.Length} enterprises generated and written");
        engine.Load(book, t => folder.File(t + ".csv"));
        Tell(watch, $"loaded");
        var all = new List<string>();
        foreach (LocalDate date in Dates)
        {
            var expected = new ExpectedResults(book, date, register);
            Tell(watch, $"{date:uuuu-MM-dd}: evaluated, {expected.Rows} rows");
            foreach (Action way in engine is ClickHouseCluster cluster ? [() => cluster.EachShard = false, () => cluster.EachShard = true] : new Action[] { () => { } })
            {
                way();
                IReadOnlyList<string> differences = expected.Differences(engine.Query(SqlStatement.For(book, date, dialect)));
                Tell(watch, $"{date:uuuu-MM-dd}: {engine.Name} compared, {differences.Count} differences");
                all.AddRange(differences.Select(d => $"{date:uuuu-MM-dd} {engine.Name} {d}"));
            }
        }
        Assert.True(all.Count == 0, string.Join("\n", all));
    }

    private void Tell(Stopwatch watch, FormattableString what)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,7:0.00} s  {what.ToString(CultureInfo.InvariantCulture)}"));
        watch.Restart();
    }
}
