using System.Collections.Immutable;
using NodaTime;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>The answers that are still possible to a question of the law, as a fact of a session. Two are the same only when they are one
/// object.</summary>
public abstract class AnswerFact : IExplained
{
    private readonly Unit _unit;

    private protected AnswerFact(Unit unit, RowFact row, ulong set, IMatch match)
    {
        _unit = unit;
        Row = row;
        Set = set;
        Match = match;
    }

    /// <summary>The rules on a date that gave it.</summary>
    public RulesOnDate Rules => _unit.Rules;

    /// <summary>The enterprise or group it is about: the very object in the session.</summary>
    public Subject Subject => SubjectFact.Subject;

    /// <summary>The assessment date.</summary>
    public LocalDate AssessedOn => _unit.Rules.AssessedOn;

    /// <summary>The decision's id.</summary>
    public string Id => _unit.Decision.Id;

    /// <summary>Its kind.</summary>
    public DecisionKind Kind => _unit.Decision.Kind;

    /// <summary>Its title.</summary>
    public LocalizedText Title => _unit.Decision.Title;

    /// <summary>The answers that are still possible, in the order of the decision; never empty.</summary>
    public ImmutableArray<Answer> Possible => _unit.AnswersOf(Set);

    /// <summary>The one possible answer, or null while there are several.</summary>
    public string? Answer => Possible is [var one] ? one.Slug : null;

    /// <summary>What it rests on.</summary>
    public LegalBasis Basis => _unit.Basis;

    /// <summary>The days on which that version is in force.</summary>
    public InForce InForce => _unit.Version.InForce;

    /// <summary>For a declared gap: why the law says nothing; null otherwise.</summary>
    public string? NotRegulated => _unit.Version.NotRegulated;

    /// <summary>For programmes: where it runs; null otherwise.</summary>
    public string? Region => _unit.Decision.Region;

    /// <summary>What is known of the enterprise it is about.</summary>
    /// <exception cref="InvalidCastException">It is about a group.</exception>
    public EnterpriseFact Enterprise => Row as EnterpriseFact ?? ((ItemRow)Row).Enterprise;

    /// <summary>What is known of the group it is about.</summary>
    /// <exception cref="InvalidCastException">It is about an enterprise.</exception>
    public GroupFact Group => (GroupFact)Row;

    /// <summary>What is known of the activity it is about.</summary>
    /// <exception cref="InvalidCastException">It is about something else.</exception>
    public ActivityFact Activity => (ActivityFact)Row;

    /// <summary>What is known of the product it is about.</summary>
    /// <exception cref="InvalidCastException">It is about something else.</exception>
    public ProductFact Product => (ProductFact)Row;

    /// <inheritdoc/>
    public IMatch Match { get; }

    /// <summary>What it is about.</summary>
    internal RowFact Row { get; }

    internal Unit Unit => _unit;

    /// <summary>The possible answers: bit n for the answer at place n.</summary>
    internal ulong Set { get; }

    private SubjectFact SubjectFact => Row as SubjectFact ?? Enterprise;

    /// <summary>Whether the answer is one of some.</summary>
    public Truth Is(AnswerSet answers) => answers.Among(Set);

    /// <summary>Whether it is about a subject of the session as it is there now.</summary>
    public bool IsAbout(Subject subject) => ReferenceEquals(Subject, subject);

    /// <summary>The decision with its possible answers, e.g. <c>skala-usaha: mikro|kecil</c>.</summary>
    public override string ToString() => $"{Id}: {string.Join('|', Possible.Select(a => a.Slug))}";
}
