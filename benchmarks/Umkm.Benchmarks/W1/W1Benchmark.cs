using System.Globalization;
using Umkm.Rules.Columns;

namespace Umkm.Benchmarks.W1;

/// <summary>Workload W1: the rule engine against C# written by hand, one thread, data in memory.</summary>
internal static class W1Benchmark
{
    private const string Reading = "reading every byte of the columns";
    private const string Given = "rule engine, all facts given";

    public static int Run()
    {
        var register = new Register(20_260_630);
        var branches = new Answer();
        var branchFree = new Answer();
        var planes = new Planes();
        var engine = new RuleEngine();
        FactTable complete = RuleEngine.Facts(register, unknown: 0);
        FactTable withUnknowns = RuleEngine.Facts(register, unknown: 10);
        HandWritten.Idiomatic(register, branches);
        HandWritten.BranchFree(register, branchFree);
        string? difference = branchFree.DifferenceFrom(branches) ?? engine.RunToAnswer(complete).DifferenceFrom(branches);
        if (HandVector<Masks512>.CanRun)
        {
            HandVector<Masks512>.Run(register, planes);
            difference ??= planes.ToAnswer().DifferenceFrom(branches);
        }
        if (HandVector<Masks256>.CanRun)
        {
            HandVector<Masks256>.Run(register, planes);
            difference ??= planes.ToAnswer().DifferenceFrom(branches);
        }
        using var duckDb = new DuckDbW1(register);
        duckDb.Run(threads: 2);
        var rulesEngine = new RulesEngineW1(register);
        var byRulesEngine = new Answer();
        rulesEngine.Run(byRulesEngine);
        difference ??= duckDb.ToAnswer().DifferenceFrom(branches) ?? byRulesEngine.DifferenceFrom(branches, RulesEngineW1.Count);
        if (difference is not null)
        {
            Console.Error.WriteLine("The engines disagree: " + difference);
            return 1;
        }
        Console.WriteLine($"W1: {Register.Count} enterprises, {engine.Size}; all engines agree on every value.");
        var rounds = new Rounds(21);
        rounds.Add("hand-written, branch-free", () => HandWritten.BranchFree(register, branchFree));
        rounds.Add("hand-written, idiomatic", () => HandWritten.Idiomatic(register, branches));
        if (HandVector<Masks512>.CanRun)
        {
            rounds.Add("hand-written, 512-bit vectors", () => HandVector<Masks512>.Run(register, planes));
        }
        if (HandVector<Masks256>.CanRun)
        {
            rounds.Add("hand-written, 256-bit vectors", () => HandVector<Masks256>.Run(register, planes));
        }
        rounds.Add(Reading, () => Traffic.Read(complete));
        rounds.Add(Given, () => engine.Run(complete));
        rounds.Add("rule engine, 10 % of facts unknown", () => engine.Run(withUnknowns));
        rounds.Add("DuckDB, coded columns, one thread", () => duckDb.Run(threads: 1));
        rounds.Add("DuckDB, coded columns, two threads", () => duckDb.Run(threads: 2));
        rounds.Add("MS RulesEngine, one enterprise at a time", () => rulesEngine.Run(byRulesEngine), RulesEngineW1.Count);
        long before = GC.GetAllocatedBytesForCurrentThread();
        engine.Run(complete);
        engine.Run(withUnknowns);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(rounds.Measure(Register.Count));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Share of the time that reading every byte takes: {rounds.MedianOf(Reading) / rounds.MedianOf(Given):0%}."
            )
        );
        Console.WriteLine($"Bytes allocated by two passes over {Register.Count} enterprises: {allocated}.");
        return 0;
    }
}
