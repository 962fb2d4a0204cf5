using Umkm.Registers.Markup;

namespace Umkm.Registers.Reports;

/// <summary>What of a screening people should know at once, one line each.</summary>
internal static class ScreeningNotes
{
    private const int MostLines = 5;

    public static IEnumerable<LocalizedText> Of(RegisterTotals totals)
    {
        if (totals.IsNumbered)
        {
            yield return ReportTexts.Numbered;
        }
        if (PassedText.Of(totals, MostLines) is { } passed)
        {
            yield return passed;
        }
        foreach (RepeatedValues repeated in totals.Repeated)
        {
            yield return Both(language => RepeatedText.Of(repeated, MostLines, language));
        }
        foreach (string header in totals.Rounded)
        {
            yield return Both(language => ReportTexts.Rounded.Filled(language, header));
        }
        foreach (LocalizedText observation in totals.Observations)
        {
            yield return observation;
        }
        if (totals.Changes is { TwiceBefore: > 0 } before)
        {
            yield return Both(language =>
                ReportTexts.TwiceBefore.Counted(language, before.TwiceBefore, Numbers.Grouped(before.TwiceBefore, language))
            );
        }
        if (totals.Changes is { } changes)
        {
            long[] numbers = [changes.Compared, changes.Changed, changes.New, changes.Gone, changes.Ambiguous];
            yield return Both(language => ReportTexts.ChangesTotal.Filled(language, [.. numbers.Select(n => (object)Numbers.Grouped(n, language))]));
        }
    }

    private static LocalizedText Both(Func<Lang, string> text) => new(text(Lang.Indonesian), text(Lang.English));
}
