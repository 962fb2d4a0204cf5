using FsCheck;
using FsCheck.Fluent;

namespace Umkm.Tests;

/// <summary>Where a value is easier thrown than composed: random numbers that print their seed, so that a failure can be thrown again.</summary>
public sealed class Dice : Random
{
    private readonly int _seed;

    public Dice(int seed)
        : base(seed) => _seed = seed;

    /// <summary>Any seed.</summary>
    public static Gen<Dice> Any => Gen.Choose(0, int.MaxValue - 1).Select(seed => new Dice(seed));

    /// <summary>The same throws in every run, for facts that also count what they have met.</summary>
    public static void Each(int times, Action<Dice> thrown)
    {
        var seeds = new Random(20_261_122);
        for (int time = 0; time < times; time++)
        {
            var dice = new Dice(seeds.Next());
            try
            {
                thrown(dice);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{dice}, number {time + 1} of {times}: {e.Message}", e);
            }
        }
    }

    public override string ToString() => $"new Dice({_seed})";
}
