using System.Collections.Concurrent;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Evaluation;

/// <summary>The parts of a plan made ready for many rows, each once. Thread-safe.</summary>
internal sealed class LoweredPlans(Plan plan)
{
    private readonly ConcurrentDictionary<PlanSlice, LoweredPlan> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<PlannedDecision, ulong[]> _steps = new();

    /// <summary>A part of the plan, with the registers that are asked for.</summary>
    public LoweredPlan Of(PlanSlice slice) =>
        _parts.TryGetValue(slice, out LoweredPlan? known) ? known : _parts.GetOrAdd(slice, LoweredPlan.Keeping(plan, slice.Asked));

    /// <summary>The steps of the whole plan that a decision needs, a bit each.</summary>
    public ulong[] StepsOf(PlannedDecision decision) =>
        _steps.TryGetValue(decision, out ulong[]? known)
            ? known
            : _steps.GetOrAdd(decision, Of(plan.Whole).StepsFor(plan.NotesOf(decision).Slice.Asked));
}
