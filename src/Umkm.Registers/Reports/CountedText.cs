using System.Text.RegularExpressions;

namespace Umkm.Registers.Reports;

/// <summary>Texts whose words depend on a count: <c>[row is|rows are]</c> is the first for one, the second otherwise.</summary>
internal static partial class CountedText
{
    /// <summary>The text for a count.</summary>
    public static string Of(string text, long count) => Choice().Replace(text, count == 1 ? "${one}" : "${several}");

    [GeneratedRegex(@"\[(?<one>[^\[\]|]*)\|(?<several>[^\[\]|]*)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Choice();
}
