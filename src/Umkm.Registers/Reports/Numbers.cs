using System.Globalization;

namespace Umkm.Registers.Reports;

/// <summary>Numbers as people of a language read them.</summary>
public static class Numbers
{
    private static readonly NumberFormatInfo Indonesian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    /// <summary>A whole number with its groups.</summary>
    public static string Grouped(long number, Lang language) => number.ToString("#,0", language == Lang.English ? English : Indonesian);

    /// <summary>The first few lines of a file.</summary>
    internal static string Lines(IReadOnlyCollection<long> lines)
    {
        const int Most = 5;
        return string.Join(", ", lines.Take(Most).Select(l => l.ToString(CultureInfo.InvariantCulture))) + (lines.Count > Most ? ", …" : "");
    }

    /// <summary>A share in per cent with one decimal; what is not nothing is not shown as nothing.</summary>
    public static string Share(long part, long whole, Lang language)
    {
        if (whole == 0)
        {
            return "–";
        }
        NumberFormatInfo format = language == Lang.English ? English : Indonesian;
        decimal share = 100m * part / whole;
        string text =
            share > 0 && share < 0.1m ? "< " + 0.1m.ToString("0.0", format)
            : share < 100 && share > 99.9m ? "> " + 99.9m.ToString("0.0", format)
            : share.ToString("0.0", format);
        return text + (language == Lang.English ? "%" : " %");
    }
}
