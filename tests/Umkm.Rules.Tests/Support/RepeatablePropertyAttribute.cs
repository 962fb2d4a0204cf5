using FsCheck.Xunit;
using Umkm.Rules.Tests.Evaluations;
using Umkm.Rules.Tests.Generators;

namespace Umkm.Rules.Tests.Support;

/// <summary>A property over values of our <see cref="Arbitraries"/>. The seed is fixed: a run today and a run tomorrow try the same values; the usual run tries
/// a fourth of them, one with <c>UMKM_WHOLE=1</c> all.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RepeatablePropertyAttribute : PropertyAttribute
{
    /// <summary>A property that is tried on so many values.</summary>
    public RepeatablePropertyAttribute(int times)
    {
        int part = WholeProof.IsAsked && !WidthTests.IsOther ? 1 : 4;
        (MaxTest, Arbitrary, Replay, QuietOnSuccess) = ((times + part - 1) / part, [typeof(Arbitraries)], "20261122,8191", true);
    }
}
