using NodaTime;
using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Facts;

/// <summary>Rows of the tables of papers.</summary>
internal static class PaperRows
{
    /// <summary>Adds a paper of the newest row of the parent table.</summary>
    public static void Add(FactTableBuilder builder, TableId table, PermitKind? kind, int status, LocalDate? issuedOn, LocalDate? validUntil)
    {
        int row = builder.AddChild(table);
        if (kind is not null)
        {
            builder.Set(table, PermitColumns.Kind, TermKind.Count, row, kind.Index);
        }
        builder.Set(table, PermitColumns.Status, TermKind.Count, row, status);
        builder.Set(table, PermitColumns.HeldFrom, TermKind.Date, row, issuedOn is { } issued ? Days.Of(issued) : long.MinValue);
        if (issuedOn is { } day)
        {
            builder.Set(table, PermitColumns.IssuedOn, TermKind.Date, row, Days.Of(day));
        }
        if (validUntil is { } last)
        {
            builder.Set(table, PermitColumns.ValidUntil, TermKind.Date, row, Days.Of(last));
        }
    }
}
