using System.Text;
using System.Text.RegularExpressions;
using Umkm.Registers.Cells;
using Umkm.Registers.Dates;
using Umkm.Registers.Heads;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Looks;

/// <summary>What the cells of a column look like.</summary>
/// <param name="header">Its name.</param>
/// <param name="target">What it is by its header; null when that says nothing.</param>
/// <param name="dates">Counts how its days are written; null when it is not about days.</param>
/// <param name="table">The unit that is said of the whole table; null for none.</param>
internal sealed partial class ColumnLook(string header, string? target, DateLook? dates = null, TableUnit? table = null)
{
    private const int MostWords = 40;
    private const int MostNibs = 1_000_000;
    private const int MostCells = 1_000;
    private const int LongestCell = 300;

    /// <summary>Less is no amount of an enterprise, but one of thousands or millions.</summary>
    private const long Least = 100_000;

    /// <summary>Marks of a cell in which nothing was filled.</summary>
    private static readonly HashSet<string> Blanks = new(
        ["-", "--", "---", "–", "—", ".", "na", .. ProgramBlank.All, "kosong", "tidak tahu", "tidak diisi", "belum diisi", SheetDay.Zero],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly Dictionary<string, long> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, long> _cells = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, long> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _first = [];
    private readonly List<string> _marks = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nibs = new(StringComparer.Ordinal);
    private readonly UnitColumn _amounts = new(header, UnitOf(header, table) is { } unit ? AmountText.Units[unit] : 1);
    private readonly DotColumn _dots = new(header);
    private readonly DotColumn _commas = new(header, ',');
    private readonly bool _isNumber = target is not null && (target is HeaderWords.Assets or "workers" || HeadDoubt.IsMoney(target));
    private readonly bool[] _before = new bool[2];
    private readonly SortedSet<string> _between = new(StringComparer.Ordinal);
    private bool _again;

    /// <summary>Its name.</summary>
    public string Header => header;

    /// <summary>What it is by its header; null when that says nothing.</summary>
    public string? Target => target;

    /// <summary>The unit of its amounts by its header, or by what is said of the whole table; null when neither says it plainly.</summary>
    public string? Unit => UnitOf(header, table);

    /// <summary>What is said of the whole table, where the header names no unit; null otherwise.</summary>
    public TableUnit? Table => UnitWords.Of(header) is null ? table : null;

    /// <summary>Whether the file gives it no name.</summary>
    public bool IsNameless { get; init; }

    /// <summary>Whether it tells which enterprise a row is about: a row that holds nothing else may be one.</summary>
    public bool IsNaming { get; } = target is "id" or "name" or "nib" or "npwp" or "owner.nik" || HeadWords.IsNaming(header);

    /// <summary>How its days are written; null when it is not about days.</summary>
    public DateLook? Dates => dates;

    /// <summary>Rows seen.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows with contents.</summary>
    public long Filled { get; private set; }

    /// <summary>Rows with more than a mark that nothing was filled in.</summary>
    public long Told => Filled - Marked;

    /// <summary>Rows with a mark that nothing was filled in.</summary>
    public long Marked { get; private set; }

    /// <summary>Those marks, as they are written, in the order in which they came.</summary>
    public IReadOnlyList<string> Marks => _marks;

    /// <summary>Cells of digits only, with dots and commas as numbers have them.</summary>
    public long Numbers { get; private set; }

    /// <summary>Cells of digits, dots and commas that are rejected as an amount of the unit that the header names.</summary>
    public long NoAmounts { get; private set; }

    /// <summary>Cells of a larger unit that are read, and may be whole rupiah.</summary>
    public long WholeRupiah => _amounts.Unit == 1 ? 0 : UnitColumn.Doubtful([_amounts]).Cells;

    /// <summary>Amounts of whole rupiah above zero and below Rp100.000, as no enterprise has them.</summary>
    public long Little { get; private set; }

    /// <summary>The same as a count: of people, of places.</summary>
    public long NoCounts { get; private set; }

    /// <summary>Whether a dot stands before three digits in some cells, and a comma in others.</summary>
    public bool HasBothMarks => _before[0] && _before[1];

    /// <summary>What dots within numbers mean: thousands, decimals, or one in some cells and the other in others.</summary>
    public MarkedCells Dots => DotColumn.Of([_dots]);

    /// <summary>The same of commas.</summary>
    public MarkedCells Commas => DotColumn.Of([_commas]);

    /// <summary>Cells of digits, dots and commas that are rejected as an amount with dots before decimals.</summary>
    public long NoDotted { get; private set; }

    /// <summary>Cells of a column of numbers that are a range.</summary>
    public long Ranges { get; private set; }

    /// <summary>Cells that are 0.</summary>
    public long Zeros { get; private set; }

    /// <summary>Cells of as many digits as a code of a region without dots.</summary>
    public long Undotted { get; private set; }

    /// <summary>Cells of 13 digits.</summary>
    public long Nibs { get; private set; }

    /// <summary>Cells of 13 digits that look like the number of a telephone.</summary>
    public long Phones { get; private set; }

    /// <summary>Cells of 13 digits that stood in a row before; of the first million different ones.</summary>
    public long NibsAgain { get; private set; }

    /// <summary>Cells of 16 digits, and those of them that end in 0.</summary>
    public (long All, long Round) Long { get; private set; }

    /// <summary>Whether several numbers of 16 digits all end in 0, as a spreadsheet program leaves them that keeps 15.</summary>
    public bool IsRounded => Long is { All: > 2 } all && all.All == all.Round;

    /// <summary>Cells that begin with five digits of a KBLI code; among them those with an edition of their own.</summary>
    public (long All, long WithEdition) Codes { get; private set; }

    /// <summary>What stands between several codes of a cell; empty when each has one.</summary>
    public IReadOnlyCollection<string> BetweenCodes => _between;

    /// <summary>Whether each row has contents of its own.</summary>
    public bool IsDistinct => !_again && Filled == Rows;

    /// <summary>Its different contents but for marks, the most common first; empty when there are many.</summary>
    public IReadOnlyList<string> Words => Ordered(_words);

    /// <summary>The same of contents without digits: words beside numbers.</summary>
    public IReadOnlyList<string> Texts => Ordered(_texts);

    /// <summary>Its different contents with letters but for marks, of the first thousand, and how many rows have each.</summary>
    public IReadOnlyDictionary<string, long> Cells => _cells;

    /// <summary>Numbers of people that may be codes for not answered.</summary>
    public SurveyCodes Survey { get; } = new();

    /// <summary>Cells without digits.</summary>
    public long WithoutDigits { get; private set; }

    /// <summary>Cells with digits that are a remark and not the number of a paper.</summary>
    public long Remarks { get; private set; }

    /// <summary>Cells that are a day and nothing else, however it is written.</summary>
    public long Days { get; private set; }

    /// <summary>How many rows have this word.</summary>
    public long Count(string word) => _texts.TryGetValue(word, out long rows) ? rows : _words.GetValueOrDefault(word);

    private static string? UnitOf(string header, TableUnit? table) => UnitWords.Of(header) ?? (table?.CountsFor(header) == true ? table.Unit : null);

    private static IReadOnlyList<string> Ordered(Dictionary<string, long> words) =>
        words.Count > MostWords ? [] : [.. words.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Key)];

