using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Umkm.Rules.Evaluation;

/// <summary>A loop that is written once for vectors of any width.</summary>
/// <typeparam name="T">What the vectors hold.</typeparam>
internal interface ILoop<T>
{
    void Run<TWidth, TVector>()
        where TWidth : struct, IWidth<TVector, T>;
}

/// <summary>Runs loops in the widest vectors that the processor has; which is settled when they are compiled.</summary>
internal static class Widest
{
    // Not taken into what calls it: that is compiled ahead, this cannot be.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Run<TLoop, T>(TLoop loop)
        where TLoop : struct, ILoop<T>, allows ref struct
    {
        if (Vector512.IsHardwareAccelerated)
        {
            loop.Run<Width512<T>, Vector512<T>>();
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            loop.Run<Width256<T>, Vector256<T>>();
        }
        else
        {
            loop.Run<Width128<T>, Vector128<T>>();
        }
    }
}
