using System.Collections.Immutable;
using NodaTime;
using NRules.RuleModel;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Network;

namespace Umkm.Rules.NRules;

/// <summary>A rule book on one date as NRules rules: for each enterprise or group in a session every decision about it becomes a <see
/// cref="DecisionFact"/>.</summary>
/// <remarks>A rule is named by decision and answer, tagged with the kind of the decision, its jurisdiction and its id, and described by the
/// sentences of the rule
/// file and the article. Its condition is one expression over typed facts, in which the bounds stand. Decisions that lean on others match their
/// facts. The
/// sets can be added to a host's own repository.</remarks>
public sealed class UmkmRuleRepository : IRuleRepository
{
    private readonly ImmutableArray<IRuleSet> _sets;

    /// <summary>The rules of a book: all decisions, all readings, no assumptions.</summary>
    /// <param name="book">The book.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="parts">What to give beside decisions: at least what a host's rules match.</param>
    public UmkmRuleRepository(RuleBook book, LocalDate on, RuleParts parts = RuleParts.Decisions)
        : this(new Assessor(book), on, parts) { }

    /// <summary>The rules of an assessor's book, to answer as the assessor does.</summary>
    /// <param name="assessor">The assessor. With <see cref="AssessorOptions.Only"/> what the wanted decisions refer to comes along.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="parts">What to give beside decisions: at least what a host's rules match.</param>
    public UmkmRuleRepository(Assessor assessor, LocalDate on, RuleParts parts = RuleParts.Decisions)
    {
        Guard.Against.Null(assessor);
        var book = new BookOnDate(assessor, on);
        var sets = ImmutableArray.CreateBuilder<IRuleSet>();
        bool items = (parts & (RuleParts.Items | RuleParts.MissingFacts)) != RuleParts.Decisions;
        Add(RuleTexts.FactsName, parts == RuleParts.Decisions ? [book.FactsRule(items), .. book.DoneRules()] : [book.FactsRule(items)]);
        foreach (IGrouping<string, DecisionWriter> kind in book.Decisions.GroupBy(d => RuleTexts.Kind(d.Decision)))
        {
            Add(kind.Key, kind.SelectMany(d => d.Rules()));
        }
        if (parts.HasFlag(RuleParts.Readings))
        {
            Add(RuleTexts.ReadingSet, book.Decisions.SelectMany(d => d.ReadingRules()));
        }
        if (items)
        {
            Add(RuleTexts.ItemSet, book.Decisions.SelectMany(d => d.ItemRules()));
        }
        if (parts.HasFlag(RuleParts.Criteria))
        {
            Add(RuleTexts.CriteriaSet, book.Decisions.SelectMany(d => d.CriterionRules()));
        }
        if (parts.HasFlag(RuleParts.MissingFacts))
        {
            Add(RuleTexts.MissingSet, book.Decisions.SelectMany(d => d.MissingRules()));
        }
        _sets = sets.ToImmutable();
        Shared = book.Shared;

        void Add(string name, IEnumerable<IRuleDefinition> rules)
        {
            var set = new RuleSet(RuleTexts.Set(book.Rules, name));
            set.Add(rules);
            sets.Add(set);
        }
    }

    /// <summary>What the rules have in common.</summary>
    internal SharedSets Shared { get; }

    /// <summary>One set for each kind of decision, one that prepares the facts, and one for each part asked for; the first two kinds are
    /// needed.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => _sets;
}
