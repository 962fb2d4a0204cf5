using NodaTime;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>Whether a subject meets one criterion of a programme or profile. It is in the session when <see cref="RuleParts.Criteria"/> are asked
/// for.</summary>
public sealed class CriterionFact : IExplained
{
    private readonly Unit _unit;

    internal CriterionFact(Unit unit, Criterion criterion, RowFact row, Truth outcome, IMatch match)
    {
        _unit = unit;
        Criterion = criterion;
        Row = row;
        Outcome = outcome;
        Match = match;
    }

    /// <summary>The enterprise or group it is about: the very object in the session.</summary>
    public Subject Subject => (Row as SubjectFact ?? ((ItemRow)Row).Enterprise).Subject;

    /// <summary>The assessment date.</summary>
    public LocalDate AssessedOn => _unit.Rules.AssessedOn;

    /// <summary>The decision's id.</summary>
    public string Decision => _unit.Decision.Id;

    /// <summary>The criterion's slug.</summary>
    public string Id => Criterion.Id;

    /// <summary>The reading it belongs to; empty when the law is settled.</summary>
    public string Reading => _unit.Reading?.Id ?? "";

    /// <summary>The criterion as the rule file states it.</summary>
    internal Criterion Criterion { get; }

    /// <summary>What it asks, in words for people.</summary>
    public LocalizedText Sentence => Criterion.Sentence;

    /// <summary>What it rests on.</summary>
    public LegalBasis Basis => Criterion.Basis;

    /// <summary>Whether it is met; null while unknown facts decide.</summary>
    public bool? IsMet => Outcome.IsOpen() ? null : Outcome.True;

    /// <inheritdoc/>
    public IMatch Match { get; }

    /// <summary>The activity or product it is about, from 0; null for the subject itself.</summary>
    public int? Item => Row is ItemRow item ? item.Index : null;

    private RowFact Row { get; }

    private Truth Outcome { get; }

    /// <summary>Whether it is about a subject of the session as it is there now.</summary>
    public bool IsAbout(Subject subject) => ReferenceEquals(Subject, subject);

    /// <summary>E.g. <c>program/kur-mikro/lama-usaha: belum pasti</c>.</summary>
    public override string ToString() => $"{Decision}/{Id}: {Outcome}";
}
