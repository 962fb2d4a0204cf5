using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>Vectors of 512 bits.</summary>
internal readonly struct Width512<T> : IWidth<Vector512<T>, T>
{
    public static int Count => Vector512<T>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Create(T value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Load(ref readonly T first, nuint at) => Vector512.LoadUnsafe(in first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<T> vector, ref T first, nuint at) => vector.StoreUnsafe(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> And(Vector512<T> left, Vector512<T> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Or(Vector512<T> left, Vector512<T> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AndNot(Vector512<T> left, Vector512<T> right) => Vector512.AndNot(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Above(Vector512<T> left, Vector512<T> right) => Vector512.GreaterThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Meets(Vector512<T> left, Vector512<T> right) => ~Vector512.Equals(left & right, Vector512<T>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector512<T> comparison) => comparison.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector512<T> first, Vector512<T> second, Vector512<T> third, Vector512<T> fourth) =>
        Bits(first) | (Bits(second) << Count) | (Bits(third) << (2 * Count)) | (Bits(fourth) << (3 * Count));
}
