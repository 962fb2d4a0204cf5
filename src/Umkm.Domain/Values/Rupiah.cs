using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>An amount of money in whole rupiah. It never has a fraction and is never rounded.</summary>
/// <remarks>Bounded to 10^17 either side of zero (a hundred quadrillion rupiah, several times the national product), both bounds
/// included, so that the plain 64-bit sum of up to 92 amounts cannot overflow. <c>default</c> is Rp0; an unknown amount is a null
/// <see cref="Nullable{T}"/>, never zero.</remarks>
/// <example>
/// <code>
/// Rupiah capital = Rupiah.FromJuta(85) + Rupiah.Parse("Rp2.500.000");
/// bool read = Rupiah.TryParse("Rp50,000", out _); // false: Indonesian groups with dots
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Rupiah>))]
public readonly record struct Rupiah : IComparable<Rupiah>, ITextValue<Rupiah>
{
    internal const long Bound = 100_000_000_000_000_000;
    private const long Million = 1_000_000;
    private const long Billion = 1_000_000_000;

    private Rupiah(long amount) => Amount = amount;

    /// <summary>Rp0.</summary>
    public static Rupiah Zero => default;

    /// <summary>The largest amount, Rp100.000.000.000.000.000, itself allowed.</summary>
    public static Rupiah MaxValue => new(Bound);

    /// <summary>The smallest amount, -Rp100.000.000.000.000.000, itself allowed.</summary>
    public static Rupiah MinValue => new(-Bound);

    /// <summary>Whole rupiah, from -10^17 to 10^17 inclusive.</summary>
    public long Amount { get; }

    /// <summary>An amount in whole rupiah.</summary>
    /// <param name="amount">From -10^17 to 10^17 inclusive.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount lies outside the bounds.</exception>
    public static Rupiah From(long amount) =>
        amount is >= -Bound and <= Bound ? new Rupiah(amount) : throw new OverflowException("The amount lies outside -10^17 to 10^17 rupiah.");

    /// <summary>An amount in millions: <c>FromJuta(50)</c> is Rp50.000.000.</summary>
    /// <param name="juta">Whole millions.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount lies outside the bounds.</exception>
    public static Rupiah FromJuta(long juta) => From(checked(juta * Million));

    /// <summary>An amount in thousands of millions: <c>FromMiliar(2)</c> is Rp2.000.000.000.</summary>
    /// <param name="miliar">Whole thousands of millions.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount lies outside the bounds.</exception>
    public static Rupiah FromMiliar(long miliar) => From(checked(miliar * Billion));

    /// <summary>Reads an amount: whole digits (<c>1000000</c>), Indonesian grouping (<c>Rp1.000.000</c>, <c>Rp1.000.000,00</c>,
    /// <c>Rp1.000.000,-</c>) or words (<c>Rp4,8 miliar</c>, <c>500 juta</c>, <c>20 ribu</c>, <c>1 triliun</c>).
    /// English grouping (<c>1,000,000</c>), what may be it (<c>1,500 juta</c>) and fractions of a rupiah are refused.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The amount, or the reason why it is none. Never throws.</returns>
    public static ParseResult<Rupiah> Read(string? text) => RupiahText.Read(text);

    /// <summary>The sum.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum lies outside the bounds.</exception>
    public static Rupiah operator +(Rupiah left, Rupiah right) => From(checked(left.Amount + right.Amount));

    /// <summary>The difference.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference lies outside the bounds.</exception>
    public static Rupiah operator -(Rupiah left, Rupiah right) => From(checked(left.Amount - right.Amount));

    /// <summary>The opposite amount; the bounds are symmetric, so it always exists.</summary>
    /// <param name="value">An amount.</param>
    /// <returns>The opposite.</returns>
    public static Rupiah operator -(Rupiah value) => new(-value.Amount);

    /// <summary>True when the left amount is smaller.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The comparison.</returns>
    public static bool operator <(Rupiah left, Rupiah right) => left.Amount < right.Amount;

    /// <summary>True when the left amount is larger.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The comparison.</returns>
    public static bool operator >(Rupiah left, Rupiah right) => left.Amount > right.Amount;

    /// <summary>True when the left amount is smaller or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The comparison.</returns>
    public static bool operator <=(Rupiah left, Rupiah right) => left.Amount <= right.Amount;

    /// <summary>True when the left amount is larger or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The comparison.</returns>
    public static bool operator >=(Rupiah left, Rupiah right) => left.Amount >= right.Amount;

    /// <summary>Orders amounts by size.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(Rupiah other) => Amount.CompareTo(other.Amount);

    /// <summary>The amount as Indonesian law prints it, whatever the culture: <c>Rp1.000.000.000</c>, <c>-Rp1.000</c>.</summary>
    /// <returns>The text; <see cref="Read(string?)"/> reads it back.</returns>
    public override string ToString()
    {
        string digits = Math.Abs(Amount).ToString(CultureInfo.InvariantCulture);
        int dots = (digits.Length - 1) / 3;
        return string.Create(
            digits.Length + dots + (Amount < 0 ? 3 : 2),
            (digits, Amount < 0),
            static (span, state) =>
            {
                int to = span.Length;
                for (int from = state.digits.Length - 1; from >= 0; from--)
                {
                    int fromEnd = state.digits.Length - 1 - from;
                    if (fromEnd > 0 && fromEnd % 3 == 0)
                    {
                        span[--to] = '.';
                    }

                    span[--to] = state.digits[from];
                }

                (state.Item2 ? "-Rp" : "Rp").CopyTo(span);
            }
        );
    }

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; the exception's text is the reason, in English.</exception>
    public static Rupiah Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Rupiah value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Rupiah value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> as <see cref="ToString()"/>, <c>R</c> the amount as bare digits.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormats.Choose(format, ToString(), Amount.ToString(CultureInfo.InvariantCulture));
}
