using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Umkm.Rules.Compiled;

/// <summary>The bytes of a compiled book and its texts; a text is made when it is first asked for. Safe to share.</summary>
internal sealed class CompiledBytes
{
    private readonly byte[] _bytes;
    private readonly int _places;
    private readonly string?[] _texts;

    /// <summary>Opens the bytes that <see cref="ByteWriter.Finish"/> gave.</summary>
    public CompiledBytes(byte[] bytes)
    {
        _bytes = bytes;
        int pool = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        _texts = new string?[BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(pool))];
        _places = pool + 4;
    }

    public byte this[int at] => _bytes[at];

    /// <summary>The text of a number, from 1.</summary>
    public string Text(int number)
    {
        ref string? text = ref _texts[number - 1];
        return text ??= Encoding.UTF8.GetString(_bytes.AsSpan(Place(number - 1)..Place(number)));
    }

    private int Place(int index) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_places + (4 * index)));
}

/// <summary>Reads what <see cref="ByteWriter"/> wrote, in the same order.</summary>
/// <param name="bytes">The whole.</param>
/// <param name="begin">Where to begin.</param>
internal sealed class ByteReader(CompiledBytes bytes, int begin)
{
    private int _at = begin;

    public CompiledBytes Bytes => bytes;

    public long Number()
    {
        ulong value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = bytes[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return unchecked((long)(value >> 1) ^ -(long)(value & 1));
            }
        }
    }

    public int Int() => (int)Number();

    public long? Optional() => Flag() ? Number() : null;

    public bool Flag() => bytes[_at++] != 0;

    public string? OptionalText() => Int() is var number && number == 0 ? null : bytes.Text(number);

    public string Text() => bytes.Text(Int());

    public LocalizedText Both() => new(Text(), Text());

    public ImmutableArray<LocalizedText> TextsInBoth() => List(r => r.Both());

    public ImmutableArray<string> Texts() => List(r => r.Text());

    public ImmutableArray<T> List<T>(Func<ByteReader, T> item)
    {
        int count = Int();
        if (count == 0)
        {
            return [];
        }
        var items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = item(this);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Where a part that is read later begins; goes past it.</summary>
    public int Part()
    {
        int length = Int();
        int at = _at;
        _at += length;
        return at;
    }
}
