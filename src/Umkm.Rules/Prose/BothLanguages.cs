using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sentences;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Prose;

/// <summary>Compares the values that one text names in both languages. Only what is surely told otherwise is found.</summary>
internal static class BothLanguages
{
    /// <summary>The first value that the texts tell differently, as each tells it; null for none.</summary>
    public static LocalizedText? Differ(string indonesian, string english)
    {
        if (SentenceMarks.SaysMore(indonesian.ToLowerInvariant()) || SentenceMarks.SaysMore(english.ToLowerInvariant()))
        {
            return null;
        }
        Mark[] first = [.. SentenceMarks.Of(indonesian, english: false)];
        Mark[] second = [.. SentenceMarks.Of(english, english: true)];
        foreach (Mark one in first)
        {
            Mark[] same = Array.FindAll(second, o => IsSame(one, o));
            if (same.Length == 0 && Array.Find(second, o => IsAlike(one, o) && !Array.Exists(first, f => IsSame(f, o))) is { Text: not null } other)
            {
                return new(one.Text, other.Text);
            }
            if (same is [var told] && first.Count(f => IsSame(f, told)) == 1 && IsComparedOtherwise(one, told) && !IsBefore(one, indonesian))
            {
                return new(
                    $"{ComparisonWords.Write(one.Word, english: false)} {one.Text}",
                    $"{ComparisonWords.Write(told.Word, english: true)} {told.Text}"
                );
            }
        }
        return null;
    }

    private static bool IsComparedOtherwise(Mark one, Mark other) =>
        !IsCounted(one.Kind) && one.Word != MarkWord.None && other.Word != MarkWord.None && one.Word != other.Word;

    // "Paling lambat 3 bulan sebelum habis" is "at least 3 months before the end".
    private static bool IsBefore(Mark one, string indonesian) =>
        IsTime(one.Kind) && indonesian[(one.Start + one.Text.Length)..].TrimStart().StartsWith("sebelum", StringComparison.OrdinalIgnoreCase);

    // Fewer than 20 people are at most 19, before 2 February is up to 1 February.
    private static bool IsSame(Mark one, Mark other) =>
        IsAlike(one, other) && (one.Same(other) || (one.Kind == other.Kind && IsCounted(one.Kind) && Math.Abs(one.Number - other.Number) == 1));

    private static bool IsCounted(QuantityKind kind) => kind is QuantityKind.Date or QuantityKind.Count or QuantityKind.Days;

    private static bool IsAlike(Mark one, Mark other) => one.Kind == other.Kind || (IsTime(one.Kind) && IsTime(other.Kind));

    private static bool IsTime(QuantityKind kind) => kind is QuantityKind.Days or QuantityKind.Months or QuantityKind.Years;
}
