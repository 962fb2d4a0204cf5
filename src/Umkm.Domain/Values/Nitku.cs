using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>Nomor Identitas Tempat Kegiatan Usaha, the tax office's number of a place of business: the 16-digit NPWP of the
/// head office and a serial number of 6 digits, 000000 for the head office itself. It prints masked when the NPWP in it does.</summary>
/// <remarks><law term="NITKU">NITKU: PMK 112/PMK.03/2022.</law></remarks>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Nitku>))]
public sealed record Nitku : ITextValue<Nitku>
{
    private const int Length = 22;
    private const int NpwpLength = 16;

    private readonly string _digits;

    private Nitku(string digits) => _digits = digits;

    /// <summary>The 16-digit NPWP of the head office.</summary>
    public Npwp Npwp => Npwp.Parse(_digits[..NpwpLength]);

    /// <summary>The serial number of the place, 6 digits; 000000 is the head office.</summary>
    public string Serial => _digits[NpwpLength..];

    /// <summary>True when the number is the head office's.</summary>
    public bool IsHeadOffice => Serial == "000000";

    /// <summary>Reads a NITKU; dots, hyphens and spaces are left out.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The number, or the reason (which shows the text masked). Never throws.</returns>
    public static ParseResult<Nitku> Read(string? text)
    {
        ParseResult<string> digits = Digits.Read("NITKU", text, Length);
        return digits.Succeeded ? ParseResult.Of(new Nitku(digits.Value)) : ParseResult.Failed<Nitku>(digits.Reason!);
    }

    /// <summary>All 22 digits. May hold a NIK: personal data.</summary>
    /// <returns>The digits.</returns>
    public string Reveal() => _digits;

    /// <summary>The NPWP, masked when it may be an individual's, and the serial number.</summary>
    /// <returns>The number.</returns>
    public override string ToString() => Npwp.ToString() + Serial;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; its text is the reason, in English, the number masked.</exception>
    public static Nitku Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Nitku value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Nitku value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> as <see cref="ToString()"/>, <c>R</c> all digits: may be personal data.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), Reveal());
}
