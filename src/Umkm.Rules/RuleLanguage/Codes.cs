using System.Globalization;

namespace Umkm.Rules.RuleLanguage;

/// <summary>KBLI and region codes as numbers whose groups are ranges.</summary>
internal static class Codes
{
    /// <summary>The editions of KBLI.</summary>
    public static readonly int[] Editions = [2005, 2009, 2015, 2017, 2020, 2025];

    /// <summary>A 5-digit code of an edition as one number: edition, then code.</summary>
    public static long Kbli(int edition, int code) => (edition * 100_000L) + code;

    /// <summary>A region code as ten digits, filled up with zeros.</summary>
    public static long? Region(string code) => RegionGroup(code)?.Low;

    /// <summary>The codes of <c>56101/2020</c>, <c>10/2020</c> or <c>10 s.d. 33/2020</c>; null when it is none of these.</summary>
    public static NumberRange? KbliGroup(string text)
    {
        int slash = text.LastIndexOf('/');
        if (
            slash < 0
            || !int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int edition)
            || !Editions.Contains(edition)
        )
        {
            return null;
        }
        string[] ends = text[..slash].Split(" s.d. ");
        if (ends.Length > 2 || Prefix(ends[0], 5) is not { } low || Prefix(ends[^1], 5) is not { } high || low.Low > high.High)
        {
            return null;
        }
        return new NumberRange(Kbli(edition, (int)low.Low), Kbli(edition, (int)high.High));
    }

    /// <summary>The regions of <c>35</c>, <c>35.73</c> and finer codes; null when it is none of these.</summary>
    public static NumberRange? RegionGroup(string text)
    {
        string[] parts = text.Split('.');
        int[] lengths = [2, 2, 2, 4];
        if (parts.Length > 4 || parts.Where((p, i) => p.Length != lengths[i]).Any())
        {
            return null;
        }
        return Prefix(string.Concat(parts), 10);
    }

    /// <summary>All regions that a code may mean: itself and, when it ends in zeros, those within it.</summary>
    public static NumberRange RegionRange(long code)
    {
        long size =
            code % 100_000_000 == 0 ? 100_000_000
            : code % 1_000_000 == 0 ? 1_000_000
            : code % 10_000 == 0 ? 10_000
            : 1;
        return new NumberRange(code, code + size - 1);
    }

    /// <summary>Adds the codes of the regions that hold all of a range and more: as numbers, each of them alone. None for KBLI codes.</summary>
    public static void AddHolding(List<NumberRange> all, TermKind kind, NumberRange range)
    {
        long[] sizes = kind == TermKind.Region ? [10_000, 1_000_000, 100_000_000] : [];
        foreach (long size in sizes)
        {
            long code = range.Low - (range.Low % size);
            if (code < range.Low && range.High < code + size)
            {
                all.Add(new NumberRange(code, code));
            }
        }
    }

    private static bool IsDigits(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static NumberRange? Prefix(string digits, int length)
    {
        if (digits.Length == 0 || digits.Length > length || !IsDigits(digits))
        {
            return null;
        }
        return new NumberRange(
            long.Parse(digits.PadRight(length, '0'), CultureInfo.InvariantCulture),
            long.Parse(digits.PadRight(length, '9'), CultureInfo.InvariantCulture)
        );
    }
}
