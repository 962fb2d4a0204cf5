using System.Numerics;
using System.Runtime.InteropServices;
using Umkm.Rules.Columns;

namespace Umkm.Benchmarks.W1;

/// <summary>What the machine's memory allows: the columns of a table read once, and nothing done with them.</summary>
internal static class Traffic
{
    private static readonly TableId Table = TableId.Enterprise;

    public static void Read(FactTable facts)
    {
        Vector<byte> all = Vector<byte>.Zero;
        for (int column = 0; column < facts.ColumnsOf(Table); column++)
        {
            switch (facts.Column(Table, column))
            {
                case NumberColumn c:
                    all ^= Read(MemoryMarshal.AsBytes<sbyte>(c.Cells.Bytes)) ^ Read(MemoryMarshal.AsBytes<short>(c.Cells.Shorts));
                    all ^= Read(MemoryMarshal.AsBytes<int>(c.Cells.Ints)) ^ Read(MemoryMarshal.AsBytes<long>(c.Cells.Longs));
                    break;
                case ChoiceColumn c:
                    all ^= Read(c.Bytes);
                    break;
                case StatementColumn c:
                    all ^= Read(MemoryMarshal.AsBytes<ulong>(c.CanBeTrue)) ^ Read(MemoryMarshal.AsBytes<ulong>(c.CanBeFalse));
                    break;
                default:
                    break;
            }
        }
        GC.KeepAlive(all);
    }

    private static Vector<byte> Read(ReadOnlySpan<byte> bytes)
    {
        Vector<byte> one = Vector<byte>.Zero;
        Vector<byte> two = Vector<byte>.Zero;
        ReadOnlySpan<Vector<byte>> vectors = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
        for (int i = 0; i + 1 < vectors.Length; i += 2)
        {
            one ^= vectors[i];
            two ^= vectors[i + 1];
        }
        return one ^ two;
    }
}
