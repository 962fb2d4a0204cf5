using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Umkm.Registers.Csv;

/// <summary>Bytes to be written; keeps its memory.</summary>
internal sealed class ByteBuffer
{
    /// <summary>Bytes that are copied together.</summary>
    public const int Block = 3 * Part;

    /// <summary>Bytes that are copied without a loop.</summary>
    private const int Part = 64;

    private byte[] _bytes = new byte[64 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Forgets what comes after a length.</summary>
    public void Cut(int length) => Length = length;

    /// <summary>Forgets what comes before a place.</summary>
    public void CutBegin(int place)
    {
        Written[place..].CopyTo(_bytes);
        Length -= place;
    }

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

    /// <summary>Copies bytes by whole blocks, to where there is room for one more. Most pieces are of one: how many bytes they have need not be
    /// guessed, and a wrong guess takes longer than to copy too many.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="count">How many.</param>
    /// <param name="target">Takes them, and perhaps others behind them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyBlocks(int start, int count, ref byte target)
    {
        ref byte source = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), start);
        for (int i = 0; i < count; i += Block)
        {
            Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref target, i), ref Unsafe.Add(ref source, i), Part);
            Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref target, i + Part), ref Unsafe.Add(ref source, i + Part), Part);
            Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref target, i + (2 * Part)), ref Unsafe.Add(ref source, i + (2 * Part)), Part);
        }
    }

    /// <summary>Where bytes may be written that are added then, so many and a block.</summary>
    public ref byte Room(int count)
    {
        Reserve(count + Block);
        return ref _bytes[Length];
    }

    /// <summary>Adds bytes that were written there.</summary>
    public void Advance(int count) => Length += count;

    private void Enlarge(int size) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, size));
}
