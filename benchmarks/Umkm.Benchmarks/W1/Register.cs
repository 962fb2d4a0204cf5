using NodaTime;

namespace Umkm.Benchmarks.W1;

/// <summary>The register of workload W1 as columns: fixed seed, log-normal amounts, about one in a hundred on an exact bound or boundary day.</summary>
internal sealed class Register
{
    public const int Count = 421_000;

    /// <summary>The columns are made up to whole words of 64; what stands behind the last row counts for nothing.</summary>
    public const int Padded = (Count + 63) / 64 * 64;
    public static readonly LocalDate On = new(2026, 6, 30);
    public static readonly int[] Codes = [10794, 10391, 10710, 10761, 11052, 13134, 14111, 16291, 47112, 56103, 56303, 96111];

    public readonly int[] Established = new int[Padded];
    public readonly long[] Capital = new long[Padded];
    public readonly long[] Sales = new long[Padded];
    public readonly int[] Workers = new int[Padded];
    public readonly int[] Code = new int[Padded];
    public readonly byte[] Risk = new byte[Padded];
    public readonly byte[] Form = new byte[Padded];
    public readonly byte[] Employment = new byte[Padded];
    public readonly ushort[] Permits = new ushort[Padded];
    public readonly byte[] Credit = new byte[Padded];
    public readonly byte[] TaxYears = new byte[Padded];

    private static readonly long[] Bounds =
    [
        1_000_000_000,
        5_000_000_000,
        10_000_000_000,
        2_000_000_000,
        15_000_000_000,
        50_000_000_000,
        4_800_000_000,
    ];

    public Register(int seed)
    {
        var random = new Random(seed);
        int today = Period.DaysBetween(new LocalDate(1970, 1, 1), On);
        for (int i = 0; i < Count; i++)
        {
            Established[i] = today - random.Next(1, 2_200) + (random.Next(100) == 0 ? 0 : random.Next(30));
            if (random.Next(100) == 0)
            {
                Established[i] = today - (random.Next(2) == 0 ? 365 : 181) + random.Next(-1, 2);
            }
            Capital[i] = Amount(random, 19.6, 1.6);
            Sales[i] = Amount(random, 20.4, 1.6);
            Workers[i] = random.Next(0, 40);
            Code[i] = Codes[random.Next(Codes.Length)];
            Risk[i] = (byte)random.Next(4);
            Form[i] = (byte)(random.Next(100) < 80 ? 0 : random.Next(5));
            Employment[i] = (byte)(random.Next(10) < 8 ? 0 : random.Next(5));
            Permits[i] = (ushort)random.Next(64);
            Credit[i] = (byte)(random.Next(10) < 7 ? 0 : random.Next(4));
            TaxYears[i] = (byte)random.Next(0, 10);
        }
    }

    private static long Amount(Random random, double mean, double deviation)
    {
        if (random.Next(100) == 0)
        {
            return Bounds[random.Next(Bounds.Length)] + random.Next(-1, 2);
        }
        double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return (long)Math.Min(1e13, Math.Exp(mean + (deviation * normal)));
    }
}

/// <summary>What W1 asks of each enterprise.</summary>
internal sealed class Answer
{
    public readonly byte[] Class = new byte[Register.Count];
    public readonly byte[] Required = new byte[Register.Count];
    public readonly byte[] Missing = new byte[Register.Count];
    public readonly byte[][] Unmet =
    [
        new byte[Register.Count],
        new byte[Register.Count],
        new byte[Register.Count],
        new byte[Register.Count],
        new byte[Register.Count],
    ];

    /// <summary>The first difference from another answer in so many rows; null when there is none.</summary>
    public string? DifferenceFrom(Answer other, int rows = Register.Count)
    {
        for (int i = 0; i < rows; i++)
        {
            if (
                Class[i] != other.Class[i]
                || Required[i] != other.Required[i]
                || Missing[i] != other.Missing[i]
                || Unmet.Where((u, p) => u[i] != other.Unmet[p][i]).Any()
            )
            {
                return $"row {i}: class {Class[i]}/{other.Class[i]} required {Required[i]}/{other.Required[i]} missing {Missing[i]}/{other.Missing[i]} unmet {string.Join(',', Unmet.Select(u => u[i]))}/{string.Join(',', other.Unmet.Select(u => u[i]))}";
            }
        }
        return null;
    }
}
