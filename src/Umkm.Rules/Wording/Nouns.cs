using System.Text.RegularExpressions;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Wording;

/// <summary>The words by which sentences for people name what is counted, as patterns that follow a number or a word for all or none.</summary>
internal static class Nouns
{
    /// <summary>Units of time, in both languages.</summary>
    public const string Times = "hari|minggu|pekan|bulan|tahun|days?|weeks?|months?|years?";

    // What joins two parts of a sentence: the noun after it is not what the number counts.
    private const string Joints =
        "and|or|of|for|in|with|is|are|has|have|the|by|from|per|to|a|an|that|which|persons?|people|percent|thousand|million|billion|trillion|" + Times;

    private static readonly string[] NoNames = ["jumlah", "banyaknya", "banyak", "usaha", "yang", "number", "count", "of", "the", "for", "total"];

    /// <summary>The words for the items of a list.</summary>
    public static string Of(SubjectKind child, bool english) => Near(Words(child, english), english);

    /// <summary>The words for loans of which a number is asked, also how often one is had: "paling banyak dua kali".</summary>
    public static string OfSeveralLoans(bool english) => Near(Words(SubjectKind.Loan, english) + (english ? "|times" : "|kali"), english);

    /// <summary>The words for what a term counts: its unit and its name.</summary>
    public static string Of(Term term, bool english)
    {
        string[] name = (english ? term.English : term.Name).ToLowerInvariant().Split(' ');
        string unit = english ? EnglishNumbers.Count(2, term.Unit!)[2..] : term.Unit!;
        string[] words = [.. name.Except(NoNames).Append(unit).Select(w => Regex.Escape(english ? w.TrimEnd('s') : w) + (english ? "s?" : ""))];
        return Near(string.Join('|', words), english);
    }

    /// <summary>The words alone.</summary>
    public static string Words(SubjectKind child, bool english) =>
        (child, english) switch
        {
            (SubjectKind.Activity, false) => "kegiatan",
            (SubjectKind.Activity, true) => "activity|activities",
            (SubjectKind.Product, false) => "produk",
            (SubjectKind.Product, true) => "products?",
            (SubjectKind.Loan, false) => "pinjaman|kredit",
            (SubjectKind.Loan, true) => "loans?|credits?",
            (SubjectKind.Member, false) => "anggota|unit usaha",
            (SubjectKind.Member, true) => "members?|units?",
            (_, false) => "izin",
            _ => "permits?|licen[cs]es?",
        };

    private static string Near(string words, bool english) =>
        english
            ? $@"(?: of (?:the|its|his|her|their))?(?: (?!(?:{Joints})\b)[a-z-]+){{0,3}} (?<noun>{words})(?!\w)"
            : $@"(?: (?:buah|jenis|macam|unit|orang|kali))? (?<noun>{words})(?!\w)";
}
