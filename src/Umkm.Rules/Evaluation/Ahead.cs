using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Umkm.Rules.Evaluation;

/// <summary>Asks the processor for the bytes of a column that the next run will read: of a narrow column a run reads too few at a time for the
/// processor to see by itself that more will follow.</summary>
internal static class Ahead
{
    private const int Line = 64;

    /// <summary>Asks for a value that will be read soon.</summary>
    public static unsafe void Of<T>(ref readonly T value)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in value)));
        }
    }

    /// <summary>Asks for the words of bits that follow some.</summary>
    public static unsafe void Of(ulong[] bits, int first, int words)
    {
        if (Sse.IsSupported)
        {
            byte* at = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bits)) + ((first + words) * sizeof(ulong));
            for (int i = 0; i < words * sizeof(ulong); i += Line)
            {
                Sse.Prefetch1(at + i);
            }
        }
    }

    /// <summary>Asks, while some of a run of values are read, for as many of the run that follows: a line of each of several pages, because the
    /// processor goes on by itself in each page that it was asked for. Memory that is not there is asked for without harm.</summary>
    /// <param name="values">The run.</param>
    /// <param name="count">How many values it has.</param>
    /// <param name="at">Which are read.</param>
    /// <param name="some">How many of them: 64 or a part of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Of<T>(ref readonly T values, nuint count, nuint at, nuint some)
    {
        if (Sse.IsSupported)
        {
            unchecked
            {
                nuint lines = some * (nuint)Unsafe.SizeOf<T>() / Line;
                byte* next =
                    (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref Unsafe.AsRef(in values), count))
                    + (at & ~(nuint)63)
                    + ((at & 63) / some * lines * count);
                Sse.Prefetch1(next);
                if (lines > 1)
                {
                    Sse.Prefetch1(next + count);
                }
                if (lines > 2)
                {
                    Sse.Prefetch1(next + (2 * count));
                    Sse.Prefetch1(next + (3 * count));
                }
            }
        }
    }
}
