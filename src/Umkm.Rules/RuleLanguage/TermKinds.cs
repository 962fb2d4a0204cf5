namespace Umkm.Rules.RuleLanguage;

/// <summary>The words of rule files for the kinds of terms.</summary>
internal static class TermKinds
{
    public static readonly Dictionary<string, TermKind> ByWord = new(StringComparer.Ordinal)
    {
        ["rupiah"] = TermKind.Rupiah,
        ["bilangan"] = TermKind.Count,
        ["tanggal"] = TermKind.Date,
        ["usia"] = TermKind.Age,
        ["ya/tidak"] = TermKind.YesNo,
        ["pilihan"] = TermKind.Choice,
        ["kbli"] = TermKind.Kbli,
        ["wilayah"] = TermKind.Region,
        ["tahun"] = TermKind.Year,
    };

    public static string Word(this TermKind kind) => ByWord.First(p => p.Value == kind).Key;
}
