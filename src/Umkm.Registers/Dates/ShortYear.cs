using System.Text.RegularExpressions;

namespace Umkm.Registers.Dates;

/// <summary>Days with a year of two digits, of which the century is not certain: <c>31/12/99</c>, <c>4-Mar-19</c>. They are not read.</summary>
internal static partial class ShortYear
{
    /// <summary>Whether a text is such a day.</summary>
    public static bool Is(string text) => Day().IsMatch(text);

    [GeneratedRegex(
        @"^[0-9]{1,2}[-/. ]([0-9]{1,2}|\p{L}{3,9}\.?)[-/. ]['’]?[0-9]{2}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Day();
}
