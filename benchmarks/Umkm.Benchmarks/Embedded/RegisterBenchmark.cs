using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Screenings;

namespace Umkm.Benchmarks.Embedded;

/// <summary>Every decision of the embedded book about a register of invented enterprises that lies in memory as columns.</summary>
internal static class RegisterBenchmark
{
    public const int Count = 421_000;
    private const int Block = 4_096;
    private static readonly LocalDate On = new(2026, 11, 22);

    public static int Run()
    {
        var assessor = new Assessor(RuleBook.Embedded);
        FactTable[] blocks = Blocks(Count);
        int instructions = assessor.PlanOn(On).Instructions.Length;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The embedded book: {Count} enterprises, {assessor.PlanOn(On).Decisions.Length} decisions, {instructions} plan instructions."
            )
        );
        Screener[] one = [new(assessor)];
        Screener[] two = [new(assessor), new(assessor)];
        var rounds = new Rounds(15) { ByClock = true };
        rounds.Add("one thread", () => Screen(blocks, one));
        rounds.Add("two threads", () => Screen(blocks, two));
        rounds.Add("one thread, counting what is missing", () => Screen(blocks, [.. one.Select(s => s.Counting)]));
        Console.WriteLine(rounds.Measure(Count));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Screen(blocks, one);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        double each = rounds.MedianOf("one thread");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"One thread: {each:0} ns per enterprise, {each / instructions:0.000} ns per enterprise and instruction; two threads are {each / rounds.MedianOf("two threads"):0.00} times as fast; {allocated} bytes allocated by a pass."
            )
        );
        return 0;
    }

    /// <summary>The register in blocks of columns.</summary>
    public static FactTable[] Blocks(int count)
    {
        var binder = new SubjectBinder(RuleBook.Embedded.Glossary);
        var register = new SampleRegister(RuleBook.Embedded, 1, On);
        var blocks = new List<FactTable>();
        for (int start = 0; start < count; start += Block)
        {
            var builder = new FactTableBuilder(RuleBook.Embedded.Glossary, TableId.Enterprise);
            for (int row = start; row < Math.Min(start + Block, count); row++)
            {
                binder.Add(builder, register[row], On);
            }
            blocks.Add(builder.Build());
        }
        return [.. blocks];
    }

    private static void Screen(FactTable[] blocks, Screener[] screeners)
    {
        var next = new Next();
        if (screeners.Length == 1)
        {
            screeners[0].Screen(blocks, next);
            return;
        }
        Thread[] threads = [.. screeners.Select(s => new Thread(() => s.Screen(blocks, next)))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
    }

    /// <summary>Hands out blocks, so that no thread waits for another's share.</summary>
    private sealed class Next
    {
        private int _taken = -1;

        public int Take() => Interlocked.Increment(ref _taken);
    }

    /// <summary>A screener with the block it fills again and again.</summary>
    private sealed class Screener(Assessor assessor, bool counting = false)
    {
        private readonly BlockScreener _screener = assessor.BlockScreener(On, countMissing: counting);
        private ScreenedBlock? _block;

        public Screener Counting => field ??= new Screener(assessor, counting: true);

        public void Screen(FactTable[] blocks, Next next)
        {
            for (int i = next.Take(); i < blocks.Length; i = next.Take())
            {
                _block = _screener.Screen(blocks[i], 0, blocks[i].Rows, (long)i * Block, _block);
            }
        }
    }
}
