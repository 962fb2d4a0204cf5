using Umkm.Domain;
using Umkm.Rules.Columns;

namespace Umkm.Rules.NRules.Canonical;

/// <summary>A subject with its facts in columns: the fact that every rule of a decision matches first. A changed subject gets a new one,
/// so answers that carry the same one belong together.</summary>
internal sealed class BoundSubject(BookOnDate book, Subject subject, FactTable facts)
{
    private readonly DecisionFact?[] _answers = new DecisionFact?[book.Rules.Length];

    public BookOnDate Book => book;

    public Subject Subject => subject;

    public FactTable Facts => facts;

    public TableId Root => facts.Root;

    /// <summary>The answer of a rule, worked out on first use: the rules of its answers all ask for it.</summary>
    public DecisionFact Answer(DecisionRule rule, DecisionFact[] given) => _answers[rule.Index] ??= rule.WorkOut(this, given);
}
