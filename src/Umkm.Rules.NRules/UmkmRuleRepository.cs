using System.Collections.Immutable;
using NodaTime;
using NRules.RuleModel;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Canonical;

namespace Umkm.Rules.NRules;

/// <summary>A rule book on one date as NRules rules: for each enterprise or group in a session every decision about it becomes a
/// <see cref="DecisionFact"/>.</summary>
/// <remarks>A rule is named by decision and answer, tagged with the kind of the decision and its jurisdiction, and described by the sentences of
/// the rule
/// file and the article. Decisions that lean on others match their facts. The sets can be added to a host's own repository.</remarks>
public sealed class UmkmRuleRepository : IRuleRepository
{
    private readonly ImmutableArray<IRuleSet> _sets;

    /// <summary>The rules of a book: all decisions, all readings, no assumptions.</summary>
    /// <param name="book">The book.</param>
    /// <param name="on">The assessment date.</param>
    public UmkmRuleRepository(RuleBook book, LocalDate on)
        : this(new Assessor(book), on) { }

    /// <summary>The rules of an assessor's book, to answer as the assessor does.</summary>
    /// <param name="assessor">The assessor. With <see cref="AssessorOptions.Only"/> what the wanted decisions refer to comes along.</param>
    /// <param name="on">The assessment date.</param>
    public UmkmRuleRepository(Assessor assessor, LocalDate on)
    {
        Guard.Against.Null(assessor);
        var dated = new BookOnDate(assessor, on);
        _sets =
        [
            Set(RuleTexts.BindingName, [RuleWriter.Binding(dated)]),
            .. dated.Rules.GroupBy(r => RuleTexts.Kind(r.Decision)).Select(kind => Set(kind.Key, kind.SelectMany(RuleWriter.Rules))),
        ];

        RuleSet Set(string name, IEnumerable<IRuleDefinition> rules)
        {
            var set = new RuleSet(RuleTexts.Set(on, name));
            set.Add(rules);
            return set;
        }
    }

    /// <summary>One set for each kind of decision, and one that prepares the facts; all are needed.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => _sets;
}
