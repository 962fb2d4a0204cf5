namespace Umkm.Rules.NRules.Subjects;

/// <summary>A member of a group.</summary>
public sealed class MemberFact : RowFact
{
    /// <summary>The group.</summary>
    public required GroupFact Group { get; init; }
}
