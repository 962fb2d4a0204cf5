using System.Collections.Immutable;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Reasons;

/// <summary>A caution of a decision that another leans on.</summary>
/// <param name="Caution">The caution.</param>
/// <param name="FromRiskTable">Whether it counts only where a risk was looked up in the risk table.</param>
internal sealed record LeaningCaution(Caution Caution, bool FromRiskTable);

/// <summary>What stands on a decision and all that it leans on, whatever the facts.</summary>
/// <param name="Own">Its own cautions.</param>
/// <param name="Leaning">Those of all that it leans on; some only where a risk was looked up in the risk table.</param>
/// <param name="Whole">All of them where no risk was.</param>
/// <param name="WholeLookedUp">All of them where one was.</param>
/// <param name="ReadsRiskTable">Whether it reads the risk table itself.</param>
/// <param name="Looking">Of the decisions that it leans on, those that do.</param>
/// <param name="Printed">For each kind of paper whether it satisfies it and has its last valid day printed on it; empty when none does.</param>
internal sealed record StandingOn(
    ImmutableArray<Caution> Own,
    LeaningCaution[] Leaning,
    ImmutableArray<Caution> Whole,
    ImmutableArray<Caution> WholeLookedUp,
    bool ReadsRiskTable,
    PlannedDecision[] Looking,
    bool[] Printed
)
{
    /// <summary>Those that are told one behind the other where others come between: its own, and those of all that it leans on.</summary>
    public Caution[][] Runs =>
        field ??= [
            .. (
                (Caution[][])
                    [
                        [.. Own],
                        [.. WholeLookedUp.Skip(Own.Length)],
                        [.. Whole.Skip(Own.Length)],
                    ]
            ).Where(r => r.Length > 0),
        ];

    /// <summary>Whether each of all is told once, looked up or not.</summary>
    public bool AreDistinct { get; } = WholeLookedUp.Distinct().Count() == WholeLookedUp.Length;

    /// <summary>Whether cautions are those that stand on the decision, and each is told once.</summary>
    public bool AreOnce(ImmutableArray<Caution> cautions) => AreDistinct && (cautions == Whole || cautions == WholeLookedUp);
}
