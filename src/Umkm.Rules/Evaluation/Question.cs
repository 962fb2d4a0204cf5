using System.Numerics;
using System.Runtime.CompilerServices;

namespace Umkm.Rules.Evaluation;

/// <summary>What is asked of each value of a column.</summary>
/// <param name="With">The number or the mask that each value is held against.</param>
/// <param name="Place">The word that takes the answers of the first 64 values.</param>
internal readonly record struct Question<T>(T With, int Place);

/// <summary>How a value is held against a number or a mask.</summary>
internal interface ITest
{
    static abstract bool Of<T>(T value, T with)
        where T : IBinaryInteger<T>;

    /// <summary>All ones for each value for which it holds.</summary>
    static abstract TVector Of<TWidth, TVector, T>(TVector values, TVector with)
        where TWidth : struct, IWidth<TVector, T>;
}

/// <summary>Whether a value is above a number.</summary>
internal readonly struct AboveBound : ITest
{
    public static bool Of<T>(T value, T with)
        where T : IBinaryInteger<T> => value > with;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Of<TWidth, TVector, T>(TVector values, TVector with)
        where TWidth : struct, IWidth<TVector, T> => TWidth.Above(values, with);
}

/// <summary>Whether a set of possible values has one of a mask.</summary>
internal readonly struct MeetsMask : ITest
{
    public static bool Of<T>(T value, T with)
        where T : IBinaryInteger<T> => !T.IsZero(value & with);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Of<TWidth, TVector, T>(TVector values, TVector with)
        where TWidth : struct, IWidth<TVector, T> => TWidth.Meets(values, with);
}
