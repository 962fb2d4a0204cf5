using System.Collections.Immutable;
using NRules.RuleModel;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules;

/// <summary>A decision on a permit requirement: terpenuhi, kurang, kedaluwarsa, belum-jatuh-tempo or tidak-wajib.</summary>
public class PermitFact : DecisionFact
{
    internal PermitFact(Unit unit, SubjectFact row, object matched, ulong set, IMatch match)
        : base(unit, row, matched, set, match) { }

    /// <summary>Whether it binds.</summary>
    public PermitNature? Nature => Unit.Decision.Nature;

    /// <summary>The kinds of paper that satisfy it, under any reading.</summary>
    public ImmutableArray<PermitKind> SatisfiedBy => Unit.Papers;

    /// <summary>Whether the paper is still to be had or renewed: the answer is kurang or kedaluwarsa.</summary>
    public bool IsToBeHad => Answer is Answers.Missing or Answers.Expired;
}

/// <summary>One that other decisions lean on.</summary>
/// <typeparam name="TLane">The lane that leads to them.</typeparam>
internal sealed class NamedPermitFact<TLane>(Unit unit, SubjectFact row, object matched, ulong set, IMatch match)
    : PermitFact(unit, row, matched, set, match),
        INamedDecision;
