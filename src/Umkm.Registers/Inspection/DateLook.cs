using System.Globalization;
using Umkm.Registers.Cells;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>How the days of a column are written.</summary>
internal sealed class DateLook
{
    /// <summary>Forms that can be taken for no other.</summary>
    private static readonly DateForm[] Plain =
    [
        .. new[]
        {
            "h bulan tttt",
            "h-bulan-tttt",
            "h/bulan/tttt",
            "tttt/bb/hh",
            "tahun",
            "bulan tttt",
            "tttt-bb",
            "bb/tttt",
            "bb-tttt",
            "nomor seri",
        }.Select(f => DateForm.Parse(f)!),
    ];

    private readonly long[] _plain = new long[Plain.Length];

    /// <summary>Cells with days of the ISO form.</summary>
    public long Iso { get; private set; }

    /// <summary>Cells of two small numbers and a year: how many, and of how many the first or the second can only be a day, by what stands
    /// between.</summary>
    private readonly SortedDictionary<char, (long All, long DayFirst, long MonthFirst)> _between = [];

    /// <summary>Cells that no form reads.</summary>
    public long Unread { get; private set; }

    /// <summary>Cells with a year of two digits.</summary>
    public long ShortYears { get; private set; }

    /// <summary>Whether all days have an order beyond doubt, but two orders stand in one column.</summary>
    public bool HasTwoOrders => _between.Values.Any(b => b.DayFirst > 0) && _between.Values.Any(b => b.MonthFirst > 0);

    /// <summary>Whether cells name a year and no more.</summary>
    public bool HasYears => CountOf("tahun") > 0;

    /// <summary>Whether cells name a month and no more.</summary>
    public bool HasMonths => CountOf("bulan tttt") + CountOf("tttt-bb") + CountOf("bb/tttt") + CountOf("bb-tttt") > 0;

    /// <summary>The forms that read its cells; "?" for an order that people have to decide.</summary>
    public IReadOnlyList<string> Forms
    {
        get
        {
            var forms = new List<string>();
            foreach ((char between, (_, long dayFirst, long monthFirst)) in _between)
            {
                bool isTold = (dayFirst > 0) != (monthFirst > 0) && !HasTwoOrders;
                forms.Add(
                    !isTold ? ColumnReader.Undecided
                    : dayFirst > 0 ? $"hh{between}bb{between}tttt"
                    : $"bb{between}hh{between}tttt"
                );
            }
            forms.AddRange(Plain.Where((_, i) => _plain[i] > 0).Select(f => f.Text));
            // Days of the ISO form are read beside other forms without being named.
            return [.. forms.Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>Adds a cell with contents.</summary>
    public void Add(string text)
    {
        string day = DayText.Of(text);
        if (IsoDate.Read(day).Succeeded)
        {
            Iso++;
            return;
        }
        if (Numbers(day))
        {
            return;
        }
        int form = Array.FindIndex(Plain, f => f.Read(text) is not null);
        if (form >= 0)
        {
            _plain[form]++;
            return;
        }
        Unread++;
    }

    private long CountOf(string form) => _plain[Array.FindIndex(Plain, f => f.Text == form)];

    private bool Numbers(string day)
    {
        char between = day.FirstOrDefault(c => c is '/' or '-' or '.');
        string[] parts = between == default ? [] : day.Split(between);
        if (
            parts.Length != 3
            || !Small(parts[0], out int first)
            || !Small(parts[1], out int second)
            || parts[2].Length is not (2 or 4)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out _)
        )
        {
            return false;
        }
        if (parts[2].Length == 2)
        {
            ShortYears++;
            Unread++;
            return true;
        }
        (long all, long dayFirst, long monthFirst) = _between.GetValueOrDefault(between);
        _between[between] = (all + 1, dayFirst + (first > 12 ? 1 : 0), monthFirst + (second > 12 ? 1 : 0));
        return true;
    }

    private static bool Small(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and < 32;
}
