using FsCheck;
using FsCheck.Fluent;

namespace Umkm.Domain.Tests;

/// <summary>Runs a property over generated values; a failure names the value, or the seed it was made from.</summary>
internal static class Property
{
    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int tests = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests), Prop.ForAll(values.ToArbitrary(), property));

    /// <summary>For values that are easier made from a seed than composed; the seed is what a failure reports.</summary>
    public static void HoldsForSeeds(Func<Random, bool> property, int tests = 300) =>
        Holds(Gen.Choose(0, int.MaxValue), seed => property(new Random(seed)), tests);
}
