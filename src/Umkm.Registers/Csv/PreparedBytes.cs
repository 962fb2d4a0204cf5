using System.Runtime.Intrinsics;

namespace Umkm.Registers.Csv;

/// <summary>Bytes that are written many times.</summary>
/// <param name="Padded">The bytes, made up to whole vectors, and at least one.</param>
/// <param name="Length">How many of them there are.</param>
internal readonly record struct PreparedBytes(byte[] Padded, int Length)
{
    public static PreparedBytes Of(ReadOnlySpan<byte> bytes)
    {
        int whole = (bytes.Length / Vector256<byte>.Count) + 1;
        byte[] padded = new byte[whole * Vector256<byte>.Count];
        bytes.CopyTo(padded);
        return new PreparedBytes(padded, bytes.Length);
    }
}
