using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Umkm.Domain;

/// <summary>The value of a local fact: yes or no, a whole number, a word or a date. A closed family.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
public abstract record FactValue
{
    private FactValue() { }

    /// <summary>Yes or no.</summary>
    /// <param name="value">True for yes.</param>
    /// <returns>The value.</returns>
    public static FactValue From(bool value) => new YesNo(value);

    /// <summary>A whole number: a count, a year or an amount in rupiah.</summary>
    /// <param name="value">From -10^17 to 10^17 inclusive, like <see cref="Rupiah"/>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="OverflowException">The number lies outside the bounds.</exception>
    public static FactValue From(long value) => new Number(Rupiah.From(value).Amount);

    /// <summary>A date.</summary>
    /// <param name="value">A date of the ISO calendar, year 1000 or later.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Another calendar, or a year before 1000.</exception>
    public static FactValue From(LocalDate value) => new Date(Guard.Against.EarlyDay(value));

    /// <summary>A text: a word, or a date when it has the form of one (<c>2026-11-22</c>).</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    /// <exception cref="FormatException">The text has the form of a date that does not exist.</exception>
    public static FactValue From(string value)
    {
        Guard.Against.Null(value);
        return IsoDate.HasForm(value) ? new Date(IsoDate.Read(value).Value) : new Word(Guard.Against.MalformedText(value)!);
    }

    /// <summary>Yes or no.</summary>
    public sealed record YesNo : FactValue
    {
        internal YesNo(bool value) => Value = value;

        /// <summary>True for yes.</summary>
        public bool Value { get; }

        /// <inheritdoc/>
        public override string ToString() => Value ? "true" : "false";
    }

    /// <summary>A whole number.</summary>
    public sealed record Number : FactValue
    {
        internal Number(long value) => Value = value;

        /// <summary>From -10^17 to 10^17 inclusive.</summary>
        public long Value { get; }

        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A text that is no date.</summary>
    public sealed record Word : FactValue
    {
        internal Word(string value) => Value = value;

        /// <summary>The text.</summary>
        public string Value { get; }

        /// <inheritdoc/>
        public override string ToString() => Umkm.Domain.Messages.Shown.Text(Value);
    }

    /// <summary>A date.</summary>
    public sealed record Date : FactValue
    {
        internal Date(LocalDate value) => Value = value;

        /// <summary>The date, in the ISO calendar.</summary>
        public LocalDate Value { get; }

        /// <inheritdoc/>
        public override string ToString() => IsoDate.Format(Value);
    }
}
