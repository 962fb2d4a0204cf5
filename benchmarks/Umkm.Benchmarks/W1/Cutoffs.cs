using NodaTime;

namespace Umkm.Benchmarks.W1;

/// <summary>The two days that W1's ages come down to, found by trying: the first day that has not yet reached an age.</summary>
internal static class Cutoffs
{
    public static readonly int New = First(12);
    public static readonly int Young = First(6);

    private static int First(int months)
    {
        var epoch = new LocalDate(1970, 1, 1);
        LocalDate day = Register.On.PlusMonths(-months).PlusDays(-5);
        while (day.PlusMonths(months) <= Register.On)
        {
            day = day.PlusDays(1);
        }
        return Period.DaysBetween(epoch, day);
    }
}
