namespace Umkm.Benchmarks.W1;

/// <summary>What W1 asks of each enterprise, as words of bits: all that is asked for follows from these.</summary>
internal sealed class Planes
{
    /// <summary>How many words 64 enterprises take.</summary>
    public const int Count = 21;

    public const int Words = Register.Padded / 64;

    public readonly ulong[] Bits = new ulong[Words * Count];

    /// <summary>The same in bytes, to compare with other engines.</summary>
    public Answer ToAnswer()
    {
        var answer = new Answer();
        for (int i = 0; i < Register.Count; i++)
        {
            int Bit(int plane) => (int)(Bits[(i / 64 * Count) + plane] >> (i % 64) & 1);
            int big = Bit(1);
            answer.Class[i] = (byte)(Bit(0) + Bit(1) + Bit(2));
            answer.Required[i] = (byte)(1 | (Bit(3) << 1) | (Bit(4) << 2) | ((1 - big) << 3) | (Bit(5) * 48));
            answer.Missing[i] = (byte)(Bit(6) | (Bit(7) << 1) | (Bit(8) << 2) | (Bit(9) << 3) | (Bit(10) << 4) | (Bit(11) << 5));
            answer.Unmet[0][i] = (byte)(big | (Bit(12) << 1) | (Bit(6) << 2) | (Bit(13) << 3) | (Bit(14) << 4));
            answer.Unmet[1][i] = (byte)(Bit(15) | (Bit(16) << 1));
            answer.Unmet[2][i] = (byte)(big | ((1 - Bit(5)) << 1) | (Bit(6) << 2) | (Bit(17) << 3));
            answer.Unmet[3][i] = (byte)(Bit(18) | (Bit(6) << 1));
            answer.Unmet[4][i] = (byte)(big | (Bit(19) << 1) | (Bit(20) << 2));
        }
        return answer;
    }
}
