using System.Globalization;
using Umkm.Registers.Cells;
using Umkm.Registers.Dates;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Looks;

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
            Serial,
        }.Select(f => DateForm.Parse(f)!),
    ];

    private const string Serial = "nomor seri";

    private readonly long[] _plain = new long[Plain.Length];
    private readonly FoundCells _serials = new();
    private long _told;

    /// <summary>Cells of two small numbers and a year: how many, and of how many the first or the second can only be a day, by what stands
    /// between.</summary>
    private readonly SortedDictionary<char, (long All, long DayFirst, long MonthFirst)> _between = [];

    /// <summary>Cells that no form reads, and the first lines of them.</summary>
    public FoundCells Unread { get; } = new();

    /// <summary>Cells that are numbers of a spreadsheet for days where others are written as days, and the first lines of them: the program took
    /// them for days by itself, perhaps with day and month swapped.</summary>
    public FoundCells Serials => _serials.Cells == _told - Unread.Cells ? new() : _serials;

    /// <summary>Whether they are so few that the others say how the column is written.</summary>
    public bool HasFewSerials => Serials.Cells is > 0 and var few && few * 2 < _told - Unread.Cells;

    /// <summary>What stands between day and month where their order has to be decided.</summary>
    public IEnumerable<char> Undecided => _between.Where(b => HasTwoOrders || (b.Value.DayFirst > 0) == (b.Value.MonthFirst > 0)).Select(b => b.Key);

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
            char[] undecided = [.. Undecided];
            foreach ((char between, (_, long dayFirst, _)) in _between)
            {
                forms.Add(undecided.Contains(between) ? ColumnReader.Undecided : Form(between, isDayFirst: dayFirst > 0));
            }
            forms.AddRange(Plain.Where((f, i) => _plain[i] > 0 && !(f.Text == Serial && HasFewSerials)).Select(f => f.Text));
            // Days of the ISO form are read beside other forms without being named.
            return [.. forms.Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>A form of three numbers.</summary>
    public static string Form(char between, bool isDayFirst) => isDayFirst ? $"hh{between}bb{between}tttt" : $"bb{between}hh{between}tttt";

    /// <summary>Adds a cell with contents.</summary>
    public void Add(string text, long line)
    {
        _told++;
        string day = DayText.Of(text);
        if (ShortYear.Is(day))
        {
            ShortYears++;
            Unread.Add(line);
            return;
        }
        if (IsoDate.Read(day).Succeeded || Numbers(day, line))
        {
            return;
        }
        int form = Array.FindIndex(Plain, f => f.Read(text) is not null);
        if (form < 0)
        {
            Unread.Add(line);
            return;
        }
        _plain[form]++;
        if (Plain[form].Text == Serial)
        {
            _serials.Add(line);
        }
    }

    private long CountOf(string form) => _plain[Array.FindIndex(Plain, f => f.Text == form)];

    private bool Numbers(string day, long line)
    {
        char between = day.FirstOrDefault(c => c is '/' or '-' or '.');
        string[] parts = between == default ? [] : day.Split(between);
        if (
            parts.Length != 3
            || !Small(parts[0], out int first)
            || !Small(parts[1], out int second)
            || parts[2].Length != 4
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out _)
        )
        {
            return false;
        }
        (long all, long dayFirst, long monthFirst) = _between.GetValueOrDefault(between);
        _between[between] = (all + 1, dayFirst + (first > 12 ? 1 : 0), monthFirst + (second > 12 ? 1 : 0));
        return true;
    }

    private static bool Small(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and < 32;
}
