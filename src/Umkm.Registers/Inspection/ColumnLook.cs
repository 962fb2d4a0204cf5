using System.Text;
using Umkm.Registers.Cells;

namespace Umkm.Registers.Inspection;

/// <summary>What the cells of a column look like.</summary>
internal sealed class ColumnLook(string header)
{
    private const int MostWords = 40;
    private readonly Dictionary<string, long> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _examples = [];

    /// <summary>Its name.</summary>
    public string Header => header;

    /// <summary>Rows seen.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows with contents.</summary>
    public long Filled { get; private set; }

    /// <summary>Cells of digits only, with dots and commas as numbers have them.</summary>
    public long Numbers { get; private set; }

    /// <summary>Cells that are a year of four digits.</summary>
    public long Years { get; private set; }

    /// <summary>Cells that are a day of the ISO form.</summary>
    public long IsoDays { get; private set; }

    /// <summary>Cells of two numbers and a year with slashes, dots or hyphens.</summary>
    public long SlashDays { get; private set; }

    /// <summary>Of those, cells whose first number can only be a day.</summary>
    public long DayFirst { get; private set; }

    /// <summary>Of those, cells whose second number can only be a day.</summary>
    public long MonthFirst { get; private set; }

    /// <summary>Cells of 13 digits.</summary>
    public long Nibs { get; private set; }

    /// <summary>Cells of 16 digits, and those of them that end in 0.</summary>
    public (long All, long Round) Long { get; private set; }

    /// <summary>Whether several numbers of 16 digits all end in 0, as a spreadsheet program leaves them that keeps 15.</summary>
    public bool IsRounded => Long is { All: > 2 } all && all.All == all.Round;

    /// <summary>Cells that begin with five digits of a KBLI code.</summary>
    public long Codes { get; private set; }

    /// <summary>Cells of a mark that says little: -, 0.</summary>
    public long Marks { get; private set; }

    /// <summary>Its different contents, the most common first; empty when there are many.</summary>
    public IReadOnlyList<string> Words =>
        _words.Count > MostWords ? [] : [.. _words.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Key)];

    /// <summary>The first three different contents, made unrecognisable.</summary>
    public IReadOnlyList<string> Examples => _examples;

    /// <summary>Adds a cell.</summary>
    public void Add(ReadOnlySpan<byte> cell)
    {
        Rows++;
        if (cell.IsEmpty)
        {
            return;
        }
        string text = (ValueReader.Text(cell) ?? Encoding.Latin1.GetString(cell)).Trim();
        Filled++;
        if (text is "-" or "--" or "0")
        {
            Marks++;
        }
        int digits = text.Count(char.IsAsciiDigit);
        bool number = digits > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '-');
        Numbers += number ? 1 : 0;
        Years += text.Length == 4 && digits == 4 && text[0] is '1' or '2' ? 1 : 0;
        IsoDays += IsoDate.Read(text.Split(' ')[0]).Succeeded ? 1 : 0;
        Nibs += digits == 13 && text.Length == 13 ? 1 : 0;
        Codes +=
            digits is 5 or 9
            && text.TrimStart('C', 'G', 'I', 'c', 'g', 'i') is { Length: >= 5 } code
            && code.AsSpan(0, 5).IndexOfAnyExceptInRange('0', '9') < 0
                ? 1
                : 0;
        if (digits == 16)
        {
            Long = (Long.All + 1, Long.Round + (text.EndsWith('0') ? 1 : 0));
        }
        Slashes(text);
        if (_words.Count <= MostWords)
        {
            _words[text] = _words.GetValueOrDefault(text) + 1;
        }
        string shown = Masked(text);
        if (_examples.Count < 3 && !_examples.Contains(shown))
        {
            _examples.Add(shown);
        }
    }

    private void Slashes(string text)
    {
        string[] parts = text.Split(['/', '-', '.']);
        if (parts.Length == 3 && parts[2].Length == 4 && parts.All(p => int.TryParse(p, System.Globalization.CultureInfo.InvariantCulture, out _)))
        {
            SlashDays++;
            int first = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            int second = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            DayFirst += first > 12 ? 1 : 0;
            MonthFirst += second > 12 ? 1 : 0;
        }
    }

    /// <summary>Letters of names and digits of numbers as x and 9, but for what tells a form: short words and amounts stay.</summary>
    private static string Masked(string text)
    {
        bool isLongNumber = text.Count(char.IsAsciiDigit) > 9;
        string shown = string.Concat(text.Take(24).Select(c => isLongNumber && char.IsAsciiDigit(c) ? '9' : c));
        bool isName = text.Any(char.IsLetter) && text.Length > 3 && text.Contains(' ', StringComparison.Ordinal);
        return CellText.Shown(isName ? string.Concat(shown.Select((c, i) => char.IsLetter(c) && i > 0 && shown[i - 1] != ' ' ? '·' : c)) : shown);
    }
}
