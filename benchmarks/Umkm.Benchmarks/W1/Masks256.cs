using System.Runtime.Intrinsics;

namespace Umkm.Benchmarks.W1;

/// <summary>With vectors of 256 bits.</summary>
internal readonly struct Masks256 : IMasks
{
    public static bool CanRun => Vector256.IsHardwareAccelerated;

    public static ulong Above(ref long first, long bound)
    {
        Vector256<long> bounds = Vector256.Create(bound);
        return (ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 0), bounds).ExtractMostSignificantBits()
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 4), bounds).ExtractMostSignificantBits() << 4)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 8), bounds).ExtractMostSignificantBits() << 8)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 12), bounds).ExtractMostSignificantBits() << 12)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 16), bounds).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 20), bounds).ExtractMostSignificantBits() << 20)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 24), bounds).ExtractMostSignificantBits() << 24)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 28), bounds).ExtractMostSignificantBits() << 28)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 32), bounds).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 36), bounds).ExtractMostSignificantBits() << 36)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 40), bounds).ExtractMostSignificantBits() << 40)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 44), bounds).ExtractMostSignificantBits() << 44)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 48), bounds).ExtractMostSignificantBits() << 48)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 52), bounds).ExtractMostSignificantBits() << 52)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 56), bounds).ExtractMostSignificantBits() << 56)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 60), bounds).ExtractMostSignificantBits() << 60);
    }

    public static ulong Above(ref int first, int bound)
    {
        Vector256<int> bounds = Vector256.Create(bound);
        return (ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 0), bounds).ExtractMostSignificantBits()
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 8), bounds).ExtractMostSignificantBits() << 8)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 16), bounds).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 24), bounds).ExtractMostSignificantBits() << 24)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 32), bounds).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 40), bounds).ExtractMostSignificantBits() << 40)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 48), bounds).ExtractMostSignificantBits() << 48)
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 56), bounds).ExtractMostSignificantBits() << 56);
    }

    public static ulong Above(ref byte first, byte bound)
    {
        Vector256<byte> bounds = Vector256.Create(bound);
        return (ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 0), bounds).ExtractMostSignificantBits()
            | ((ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 32), bounds).ExtractMostSignificantBits() << 32);
    }

    public static ulong Equal(ref byte first, byte value)
    {
        Vector256<byte> values = Vector256.Create(value);
        return (ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, 0), values).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, 32), values).ExtractMostSignificantBits() << 32);
    }

    public static ulong Has(ref ushort first, ushort bit)
    {
        Vector256<ushort> bits = Vector256.Create(bit);
        return (ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, 0) & bits, bits).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, 16) & bits, bits).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, 32) & bits, bits).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, 48) & bits, bits).ExtractMostSignificantBits() << 48);
    }
}
