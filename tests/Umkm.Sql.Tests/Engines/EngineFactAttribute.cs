namespace Umkm.Sql.Tests.Engines;

/// <summary>A test that needs an engine; skipped, with the reason, where the engine cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EngineFactAttribute : FactAttribute
{
    public EngineFactAttribute(string engine) =>
        Skip = engine switch
        {
            "postgresql" => PostgreSqlServer.Missing,
            "clickhouse" => ClickHouseServer.Missing,
            "spark-grammar" => SparkGrammar.Missing,
            _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "No such engine."),
        };
}
