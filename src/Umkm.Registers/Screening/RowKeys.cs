using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Umkm.Registers.Cells;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Screening;

/// <summary>The identities of rows, of which none should stand twice: id, NIB, NIK. One a thread.</summary>
internal sealed class RowKeys
{
    /// <summary>A number of so many digits has more than a spreadsheet keeps.</summary>
    private const int Long = 16;

    private readonly (string Fact, string Header, int Column)[] _columns;
    private readonly (long All, long Round)[] _long;

    public RowKeys(ImmutableArray<RegisterColumn> columns)
    {
        _columns = [.. columns.Index().Where(c => FactOf(c.Item) is not null).Select(c => (FactOf(c.Item)!, c.Item.Header, c.Index))];
        _long = new (long, long)[_columns.Length];
    }

    /// <summary>What the identities are, and their columns.</summary>
    public IEnumerable<(string Fact, string Header)> Columns => _columns.Select(c => (c.Fact, c.Header));

    /// <summary>The lines of the rows added.</summary>
    public List<long> Lines { get; } = [];

    /// <summary>For each row added a key for each identity, one after the other; the default for none.</summary>
    public List<RowKey> Keys { get; } = [];

    /// <summary>For each identity how many numbers of 16 digits there were so far, and how many of them end in 0.</summary>
    public IReadOnlyList<(long All, long Round)> LongNumbers => _long;

    /// <summary>Adds the row that was read last.</summary>
    public void Add(RowReader row, long line)
    {
        if (_columns.Length == 0)
        {
            return;
        }
        for (int i = 0; i < _columns.Length; i++)
        {
            ReadOnlySpan<byte> cell = row.Cell(_columns[i].Column);
            Keys.Add(cell.IsEmpty ? default : Key(cell));
            if (cell.Length == Long && UsualValues.IsDigits(cell))
            {
                _long[i] = (_long[i].All + 1, _long[i].Round + (cell[^1] == '0' ? 1 : 0));
            }
        }
        Lines.Add(line);
    }

    /// <summary>Forgets the rows.</summary>
    public void Clear()
    {
        Lines.Clear();
        Keys.Clear();
    }

    private static string? FactOf(RegisterColumn column) =>
        column.Role == ColumnRole.Id ? "id"
        : column.Role == ColumnRole.Nib ? "nib"
        : column is { Role: ColumnRole.Checked, Reader.Kind: ValueKind.Nik } ? "owner.nik"
        : null;

    /// <summary>Short values as they are, with their length; of long ones a hash.</summary>
    private static RowKey Key(ReadOnlySpan<byte> value)
    {
        Span<byte> key = stackalloc byte[32];
        if (value.Length < 16)
        {
            key[0] = (byte)value.Length;
            value.CopyTo(key[1..]);
        }
        else
        {
            SHA256.HashData(value, key);
            key[0] |= 0x80;
        }
        return new RowKey(BinaryPrimitives.ReadUInt64BigEndian(key), BinaryPrimitives.ReadUInt64BigEndian(key[sizeof(ulong)..]));
    }
}
