using Umkm.Rules.Language;

namespace Umkm.Rules.Facts;

/// <summary>Builds one column; rows that are never set are unknown.</summary>
internal sealed class ColumnBuilder(TermKind kind)
{
    private long[] _values = [];
    private ulong[] _known = [];

    public void Set(int row, long value)
    {
        Grow(row);
        _values[row] = kind == TermKind.Choice ? (long)(1UL << (int)value) : value;
        _known[row >> 6] |= 1UL << (row & 63);
    }

    public void SetMask(int row, ulong mask)
    {
        Grow(row);
        _values[row] = unchecked((long)mask);
        _known[row >> 6] |= 1UL << (row & 63);
    }

    public bool IsKnown(int row) => row < _values.Length && (_known[row >> 6] >> (row & 63) & 1) != 0 && (kind != TermKind.Choice || ulong.IsPow2(unchecked((ulong)_values[row])));

    public Column Build(int rows)
    {
        if (rows > 0)
        {
            Grow(rows - 1);
        }
        switch (kind)
        {
            case TermKind.YesNo:
                ulong[] yes = new ulong[_known.Length];
                ulong[] no = new ulong[_known.Length];
                for (int row = 0; row < rows; row++)
                {
                    ulong bit = 1UL << (row & 63);
                    bool known = (_known[row >> 6] & bit) != 0;
                    yes[row >> 6] |= !known || _values[row] != 0 ? bit : 0;
                    no[row >> 6] |= !known || _values[row] == 0 ? bit : 0;
                }
                return new StatementColumn(yes, no);
            case TermKind.Choice:
                ulong[] masks = new ulong[rows];
                for (int row = 0; row < rows; row++)
                {
                    masks[row] = (_known[row >> 6] >> (row & 63) & 1) != 0 ? unchecked((ulong)_values[row]) : ulong.MaxValue;
                }
                return new ChoiceColumn(masks);
            default:
                return new NumberColumn(_values, AllKnown(rows) ? null : _known);
        }
    }

    private bool AllKnown(int rows)
    {
        for (int word = 0; word < rows >> 6; word++)
        {
            if (_known[word] != ulong.MaxValue)
            {
                return false;
            }
        }
        int rest = rows & 63;
        return rest == 0 || (~_known[rows >> 6] & ((1UL << rest) - 1)) == 0;
    }

    private void Grow(int row)
    {
        if (row >= _values.Length)
        {
            int size = Math.Max(row + 1, _values.Length * 2);
            Array.Resize(ref _values, size);
            Array.Resize(ref _known, (size + 63) / 64);
        }
    }
}
