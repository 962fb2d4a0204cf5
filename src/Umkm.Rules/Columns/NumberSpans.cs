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

    /// <summary>The rows from one up to another that is not included, ascending.</summary>
    public IEnumerable<(int Row, NumberRange Range)> Between(int from, int to)
    {
        int at = _rows.BinarySearch(from);
        for (int i = at < 0 ? ~at : at; i < _rows.Count && _rows[i] < to; i++)
        {
            yield return (_rows[i], _ranges[i]);
        }
    }

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        _rows.Clear();
        _ranges.Clear();
    }
}
