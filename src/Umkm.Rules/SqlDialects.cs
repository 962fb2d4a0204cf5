using System.Collections.Immutable;
using Umkm.Rules.Sql;
using Umkm.Rules.Sql.Dialects;

namespace Umkm.Rules;

/// <summary>The dialects there are.</summary>
public static class SqlDialects
{
    private static readonly SqlDialect OfDuckDb = new DuckDbDialect();
    private static readonly SqlDialect OfPostgreSql = new PostgreSqlDialect();
    private static readonly SqlDialect OfClickHouse = new ClickHouseDialect();
    private static readonly SqlDialect OfSpark = new SparkDialect();
    private static readonly ImmutableArray<SqlDialect> Known = [OfDuckDb, OfPostgreSql, OfClickHouse, OfSpark];

    extension(SqlDialect)
    {
        /// <summary>DuckDB 1.0 and later.</summary>
        public static SqlDialect DuckDb => OfDuckDb;

        /// <summary>PostgreSQL 12 and later.</summary>
        public static SqlDialect PostgreSql => OfPostgreSql;

        /// <summary>ClickHouse 18.16 and later.</summary>
        public static SqlDialect ClickHouse => OfClickHouse;

        /// <summary>Spark SQL 3.3 and later.</summary>
        public static SqlDialect Spark => OfSpark;

        /// <summary>All dialects.</summary>
        public static ImmutableArray<SqlDialect> All => Known;

        /// <summary>The dialect of a name, or null.</summary>
        public static SqlDialect? Find(string name) => Known.FirstOrDefault(d => d.Name == name);
    }
}
