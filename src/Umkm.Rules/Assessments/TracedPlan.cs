using Umkm.Domain;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Assessments;

/// <summary>One subject worked out by one plan: of all decisions, or of a single one. Not for several threads at once.</summary>
internal sealed class TracedPlan
{
    private readonly Func<bool, Tracer> _tracers;

    /// <summary>Works a subject out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cautions">The cautions that every subject gets.</param>
    /// <param name="reasons">The reasons that are kept; null where a plan is asked too seldom.</param>
    /// <param name="tries">What is tried whoever is asked; null where a plan is asked too seldom.</param>
    /// <param name="subjects">What was found about others; null where a plan is asked too seldom.</param>
    /// <param name="facts">What is known of the subject.</param>
    /// <param name="subject">The subject; null when it is known by its columns only.</param>
    /// <param name="assumed">What was assumed.</param>
    /// <param name="single">The plans of single decisions.</param>
    public TracedPlan(
        Plan plan,
        StandingCautions cautions,
        KnownReasons? reasons,
        KnownTries? tries,
        KnownSubjects? subjects,
        FactTable facts,
        Subject? subject,
        IReadOnlySet<Term> assumed,
        DecisionPlans single
    )
    {
        Plan = plan;
        Evaluator = new Evaluator(plan);
        Evaluator.Run(facts, 0, 1);
        _tracers = brief => new Tracer(plan, cautions, reasons, tries, subjects, Evaluator, facts, subject, assumed, single, brief);
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
