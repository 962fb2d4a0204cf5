using BenchmarkDotNet.Attributes;
using NodaTime;
using Umkm.Benchmarks.Embedded;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Benchmarks.Inside;

/// <summary>One column of amounts compared with the bounds of its bands, for a block of enterprises: the time is that of one enterprise.</summary>
public class Kernel
{
    private const int Rows = 4_096;
    private readonly FactTable _block = RegisterBenchmark.Blocks(Rows)[0];
    private readonly Evaluator _evaluator = new(Plan.For(RuleBook.Embedded, new LocalDate(2026, 11, 22), null, ["skala-usaha/menurut-modal"]));

    [Benchmark(OperationsPerInvoke = Rows)]
    public void BandsOfOneColumn() => _evaluator.Run(_block, 0, Rows);
}
