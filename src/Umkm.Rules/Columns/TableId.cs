using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>The tables a plan reads: one a subject, and the papers of each subject that papers can cover.</summary>
internal enum TableId
{
    Enterprise,
    Activity,
    Product,
    Permit,
    ActivityPermit,
    ProductPermit,
    Loan,
    Group,
    Member,
}

/// <summary>The columns of the three tables of papers.</summary>
internal static class PermitColumns
{
    /// <summary>The index of the kind.</summary>
    public const int Kind = 0;

    /// <summary>The index of the status slug in <see cref="Statuses"/>.</summary>
    public const int Status = 1;

    /// <summary>The day of issue; unknown when not given.</summary>
    public const int IssuedOn = 2;

    /// <summary>The last valid day; unknown when not given.</summary>
    public const int ValidUntil = 3;

    /// <summary>The day of issue, or the first day of all when not given: a listed paper has been issued.</summary>
    public const int HeldFrom = 4;

    /// <summary>How many columns there are.</summary>
    public const int Count = 5;

    /// <summary>The statuses in the order of their numbers.</summary>
    public static readonly string[] Statuses = ["terbit", "dalam-proses", "belum-terverifikasi", "dicabut", "tidak-ada"];
}

internal static class Tables
{
    public const int Count = 9;

    /// <summary>The table of each <see cref="SubjectKind"/>.</summary>
    private static ReadOnlySpan<byte> OfSubjects =>
        [
            (byte)TableId.Enterprise,
            (byte)TableId.Activity,
            (byte)TableId.Product,
            (byte)TableId.Permit,
            (byte)TableId.Loan,
            (byte)TableId.Group,
            (byte)TableId.Member,
        ];

    /// <summary>For each table the one whose rows have its rows as children; below zero for a root.</summary>
    private static ReadOnlySpan<sbyte> Parents =>
        [
            -1,
            (sbyte)TableId.Enterprise,
            (sbyte)TableId.Enterprise,
            (sbyte)TableId.Enterprise,
            (sbyte)TableId.Activity,
            (sbyte)TableId.Product,
            (sbyte)TableId.Enterprise,
            -1,
            (sbyte)TableId.Group,
        ];

    /// <summary>The table whose rows have these rows as children; null for a root.</summary>
    public static TableId? Parent(this TableId table) => Parents[(int)table] is >= 0 and var parent ? (TableId)parent : null;

    public static TableId Of(SubjectKind subject) => (TableId)OfSubjects[(int)subject];

    /// <summary>What a row of a table is.</summary>
    public static SubjectKind Subject(this TableId table) =>
        table switch
        {
            TableId.Enterprise => SubjectKind.Enterprise,
            TableId.Activity => SubjectKind.Activity,
            TableId.Product => SubjectKind.Product,
            TableId.Loan => SubjectKind.Loan,
            TableId.Group => SubjectKind.Group,
            TableId.Member => SubjectKind.Member,
            _ => SubjectKind.Permit,
        };

    /// <summary>How many columns a table has under a glossary.</summary>
    public static int ColumnsOf(this Glossary glossary, TableId table) =>
        table switch
        {
            TableId.Permit or TableId.ActivityPermit or TableId.ProductPermit => PermitColumns.Count,
            TableId.Enterprise => glossary.CountOf(SubjectKind.Enterprise),
            TableId.Activity => glossary.CountOf(SubjectKind.Activity),
            TableId.Product => glossary.CountOf(SubjectKind.Product),
            TableId.Loan => glossary.CountOf(SubjectKind.Loan),
            TableId.Group => glossary.CountOf(SubjectKind.Group),
            _ => glossary.CountOf(SubjectKind.Member),
        };

    /// <summary>The table of papers that count for a row of this table; null when papers are those of its parent.</summary>
    public static TableId? Papers(this TableId table) =>
        table switch
        {
            TableId.Enterprise => TableId.Permit,
            TableId.Activity => TableId.ActivityPermit,
            TableId.Product => TableId.ProductPermit,
            _ => null,
        };
}
