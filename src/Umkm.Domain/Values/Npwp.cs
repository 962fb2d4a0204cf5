using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>Nomor Pokok Wajib Pajak, the tax number, with 15 or 16 digits. A 15-digit number and the 16-digit one that
/// replaced it are two different values.</summary>
/// <remarks>A resident individual's 16-digit number is that person's NIK, and a 15-digit one may be an individual's,
/// so both print masked; 16 digits that begin with 0 belong to an entity, a non-resident or the government and print in full.
/// <law term="NPWP">NPWP: PMK 112/PMK.03/2022; PMK 136/2023 (16 digits in full use from 1 July 2024).</law></remarks>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Npwp>))]
public sealed record Npwp : ITextValue<Npwp>
{
    private const int OldLength = 15;
    private const int NewLength = 16;
    private const int CheckDigitAt = 8;

    private readonly string _digits;

    private Npwp(string digits) => _digits = digits;

    /// <summary>How many digits the number has: 15 or 16.</summary>
    public int Length => _digits.Length;

    /// <summary>True unless the number itself shows that it is not a resident individual's (16 digits beginning with 0).</summary>
    public bool MayBelongToIndividual => !IsZeroAndOld;

    /// <summary>What is doubtful about the number: the ninth of the old 15 digits does not follow the Luhn formula. No official
    /// source for the formula was seen, and newer numbers need not follow it: never a reason to reject the number.</summary>
    public EquatableList<Message> Warnings
    {
        get
        {
            int start = IsZeroAndOld ? 1 : 0;
            bool checkable = Length == OldLength || IsZeroAndOld;
            return !checkable || CheckDigit(start) == _digits[start + CheckDigitAt] - '0'
                ? []
                : [WarningMessages.NpwpCheckDigit.WithFound(ToString(null, CultureInfo.InvariantCulture))];
        }
    }

    private bool IsZeroAndOld => Length == NewLength && _digits[0] == '0';

    /// <summary>Reads an NPWP of 15 or 16 digits, with or without punctuation: <c>02.183.241.5-000.000</c>.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The number, or the reason (which shows the text masked). Never throws.</returns>
    public static ParseResult<Npwp> Read(string? text)
    {
        ParseResult<string> digits = Digits.Read("NPWP", text, OldLength, NewLength);
        return digits.Succeeded ? ParseResult.Of(new Npwp(digits.Value)) : ParseResult.Failed<Npwp>(digits.Reason!);
    }

    /// <summary>All 15 or 16 digits, without punctuation. May be a NIK: personal data.</summary>
    /// <returns>The digits.</returns>
    public string Reveal() => _digits;

    /// <summary>The number, masked but for its last four digits when it may be an individual's.</summary>
    /// <returns>The number, without punctuation.</returns>
    public override string ToString() => MayBelongToIndividual ? Shown.Masked(_digits) : _digits;

    // Luhn over the eight digits before the check digit, weights 1, 2, 1, 2, …
    private int CheckDigit(int start)
    {
        int sum = 0;
        for (int at = 0; at < CheckDigitAt; at++)
        {
            int weighted = (_digits[start + at] - '0') * (at % 2 == 0 ? 1 : 2);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return (10 - (sum % 10)) % 10;
    }

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; its text is the reason, in English, the number masked.</exception>
    public static Npwp Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Npwp value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Npwp value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> as <see cref="ToString()"/>, <c>R</c> all digits: may be personal data.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), Reveal());
}
