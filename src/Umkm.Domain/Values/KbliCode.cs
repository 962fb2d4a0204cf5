using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>The five digits of a KBLI group (kelompok), without the category letter. Leading zeros count: <c>01111</c>.
/// Whether an edition has such a code is not checked here. <c>default</c> is 00000, which no edition uses.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<KbliCode>))]
public readonly record struct KbliCode : IComparable<KbliCode>, ITextValue<KbliCode>
{
    private const int Length = 5;

    private KbliCode(int number) => Number = number;

    /// <summary>The digits as a number from 0 to 99999, for comparing and storing; print with <see cref="ToString()"/>.</summary>
    public int Number { get; }

    /// <summary>The first two digits (golongan pokok) as a number from 0 to 99.</summary>
    public int Division => Number / 1000;

    /// <summary>Reads a code: exactly five ASCII digits, spaces around them allowed.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The code, or the reason why it is none. Never throws.</returns>
    public static ParseResult<KbliCode> Read(string? text)
    {
        string trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0)
        {
            return ParseResult.Failed<KbliCode>(TextMessages.Empty.With());
        }

        int number = 0;
        foreach (char c in trimmed.AsSpan(0, Math.Min(trimmed.Length, Length + 1)))
        {
            if (!char.IsAsciiDigit(c) || trimmed.Length != Length)
            {
                return ParseResult.Failed<KbliCode>(TextMessages.NotKbli.WithFound(Shown.Text(trimmed)));
            }

            number = (number * 10) + (c - '0');
        }

        return ParseResult.Of(new KbliCode(number));
    }

    /// <summary>Orders codes by their digits.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(KbliCode other) => Number.CompareTo(other.Number);

    /// <summary>True when the code belongs to a group given by its first digits.</summary>
    /// <param name="prefix">One to five digits, e.g. <c>10</c>; an empty prefix holds every code.</param>
    /// <returns>True when the five digits begin with it.</returns>
    public bool StartsWith(string prefix) => ToString(null, CultureInfo.InvariantCulture).StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>The five digits, leading zeros included.</summary>
    /// <returns>The digits.</returns>
    public override string ToString() => Number.ToString("D5", CultureInfo.InvariantCulture);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; the exception's text is the reason, in English.</exception>
    public static KbliCode Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out KbliCode value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out KbliCode value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> and <c>R</c>: as <see cref="ToString()"/>.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), ToString());
}
