using System.Globalization;
using NodaTime;

namespace Umkm.Rules.RuleLanguage;

/// <summary>Numbers, amounts and days as Indonesians write them; reading and writing are each other's inverse.</summary>
internal static class IndonesianNumbers
{
    private static readonly string[] Months =
    [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];

    private static readonly string[] EnglishMonths =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly (string Word, int Zeros)[] Scales = [("ribu", 3), ("juta", 6), ("miliar", 9), ("triliun", 12)];

    /// <summary>Largest amount that can be written, either side of zero: sums of many such amounts stay within 64 bits.</summary>
    public static readonly long Largest = Umkm.Domain.Rupiah.MaxValue.Amount;

    /// <summary>The name of a month, 1 to 12.</summary>
    public static string Month(int month, Lang language) => (language == Lang.English ? EnglishMonths : Months)[month - 1];

    /// <summary>Reads <c>1.000.000</c>, <c>4,8</c> (with a scale) or <c>19</c>; null when it is none of these or not whole.</summary>
    public static long? ReadNumber(string digits, string? scale)
    {
        int zeros = 0;
        if (scale is not null)
        {
            (string Word, int Zeros) found = Scales.FirstOrDefault(s => s.Word == scale);
            if (found.Word is null)
            {
                return null;
            }
            zeros = found.Zeros;
        }
        bool negative = digits.StartsWith('-');
        string text = negative ? digits[1..] : digits;
        string[] halves = text.Split(',');
        if (
            halves.Length > 2
            || halves[0].Length == 0
            || (halves.Length == 2 && (halves[1].Length == 0 || halves[1].Length > zeros || !halves[1].All(char.IsAsciiDigit)))
        )
        {
            return null;
        }
        string[] groups = halves[0].Split('.');
        bool grouped = groups.Length > 1;
        if (
            groups.Any(g => g.Length == 0 || !g.All(char.IsAsciiDigit))
            || (grouped && (groups[0].Length > 3 || groups.Skip(1).Any(g => g.Length != 3)))
        )
        {
            return null;
        }
        string fraction = halves.Length == 2 ? halves[1] : "";
        string whole = string.Concat(groups) + fraction + new string('0', zeros - fraction.Length);
        if (!long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out long value) || value > Largest)
        {
            return null;
        }
        return negative ? -value : value;
    }

    /// <summary>Reads <c>Rp1 miliar</c>, <c>Rp4,8 miliar</c>, <c>Rp1.000.000.001</c>; null when it is none of these.</summary>
    public static long? ReadRupiah(string text)
    {
        if (!text.StartsWith("Rp", StringComparison.Ordinal))
        {
            return null;
        }
        string[] words = text[2..].TrimStart().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 1 or 2 ? ReadNumber(words[0], words.Length == 2 ? words[1] : null) : null;
    }

    /// <summary>Reads <c>2 Februari 2021</c> or <c>2021-02-02</c>; null when it is neither or no such day exists.</summary>
    public static LocalDate? ReadDate(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            words.Length == 3
            && Array.IndexOf(Months, words[1]) is >= 0 and var month
            && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        )
        {
            return Valid(year, month + 1, day);
        }
        if (
            text.Length == 10
            && text[4] == '-'
            && text[7] == '-'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int m)
            && int.TryParse(text.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out day)
        )
        {
            return Valid(year, m, day);
        }
        return null;
    }

    private static LocalDate? Valid(int year, int month, int day) =>
        year is >= 1800 and <= 9000 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>Writes <c>1.000.000</c>.</summary>
    public static string Grouped(long number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        int start = digits[0] == '-' ? 1 : 0;
        for (int i = digits.Length - 3; i > start; i -= 3)
        {
            digits = digits.Insert(i, ".");
        }
        return digits;
    }

    /// <summary>Writes <c>Rp1 miliar</c>, <c>Rp4,8 miliar</c> or <c>Rp1.000.000.001</c>: the shortest form that is exact.</summary>
    public static string ShortRupiah(long amount)
    {
        for (int i = Scales.Length - 1; i > 0; i--)
        {
            long unit = PowerOfTen(Scales[i].Zeros);
            long tenths = unit / 10;
            if (Math.Abs(amount) >= unit && amount % tenths == 0)
            {
                long rest = Math.Abs(amount % unit) / tenths;
                return $"Rp{Grouped(amount / unit)}{(rest == 0 ? "" : "," + rest.ToString(CultureInfo.InvariantCulture))} {Scales[i].Word}";
            }
        }
        return "Rp" + Grouped(amount);
    }

    private static long PowerOfTen(int zeros)
    {
        long power = 1;
        for (int i = 0; i < zeros; i++)
        {
            power *= 10;
        }
        return power;
    }

    /// <summary>Writes <c>2 Februari 2021</c>.</summary>
    public static string LongDate(LocalDate date) => Written(date, Months);

    /// <summary>Writes <c>2 February 2021</c>.</summary>
    public static string EnglishDate(LocalDate date) => Written(date, EnglishMonths);

    private static string Written(LocalDate date, string[] months) =>
        date.Day.ToString(CultureInfo.InvariantCulture) + " " + months[date.Month - 1] + " " + date.Year.ToString(CultureInfo.InvariantCulture);
}
