using System.Runtime.InteropServices;

namespace Umkm.Registers.Cells;

/// <summary>Compares texts as bytes, and finds them without making an array of what is looked for.</summary>
internal sealed class ByteComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public static readonly ByteComparer Instance = new();

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    /// <summary>As FNV-1a, of eight bytes at a time.</summary>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        ulong hash = 14695981039346656037 ^ (ulong)alternate.Length;
        foreach (ulong eight in MemoryMarshal.Cast<byte, ulong>(alternate))
        {
            hash = Next(hash, eight);
        }
        foreach (byte b in alternate[(alternate.Length & ~(sizeof(ulong) - 1))..])
        {
            hash = Next(hash, b);
        }
        return unchecked((int)(hash >> 32));
    }

    /// <summary>The lower half is stirred again: a factor carries no bit downwards.</summary>
    private static ulong Next(ulong hash, ulong bits)
    {
        ulong product = unchecked((hash ^ bits) * 0x9E37_79B9_7F4A_7C15);
        return product ^ (product >> 32);
    }
}
