using System.Reflection;
using System.Text.RegularExpressions;
using Umkm.Rules.Books;

namespace Umkm.Rules.Tests.Loading;

/// <summary>A machine that is busy for a second does not make the reading of a right file fail.</summary>
public class PatternTests
{
    [Fact]
    public void Every_pattern_has_a_minute()
    {
        const BindingFlags All =
            BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        (string Name, int Time)[] patterns =
        [
            .. typeof(RuleBook)
                .Assembly.GetTypes()
                .SelectMany(t => t.GetMethods(All))
                .Select(m => ($"{m.DeclaringType!.Name}.{m.Name}", m.GetCustomAttribute<GeneratedRegexAttribute>()))
                .Where(p => p.Item2 is not null)
                .Select(p => (p.Item1, p.Item2!.MatchTimeoutMilliseconds)),
        ];
        Assert.NotEmpty(patterns);
        Assert.Empty(patterns.Where(p => p.Time is > 0 and < 60_000).Select(p => p.Name));
    }
}
