using Umkm.Registers.Markup;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Reports;

/// <summary>The rows that a mapping passes over, in words.</summary>
internal static class PassedText
{
    /// <summary>One line that names the first rows; null when there are none.</summary>
    /// <param name="totals">What came of the register.</param>
    /// <param name="most">How many rows are named.</param>
    public static LocalizedText? Of(RegisterTotals totals, int most)
    {
        long passed = totals.Skipped - totals.Blank;
        return passed == 0 ? null : new(In(totals, passed, most, Lang.Indonesian), In(totals, passed, most, Lang.English));
    }

    private static string In(RegisterTotals totals, long passed, int most, Lang language)
    {
        string first = string.Join("; ", totals.Passed.Take(most).Select(r => ReportTexts.PassedRow.Filled(language, r.Line, r.First, r.Rule)));
        string text = ReportTexts.SkippedTotal.Counted(language, passed, Numbers.Grouped(passed, language), first + (passed > most ? "; …" : ""));
        return totals.Blank == 0 ? text : $"{text} {ReportTexts.BlankTotal.Counted(language, totals.Blank, Numbers.Grouped(totals.Blank, language))}";
    }
}
