namespace Umkm.Registers.Samples;

/// <summary>Numbers that look random and follow from a seed and a row alone: equal seeds give equal registers on every machine, and a row
/// does not depend on how many others there are. SplitMix64; whole numbers only.</summary>
internal struct SampleNumbers
{
    /// <summary>2 to the power 1/64, times 2^62.</summary>
    private const ulong Step = 4_661_903_986_662_671_289;
    private static readonly ulong[] Steps = Powers();
    private ulong _state;

    public SampleNumbers(ulong seed, long row)
    {
        _state = seed;
        _state = unchecked(Next() ^ ((ulong)row * 0xD1B5_4A32_D192_ED03UL));
        Next();
    }

    public ulong Next()
    {
        unchecked
        {
            ulong z = _state += 0x9E37_79B9_7F4A_7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>From 0 to below a number.</summary>
    public int Below(int limit) => (int)(((UInt128)Next() * (ulong)limit) >> 64);

    /// <summary>From one number to another, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True that many times in 1000.</summary>
    public bool Chance(int perMille) => Below(1000) < perMille;

    public T Pick<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>One of some, the first ones most often.</summary>
    public T PickSkewed<T>(ReadOnlySpan<T> items) => items[Math.Min(Below(items.Length), Below(items.Length))];

    /// <summary>An amount whose logarithm is normal: half of them below the median, five in six below the median times 2^(spread / 64).</summary>
    public long LogNormal(long median, int spread)
    {
        // The sum of twelve even numbers is near enough to normal: mean 6, deviation 1, here times 64 × 65536.
        long sum = -6L * 65536;
        for (int i = 0; i < 12; i++)
        {
            sum += Below(65536);
        }
        long exponent = sum * spread / 65536;
        int whole = (int)(exponent >> 6);
        UInt128 scaled = (UInt128)(ulong)median * Steps[exponent & 63];
        UInt128 amount = whole >= 0 ? scaled << Math.Min(whole, 20) : scaled >> Math.Min(-whole, 20);
        return (long)(ulong)(amount >> 62);
    }

    private static ulong[] Powers()
    {
        ulong[] powers = new ulong[64];
        powers[0] = 1UL << 62;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = (ulong)(((UInt128)powers[i - 1] * Step) >> 62);
        }
        return powers;
    }
}
