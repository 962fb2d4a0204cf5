using System.Globalization;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary>How sums are read from a command line and told.</summary>
internal static class ComputedText
{
    /// <summary>An amount or two with <c>..</c> between, the least first; null when it is none.</summary>
    public static AmountSpan? Span(string text)
    {
        long?[] amounts =
        [
            .. text.Split("..").Select(e => Rupiah.Read(e).TryGetValue(out Rupiah amount) && amount.Amount >= 0 ? amount.Amount : (long?)null),
        ];
        return amounts switch
        {
            [{ } one] => AmountSpan.Of(one),
            [{ } least, { } most] when least <= most => new AmountSpan(least, most),
            _ => null,
        };
    }

    /// <summary>A percentage or two; null when it is none.</summary>
    public static (Percent Least, Percent Most)? Rate(string text)
    {
        Percent?[] ends = [.. text.Split("..").Select(e => Percent.Read(e).TryGetValue(out Percent rate) ? rate : (Percent?)null)];
        return ends switch
        {
            [{ } one] => (one, one),
            [{ } least, { } most] when least.CompareTo(most) <= 0 => (least, most),
            _ => null,
        };
    }

    /// <summary>A number of months or two; null when it is none.</summary>
    public static (int Least, int Most)? Months(string text)
    {
        int?[] ends =
        [
            .. text.Split("..")
                .Select(e =>
                    int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n is >= 1 and <= Instalments.MostMonths
                        ? n
                        : (int?)null
                ),
        ];
        return ends switch
        {
            [{ } one] => (one, one),
            [{ } least, { } most] when least <= most => (least, most),
            _ => null,
        };
    }

    public static string Told(AmountSpan span, bool english) =>
        span.IsExact ? Told(span.Least, english)
        : span.Most is { } most ? $"{Told(span.Least, english)}..{Told(most, english)}"
        : $"{Told(span.Least, english)} {(english ? "or more" : "atau lebih")}";

    /// <summary><c>Rp50.000.000</c>; in English <c>Rp50,000,000</c>.</summary>
    public static string Told(long amount, bool english) =>
        english ? "Rp" + EnglishNumbers.Grouped(amount) : Rupiah.From(amount).ToString(null, CultureInfo.InvariantCulture);

    public static string Told((Percent Least, Percent Most) rate, bool english) =>
        rate.Least == rate.Most ? Told(rate.Least, english) : $"{Told(rate.Least, english)}..{Told(rate.Most, english)}";

    private static string Told(Percent rate, bool english)
    {
        string told = rate.ToString(null, CultureInfo.InvariantCulture);
        return english ? told.Replace(',', '.') : told;
    }
}
