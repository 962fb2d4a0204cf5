namespace Umkm.Benchmarks.W1;

/// <summary>Questions about 64 values that follow each other, a bit each.</summary>
internal interface IMasks
{
    static abstract bool CanRun { get; }

    static abstract ulong Above(ref long first, long bound);

    static abstract ulong Above(ref int first, int bound);

    static abstract ulong Above(ref byte first, byte bound);

    static abstract ulong Equal(ref byte first, byte value);

    static abstract ulong Has(ref ushort first, ushort bit);
}
