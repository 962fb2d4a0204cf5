using System.Buffers.Binary;
using System.Text;

namespace Umkm.Rules.Compiled;

/// <summary>Writes numbers and texts of a compiled book. Each text stands once, in a pool behind the rest, and is referred to by its
/// number.</summary>
internal sealed class ByteWriter
{
    private readonly MemoryStream _bytes = new();
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _pool = [];

    /// <summary>How many bytes were written.</summary>
    public int Length => (int)_bytes.Length;

    /// <summary>A whole number: seven bits a byte, small ones (also below zero) in one byte.</summary>
    public void Number(long value)
    {
        ulong rest = unchecked((ulong)((value << 1) ^ (value >> 63)));
        while (rest >= 0x80)
        {
            _bytes.WriteByte(unchecked((byte)(rest | 0x80)));
            rest >>= 7;
        }
        _bytes.WriteByte((byte)rest);
    }

    /// <summary>A number that may be absent.</summary>
    public void Optional(long? value)
    {
        Flag(value is not null);
        if (value is { } number)
        {
            Number(number);
        }
    }

    public void Flag(bool value) => _bytes.WriteByte(value ? (byte)1 : (byte)0);

    /// <summary>A text; 0 is none.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }
        if (!_numbers.TryGetValue(text, out int number))
        {
            number = _pool.Count + 1;
            _numbers.Add(text, number);
            _pool.Add(text);
        }
        Number(number);
    }

    public void Texts(IReadOnlyCollection<string> texts) => List(texts, (w, text) => w.Text(text));

    public void Texts(IReadOnlyCollection<LocalizedText> texts) => List(texts, (w, text) => w.Text(text));

    public void Text(LocalizedText text)
    {
        Text(text.Indonesian);
        Text(text.English);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<ByteWriter, T> item)
    {
        Number(items.Count);
        foreach (T one in items)
        {
            item(this, one);
        }
    }

    /// <summary>A part that is read only when it is asked for: its length, then its bytes.</summary>
    public void Part(Action<ByteWriter> part)
    {
        int at = Length;
        part(this);
        byte[] bytes = _bytes.ToArray()[at..];
        _bytes.SetLength(at);
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>All of it: the place of the pool, what was written, the places of the texts, the texts.</summary>
    public byte[] Finish()
    {
        byte[][] texts = [.. _pool.Select(Encoding.UTF8.GetBytes)];
        using var whole = new MemoryStream();
        Fixed(whole, Length + 4);
        _bytes.WriteTo(whole);
        Fixed(whole, texts.Length);
        int place = (int)whole.Length + (4 * (texts.Length + 1));
        foreach (byte[] text in texts)
        {
            Fixed(whole, place);
            place += text.Length;
        }
        Fixed(whole, place);
        foreach (byte[] text in texts)
        {
            whole.Write(text);
        }
        return whole.ToArray();
    }

    private static void Fixed(MemoryStream stream, int value)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, value);
        stream.Write(four);
    }
}
