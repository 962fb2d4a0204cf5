using System.Globalization;
using Umkm.Registers.Markup;

namespace Umkm.Registers.Reports;

/// <summary>Rows that share an identity, in words.</summary>
internal static class RepeatedText
{
    /// <summary>One line, with the lines of the first rows.</summary>
    public static string Of(RepeatedValues repeated, int most, Lang language)
    {
        string lines = string.Join(
            ", ",
            repeated.First.Take(most).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Line} ({r.FirstLine})"))
        );
        string more = repeated.Count > most ? ", …" : "";
        string text = ReportTexts.Repeated.Counted(
            language,
            repeated.Count,
            Numbers.Grouped(repeated.Count, language),
            repeated.Header,
            lines + more
        );
        return repeated.IsWhole ? text : $"{text} {ReportTexts.NotWhole.In(language)}";
    }
}
