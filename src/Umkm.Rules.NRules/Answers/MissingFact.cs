using NodaTime;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>A fact that was not given while a condition that reads it is open and so is its decision. It is in the session when
/// <see cref="RuleParts.MissingFacts"/> are asked for.</summary>
public sealed class MissingFact : IExplained
{
    private readonly Unit _unit;
    private readonly RowFact _row;
    private readonly Asked _asked;

    internal MissingFact(Unit unit, Asked asked, RowFact row, IMatch match)
    {
        _unit = unit;
        _asked = asked;
        _row = row;
        Match = match;
    }

    /// <summary>The enterprise or group it is missing of: the very object in the session.</summary>
    public Subject Subject => (_row as SubjectFact ?? ((ItemRow)_row).Enterprise).Subject;

    /// <summary>The assessment date.</summary>
    public LocalDate AssessedOn => _unit.Rules.AssessedOn;

    /// <summary>The decision that is open.</summary>
    public string Decision => _unit.Decision.Id;

    /// <summary>The fact, the list, or the title of another open decision.</summary>
    public LocalizedText Name => _asked.Name;

    /// <summary>The JSON path to give it under; null for local terms, which stand under <c>facts</c>, and for decisions.</summary>
    public string? Property => _asked.Property;

    /// <summary>The id of the open decision that this one refers to, whose own missing facts decide; null for a fact.</summary>
    public string? Through => _asked.Decision;

    /// <summary>The activity or product it is missing of, from 0; null for the subject itself and for any item of a list.</summary>
    public int? Item => _row is ItemRow item ? item.Index : null;

    /// <inheritdoc/>
    public IMatch Match { get; }

    /// <summary>Whether it is about a subject of the session as it is there now.</summary>
    public bool IsAbout(Subject subject) => ReferenceEquals(Subject, subject);

    /// <summary>E.g. <c>program/kur-mikro: tanggal berdiri</c>.</summary>
    public override string ToString() => $"{Decision}: {Name.Indonesian}";
}
