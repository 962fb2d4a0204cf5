using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Numbers of which only the ends are known, both included: the days of a month or of a year. Few, so they are kept beside the
/// columns, where
/// their rows count as unknown.</summary>
internal sealed class NumberSpans
{
    private readonly List<int> _rows = [];
    private readonly List<NumberRange> _ranges = [];

    /// <summary>How many rows have one.</summary>
    public int Count => _rows.Count;

    /// <summary>Sets the ends of a row.</summary>
    public void Set(int row, NumberRange range)
    {
        int at = _rows.Count == 0 || _rows[^1] < row ? ~_rows.Count : _rows.BinarySearch(row);
        if (at >= 0)
        {
            _ranges[at] = range;
            return;
        }
        _rows.Insert(~at, row);
        _ranges.Insert(~at, range);
    }

    /// <summary>The ends of a row; null when it has none.</summary>
    public NumberRange? Of(int row) => _rows.BinarySearch(row) is >= 0 and var at ? _ranges[at] : null;

    /// <summary>The number of the first that belongs to a row or one after it, from 0; they ascend by their rows.</summary>
    public int From(int row) => _rows.BinarySearch(row) is >= 0 and var at ? at : ~_rows.BinarySearch(row);

    /// <summary>The row of a number.</summary>
    public int Row(int number) => _rows[number];

    /// <summary>The ends of a number.</summary>
    public NumberRange Range(int number) => _ranges[number];

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        _rows.Clear();
        _ranges.Clear();
    }
}
