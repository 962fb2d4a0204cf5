using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Umkm.Rules.Evaluation;

/// <summary>Asks the processor for the bytes of a column that the next run will read: of a narrow column a run reads too few at a time for the
/// processor to see by itself that more will follow.</summary>
internal static class Ahead
{
    /// <summary>How many bytes ahead: those of as many rows of the narrowest column as are worked out together.</summary>
    private const int Distance = 4096;

    private const int Line = 64;

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

    /// <summary>Asks for what follows 64 values, some way ahead. Memory that is not there is asked for without harm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Of<T>(ref readonly T values)
    {
        if (Sse.IsSupported)
        {
            byte* at = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in values)) + Distance;
            for (int i = 0; i < Unsafe.SizeOf<T>(); i++)
            {
                Sse.Prefetch1(at + (i * Line));
            }
        }
    }
}
