using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Umkm.Registers.Csv;

/// <summary>Bytes to be written; keeps its memory.</summary>
internal sealed class ByteBuffer
{
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
    public void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Adds prepared bytes, by whole vectors.</summary>
    public void Add(PreparedBytes bytes)
    {
        Reserve(bytes.Padded.Length);
        ref byte source = ref MemoryMarshal.GetArrayDataReference(bytes.Padded);
        ref byte target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), Length);
        for (int i = 0; i < bytes.Length; i += Vector256<byte>.Count)
        {
            Vector256.LoadUnsafe(ref source, (nuint)i).StoreUnsafe(ref target, (nuint)i);
        }
        Length += bytes.Length;
    }
}
