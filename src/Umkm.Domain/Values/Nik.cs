using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>Nomor Induk Kependudukan, a resident's number: 16 digits. Personal data: it prints masked everywhere,
/// and only <see cref="Reveal"/> gives all digits.</summary>
/// <remarks>The first six digits are the region of first registration and never change when a person moves; the next six
/// are the date of birth as registered, 40 added to the day for women. Neither is proof, so neither is checked on reading.
/// <law term="NIK">NIK: UU 23/2006 Pasal 13.</law></remarks>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Nik>))]
public sealed record Nik : ITextValue<Nik>
{
    private const int Length = 16;
    private const int AddedForWomen = 40;

    private readonly string _digits;

    private Nik(string digits) => _digits = digits;

    /// <summary>What is doubtful about the number: digits 7 to 12 form no date of birth. Never a reason to reject it.</summary>
    public EquatableList<Message> Warnings =>
        HasBirthDate ? [] : [WarningMessages.NikBirthDate.WithFound(ToString(null, CultureInfo.InvariantCulture))];

    private bool HasBirthDate => Day is >= 1 and <= 31 && Digits.Two(_digits, 8) is >= 1 and <= 12;

    private int Day => Digits.Two(_digits, 6) is var day && day > AddedForWomen ? day - AddedForWomen : day;

    /// <summary>Reads a NIK; dots, hyphens and spaces are left out.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The number, or the reason (which shows the text masked). Never throws.</returns>
    public static ParseResult<Nik> Read(string? text)
    {
        ParseResult<string> digits = Digits.Read("NIK", text, Length);
        return digits.Succeeded ? ParseResult.Of(new Nik(digits.Value)) : ParseResult.Failed<Nik>(digits.Reason!);
    }

    /// <summary>What is doubtful when the person's date of birth is known: it differs from the one in the number.</summary>
    /// <param name="birthDate">The date of birth on the KTP.</param>
    /// <returns>The warnings, those of <see cref="Warnings"/> included; empty when there are none.</returns>
    public EquatableList<Message> WarningsFor(LocalDate birthDate)
    {
        if (!HasBirthDate)
        {
            return Warnings;
        }

        bool same = Day == birthDate.Day && Digits.Two(_digits, 8) == birthDate.Month && Digits.Two(_digits, 10) == birthDate.Year % 100;
        return same ? [] : [WarningMessages.NikOtherBirthDate.WithFound(ToString(null, CultureInfo.InvariantCulture))];
    }

    /// <summary>All 16 digits. Personal data: write it only where the person's number itself is asked for.</summary>
    /// <returns>The digits.</returns>
    public string Reveal() => _digits;

    /// <summary>The number with all digits but the last four masked.</summary>
    /// <returns>The masked number.</returns>
    public override string ToString() => Shown.Masked(_digits);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; its text is the reason, in English, the number masked.</exception>
    public static Nik Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Nik value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Nik value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> as <see cref="ToString()"/>, <c>R</c> all digits: personal data.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), Reveal());
}
