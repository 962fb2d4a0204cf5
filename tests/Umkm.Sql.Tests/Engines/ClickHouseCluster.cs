using System.Globalization;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;

namespace Umkm.Sql.Tests.Engines;

/// <summary>Two ClickHouse servers as the shards of a cluster. Each holds a part of the register in the database <c>lokal</c>; distributed tables over both
/// stand in the database <c>nasional</c> of the first. A statement is sent to the distributed tables, to each shard, or to the second server alone, which holds
/// all of it in the database <c>semua</c>.</summary>
internal sealed class ClickHouseCluster : IEngine
{
    private readonly ClickHouseServer[] _shards;

    /// <summary>Where the shards listen for the client program.</summary>
    public IReadOnlyList<int> NativePorts { get; }

    public ClickHouseCluster()
    {
        int[] ports = [Server.FreePort(), Server.FreePort(), Server.FreePort(), Server.FreePort()];
        NativePorts = ports[2..];
        _shards = [new ClickHouseServer(ports[0], ports[2], ports[2..]), new ClickHouseServer(ports[1], ports[3], ports[2..])];
    }

    public string Name => $"ClickHouse {_shards[0].Version} ({Way})";

    /// <summary>Whom statements are sent to.</summary>
    public ClickHouseWay Way { get; set; }

    public void Load(RuleBook book, Func<string, string> file)
    {
        SqlSchema schema = SqlSchema.Of(book);
        ClickHouseServer first = _shards[0];
        first.Ask("default", "CREATE DATABASE nasional");
        foreach (ClickHouseServer shard in _shards)
        {
            Create(shard, "lokal", schema);
        }
        ClickHouseServer alone = _shards[1];
        Create(alone, "semua", schema);
        foreach (SqlTable table in schema.Tables)
        {
            string path = file(table.Name);
            alone.Insert("semua", table.Name, path);
            if (table.Name == "risiko")
            {
                // Small and read by every shard: a copy on each.
                Array.ForEach(_shards, s => s.Insert("lokal", table.Name, path));
                first.Ask("nasional", "CREATE TABLE risiko AS lokal.risiko ENGINE = Merge(lokal, '^risiko$')");
                continue;
            }
            first.Ask(
                "nasional",
                $"CREATE TABLE {table.Name} AS lokal.{table.Name} ENGINE = Distributed(umkm, lokal, {table.Name}, cityHash64({(table.Name == "usaha" ? "id" : "usaha_id")}))"
            );
            first.Insert("nasional", table.Name, path);
        }
    }

    /// <summary>How many enterprises each shard holds.</summary>
    public long[] Counts() => Array.ConvertAll(_shards, s => long.Parse(s.Ask("lokal", "SELECT count() FROM usaha"), CultureInfo.InvariantCulture));

    public IEnumerable<string?[]> Query(string statement)
    {
        (ClickHouseServer Server, string Database)[] asked = Way switch
        {
            ClickHouseWay.DistributedTables => [(_shards[0], "nasional")],
            ClickHouseWay.EachShard => [.. _shards.Select(s => (s, "lokal"))],
            _ => [(_shards[1], "semua")],
        };
        // All begin before the first is read.
        foreach (
            Task<TextReader> answer in Array.ConvertAll(asked, a => Task.Run(() => a.Server.Read(a.Database, statement + " FORMAT TabSeparated")))
        )
        {
            using TextReader reader = answer.GetAwaiter().GetResult();
            foreach (string?[] row in RegisterFiles.TabSeparated(reader))
            {
                yield return row;
            }
        }
    }

    private static void Create(ClickHouseServer server, string database, SqlSchema schema)
    {
        server.Ask("default", "CREATE DATABASE " + database);
        foreach (
            string create in SqlDdl
                .Write(schema, SqlDialect.ClickHouse, Lang.Indonesian)
                .Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            server.Ask(database, create);
        }
    }

    public void Dispose() => Array.ForEach(_shards, s => s.Dispose());
}
