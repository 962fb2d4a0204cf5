using System.Globalization;
using System.Text.RegularExpressions;

namespace Umkm.Registers.Markup;

/// <summary>Texts whose words depend on counts: <c>[row is|rows are]</c> is the first for one, the second otherwise; <c>[2:row|rows]</c> where the
/// count is the value of <c>{2}</c>. What the values hold stays as it is.</summary>
internal static partial class CountedText
{
    /// <summary>The text with values in its places.</summary>
    public static string Filled(this LocalizedText text, Lang language, params object[] values) => text.Counted(language, 0, values);

    /// <summary>The text for a count, with values in its places.</summary>
    public static string Counted(this LocalizedText text, Lang language, long count, params object[] values)
    {
        string Chosen(Match choice) =>
            (choice.Groups["at"].Value is [var at] ? values[at - '0'] is "1" : count == 1)
                ? choice.Groups["one"].Value
                : choice.Groups["several"].Value;
        return string.Format(CultureInfo.InvariantCulture, Choice().Replace(text.In(language), Chosen), values);
    }

    /// <summary>The text for a count in both languages, with values in its places.</summary>
    public static LocalizedText Counted(this LocalizedText text, long count, params object[] values) =>
        new(text.Counted(Lang.Indonesian, count, values), text.Counted(Lang.English, count, values));

    [GeneratedRegex(
        @"\[((?<at>[0-9]):)?(?<one>[^\[\]|]*)\|(?<several>[^\[\]|]*)\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Choice();
}
