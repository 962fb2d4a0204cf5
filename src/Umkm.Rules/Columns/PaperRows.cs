using Umkm.Rules.RuleLanguage;

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
            builder.Set(table, PermitColumns.Kind, TermKind.Count, row, kind);
        }
        builder.Set(table, PermitColumns.Status, TermKind.Count, row, status);
        builder.Set(table, PermitColumns.HeldFrom, TermKind.Date, row, issuedOn ?? long.MinValue);
        if (issuedOn is { } day)
        {
            builder.Set(table, PermitColumns.IssuedOn, TermKind.Date, row, day);
        }
        if (validUntil is { } last)
        {
            builder.Set(table, PermitColumns.ValidUntil, TermKind.Date, row, last);
        }
    }
}
