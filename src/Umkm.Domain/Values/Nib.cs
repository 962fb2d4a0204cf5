namespace Umkm.Domain;

/// <summary>Nomor Induk Berusaha, the business identification number: 13 digits, printed in full.
/// The digits are random: nothing can be read from them, and a leading zero is possible.</summary>
/// <law term="NIB">PP 24/2018 (13 random digits); replaced by PP 5/2021 and PP 28/2025</law>
public sealed record Nib
{
    private const int Length = 13;

    private Nib(string digits) => Value = digits;

    /// <summary>The 13 digits, without separators.</summary>
    public string Value { get; }

    /// <summary>Reads a NIB; dots, hyphens and spaces are left out.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The number, or the reason why it is none. Never throws.</returns>
    public static ParseResult<Nib> Parse(string? text)
    {
        ParseResult<string> digits = Digits.Read("NIB", text, Length);
        return digits.Succeeded ? ParseResult.Of(new Nib(digits.Value)) : ParseResult.Failed<Nib>(digits.Reason!);
    }

    /// <summary>A NIB from a text that is known to be one.</summary>
    /// <param name="text">The 13 digits.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a NIB.</exception>
    public static Nib From(string text) => Parse(text).Value;

    /// <summary>The 13 digits.</summary>
    /// <returns>The digits.</returns>
    public override string ToString() => Value;
}
