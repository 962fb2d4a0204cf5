using System.Text.RegularExpressions;

namespace Umkm.Registers.Cells;

/// <summary>Numbers with a dot before decimals and commas between thousands, as in English and as programs write them: <c>12.5</c>,
/// <c>1,250.5</c>, <c>15000000.0</c>.</summary>
internal static partial class DecimalDot
{
    /// <summary>The amount with a decimal comma and nothing between thousands; null when its marks do not stand so. A comma that cannot stand
    /// between thousands, <c>12,5</c>, is the one before decimals that cells of a sheet have.</summary>
    public static string? Turned(string text)
    {
        if (Number().Match(text) is not { Success: true } number)
        {
            return null;
        }
        string part = number.Groups["part"].Value;
        // Three digits behind a comma could be taken for thousands, and here they are in no such doubt.
        string decimals = part.Length switch
        {
            0 => "",
            3 => $",{part}0",
            _ => $",{part}",
        };
        return number.Groups["before"].Value
            + number.Groups["whole"].Value.Replace(",", "", StringComparison.Ordinal)
            + decimals
            + number.Groups["behind"].Value;
    }

    [GeneratedRegex(
        @"^(?<before>[^0-9]*)((?<whole>[0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.(?<part>[0-9]+))?|(?<whole>[0-9]+),(?<part>[0-9]{1,2}|[0-9]{4,}))"
            + @"(?<behind>[^0-9.,][^0-9]*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Number();
}
