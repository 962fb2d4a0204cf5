using System.Globalization;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>Reads identity numbers: digits, with dots, hyphens and spaces in between left out.</summary>
internal static class Digits
{
    /// <summary>Longer texts are refused without looking further.</summary>
    private const int LongestText = 100;

    /// <summary>The digits alone, or why not.</summary>
    /// <param name="name">What the number is called, e.g. NIB.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="length">The number of digits.</param>
    /// <param name="orLength">A second number of digits that is also right.</param>
    public static ParseResult<string> Read(string name, string? text, int length, int? orLength = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ParseResult.Failed<string>(TextMessages.Empty.With());
        }

        if (Placeholders.IsNone(text))
        {
            return ParseResult.Failed<string>(
                NumberMessages.None.With(new("name", name), new("found", Shown.Text(text.Trim())), NumberMessages.HowNone(name))
            );
        }

        if (Placeholders.IsRounded(text))
        {
            return ParseResult.Failed<string>(NumberMessages.Rounded.With(new("name", name), new("found", Shown.Text(text.Trim()))));
        }

        LocalizedText expected = orLength is int other
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"{length} atau {other}"),
                string.Create(CultureInfo.InvariantCulture, $"{length} or {other}")
            )
            : LocalizedText.Same(length.ToString(CultureInfo.InvariantCulture));
        Span<char> digits = stackalloc char[LongestText];
        int count = 0;
        text = text.Trim();
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, LongestText)))
        {
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c;
            }
            else if (c is not ('.' or '-' or ' ' or '\u00A0'))
            {
                return ParseResult.Failed<string>(
                    TextMessages.NotDigits.With(new("name", name), new("found", Shown.Identity(text)), new("length", expected))
                );
            }
        }

        bool right = text.Length <= LongestText && (count == length || count == orLength);
        if (right && Placeholders.IsRepeated(digits[..count]))
        {
            return ParseResult.Failed<string>(
                NumberMessages.Repeated.With(new("name", name), new("found", digits[..1].ToString()), NumberMessages.HowNone(name))
            );
        }

        return right
            ? ParseResult.Of(new string(digits[..count]))
            : ParseResult.Failed<string>(
                TextMessages.Length.With(
                    new("name", name),
                    new("digits", count.ToString(CultureInfo.InvariantCulture)),
                    new("found", Shown.Identity(text)),
                    new("length", expected)
                )
            );
    }

    /// <summary>Two digits as a number from 0 to 99.</summary>
    public static int Two(string digits, int at) => ((digits[at] - '0') * 10) + (digits[at + 1] - '0');
}
