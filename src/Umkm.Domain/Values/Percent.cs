using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>A percentage with at most two decimals, exact: from 0 % to 1000 % inclusive. <c>default</c> is 0 %.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Percent>))]
public readonly record struct Percent : IComparable<Percent>, ITextValue<Percent>
{
    private const int Most = 100_000;

    private Percent(int hundredths) => Hundredths = hundredths;

    /// <summary>Hundredths of a percent: 625 for 6,25 %.</summary>
    public int Hundredths { get; }

    /// <summary>A percentage from hundredths of a percent.</summary>
    /// <param name="hundredths">From 0 to 100000 inclusive.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="OverflowException">The number lies outside the bounds.</exception>
    public static Percent FromHundredths(int hundredths) =>
        hundredths is >= 0 and <= Most ? new Percent(hundredths) : throw new OverflowException("The percentage lies outside 0 to 1000.");

    /// <summary>A percentage from whole percents: <c>FromWhole(6)</c> is 6 %.</summary>
    /// <param name="percents">From 0 to 1000 inclusive.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="OverflowException">The number lies outside the bounds.</exception>
    public static Percent FromWhole(int percents) => FromHundredths(checked(percents * 100));

    /// <summary>Reads a percentage: <c>6</c>, <c>6,25</c>, <c>6.25</c>, with or without a percent sign.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The percentage, or the reason why it is none. Never throws.</returns>
    public static ParseResult<Percent> Read(string? text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.IsEmpty)
        {
            return ParseResult.Failed<Percent>(TextMessages.Empty.With());
        }

        ReadOnlySpan<char> number = rest.EndsWith('%') ? rest[..^1].TrimEnd() : rest;
        int mark = number.IndexOfAny(',', '.');
        ReadOnlySpan<char> whole = mark < 0 ? number : number[..mark];
        ReadOnlySpan<char> decimals = mark < 0 ? "0" : number[(mark + 1)..];
        bool right =
            whole.Length is >= 1 and <= 4
            && (decimals.Length is 1 or 2)
            && !whole.ContainsAnyExceptInRange('0', '9')
            && !decimals.ContainsAnyExceptInRange('0', '9');
        if (right)
        {
            int hundredths = int.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture) * 100;
            hundredths += int.Parse(decimals, NumberStyles.None, CultureInfo.InvariantCulture) * (decimals.Length == 1 ? 10 : 1);
            if (hundredths <= Most)
            {
                return ParseResult.Of(new Percent(hundredths));
            }
        }

        return ParseResult.Failed<Percent>(TextMessages.NotPercent.WithFound(Shown.Text(rest.ToString())));
    }

    /// <summary>Orders percentages by size.</summary>
    /// <param name="other">The other percentage.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(Percent other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>The percentage as Indonesian prints it, without needless zeros: <c>6%</c>, <c>6,5%</c>, <c>6,25%</c>.</summary>
    /// <returns>The text; <see cref="Read(string?)"/> reads it back.</returns>
    public override string ToString() => Number(',') + "%";

    internal string Number(char mark)
    {
        string whole = (Hundredths / 100).ToString(CultureInfo.InvariantCulture);
        int decimals = Hundredths % 100;
        return decimals == 0 ? whole
            : decimals % 10 == 0 ? string.Create(CultureInfo.InvariantCulture, $"{whole}{mark}{decimals / 10}")
            : string.Create(CultureInfo.InvariantCulture, $"{whole}{mark}{decimals:D2}");
    }

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; the exception's text is the reason, in English.</exception>
    public static Percent Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Percent value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Percent value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> as <see cref="ToString()"/>, <c>R</c> the number with a decimal point.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), Number('.'));
}
