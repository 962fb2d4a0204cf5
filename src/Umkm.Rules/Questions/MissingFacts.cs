using Umkm.Rules.Columns;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>The facts that can be missing: how results name them, whichever item they are missing of.</summary>
internal static class MissingFacts
{
    /// <summary>The property under which the risk of an activity is given.</summary>
    public const string Risk = "activities[].risk";

    /// <summary>A list that was not given.</summary>
    public static MissingFact List(TableId table) =>
        table switch
        {
            TableId.Activity => List(table, "daftar kegiatan", "list of activities", "activities"),
            TableId.Product => List(table, "daftar produk", "list of products", "products"),
            TableId.Loan => List(table, "daftar pinjaman", "list of loans", "loans"),
            TableId.Member => List(table, "daftar anggota", "list of members", "members"),
            _ => List(TableId.Permit, "daftar izin", "list of permits", "permits"),
        };

    /// <summary>The last day of a paper in a row of a table of papers.</summary>
    public static MissingFact LastDay(PermitKind kind, TableId list = TableId.Permit, int row = 0) =>
        new(new($"hari terakhir berlakunya {kind.Name}", $"last valid day of the {kind.English}"), "permits[].validUntil", kind.Name)
        {
            Key = new MissingKey(list, row, null, IsList: false),
        };

    /// <summary>What says how long a paper counts, by the column that holds it.</summary>
    public static MissingFact EndOf(PermitKind kind, int column, TableId list = TableId.Permit, int row = 0) =>
        column == PermitColumns.ValidUntil
            ? LastDay(kind, list, row)
            : new(new($"hari terbitnya {kind.Name}", $"day of issue of the {kind.English}"), "permits[].issuedOn", kind.Name)
            {
                Key = new MissingKey(list, row, null, IsList: false, PermitColumns.IssuedOn),
            };

    /// <summary>The kind of a paper in a row of a table of papers.</summary>
    public static MissingFact Kind(TableId list = TableId.Permit, int row = 0) =>
        new(new("jenis izin yang terdaftar", "kind of a permit that is listed"), "permits[].kind", null)
        {
            Key = new MissingKey(list, row, null, IsList: false, PermitColumns.Kind),
        };

    /// <summary>The value of a term in a row of its table.</summary>
    public static MissingFact Of(Term term, int row = 0) =>
        new(term.Label, Path(term), null)
        {
            Key = new MissingKey(Tables.Of(term.Subject), row, term, IsList: false),
            IsOfSubject = term.Subject is SubjectKind.Enterprise or SubjectKind.Group,
        };

    private static MissingFact List(TableId table, string indonesian, string english, string property) =>
        new(new(indonesian, english), property, null) { Key = new MissingKey(table, 0, null, IsList: true), IsOfSubject = true };

    private static string? Path(Term term) =>
        (term.Subject, term.Property) switch
        {
            (_, null) => null,
            (SubjectKind.Activity, var p) when p.StartsWith(Binding.EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) => Risk,
            (SubjectKind.Activity, var p) => "activities[]." + p,
            (SubjectKind.Product, var p) => "products[]." + p,
            (SubjectKind.Loan, var p) => "loans[]." + p,
            (_, var p) => p,
        };
}