    /// <summary>Up to three different contents, made unrecognisable.</summary>
    public IReadOnlyList<string> Examples(Func<string, string> masked) => [.. _first.Select(masked).Distinct(StringComparer.Ordinal).Take(3)];

    /// <summary>Adds a cell.</summary>
    public void Add(ReadOnlySpan<byte> cell, long line)
    {
        Rows++;
        string text = cell.IsEmpty ? "" : KeptText.Of((ValueReader.Text(cell) ?? Encoding.Latin1.GetString(cell)).Trim().Trim('\u00A0').Trim());
        text = target == "workers" ? PeopleText.Bare(text) : text;
        if (text.Length == 0)
        {
            return;
        }
        Filled++;
        _dots.Add(cell, line);
        _commas.Add(cell, line);
        _again |= !_again && !_seen.Add(text);
        if (_again && _seen.Count > 0)
        {
            _seen.Clear();
        }
        if (_first.Count <= MostWords && !_first.Contains(text))
        {
            _first.Add(text);
        }
        if (Blanks.Contains(text))
        {
            Marked++;
            if (!_marks.Contains(text))
            {
                _marks.Add(text);
            }
            return;
        }
        if (_words.Count <= MostWords)
        {
            _words[text] = _words.GetValueOrDefault(text) + 1;
        }
        if ((_cells.Count < MostCells || _cells.ContainsKey(text)) && text.Length <= LongestCell && text.Any(char.IsLetter))
        {
            _cells[text] = _cells.GetValueOrDefault(text) + 1;
        }
        Survey.Add(target == "workers" ? text : "");
        if (!text.Any(char.IsAsciiDigit))
        {
            WithoutDigits++;
            if (_texts.Count <= MostWords || _texts.ContainsKey(text))
            {
                _texts[text] = _texts.GetValueOrDefault(text) + 1;
            }
        }
        else if (target?.StartsWith("surat", StringComparison.Ordinal) == true)
        {
            Remarks += text != "0" && PaperRemark.Is(text) ? 1 : 0;
            Days += Day().IsMatch(text) ? 1 : 0;
        }
        Look(text);
        dates?.Add(text, line);
    }

