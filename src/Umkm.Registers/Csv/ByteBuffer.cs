using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Umkm.Registers.Csv;

/// <summary>Bytes to be written; keeps its memory.</summary>
internal sealed class ByteBuffer
{
    /// <summary>Bytes that are copied together.</summary>
    private const int Block = 64;

    private byte[] _bytes = new byte[64 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Forgets what comes after a length.</summary>
    public void Cut(int length) => Length = length;

    public void Add(byte value)
    {
        if (Length == _bytes.Length)
        {
            Array.Resize(ref _bytes, Length * 2);
        }
        _bytes[Length++] = value;
    }

    /// <summary>Sees that there is room for so many more bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Enlarge(Length + count);
        }
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Adds bytes of another, by whole blocks: most pieces are of one or two.</summary>
    /// <param name="other">The other.</param>
    /// <param name="start">The first byte.</param>
    /// <param name="count">How many.</param>
    public void Add(ByteBuffer other, int start, int count)
    {
        other.Reserve(Block);
        Reserve(count + Block);
        ref byte source = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(other._bytes), start);
        ref byte target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), Length);
        for (int i = 0; i < count; i += Block)
        {
            Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref target, i), ref Unsafe.Add(ref source, i), Block);
        }
        Length += count;
    }

    private void Enlarge(int size) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, size));
}
