using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Screenings;

/// <summary>One walk over a register: reads a block, hands it to a core, and gives the results back in order.</summary>
internal sealed class ScreeningRun(
    ScreeningPlan plan,
    SubjectBinder binder,
    AssessorOptions assessing,
    ScreeningOptions options,
    CancellationToken cancellation
)
{
    private readonly ConcurrentBag<BlockScreener> _screeners = [];
    private readonly ImmutableArray<AssumedFact> _assumptions = plan.Assessor.AssumptionsFor(plan.Root, assessing);

    /// <summary>Screens subjects.</summary>
    public IEnumerator<ScreenedBlock> Walk<T>(IEnumerable<T> subjects)
        where T : Subject
    {
        using IEnumerator<T> source = subjects.GetEnumerator();
        var queue = new Queue<Task<ScreenedBlock>>();
        long row = 0;
        bool more = true;
        while (more || queue.Count > 0)
        {
            while (more && queue.Count < options.Workers + 1)
            {
                cancellation.ThrowIfCancellationRequested();
                var block = new List<Subject>(options.BlockRows);
                while (block.Count < options.BlockRows && (more = source.MoveNext()))
                {
                    block.Add(source.Current);
                }
                row = Enqueue(queue, block, row);
            }
            if (queue.TryDequeue(out Task<ScreenedBlock>? next))
            {
                yield return Report(next.GetAwaiter().GetResult(), null);
            }
        }
    }

    /// <summary>Screens subjects that come one by one.</summary>
    public async IAsyncEnumerable<ScreenedBlock> Walk<T>(IAsyncEnumerable<T> subjects)
        where T : Subject
    {
        var queue = new Queue<Task<ScreenedBlock>>();
        var block = new List<Subject>(options.BlockRows);
        long row = 0;
        await foreach (T subject in subjects.WithCancellation(cancellation).ConfigureAwait(false))
        {
            block.Add(subject);
            if (block.Count == options.BlockRows)
            {
                row = Enqueue(queue, block, row);
                block = new List<Subject>(options.BlockRows);
                if (queue.Count > options.Workers)
                {
                    yield return Report(await queue.Dequeue().ConfigureAwait(false), null);
                }
            }
        }
        Enqueue(queue, block, row);
        while (queue.TryDequeue(out Task<ScreenedBlock>? next))
        {
            yield return Report(await next.ConfigureAwait(false), null);
        }
    }

    /// <summary>Screens columns.</summary>
    public IEnumerator<ScreenedBlock> Walk(FactTable facts)
    {
        FactTable assumed = _assumptions.Aggregate(facts, (table, fact) => table.Assuming(fact.Term, fact.Value));
        var queue = new Queue<Task<ScreenedBlock>>();
        int start = 0;
        while (start < facts.Rows || queue.Count > 0)
        {
            while (start < facts.Rows && queue.Count < options.Workers + 1)
            {
                int from = start;
                int count = Math.Min(options.BlockRows, facts.Rows - from);
                queue.Enqueue(Task.Run(() => With(s => s.Screen(facts, assumed, from, count, from, null, new ScreenedBlock(plan))), cancellation));
                start += count;
            }
            yield return Report(queue.Dequeue().GetAwaiter().GetResult(), facts.Rows);
        }
    }

    private long Enqueue(Queue<Task<ScreenedBlock>> queue, List<Subject> block, long row)
    {
        if (block.Count > 0)
        {
            queue.Enqueue(Task.Run(() => With(s => Screen(s, block, row)), cancellation));
        }
        return row + block.Count;
    }

    private ScreenedBlock Screen(BlockScreener screener, List<Subject> block, long row)
    {
        FactTable facts = Bind(block, row);
        return screener.Screen(facts, facts, 0, block.Count, row, block, new ScreenedBlock(plan));
    }

    private FactTable Bind(List<Subject> block, long first)
    {
        var builder = new FactTableBuilder(plan.Plan.Book.Glossary, plan.Root);
        for (int i = 0; i < block.Count; i++)
        {
            try
            {
                binder.Add(builder, block[i], plan.Plan.On);
            }
            catch (ArgumentException e)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Subject number {first + i + 1} of the register cannot be screened. {e.Message}"),
                    e
                );
            }
            foreach (AssumedFact fact in _assumptions)
            {
                if (!builder.IsGiven(fact.Term, i))
                {
                    builder.Set(fact.Term, i, fact.Value);
                }
            }
        }
        return builder.Build();
    }

    private ScreenedBlock With(Func<BlockScreener, ScreenedBlock> work)
    {
        cancellation.ThrowIfCancellationRequested();
        BlockScreener screener = _screeners.TryTake(out BlockScreener? idle) ? idle : new BlockScreener(plan, [], options.CountMissing);
        ScreenedBlock block = work(screener);
        _screeners.Add(screener);
        return block;
    }

    private ScreenedBlock Report(ScreenedBlock block, long? total)
    {
        options.Progress?.Report((block.FirstRow + block.Rows, total));
        return block;
    }
}
