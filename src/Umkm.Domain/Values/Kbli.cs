using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>A KBLI code with its edition: what the code means. Prints and reads as <c>10794/2020</c>.</summary>
/// <example>
/// <code>
/// Kbli chips = Kbli.Parse("10794/2020");
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Kbli>))]
public sealed record Kbli : ITextValue<Kbli>
{
    /// <summary>The slugs of the editions: the years, oldest first.</summary>
    internal static SlugSet<KbliEdition> Editions { get; } =
        new(
            ("2005", KbliEdition.Kbli2005),
            ("2009", KbliEdition.Kbli2009),
            ("2015", KbliEdition.Kbli2015),
            ("2017", KbliEdition.Kbli2017),
            ("2020", KbliEdition.Kbli2020),
            ("2025", KbliEdition.Kbli2025)
        );

    /// <summary>A code of an edition.</summary>
    /// <param name="code">The five digits.</param>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public Kbli(KbliCode code, KbliEdition edition)
    {
        Code = code;
        Edition = Guard.Against.OutsideEnum(edition, Editions);
    }

    /// <summary>The five digits.</summary>
    public KbliCode Code { get; }

    /// <summary>The edition the digits belong to.</summary>
    public KbliEdition Edition { get; }

    /// <summary>Reads <c>code/edition</c>; a code alone is refused, because its meaning depends on the edition.</summary>
    /// <param name="text">What was typed, e.g. <c>10794/2020</c>; null counts as empty.</param>
    /// <returns>The code with its edition, or the reason why not. Never throws.</returns>
    public static ParseResult<Kbli> Read(string? text)
    {
        string trimmed = text?.Trim() ?? "";
        int slash = trimmed.IndexOf('/', StringComparison.Ordinal);
        ParseResult<KbliCode> code = KbliCode.Read(slash < 0 ? trimmed : trimmed[..slash]);
        if (!code.Succeeded)
        {
            return ParseResult.Failed<Kbli>(
                slash >= 0 || trimmed.Length == 0
                    ? code.Reason!
                    : TextMessages.NotKbliOfEdition.With(new("found", Shown.Text(trimmed)), new("known", Editions.Listed))
            );
        }

        if (slash < 0)
        {
            return ParseResult.Failed<Kbli>(WithoutEdition(code.Value));
        }

        ParseResult<KbliEdition> edition = ReadEdition(trimmed[(slash + 1)..]);
        return edition.Succeeded ? ParseResult.Of(new Kbli(code.Value, edition.Value)) : ParseResult.Failed<Kbli>(edition.Reason!);
    }

    /// <summary>Reads an edition: one of the years 2005, 2009, 2015, 2017, 2020, 2025.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The edition, or the reason why it is none. Never throws.</returns>
    public static ParseResult<KbliEdition> ReadEdition(string? text)
    {
        ParseResult<KbliEdition> edition = Editions.Read(text?.Trim());
        return edition.Succeeded
            ? edition
            : ParseResult.Failed<KbliEdition>(TextMessages.NotEdition.With(new("found", Shown.Text(text ?? "")), new("known", Editions.Listed)));
    }

    /// <summary>Code, slash, edition: <c>10794/2020</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code}/{(int)Edition}");

    internal static Message WithoutEdition(KbliCode code) =>
        TextMessages.NoEdition.With(new("found", code.ToString(null, CultureInfo.InvariantCulture)), new("known", Editions.Listed));

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; the exception's text is the reason, in English.</exception>
    public static Kbli Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Kbli value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Kbli value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> and <c>R</c>: as <see cref="ToString()"/>.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), ToString());
}
