namespace Umkm.Registers.Dates;

/// <summary>The Indonesian months by the names that registers have for them.</summary>
internal static class MonthNames
{
    /// <summary>For each month its names, in small letters.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> All =
    [
        ["januari", "jan"],
        ["februari", "pebruari", "feb", "peb"],
        ["maret", "mar"],
        ["april", "apr"],
        ["mei"],
        ["juni", "jun"],
        ["juli", "jul"],
        ["agustus", "agust", "agt", "agu", "ags"],
        ["september", "sept", "sep"],
        ["oktober", "okt"],
        ["november", "nopember", "nov", "nop"],
        ["desember", "des"],
    ];

    /// <summary>The month of a name in any case, from 1; 0 for every other word.</summary>
    public static int NumberOf(string word)
    {
        for (int month = 0; month < All.Count; month++)
        {
            if (All[month].Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return month + 1;
            }
        }
        return 0;
    }
}
