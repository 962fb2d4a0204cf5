using FsCheck;
using FsCheck.Fluent;
using Umkm.Domain.Tests.Json;

namespace Umkm.Domain.Tests;

/// <summary>22 digits, as many as the longest identity number has.</summary>
public sealed record Digits(string Text);

/// <summary>Pieces of written amounts in any order.</summary>
public sealed record AmountLikeText(string Text);

/// <summary>What properties are tried on.</summary>
public static class Arbitraries
{
    /// <summary>Random throws, for values that are made step by step.</summary>
    public static Arbitrary<Dice> Dice() => Umkm.Tests.Dice.Any.ToArbitrary();

    /// <summary>Amounts of every size and either sign; FsCheck's own numbers stay near zero.</summary>
    public static Arbitrary<Rupiah> Amount() =>
        Umkm
            .Tests.Dice.Any.Select(static dice => Rupiah.From(dice.NextInt64(-Rupiah.MaxValue.Amount, Rupiah.MaxValue.Amount + 1) >> dice.Next(57)))
            .ToArbitrary();

    /// <summary>Enterprises and groups with any of their facts.</summary>
    public static Arbitrary<Subject> Subject() => Umkm.Tests.Dice.Any.Select(Samples.Subject).ToArbitrary();

    public static Arbitrary<Digits> Digits() => Gen.Choose(0, 9).ListOf(22).Select(static digits => new Digits(string.Concat(digits))).ToArbitrary();

    public static Arbitrary<AmountLikeText> AmountLikeText() =>
        Gen.Elements("Rp", "-", ".", ",", "0", "1", "999", "000", " juta", "miliar", "x", "\ud800")
            .ListOf()
            .Select(static pieces => new AmountLikeText(string.Concat(pieces)))
            .ToArbitrary();
}
