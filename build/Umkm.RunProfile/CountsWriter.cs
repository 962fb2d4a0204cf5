using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using Umkm.StartProfile;

namespace Umkm.RunProfile;

/// <summary>Writes the counts of a method as a profile has them: each record whole, with numbers as they are and types by name. The runtime packs
/// them: of each record only what differs from the one before, as differences, in one, two, five or nine bytes.</summary>
internal sealed class CountsWriter(ILGenerator code, ModuleBuilder module, RuntimeNames names)
{
    private const int Whole = 15;

    // Of a kind of record the lowest bits say what its values are.
    private const int Values = 15;
    private const int TypeValue = 3;
    private const int MethodValue = 4;

    /// <summary>Up to here the runtime has numbers for what it did not know.</summary>
    private const int MostUnknown = 1000;

    public void Write(ReadOnlySpan<byte> packed)
    {
        // The place in the method, the kind of record, how many values it has, and flags.
        Span<long> record = stackalloc long[4];
        Span<long> last = stackalloc long[5];
        while (true)
        {
            long changed = Next(ref packed);
            for (int i = 0; i < record.Length; i++)
            {
                record[i] += (changed >> i & 1) != 0 ? Next(ref packed) : 0;
            }
            int values = (int)record[1] & Values;
            if (record[1] == 0)
            {
                return;
            }
            Number(Whole);
            foreach (long number in record)
            {
                Number(number);
            }
            for (int i = 0; i < record[2] && values != 0; i++)
            {
                ref long value = ref last[Math.Max(values, 2)];
                value += Next(ref packed);
                Value(values, value);
            }
        }
    }

    private void Value(int values, long value)
    {
        int? token = values is TypeValue or MethodValue && value is < 0 or > MostUnknown ? Token(values, (ulong)value) : null;
        if (token is { } named)
        {
            code.Emit(OpCodes.Ldtoken, named);
        }
        else
        {
            Number(values is TypeValue or MethodValue && value is < 0 or > MostUnknown ? 1 : value);
        }
    }

    private int? Token(int values, ulong id) =>
        values == TypeValue
            ? names.Type(id) is { } type
                ? module.GetTypeMetadataToken(type)
                : null
            : names.Method(id) is { } method
                ? Profile.Token(module, method)
                : null;

    private void Number(long number)
    {
        if (number is >= int.MinValue and <= int.MaxValue)
        {
            code.Emit(OpCodes.Ldc_I4, (int)number);
        }
        else
        {
            code.Emit(OpCodes.Ldc_I8, number);
        }
    }

    private static long Next(ref ReadOnlySpan<byte> packed)
    {
        (int length, long value) = packed[0] switch
        {
            < 0x80 => (1, Signed(packed[0], 7)),
            < 0xC0 => (2, Signed(BinaryPrimitives.ReadUInt16BigEndian(packed) & 0x3FFF, 14)),
            0xC1 => (9, BinaryPrimitives.ReadInt64BigEndian(packed[1..])),
            _ => (5, BinaryPrimitives.ReadInt32BigEndian(packed[1..])),
        };
        packed = packed[length..];
        return value;
    }

    // The lowest bit is the sign.
    private static long Signed(int bits, int width) => (bits >> 1) - ((bits & 1L) << (width - 1));
}
