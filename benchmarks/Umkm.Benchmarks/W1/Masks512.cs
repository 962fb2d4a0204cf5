using System.Runtime.Intrinsics;

namespace Umkm.Benchmarks.W1;

/// <summary>With vectors of 512 bits.</summary>
internal readonly struct Masks512 : IMasks
{
    public static bool CanRun => Vector512.IsHardwareAccelerated;

    public static ulong Above(ref long first, long bound)
    {
        Vector512<long> bounds = Vector512.Create(bound);
        return (ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 0), bounds).ExtractMostSignificantBits()
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 8), bounds).ExtractMostSignificantBits() << 8)
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 16), bounds).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 24), bounds).ExtractMostSignificantBits() << 24)
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 32), bounds).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 40), bounds).ExtractMostSignificantBits() << 40)
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 48), bounds).ExtractMostSignificantBits() << 48)
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 56), bounds).ExtractMostSignificantBits() << 56);
    }

    public static ulong Above(ref int first, int bound)
    {
        Vector512<int> bounds = Vector512.Create(bound);
        return (ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 0), bounds).ExtractMostSignificantBits()
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 16), bounds).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 32), bounds).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 48), bounds).ExtractMostSignificantBits() << 48);
    }

    public static ulong Above(ref byte first, byte bound)
    {
        Vector512<byte> bounds = Vector512.Create(bound);
        return Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, 0), bounds).ExtractMostSignificantBits();
    }

    public static ulong Equal(ref byte first, byte value)
    {
        Vector512<byte> values = Vector512.Create(value);
        return Vector512.Equals(Vector512.LoadUnsafe(ref first, 0), values).ExtractMostSignificantBits();
    }

    public static ulong Has(ref ushort first, ushort bit)
    {
        Vector512<ushort> bits = Vector512.Create(bit);
        return (ulong)Vector512.Equals(Vector512.LoadUnsafe(ref first, 0) & bits, bits).ExtractMostSignificantBits()
            | ((ulong)Vector512.Equals(Vector512.LoadUnsafe(ref first, 32) & bits, bits).ExtractMostSignificantBits() << 32);
    }
}
