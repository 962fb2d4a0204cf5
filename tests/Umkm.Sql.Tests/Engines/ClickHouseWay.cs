namespace Umkm.Sql.Tests.Engines;

/// <summary>Whom a statement is sent to.</summary>
internal enum ClickHouseWay
{
    /// <summary>The distributed tables of the first server, which asks the shards.</summary>
    DistributedTables,

    /// <summary>Each shard for its own enterprises.</summary>
    EachShard,

    /// <summary>One server that holds all of the register.</summary>
    OneServer,
}
