namespace Umkm.Rules.Sums;

/// <summary>An amount of which the ends are known: whole rupiah, both ends included.</summary>
/// <param name="Least">At least this.</param>
/// <param name="Most">At most this; null when no upper end is known.</param>
internal readonly record struct AmountSpan(long Least, long? Most)
{
    /// <summary>Nought exactly.</summary>
    public static AmountSpan Nought => new(0, 0);

    /// <summary>Not known: nought or more.</summary>
    public static AmountSpan Unknown => new(0, null);

    /// <summary>One amount exactly.</summary>
    public static AmountSpan Of(long amount) => new(amount, amount);

    /// <summary>Whether one amount is left.</summary>
    public bool IsExact => Most == Least;

    /// <summary>Adds the ends; an end that is not known stays so.</summary>
    /// <exception cref="OverflowException">The sum is too large to be counted.</exception>
    public static AmountSpan operator +(AmountSpan left, AmountSpan right) =>
        new(checked(left.Least + right.Least), left.Most is { } a && right.Most is { } b ? checked(a + b) : null);

    /// <summary>The same as the operator.</summary>
    public static AmountSpan Add(AmountSpan left, AmountSpan right) => left + right;
}
