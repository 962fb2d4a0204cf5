using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using Umkm.Registers.Rows;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>What each assumption decides: answers that are open without it and decided with it, the others being assumed either way. One a
/// thread.</summary>
internal sealed class AssumptionTally
{
    private readonly BlockScreener _screener;
    private readonly Without[] _without;

    public AssumptionTally(BlockScreener screener, ImmutableArray<AssumedFact> assumptions, LocalDate on)
    {
        _screener = screener;
        _without = [.. assumptions.Select(a => new Without(a, assumptions.Remove(a), new FactColumns(screener.Glossary, on)))];
    }

    /// <summary>For each assumption the rows and answers that it decided so far, and the rows that it was used for.</summary>
    public IEnumerable<AssumptionCount> Counts => _without.Select(w => new AssumptionCount(w.Fact, w.Used, w.Rows, w.Answers));

    /// <summary>Forgets the rows of the last block.</summary>
    public void Clear()
    {
        foreach (Without one in _without)
        {
            one.Columns.Clear();
        }
    }

    /// <summary>Adds the row that was read last.</summary>
    public void Add(RowReader rows)
    {
        foreach (Without one in _without)
        {
            one.Used += rows.Gives(one.Fact) ? 0 : 1;
            rows.Write(one.Columns, one.Others);
        }
    }

    /// <summary>Counts a block of all rows added.</summary>
    public void Count(ScreenedBlock with)
    {
        foreach (Without one in _without)
        {
            one.Block = _screener.Screen(one.Columns.Build(), 0, with.Rows, with.FirstRow, one.Block);
            for (int word = 0; word < (with.Rows + 63) / 64; word++)
            {
                ulong any = 0;
                foreach (ScreenedDecision decision in with.Decisions)
                {
                    ulong decided = Decided(with, decision, word) & ~Decided(one.Block, decision, word);
                    any |= decided;
                    one.Answers += BitOperations.PopCount(decided);
                }
                one.Rows += BitOperations.PopCount(any);
            }
        }
    }

    /// <summary>The rows with exactly one possible answer.</summary>
    private static ulong Decided(ScreenedBlock block, ScreenedDecision decision, int word)
    {
        ulong one = 0;
        ulong more = 0;
        for (int answer = 0; answer < decision.Answers.Length; answer++)
        {
            ulong bits = block.Bits(decision, answer)[word];
            more |= one & bits;
            one |= bits;
        }
        return one & ~more;
    }

    private sealed class Without(AssumedFact fact, ImmutableArray<AssumedFact> others, FactColumns columns)
    {
        public AssumedFact Fact => fact;

        public ImmutableArray<AssumedFact> Others => others;

        public FactColumns Columns => columns;

        public ScreenedBlock? Block { get; set; }

        public long Used { get; set; }

        public long Rows { get; set; }

        public long Answers { get; set; }
    }
}
