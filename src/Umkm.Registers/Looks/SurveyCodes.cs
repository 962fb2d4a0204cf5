using System.Globalization;

namespace Umkm.Registers.Looks;

/// <summary>Numbers of people that surveys write for not known or not answered: 98, 99, 999. They are taken for that where few cells of a column
/// have one, and all others are far below.</summary>
internal sealed class SurveyCodes
{
    /// <summary>How many times as many people a code is as the most of the others.</summary>
    private const int Far = 3;

    private static readonly long[] Codes = [88, 98, 99, 888, 998, 999, 8888, 9998, 9999];
    private readonly SortedDictionary<long, long> _found = [];
    private long _others;
    private long _most;

    /// <summary>Adds a cell.</summary>
    public void Add(string text)
    {
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long people))
        {
            return;
        }
        if (Codes.Contains(people))
        {
            _found[people] = _found.GetValueOrDefault(people) + 1;
            return;
        }
        _others++;
        _most = Math.Max(_most, people);
    }

    /// <summary>Those that stand far from all other cells, and how many cells have one; empty where there are none, or many.</summary>
    public IReadOnlyList<(long Code, long Cells)> Found
    {
        get
        {
            (long Code, long Cells)[] far = [.. _found.Where(f => f.Key >= _most * Far).Select(f => (f.Key, f.Value))];
            return far.Sum(f => f.Cells) < _others && far.Length == _found.Count ? far : [];
        }
    }
}
