using System.Globalization;
using System.Text;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Cells;

/// <summary>Amounts as people write them, in whole rupiah or in thousands or millions.</summary>
internal static class AmountText
{
    private const long Thousand = 1_000;
    private const NumberStyles SignedNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const int MostDecimals = 12;

    /// <summary>With more digits an amount of a larger unit is none: what is multiplied stays within what a decimal holds.</summary>
    private const int MostDigitsOfUnit = 18;

    /// <summary>From so many digits on an amount of a larger unit is taken for whole rupiah: no enterprise of a register has Rp1 trillion.</summary>
    private const int DigitsOfTrillion = 13;

    /// <summary>The words for units, with what one of them is in rupiah.</summary>
    public static readonly IReadOnlyDictionary<string, long> Units = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["rupiah"] = 1,
        ["ribu"] = Thousand,
        ["juta"] = 1_000_000,
        ["miliar"] = 1_000_000_000,
    };

    /// <summary>The amount in whole rupiah; null when the text is no number of that unit, not a whole number of rupiah, or doubtful. A cell of a
    /// larger unit that names one itself, <c>0,5 miliar</c>, is of the unit it names.</summary>
    public static string? Read(string text, long unit)
    {
        (string number, long own) = WithUnit(text, unit);
        return IsFullRupiah(number, own) ? null : Number(number, own);
    }

    /// <summary>The same, of whatever size.</summary>
    public static string? Number(string text, long unit)
    {
        (bool below, string whole, string? part) = Parts(text);
        if (
            Ungrouped(whole) is not { } digits
            || (unit > 1 && digits.Length > MostDigitsOfUnit)
            || part?.All(char.IsAsciiDigit) == false
            || part?.Length is 0 or > MostDecimals
            || IsDoubtful(whole, part, unit)
        )
        {
            return null;
        }
        decimal amount = decimal.Parse($"{digits}.{part}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * unit;
        return amount != decimal.Truncate(amount) ? null : $"{(below ? "-" : "")}{amount.ToString("0", CultureInfo.InvariantCulture)}";
    }

    /// <summary>Whether the comma of a number may be what separates thousands in other countries: 950,000 or 1,000,000.</summary>
    public static bool IsDoubtful(string text, long unit)
    {
        (_, string whole, string? part) = Parts(text);
        return IsDoubtful(whole, part, unit);
    }

    /// <summary>Whether a cell of a larger unit seems to hold whole rupiah all the same: it says Rp and has six digits or more, or comes to more than
    /// any enterprise of a register has.</summary>
    public static bool IsFullRupiah(string text, long unit)
    {
        (bool saysRp, int digits) = Size(text);
        return unit > 1 && ((saysRp && digits > 5) || digits + Zeros(unit) >= DigitsOfTrillion);
    }

    /// <summary>The number of a cell of a larger unit and its unit: the one that the cell names, or that of the column. <c>15 ribu</c> of millions
    /// may be fifteen thousand of them, and is none.</summary>
    public static (string Number, long Unit) WithUnit(string text, long unit)
    {
        string trimmed = text.TrimEnd();
        int at = trimmed.LastIndexOf(' ');
        return unit > 1 && at > 0 && Units.TryGetValue(trimmed[(at + 1)..].ToLowerInvariant(), out long own) && (own > Thousand || own == unit)
            ? (trimmed[..at].TrimEnd(), own)
            : (text, unit);
    }

    /// <summary>Why a number as programs write it is none: with an exponent, <c>9e+08</c>, or a nought behind a dot, <c>15000000.0</c>. Null for
    /// every other text.</summary>
    public static Message? OfProgram(string text)
    {
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        if (
            dot > 0
            && text.Length - dot is 2 or 3
            && text.AsSpan(0, dot).TrimStart('-').IndexOfAnyExceptInRange('0', '9') < 0
            && text[(dot + 1)..].All(c => c == '0')
        )
        {
            return CellMessages.PointNought.WithFound(CellText.Shown(text));
        }
        int mark = text.AsSpan().IndexOfAny('e', 'E');
        bool isOne =
            mark > 0
            && decimal.TryParse(text.AsSpan(0, mark).ToString().Replace(',', '.'), SignedNumber, CultureInfo.InvariantCulture, out _)
            && int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        return isOne ? CellMessages.Exponent.WithFound(CellText.Shown(text)) : null;
    }

    /// <summary>Whether a text says Rp, and how many digits its whole part has without noughts in front; 0 when it is no number.</summary>
    public static (bool SaysRp, int Digits) Size(string text) =>
        (text.TrimStart().StartsWith("rp", StringComparison.OrdinalIgnoreCase), Ungrouped(Parts(text).Whole)?.TrimStart('0').Length ?? 0);

    /// <summary>A whole number without its grouping: 1.000 is 1000; null when it is none.</summary>
    public static string? Ungrouped(string text)
    {
        if (text.Length is 0 or > 24)
        {
            return null;
        }
        string[] groups = text.Split('.');
        bool isGrouped = groups.Length > 1;
        if (isGrouped && (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(g => g.Length != 3)))
        {
            return null;
        }
        return groups.All(g => g.All(char.IsAsciiDigit)) ? string.Concat(groups) : null;
    }

    /// <summary>In whole rupiah only sen of nothing may follow the comma; of a larger unit any part may, but for three digits behind more than
    /// nought.</summary>
    private static bool IsDoubtful(string whole, string? part, long unit) =>
        part is not null
        && whole.Length > 0
        && whole.All(c => char.IsAsciiDigit(c) || c == '.')
        && part.Replace(",", "", StringComparison.Ordinal).All(char.IsAsciiDigit)
        && (part.Contains(',', StringComparison.Ordinal) || (unit == 1 ? part.Length > 2 : part.Length == 3 && whole.Any(c => c is > '0')));

    /// <summary>Whether it is below zero, what stands before the first comma, and what behind it; null when there is none.</summary>
    private static (bool Below, string Whole, string? Part) Parts(string text)
    {
        string number = Bare(text);
        bool below = number.StartsWith('-');
        number = below ? number[1..].TrimStart() : number;
        int comma = number.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? (below, number, null) : (below, number[..comma], number[(comma + 1)..]);
    }

    /// <summary>The noughts of a unit: six of a million.</summary>
    private static int Zeros(long unit) => unit.ToString(CultureInfo.InvariantCulture).Length - 1;

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Trim());
        if (text.TrimStart().StartsWith("rp", StringComparison.OrdinalIgnoreCase))
        {
            bare.Remove(0, 2);
        }
        string number = bare.ToString().TrimStart('.', ' ').Trim();
        return number.EndsWith(",-", StringComparison.Ordinal) ? number[..^2] : number;
    }
}
