using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>Nomor Induk Berusaha, the business identification number: 13 digits, printed in full.
/// The digits are random: nothing can be read from them, and a leading zero is possible.</summary>
/// <remarks><law term="NIB">NIB: PP 24/2018 (13 random digits); replaced by PP 5/2021 and PP 28/2025.</law></remarks>
/// <example>
/// <code>
/// ParseResult&lt;Nib&gt; read = Nib.Read("9120106781234");
/// Console.WriteLine(read.Succeeded ? read.Value.ToString() : read.Reason!.Text(Language.English));
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Nib>))]
public sealed record Nib : ITextValue<Nib>
{
    private const int Length = 13;

    private Nib(string digits) => Value = digits;

    /// <summary>The 13 digits, without separators.</summary>
    public string Value { get; }

    /// <summary>Reads a NIB; dots, hyphens and spaces are left out.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The number, or the reason why it is none. Never throws.</returns>
    public static ParseResult<Nib> Read(string? text)
    {
        ParseResult<string> digits = Digits.Read("NIB", text, Length);
        return digits.Succeeded ? ParseResult.Of(new Nib(digits.Value)) : ParseResult.Failed<Nib>(digits.Reason!);
    }

    /// <summary>The 13 digits.</summary>
    /// <returns>The digits.</returns>
    public override string ToString() => Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; the exception's text is the reason, in English.</exception>
    public static Nib Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Nib value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Nib value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> and <c>R</c>: as <see cref="ToString()"/>.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), ToString());
}
