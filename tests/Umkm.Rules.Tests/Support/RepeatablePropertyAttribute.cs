using FsCheck.Xunit;
using Umkm.Rules.Tests.Generators;

namespace Umkm.Rules.Tests.Support;

/// <summary>A property over values of our <see cref="Arbitraries"/>. The seed is fixed: a run today and a run tomorrow try the same values.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RepeatablePropertyAttribute : PropertyAttribute
{
    /// <summary>A property that is tried on so many values.</summary>
    public RepeatablePropertyAttribute(int times)
    {
        (MaxTest, Arbitrary, Replay, QuietOnSuccess) = (times, [typeof(Arbitraries)], "20261122,8191", true);
    }
}
