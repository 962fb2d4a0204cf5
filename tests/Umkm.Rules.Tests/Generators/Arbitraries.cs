using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Tests.Support;
using Umkm.Tests;

namespace Umkm.Rules.Tests.Generators;

/// <summary>What properties are tried on.</summary>
public static class Arbitraries
{
    /// <summary>Random throws, for subjects and books that are made step by step.</summary>
    public static Arbitrary<Dice> Dice() => Umkm.Tests.Dice.Any.ToArbitrary();

    /// <summary>Days that matter to the embedded book: each on which its law changes or a duty falls due, those beside it, and any other.</summary>
    public static Arbitrary<LocalDate> Day() => Umkm.Tests.Dice.Any.Select(dice => Dates.Near(TestBooks.Values, dice)).ToArbitrary();

    /// <summary>Amounts of every size and sign, round ones above all: FsCheck's own numbers stay near zero.</summary>
    public static Arbitrary<Rupiah> Amount() =>
        (
            from digits in Gen.Choose(0, 17)
            from number in Gen.Choose(0, int.MaxValue)
            from sign in Gen.Elements(-1L, 1L)
            from zeros in Gen.Choose(0, 17)
            select Rupiah.From(sign * Cut(number, digits, zeros))
        ).ToArbitrary();

    private static long Cut(long number, int digits, int zeros)
    {
        decimal value = Math.Floor(number / (decimal)Math.Pow(10, Math.Max(0, 10 - digits))) * (decimal)Math.Pow(10, zeros);
        return (long)Math.Min(value, Rupiah.MaxValue.Amount);
    }
}
