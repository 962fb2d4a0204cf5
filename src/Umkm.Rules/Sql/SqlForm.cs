namespace Umkm.Rules.Sql;

/// <summary>How a statement lays its answers out.</summary>
public enum SqlForm
{
    /// <summary>A row for each enterprise and decision, and for each item of decisions about items; with the criteria that cannot be met.</summary>
    Long,

    /// <summary>A row for each enterprise, a column for each decision: what <c>umkm screen</c> writes. Less is worked out and written.</summary>
    Wide,
}
