using System.Collections.Immutable;
using Umkm.Rules.Screenings;

namespace Umkm.Registers;

/// <summary>What came of a register.</summary>
public sealed class RegisterTotals
{
    internal RegisterTotals() { }

    /// <summary>Rows read: as many as were answered, rejected, skipped and grouped. Lines without any separator are no rows.</summary>
    public long Read { get; internal set; }

    /// <summary>Rows answered.</summary>
    public long Answered { get; internal set; }

    /// <summary>Rows that could not be read.</summary>
    public long Rejected { get; internal set; }

    /// <summary>Rows passed over: those without contents, and those that the mapping says to skip.</summary>
    public long Skipped { get; internal set; }

    /// <summary>Those of them without contents.</summary>
    internal long Blank { get; set; }

    /// <summary>The first of the rows that the mapping says to skip.</summary>
    internal IReadOnlyList<Rows.PassedRow> Passed { get; set; } = [];

    /// <summary>Rows put together with another row of the same enterprise: answered there.</summary>
    public long Grouped { get; internal set; }

    /// <summary>Rows answered and not written among the answers, because only undecided ones were asked for.</summary>
    public long LeftOut { get; internal set; }

    /// <summary>Identities that stand in several rows: id, NIB, NIK.</summary>
    public ImmutableArray<RepeatedValues> Repeated { get; internal set; } = [];

    /// <summary>Columns of 16 digits that all end in 0, as a spreadsheet program leaves numbers of which it keeps 15.</summary>
    public ImmutableArray<string> Rounded { get; internal set; } = [];

    /// <summary>What looks as if it were meant otherwise: rows of sums, zeros, another encoding.</summary>
    public ImmutableArray<LocalizedText> Observations { get; internal set; } = [];

    /// <summary>What changed since another screening; null when none was compared with.</summary>
    public AnswerChanges? Changes { get; internal set; }

    /// <summary>Whether no column is the id, so that rows were numbered from 1.</summary>
    public bool IsNumbered { get; internal set; }

    /// <summary>What people should know at once: rows numbered or passed over, identities that stand twice, rounded numbers, what looks as if it were
    /// meant otherwise, what changed.</summary>
    public IReadOnlyList<LocalizedText> Notes => [.. Reports.ScreeningNotes.Of(this)];

    /// <summary>The line of the header, from 1.</summary>
    public long HeaderLine { get; internal set; }

    /// <summary>What each assumption did.</summary>
    public ImmutableArray<AssumptionCount> Assumptions { get; internal set; } = [];

    /// <summary>The decisions answered.</summary>
    public ImmutableArray<ScreenedDecision> Decisions { get; internal set; } = [];

    /// <summary>The counts; null when nothing was counted.</summary>
    public ScreeningTally? Tally { get; internal set; }
}
