using Umkm.Domain;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Assessments;

/// <summary>One subject worked out by one plan: of all decisions, or of a single one. Not for several threads at once.</summary>
internal sealed class TracedPlan
{
    private readonly Func<bool, Tracer> _tracers;

    public TracedPlan(Plan plan, StandingCautions cautions, FactTable facts, Subject? subject, IReadOnlySet<Term> assumed, DecisionPlans single)
    {
        Plan = plan;
        Evaluator = new Evaluator(plan);
        Evaluator.Run(facts, 0, 1);
        _tracers = brief => new Tracer(plan, cautions, Evaluator, facts, subject, assumed, single, brief);
        Tracer = _tracers(false);
    }

    public Plan Plan { get; }

    public Evaluator Evaluator { get; }

    /// <summary>Reads its results.</summary>
    public Tracer Tracer { get; }

    /// <summary>Another reader of its results.</summary>
    /// <param name="brief">Whether it leaves out what a summary does not tell.</param>
    public Tracer Another(bool brief) => _tracers(brief);
}