    /// <summary>Takes a row away that is passed over after all.</summary>
    public void PassOver(bool isFilled) => (Rows, Filled) = (Rows - 1, Filled - (isFilled ? 1 : 0));

    [GeneratedRegex(
        @"^([0-9]{1,2}[-/. ]([0-9]{1,2}|[A-Za-z]{3,9})[-/. ][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})( [0-9]{2}[:.][0-9]{2}[:.][0-9]{2})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Day();

    private void Look(string text)
    {
        int digits = text.Count(char.IsAsciiDigit);
        string bare = HeaderWords.WithoutScale(text.Replace("Rp", "", StringComparison.OrdinalIgnoreCase));
        bool number = digits > 0 && bare.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '-');
        Numbers += number && !RangeText.Is(text) ? 1 : 0;
        Ranges += _isNumber && RangeText.Is(text) ? 1 : 0;
        if (number)
        {
            bool isAmount = AmountText.Read(text, _amounts.Unit) is not null;
            Rupiah? whole = _amounts.Unit == 1 && Rupiah.Read(text).TryGetValue(out Rupiah read) ? read : null;
            NoAmounts += isAmount || whole is not null ? 0 : 1;
            NoDotted += DecimalDot.Turned(text) is { } turned && AmountText.Read(turned, _amounts.Unit) is not null ? 0 : 1;
            NoCounts += AmountText.Ungrouped(text) is null ? 1 : 0;
            Little += whole is { Amount: > 0 and < Least } ? 1 : 0;
            _amounts.Add(isAmount ? text : "", line: 0);
        }
        if (number && digits is > 3 and < 7 && bare.Trim() is var marked && marked.Length == digits + 1 && marked[^4] is '.' or ',')
        {
            _before[bare.Trim()[^4] == '.' ? 0 : 1] = true;
        }
        Zeros += text is "0" or "0,00" or "Rp0" or "Rp 0" ? 1 : 0;
        Undotted += digits == text.Length && digits is 4 or 6 or 10 ? 1 : 0;
        if (digits == 13 && text.Length == 13 && !Placeholders.IsRounded(text))
        {
            Nibs++;
            Phones += PhoneText.IsLike(text) ? 1 : 0;
            NibsAgain += _nibs.Contains(text) || (_nibs.Count < MostNibs && !_nibs.Add(text)) ? 1 : 0;
        }
        if (digits == 16)
        {
            Long = (Long.All + 1, Long.Round + (text.EndsWith('0') ? 1 : 0));
        }
        string? between = digits > 9 ? KbliText.Between(text) : null;
        if (between is not null || KbliText.Code(text) is not null)
        {
            Codes = (Codes.All + 1, Codes.WithEdition + (text.Contains("/20", StringComparison.Ordinal) ? 1 : 0));
            if (between is not null)
            {
                _between.Add(between);
            }
        }
    }
}
