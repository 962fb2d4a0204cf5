using BenchmarkDotNet.Attributes;
using NodaTime;
using Umkm.Domain;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Benchmarks.Inside;

/// <summary>One assessment after the other, of a thousand different enterprises: time and allocation of one.</summary>
public class SingleAssessment
{
    private static readonly LocalDate On = new(2026, 11, 22);
    private readonly Assessor _assessor = new(RuleBook.Embedded);
    private readonly Enterprise[] _enterprises = [.. Enumerable.Range(0, 1_000).Select(i => new SampleRegister(RuleBook.Embedded, 1, On)[i])];
    private string[] _ids = [];
    private int _next;

    [GlobalSetup]
    public void Names() => _ids = [.. _assessor.Assess(_enterprises[0], On).Decisions.Select(d => d.Id)];

    [Benchmark(Baseline = true)]
    public int Answers()
    {
        Assessment assessment = _assessor.Assess(Next(), On);
        return _ids.Sum(id => assessment.Possible(id).Length);
    }

    [Benchmark]
    public int Reasons() => _assessor.Assess(Next(), On).Decisions.Sum(d => d.Reasons.Length + d.MissingFacts.Length + d.Cautions.Length);

    private Enterprise Next() => _enterprises[_next++ % _enterprises.Length];
}
