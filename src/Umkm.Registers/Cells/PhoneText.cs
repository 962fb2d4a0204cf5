namespace Umkm.Registers.Cells;

/// <summary>Numbers of 13 digits that look like a telephone and not like a NIB, which begins with the day and month of its issue or the year:
/// <c>0813…</c>, <c>628…</c>. A NIB of 8 November or 8 December begins as 0811 and 0812 do.</summary>
internal static class PhoneText
{
    private const int Months = 12;

    /// <summary>Whether a number of 13 digits looks so.</summary>
    public static bool IsLike(string digits) =>
        digits.StartsWith("628", StringComparison.Ordinal)
        || (digits.StartsWith("08", StringComparison.Ordinal) && ((digits[2] - '0') * 10) + digits[3] - '0' > Months);
}
