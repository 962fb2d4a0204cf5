using System.Globalization;

namespace Umkm.Rules.RuleLanguage;

/// <summary>What a term or a decision is about.</summary>
public enum SubjectKind
{
    /// <summary><c>usaha</c>: one enterprise.</summary>
    Enterprise,

    /// <summary><c>kegiatan</c>: one activity of an enterprise, a KBLI code with its edition.</summary>
    Activity,

    /// <summary><c>produk</c>: one product of an enterprise.</summary>
    Product,

    /// <summary><c>izin</c>: one paper that an enterprise holds.</summary>
    Permit,

    /// <summary><c>pinjaman</c>: one loan of an enterprise.</summary>
    Loan,

    /// <summary><c>kelompok</c>: a group: paguyuban, sentra, cluster.</summary>
    Group,

    /// <summary><c>anggota</c>: one member of a group.</summary>
    Member,
}

/// <summary>The Indonesian words for <see cref="SubjectKind"/> in rule files.</summary>
internal static class SubjectKinds
{
    public static readonly IReadOnlyDictionary<string, SubjectKind> ByWord = Enum.GetValues<SubjectKind>().ToDictionary(Word);

    public static string Word(this SubjectKind kind) =>
        kind switch
        {
            SubjectKind.Enterprise => "usaha",
            SubjectKind.Activity => "kegiatan",
            SubjectKind.Product => "produk",
            SubjectKind.Permit => "izin",
            SubjectKind.Loan => "pinjaman",
            SubjectKind.Group => "kelompok",
            SubjectKind.Member => "anggota",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such subject."),
        };

    public static string English(this SubjectKind kind) =>
        kind switch
        {
            SubjectKind.Enterprise => "enterprise",
            SubjectKind.Activity => "activity",
            SubjectKind.Product => "product",
            SubjectKind.Permit => "permit",
            SubjectKind.Loan => "loan",
            SubjectKind.Group => "group",
            _ => "member",
        };

    /// <summary>Several of them in English: <c>activities</c>, <c>loans</c>.</summary>
    public static string EnglishMany(this SubjectKind kind) => kind.English() is var one && one.EndsWith('y') ? one[..^1] + "ies" : one + "s";

    /// <summary>A number of them in English: <c>2 activities</c>, <c>1 loan</c>.</summary>
    public static string English(this SubjectKind kind, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? kind.English() : kind.EnglishMany())}");

    /// <summary>The subject whose list holds this one; null for a subject of its own.</summary>
    public static SubjectKind? Parent(this SubjectKind kind) =>
        kind switch
        {
            SubjectKind.Enterprise or SubjectKind.Group => null,
            SubjectKind.Member => SubjectKind.Group,
            _ => SubjectKind.Enterprise,
        };
}
