namespace Umkm.Rules.NRules.Subjects;

/// <summary>What is known of a group on a date.</summary>
public sealed class GroupFact : SubjectFact
{
    /// <summary>Its members.</summary>
    public RowList<MemberFact> Members { get; internal set; } = RowList<MemberFact>.Open;

    /// <summary>Its kind.</summary>
    public Subjects.Choice Kind { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>Its legal status.</summary>
    public Subjects.Choice LegalStatus { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>Who owns the land.</summary>
    public Subjects.Choice LandOwner { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>Whether vacant land is available.</summary>
    public Truth LandVacant { get; internal set; } = Truth.Open;

    /// <summary>The region code as ten digits.</summary>
    public Subjects.Number Region { get; internal set; } = Subjects.Number.Unknown;
}
