using System.Collections.Immutable;
using Umkm.Rules.Screenings;

namespace Umkm.Registers;

/// <summary>What came of a register.</summary>
public sealed class RegisterTotals
{
    internal RegisterTotals() { }

    /// <summary>Rows read, the header and blank lines not counted.</summary>
    public long Read { get; internal set; }

    /// <summary>Rows answered.</summary>
    public long Answered { get; internal set; }

    /// <summary>Rows that could not be read.</summary>
    public long Rejected { get; internal set; }

    /// <summary>The decisions answered.</summary>
    public ImmutableArray<ScreenedDecision> Decisions { get; internal set; } = [];

    /// <summary>The counts; null when nothing was counted.</summary>
    public ScreeningTally? Tally { get; internal set; }
}
