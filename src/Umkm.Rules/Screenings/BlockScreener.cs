using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;

namespace Umkm.Rules.Screenings;

/// <summary>Screens blocks of columns, one after the other, for hosts with threads of their own. It keeps its memory: once the first
/// blocks are done, and a block is handed back to be filled again, nothing is allocated. One a thread.</summary>
internal sealed class BlockScreener
{
    /// <summary>What the registers of a run may take, so that they stay close to the processor: eight bytes a word.</summary>
    private const int RegisterWords = 64 * 1024;

    private readonly int _rowsAtOnce;
    private readonly ScreeningPlan _plan;
    private readonly Evaluator _evaluator;
    private readonly ImmutableArray<int> _places;
    private readonly ImmutableArray<(int Filled, int Contradicted)> _implied;
    private readonly MissingCounter? _missing;
    private readonly ImmutableArray<AssumedFact> _assumptions;

    internal BlockScreener(ScreeningPlan plan, ImmutableArray<AssumedFact> assumptions, bool countMissing)
    {
        _plan = plan;
        // Counting what is missing asks every register.
        LoweredPlan lowered = countMissing ? LoweredPlan.All(plan.Plan) : plan.Lowered;
        _places = [.. plan.Registers.Select(r => lowered[r])];
        _implied = [.. plan.Implied.Select(i => (lowered[i.Filled], lowered[i.Contradicted]))];
        _evaluator = new Evaluator(lowered.Instructions, lowered.RegisterTables);
        _rowsAtOnce = 64 * Kernels.WordsAtOnce * Math.Clamp(RegisterWords / Kernels.WordsAtOnce / Math.Max(lowered.RegisterTables.Length, 1), 1, 8);
        _missing = countMissing ? new MissingCounter(plan, _evaluator) : null;
        _assumptions = assumptions;
    }

    /// <summary>The decisions answered, by kind and id.</summary>
    public ImmutableArray<ScreenedDecision> Decisions => _plan.Decisions;

    /// <summary>One that screens the same, for another thread.</summary>
    public BlockScreener Another() => new(_plan, _assumptions, countMissing: _missing is not null);

    /// <summary>What it screens.</summary>
    internal ScreeningPlan Plan => _plan;

    /// <summary>The terms that the columns are of.</summary>
    public RuleLanguage.Glossary Glossary => _plan.Plan.Book.Glossary;

    /// <summary>Screens a run of rows.</summary>
    /// <param name="facts">The columns, of the glossary of the assessor's book.</param>
    /// <param name="start">The first row: a multiple of 64.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="firstRow">The number of the first row in the register.</param>
    /// <param name="reuse">A block of this screening that is no longer read, to be filled again; null for a new one.</param>
    /// <exception cref="ArgumentException">The rows are not there, or do not begin at a multiple of 64.</exception>
    public ScreenedBlock Screen(FactTable facts, int start, int count, long firstRow = 0, ScreenedBlock? reuse = null)
    {
        Guard.Against.Null(facts);
        if ((start & 63) != 0 || start < 0 || count < 0 || count > facts.Rows - start)
        {
            throw new ArgumentException(
                $"Rows {start} to {start + (long)count} of {facts.Rows}: not there, or not from a multiple of 64.",
                nameof(start)
            );
        }
        FactTable assumed = facts;
        foreach (AssumedFact fact in _assumptions)
        {
            assumed = assumed.Assuming(fact.Term, fact.Value);
        }
        return Screen(facts, assumed, start, count, firstRow, null, reuse ?? new ScreenedBlock(_plan));
    }

    /// <param name="given">The facts as given, for explanations.</param>
    /// <param name="facts">The same with the assumptions in them.</param>
    /// <param name="start">The first row.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="firstRow">The number of the first row in the register.</param>
    /// <param name="subjects">The subjects, when there are objects.</param>
    /// <param name="block">Takes the answers.</param>
    internal ScreenedBlock Screen(
        FactTable given,
        FactTable facts,
        int start,
        int count,
        long firstRow,
        IReadOnlyList<Subject>? subjects,
        ScreenedBlock block
    )
    {
        block.Begin(given, start, count, firstRow, subjects);
        // Counting looks at the registers of all rows at once.
        int rows = _missing is null ? _rowsAtOnce : Math.Max(count, 1);
        for (int done = 0; done < count; done += rows)
        {
            int some = Math.Min(rows, count - done);
            _evaluator.Run(facts, start + done, some);
            block.Take(_evaluator, _places, done, some);
            for (int i = 0; i < _implied.Length; i++)
            {
                block.Implied[i] = block.Implied[i].Plus(Rows(_implied[i].Filled, some), Rows(_implied[i].Contradicted, some));
            }
        }
        if (_missing is not null && count > 0)
        {
            (block.Missing, block.MissingSets) = _missing.Count(facts, count);
        }
        return block;
    }

    private long Rows(int register, int count)
    {
        ReadOnlySpan<ulong> bits = _evaluator.Register(register);
        int whole = count >> 6;
        long rows = ScreeningBits.Count(bits[..whole]);
        return (count & 63) == 0 ? rows : rows + System.Numerics.BitOperations.PopCount(bits[whole] & ((1UL << (count & 63)) - 1));
    }
}
