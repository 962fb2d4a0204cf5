namespace Umkm.Rules.Columns;

/// <summary>Rows of the tables of papers.</summary>
internal static class PaperRows
{
    /// <summary>Adds a paper of a row of the parent table; parents come in order.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="table">The table of papers.</param>
    /// <param name="parent">The row of the parent table.</param>
    /// <param name="kind">The number of its kind; below zero when unknown.</param>
    /// <param name="status">The number of its status.</param>
    /// <param name="issuedOn">The day of issue; null when unknown.</param>
    /// <param name="validUntil">The last valid day; null when unknown.</param>
    public static void Add(FactTableBuilder builder, TableId table, int parent, int kind, int status, long? issuedOn, long? validUntil)
    {
        Set(builder, table, builder.AddChild(table, parent), kind, status, issuedOn, validUntil);
    }

    /// <summary>Says what is known of a paper that is there.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="table">The table of papers.</param>
    /// <param name="row">The row of the paper.</param>
    /// <param name="kind">The number of its kind; below zero when unknown.</param>
    /// <param name="status">The number of its status.</param>
    /// <param name="issuedOn">The day of issue; null when unknown.</param>
    /// <param name="validUntil">The last valid day; null when unknown.</param>
    public static void Set(FactTableBuilder builder, TableId table, int row, int kind, int status, long? issuedOn, long? validUntil)
    {
        if (kind >= 0)
        {
            builder.Numbers(table, PermitColumns.Kind).Set(row, kind);
        }
        builder.Numbers(table, PermitColumns.Status).Set(row, status);
        builder.Numbers(table, PermitColumns.HeldFrom).Set(row, issuedOn ?? long.MinValue);
        if (issuedOn is { } day)
        {
            builder.Numbers(table, PermitColumns.IssuedOn).Set(row, day);
        }
        if (validUntil is { } last)
        {
            builder.Numbers(table, PermitColumns.ValidUntil).Set(row, last);
        }
    }
}
