using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

/// <summary>The facts that can be missing: how results name them, whichever item they are missing of.</summary>
internal static class MissingFacts
{
    /// <summary>A list that was not given.</summary>
    public static MissingFact List(TableId table) => table switch
    {
        TableId.Activity => new(new("daftar kegiatan", "list of activities"), "activities", null),
        TableId.Product => new(new("daftar produk", "list of products"), "products", null),
        TableId.Loan => new(new("daftar pinjaman", "list of loans"), "loans", null),
        TableId.Member => new(new("daftar anggota", "list of members"), "members", null),
        _ => new(new("daftar izin", "list of permits"), "permits", null),
    };

    /// <summary>The last day of a paper.</summary>
    public static MissingFact LastDay(PermitKind kind) => new(new($"hari terakhir berlakunya {kind.Name}", $"last valid day of the {kind.English}"), "permits[].validUntil", kind.Name);

    /// <summary>The value of a term.</summary>
    public static MissingFact Of(Term term) => new(new(term.Name, term.English), Path(term), null)
    {
        IsOfSubject = term.Subject is SubjectKind.Enterprise or SubjectKind.Group,
    };

    private static string? Path(Term term) => (term.Subject, term.Property) switch
    {
        (_, null) => null,
        (SubjectKind.Activity, var p) => "activities[]." + (p.StartsWith(Facts.EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) ? "risk" : p),
        (SubjectKind.Product, var p) => "products[]." + p,
        (SubjectKind.Loan, var p) => "loans[]." + p,
        (_, var p) => p,
    };
}
