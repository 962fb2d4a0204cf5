using System.Diagnostics.CodeAnalysis;

namespace Umkm.Domain;

/// <summary>A value that is written as text: what every such value shares, so that query strings, configuration and forms can hold it.
/// No culture is ever read.</summary>
/// <typeparam name="T">The value itself.</typeparam>
internal interface ITextValue<T> : ISpanParsable<T>, IFormattable
    where T : ITextValue<T>
{
    /// <summary>Reads the text, or says why it cannot be read.</summary>
    static abstract ParseResult<T> Read(string? text);

    /// <inheritdoc/>
    static T IParsable<T>.Parse(string s, IFormatProvider? provider) => T.Read(Guard.Against.Null(s)).Value;

    /// <inheritdoc/>
    static T ISpanParsable<T>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => T.Read(s.ToString()).Value;

    /// <inheritdoc/>
    static bool ISpanParsable<T>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out T result) =>
        T.Read(s.ToString()).TryGetValue(out result);
}

/// <summary>The formats of text values.</summary>
internal static class TextFormats
{
    /// <summary>As it prints.</summary>
    public const string General = "G";

    /// <summary>Whole: digits that print masked are revealed; amounts as bare digits.</summary>
    public const string Whole = "R";

    /// <summary>The text in a format.</summary>
    /// <param name="format">Null or empty counts as <see cref="General"/>.</param>
    /// <param name="general">The text as it prints.</param>
    /// <param name="whole">The whole text.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public static string Choose(string? format, string general, string whole) =>
        string.IsNullOrEmpty(format) || format == General ? general
        : format == Whole ? whole
        : throw new FormatException($"The format \"{format}\" is not known. Known: G (as it prints), R (whole).");
}
