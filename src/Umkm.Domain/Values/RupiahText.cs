using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>Reads amounts as Indonesians write them.</summary>
internal static class RupiahText
{
    private const int LongestText = 100;

    /// <summary>More significant digits than this cannot be within the bounds, and fewer cannot overflow 128 bits.</summary>
    private const int MostDigits = 20;

    private static readonly (string Word, int Zeros)[] Scales = [("ribu", 3), ("juta", 6), ("miliar", 9), ("milyar", 9), ("triliun", 12)];

    public static ParseResult<Rupiah> Read(string? text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.IsEmpty)
        {
            return ParseResult.Failed<Rupiah>(TextMessages.Empty.With());
        }

        string shown = Shown.Number(rest[..Math.Min(rest.Length, LongestText)].ToString());
        if (rest.Length > LongestText)
        {
            return Failed(RupiahMessages.NotAmount, shown);
        }

        bool negative = rest[0] == '-';
        rest = WithoutCurrency(negative ? rest[1..] : rest);
        rest = WithoutScale(rest, out int zeros);
        if (rest.IsEmpty || !char.IsAsciiDigit(rest[0]))
        {
            return Failed(RupiahMessages.NotAmount, shown);
        }

        int comma = rest.IndexOf(',');
        ReadOnlySpan<char> whole = comma < 0 ? rest : rest[..comma];
        ReadOnlySpan<char> fraction = comma < 0 ? [] : rest[(comma + 1)..];
        MessageKind? wrong = FaultOf(whole, fraction, comma >= 0, zeros);
        return wrong is null ? Combine(whole, fraction, zeros, negative, shown) : Failed(wrong, shown);
    }

    private static ReadOnlySpan<char> WithoutCurrency(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("Rp", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        text = text[2..];
        return (text.StartsWith('.') ? text[1..] : text).TrimStart();
    }

    private static ReadOnlySpan<char> WithoutScale(ReadOnlySpan<char> text, out int zeros)
    {
        foreach ((string word, int size) in Scales)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                zeros = size;
                return text[..^word.Length].TrimEnd();
            }
        }

        zeros = 0;
        return text;
    }

    private static MessageKind? FaultOf(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, bool hasComma, int zeros)
    {
        if (whole.ContainsAnyExcept("0123456789.") || (fraction is not "-" && fraction.ContainsAnyExcept("0123456789.,")))
        {
            return RupiahMessages.NotAmount;
        }

        if (fraction.ContainsAny('.', ',') || !IsGrouped(whole))
        {
            return RupiahMessages.Grouping;
        }

        if (!hasComma)
        {
            return null;
        }

        if (zeros > 0)
        {
            // Three digits behind a comma may be thousands of another country: 1,500 juta.
            return fraction.IsEmpty || fraction is "-" ? RupiahMessages.NotAmount
                : fraction.Length == 3 && whole.ContainsAnyExcept('0', '.') ? RupiahMessages.Grouping
                : null;
        }

        // Without a word behind, only the sen of a price tag may follow the comma: ",00" or ",-".
        return fraction is "00" or "-" ? null
            : fraction.Length is 1 or 2 ? RupiahMessages.Fraction
            : RupiahMessages.Grouping;
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        int dot = whole.IndexOf('.');
        if (dot < 0)
        {
            return true;
        }

        if (dot is 0 or > 3)
        {
            return false;
        }

        for (ReadOnlySpan<char> rest = whole[dot..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != '.' || rest[1..4].Contains('.'))
            {
                return false;
            }
        }

        return true;
    }

    private static ParseResult<Rupiah> Combine(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, int zeros, bool negative, string shown)
    {
        Int128 amount = 0;
        int digits = 0;
        foreach (char c in whole)
        {
            if (c != '.' && (digits > 0 || c != '0'))
            {
                digits++;
                amount = digits > MostDigits ? amount : (amount * 10) + (c - '0');
            }
        }

        for (int at = 0; at < zeros; at++)
        {
            amount = (amount * 10) + (at < fraction.Length ? fraction[at] - '0' : 0);
        }

        if (zeros > 0 && fraction.Length > zeros && fraction[zeros..].ContainsAnyExcept('0'))
        {
            return Failed(RupiahMessages.Fraction, shown);
        }

        return digits > MostDigits || amount > Rupiah.Bound
            ? Failed(RupiahMessages.TooLarge, shown)
            : ParseResult.Of(Rupiah.From(negative ? -(long)amount : (long)amount));
    }

    private static ParseResult<Rupiah> Failed(MessageKind kind, string shown) => ParseResult.Failed<Rupiah>(kind.WithFound(shown));
}
