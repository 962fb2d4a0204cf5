using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Builds one column; rows that are never set are unknown. Its arrays become the column's, so a builder that is used again
/// after <see cref="Clear"/> also changes the column it built before.</summary>
internal sealed class ColumnBuilder(TermKind kind)
{
    private long[] _numbers = [];
    private ulong[] _masks = [];
    private ulong[] _known = [];
    private ulong[] _canBeTrue = [];
    private ulong[] _canBeFalse = [];
    private int _rows;

    private int Capacity =>
        kind switch
        {
            TermKind.YesNo => _canBeTrue.Length << 6,
            TermKind.Choice => _masks.Length,
            _ => _numbers.Length,
        };

    public void Set(int row, long value)
    {
        Grow(row);
        ulong bit = 1UL << (row & 63);
        switch (kind)
        {
            case TermKind.YesNo:
                _canBeTrue[row >> 6] = value != 0 ? _canBeTrue[row >> 6] | bit : _canBeTrue[row >> 6] & ~bit;
                _canBeFalse[row >> 6] = value != 0 ? _canBeFalse[row >> 6] & ~bit : _canBeFalse[row >> 6] | bit;
                break;
            case TermKind.Choice:
                _masks[row] = 1UL << (int)value;
                break;
            default:
                _numbers[row] = value;
                _known[row >> 6] |= bit;
                break;
        }
    }

    /// <summary>Narrows a choice to some of its values.</summary>
    public void SetMask(int row, ulong mask)
    {
        Grow(row);
        _masks[row] = mask;
    }

    /// <summary>Sets the rows from the first on; a null span of known bits means that all are known.</summary>
    public void Fill(ReadOnlySpan<long> values, ReadOnlySpan<ulong> known)
    {
        for (int row = 0; row < values.Length; row++)
        {
            if (known.IsEmpty || (known[row >> 6] >> (row & 63) & 1) != 0)
            {
                Set(row, values[row]);
            }
        }
    }

    public bool IsKnown(int row) =>
        row < _rows
        && kind switch
        {
            TermKind.YesNo => ((_canBeTrue[row >> 6] ^ _canBeFalse[row >> 6]) >> (row & 63) & 1) != 0,
            TermKind.Choice => ulong.IsPow2(_masks[row]),
            _ => (_known[row >> 6] >> (row & 63) & 1) != 0,
        };

    /// <summary>Forgets all rows and keeps the memory.</summary>
    public void Clear()
    {
        int words = (_rows + 63) >> 6;
        switch (kind)
        {
            case TermKind.YesNo:
                Array.Fill(_canBeTrue, ulong.MaxValue, 0, words);
                Array.Fill(_canBeFalse, ulong.MaxValue, 0, words);
                break;
            case TermKind.Choice:
                Array.Fill(_masks, ulong.MaxValue, 0, _rows);
                break;
            default:
                Array.Clear(_known, 0, words);
                break;
        }
        _rows = 0;
    }

    public Column Build(int rows)
    {
        if (rows > 0)
        {
            Grow(rows - 1);
        }
        return kind switch
        {
            TermKind.YesNo => new StatementColumn(_canBeTrue, _canBeFalse),
            TermKind.Choice => new ChoiceColumn(_masks),
            _ => new NumberColumn(_numbers, AllKnown(rows) ? null : _known),
        };
    }

    private bool AllKnown(int rows)
    {
        ReadOnlySpan<ulong> full = _known.AsSpan(0, rows >> 6);
        if (full.ContainsAnyExcept(ulong.MaxValue))
        {
            return false;
        }
        int rest = rows & 63;
        return rest == 0 || (~_known[rows >> 6] & ((1UL << rest) - 1)) == 0;
    }

    private void Grow(int row)
    {
        if (row >= _rows)
        {
            _rows = row + 1;
            if (row >= Capacity)
            {
                Enlarge(Math.Max(row + 1, 2 * Capacity));
            }
        }
    }

    private void Enlarge(int size)
    {
        int words = (size + 63) >> 6;
        switch (kind)
        {
            case TermKind.YesNo:
                Unknown(ref _canBeTrue, words);
                Unknown(ref _canBeFalse, words);
                break;
            case TermKind.Choice:
                Unknown(ref _masks, size);
                break;
            default:
                Array.Resize(ref _numbers, size);
                Array.Resize(ref _known, words);
                break;
        }
    }

    private static void Unknown(ref ulong[] words, int size)
    {
        int before = words.Length;
        Array.Resize(ref words, size);
        Array.Fill(words, ulong.MaxValue, before, size - before);
    }
}
