using System.Globalization;
using System.Text;

namespace Umkm.Registers.Mapping;

/// <summary>Amounts as people write them, in whole rupiah or in thousands or millions.</summary>
internal static class AmountText
{
    /// <summary>The words for units, with what one of them is in rupiah.</summary>
    public static readonly IReadOnlyDictionary<string, long> Units = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["rupiah"] = 1,
        ["ribu"] = 1_000,
        ["juta"] = 1_000_000,
        ["miliar"] = 1_000_000_000,
    };

    /// <summary>The amount in whole rupiah; null when the text is no number of that unit, or not a whole number of rupiah.</summary>
    public static string? Read(string text, long unit)
    {
        string number = Bare(text);
        bool below = number.StartsWith('-');
        number = below ? number[1..].TrimStart() : number;
        int comma = number.IndexOf(',', StringComparison.Ordinal);
        string whole = comma < 0 ? number : number[..comma];
        string part = comma < 0 ? "" : number[(comma + 1)..];
        if (Ungrouped(whole) is not { } digits || !part.All(char.IsAsciiDigit) || (comma >= 0 && part.Length is 0 or > 12))
        {
            return null;
        }
        decimal amount = decimal.Parse($"{digits}.{part}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * unit;
        return amount != decimal.Truncate(amount) ? null : $"{(below ? "-" : "")}{amount.ToString("0", CultureInfo.InvariantCulture)}";
    }

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
