using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Umkm.Rules.Tests.Support;

/// <summary>Runs properties over generated values. The seed is fixed, so that a run today and a run tomorrow try the same values.</summary>
internal static class Property
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(
        FSharpOption<Replay>.Some(new Replay(new Rnd(20_261_122, 8_191), FSharpOption<int>.None))
    );

    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int tests = 300) =>
        Check.One(Fixed.WithMaxTest(tests), Prop.ForAll(values.ToArbitrary(), property));

    /// <summary>For values that are made from a seed; what fails names the seed, and the property throws to say more.</summary>
    public static void ForSeeds(int tests, Action<Random> property) =>
        Holds(
            Gen.Choose(0, int.MaxValue - 1),
            seed =>
            {
                property(new Random(seed));
                return true;
            },
            tests
        );
}
