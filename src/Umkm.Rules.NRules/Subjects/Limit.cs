using NodaTime;
using Umkm.Domain;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Subjects;

/// <summary>A number with which a fact is compared, and how it reads: <c>Rp1.000.000.000</c>, <c>22 Mei 2026</c>.</summary>
/// <param name="Value">The number, as <see cref="Number"/> counts it.</param>
/// <param name="Text">How it reads in a condition.</param>
public readonly record struct Limit(long Value, string Text)
{
    /// <summary>Whole rupiah.</summary>
    public static implicit operator Limit(Rupiah amount) => new(amount.Amount, "Rp" + IndonesianNumbers.Grouped(amount.Amount));

    /// <summary>A day.</summary>
    public static implicit operator Limit(LocalDate day) => new(Days.Of(day), IndonesianNumbers.LongDate(day));

    /// <summary>A count or a year.</summary>
    public static implicit operator Limit(int number) => new(number, IndonesianNumbers.Grouped(number));

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>Numbers of which a fact may be one, and how they read: groups of codes as the rule file writes them.</summary>
public readonly record struct Ranges
{
    internal Ranges(NumberSet set, string text)
    {
        Set = set;
        Text = text;
    }

    /// <summary>How they read in a condition.</summary>
    public string Text { get; }

    /// <summary>The numbers.</summary>
    internal NumberSet Set { get; }

    /// <summary>The text.</summary>
    public override string ToString() => $"{{{Text}}}";
}
