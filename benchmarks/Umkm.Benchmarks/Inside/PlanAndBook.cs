using BenchmarkDotNet.Attributes;
using NodaTime;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Planning;

namespace Umkm.Benchmarks.Inside;

/// <summary>What a process pays once: reading the rule files, and a plan for a date.</summary>
public class PlanAndBook
{
    private readonly RuleFile[] _files = [.. RuleBook.EmbeddedRuleFiles];

    [Benchmark]
    public object BookWithEveryCheck() => RuleBook.Load(_files, "uji", withCases: false);

    [Benchmark]
    public object PlanOfADate() => Plan.For(RuleBook.Embedded, new LocalDate(2026, 11, 22));
}
