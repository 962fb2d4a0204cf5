using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>The name under which a caller knows a subject, e.g. <c>M-0001</c>: 1 to 200 characters, without control characters
/// and without spaces at the ends. It is printed in every result, so never use a NIK or a phone number as one.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<SubjectId>))]
public sealed record SubjectId : ITextValue<SubjectId>
{
    private const int Longest = 200;

    private SubjectId(string value) => Value = value;

    /// <summary>The id.</summary>
    public string Value { get; }

    /// <summary>Reads an id.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The id, or the reason why it is none. Never throws.</returns>
    public static ParseResult<SubjectId> Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return ParseResult.Failed<SubjectId>(TextMessages.Empty.With());
        }

        bool right =
            text.Length <= Longest
            && text.AsSpan().Trim().Length == text.Length
            && ReferenceEquals(HarmlessText.Of(text), text)
            && Unicode.IsWellFormed(text);
        return right ? ParseResult.Of(new SubjectId(text)) : ParseResult.Failed<SubjectId>(TextMessages.SubjectId.WithFound(Shown.Text(text)));
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; the exception's text is the reason, in English.</exception>
    public static SubjectId Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out SubjectId value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out SubjectId value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> and <c>R</c>: as <see cref="ToString()"/>.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), ToString());
}
