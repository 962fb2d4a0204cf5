using System.Globalization;
using System.Text.RegularExpressions;

namespace Umkm.Registers.Reports;

/// <summary>Texts whose words depend on a count: <c>[row is|rows are]</c> is the first for one, the second otherwise.</summary>
internal static partial class CountedText
{
    /// <summary>The text for a count, with values in its places; what the values hold stays as it is.</summary>
    public static string Counted(this LocalizedText text, Lang language, long count, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Choice().Replace(text.In(language), count == 1 ? "${one}" : "${several}"), values);

    [GeneratedRegex(@"\[(?<one>[^\[\]|]*)\|(?<several>[^\[\]|]*)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Choice();
}
