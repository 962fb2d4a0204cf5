using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>Vectors of 128 bits. Taking single bits out of them is dear on Arm, so comparisons of wide values are first made narrow and taken
/// together.</summary>
internal readonly struct Width128<T> : IWidth<Vector128<T>, T>
{
    public static int Count => Vector128<T>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Create(T value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Load(ref readonly T first, nuint at) => Vector128.LoadUnsafe(in first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<T> vector, ref T first, nuint at) => vector.StoreUnsafe(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> And(Vector128<T> left, Vector128<T> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Or(Vector128<T> left, Vector128<T> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> AndNot(Vector128<T> left, Vector128<T> right) => Vector128.AndNot(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Above(Vector128<T> left, Vector128<T> right) => Vector128.GreaterThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Meets(Vector128<T> left, Vector128<T> right) => ~Vector128.Equals(left & right, Vector128<T>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector128<T> comparison) => comparison.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector128<T> first, Vector128<T> second, Vector128<T> third, Vector128<T> fourth)
    {
        if (Count == 2)
        {
            Vector128<int> low = Vector128.Narrow(first.AsInt64(), second.AsInt64());
            Vector128<int> high = Vector128.Narrow(third.AsInt64(), fourth.AsInt64());
            return Vector128.Narrow(low, high).ExtractMostSignificantBits();
        }
        if (Count == 4)
        {
            Vector128<short> low = Vector128.Narrow(first.AsInt32(), second.AsInt32());
            Vector128<short> high = Vector128.Narrow(third.AsInt32(), fourth.AsInt32());
            return Vector128.Narrow(low, high).ExtractMostSignificantBits();
        }
        if (Count == 8)
        {
            ulong low = Vector128.Narrow(first.AsInt16(), second.AsInt16()).ExtractMostSignificantBits();
            return low | ((ulong)Vector128.Narrow(third.AsInt16(), fourth.AsInt16()).ExtractMostSignificantBits() << 16);
        }
        return Bits(first) | (Bits(second) << 16) | (Bits(third) << 32) | (Bits(fourth) << 48);
    }
}
