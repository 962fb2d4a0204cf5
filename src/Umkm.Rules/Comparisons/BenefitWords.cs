using System.Text;
using System.Text.RegularExpressions;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>What a benefit comes to, in both languages, where its words are known: amounts, rates, times and how they are compared. For rule files
/// that say it in Indonesian only; other words stay as they are.</summary>
internal static partial class BenefitWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["paling banyak"] = "at most",
        ["paling tinggi"] = "at most",
        ["paling lama"] = "at most",
        ["sampai dengan"] = "up to",
        ["paling sedikit"] = "at least",
        ["paling singkat"] = "at least",
        ["lebih dari"] = "more than",
        ["kurang dari"] = "less than",
        ["untuk pinjaman"] = "for loans of",
        ["efektif per tahun"] = "effective a year",
        ["per tahun"] = "a year",
        ["setahun"] = "a year",
        ["per bulan"] = "a month",
        ["per kelas"] = "per class",
        ["tarif umum"] = "general fee",
        ["tanpa biaya"] = "free of charge",
        ["dari omzet"] = "of turnover",
        ["wajib"] = "required",
        ["dan"] = "and",
        ["atau"] = "or",
        ["sebelum subsidi tambahan"] = "before additional subsidy",
        [","] = ",",
    };

    /// <summary>What a benefit comes to as its rule file says it, or by its known words where that has no English.</summary>
    public static LocalizedText Of(LocalizedText amount) => amount.English == amount.Indonesian ? Of(amount.Indonesian) : amount;

    /// <summary>The words of a benefit in both languages; the Indonesian ones in both where some of them is not known.</summary>
    public static LocalizedText Of(string value)
    {
        var english = new StringBuilder();
        string rest = value.TrimStart();
        while (rest.Length > 0)
        {
            string? words = Words.Keys.Where(w => Starts(rest, w)).MaxBy(w => w.Length);
            string part = words ?? Amount().Match(rest).Value;
            if (part.Length == 0 || English(part) is not { } text)
            {
                return LocalizedText.Same(value);
            }
            english.Append(english.Length > 0 && text != "," ? " " : "").Append(text);
            rest = rest[part.Length..].TrimStart();
        }
        return new(value, english.ToString());
    }

    private static string? English(string part) =>
        Words.TryGetValue(part, out string? word) ? word
        : part.EndsWith('%') ? part.Replace(',', '.')
        : QuantityReader.Read(part) is { } quantity ? SentenceWriter.Value(quantity, english: true)
        : null;

    /// <summary>Whether a text begins with whole words.</summary>
    private static bool Starts(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal)
        && (text.Length == words.Length || words == "," || !char.IsLetterOrDigit(text[words.Length]));

    [GeneratedRegex(
        @"^(?:Rp\d[\d.]*(?:,\d+)?(?: (?:ribu|juta|miliar|triliun)\b)?|\d+(?:,\d+)?%|\d[\d.]* (?:hari|bulan|tahun|orang)\b)",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Amount();
}
