using Umkm.Rules;
using Umkm.Rules.Sql;
using Umkm.Sql.Tests.Engines;
using Xunit.Abstractions;

namespace Umkm.Sql.Tests;

// A class each, so that they run side by side.

/// <summary>PostgreSQL agrees with the evaluator.</summary>
public class PostgreSqlAgreementTests(ITestOutputHelper output)
{
    [EngineFact("postgresql")]
    public void PostgreSql_agrees_with_the_evaluator()
    {
        using var engine = new PostgreSqlServer();
        new Agreement(output).Holds(engine, SqlDialect.PostgreSql);
    }
}

/// <summary>DuckDB agrees with the evaluator.</summary>
public class DuckDbAgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void DuckDb_agrees_with_the_evaluator()
    {
        using var engine = new DuckDbEngine();
        new Agreement(output).Holds(engine, SqlDialect.DuckDb);
    }
}

/// <summary>ClickHouse agrees with the evaluator.</summary>
public class ClickHouseAgreementTests(ITestOutputHelper output)
{
    [EngineFact("clickhouse")]
    public void A_cluster_of_two_ClickHouse_shards_agrees_with_the_evaluator()
    {
        using var engine = new ClickHouseCluster();
        new Agreement(output).Holds(engine, SqlDialect.ClickHouse);
        Assert.All(engine.Counts(), c => Assert.True(c > Agreement.Count / 4, $"a shard has {c} enterprises"));
    }
}
