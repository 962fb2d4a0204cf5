using Umkm.Registers.Cells;
using Umkm.Registers.Dates;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Makes examples unrecognisable: what may be a name keeps the first letter of its words, what may be a number of somebody its form.
/// Shown as they are: amounts, days of an enterprise, codes of activities, and words that say nothing of who it is.</summary>
internal static class ExampleMask
{
    /// <summary>More digits than amounts have.</summary>
    private const int MostDigits = 12;

    /// <summary>Nothing in it is recognisable.</summary>
    public static string Hidden(string text) =>
        text.Any(char.IsLetterOrDigit) ? CellText.Masked(text, letters: false, digits: false) : CellText.Shown(text);

    /// <summary>An amount or a day: its digits stay, its words do not unless they are usual.</summary>
    public static string Amount(string text) => CellText.Masked(text, letters: IsUsual(text), digits: text.Count(char.IsAsciiDigit) <= MostDigits);

    /// <summary>A code of an activity; what stands beside it is hidden.</summary>
    public static string Code(string text) => KbliText.Code(text) is null ? Hidden(text) : CellText.Masked(text, letters: false, digits: true);

    /// <summary>Words that are known; all others are hidden.</summary>
    public static Func<string, string> Known(IReadOnlySet<string> known) => text => known.Contains(text) ? CellText.Shown(text) : Hidden(text);

    private static bool IsUsual(string text) =>
        text.Split([' ', '.', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries)
            .All(w =>
                w.All(char.IsAsciiDigit)
                || MonthNames.NumberOf(w) > 0
                || AmountText.Units.ContainsKey(w.ToLowerInvariant())
                || w.ToLowerInvariant() is "rp" or "jt"
            );
}
