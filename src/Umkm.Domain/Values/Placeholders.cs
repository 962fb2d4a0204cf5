namespace Umkm.Domain;

/// <summary>Recognises what people write in place of an identity number: words for none, one digit repeated, and numbers a spreadsheet
/// rounded.</summary>
public static class Placeholders
{
    private static readonly string[] None =
    [
        "-",
        "--",
        "0",
        "tidak ada",
        "tidak punya",
        "tdk ada",
        "tidak memiliki",
        "belum ada",
        "belum punya",
        "belum memiliki",
        "belum",
        "tidak",
        "kosong",
        "nihil",
        "n/a",
        "na",
        "none",
        "no",
        "null",
        "nil",
        "x",
        "xxx",
        "?",
    ];

    /// <summary>True for a word or mark that says that there is no number, such as <c>-</c>, <c>0</c> or <c>belum ada</c>.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>True when it is one.</returns>
    public static bool IsNone(string text)
    {
        Guard.Against.Null(text);
        ReadOnlySpan<char> typed = text.AsSpan().Trim();
        foreach (string none in None)
        {
            if (typed.Equals(none, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when all digits are the same, or all but a leading zero of 16: no office ever issued such a number.</summary>
    /// <param name="digits">Digits only.</param>
    /// <returns>True for such a number; false for fewer than two digits.</returns>
    public static bool IsRepeated(ReadOnlySpan<char> digits) =>
        digits.Length >= 2
        && (!digits.ContainsAnyExcept(digits[^1]) || (digits.Length == 16 && digits[0] == '0' && !digits[1..].ContainsAnyExcept(digits[^1])));

    /// <summary>The digits that a spreadsheet shows of a number too long for its cell.</summary>
    private const int MostShown = 6;

    /// <summary>The digits of the shortest number, a NIB.</summary>
    private const int Shortest = 13;

    /// <summary>True for a number as a spreadsheet shows one too long for it, such as <c>1,23457E+15</c>, and for what comes of that when it is a
    /// number once more: at most six digits, then noughts, as in <c>9120000000000</c>. Its last digits are lost.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>True when it has that form.</returns>
    public static bool IsRounded(string text)
    {
        Guard.Against.Null(text);
        ReadOnlySpan<char> typed = text.AsSpan().Trim();
        if (typed.Length >= Shortest && !typed.ContainsAnyExceptInRange('0', '9'))
        {
            return !typed[MostShown..].ContainsAnyExcept('0') && typed[..MostShown].ContainsAnyExcept('0');
        }

        int e = typed.IndexOfAny('e', 'E');
        if (e < 1 || e == typed.Length - 1 || !char.IsAsciiDigit(typed[0]))
        {
            return false;
        }

        ReadOnlySpan<char> exponent = typed[(e + 1)..].TrimStart('+');
        return exponent.Length is 1 or 2 && !exponent.ContainsAnyExceptInRange('0', '9') && typed[..e].IndexOfAnyExcept("0123456789.,") < 0;
    }
}
