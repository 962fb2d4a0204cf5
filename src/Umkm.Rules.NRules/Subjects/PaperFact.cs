namespace Umkm.Rules.NRules.Subjects;

/// <summary>What is known of a paper that is held.</summary>
public sealed class PaperFact : RowFact
{
    /// <summary>The number of its kind.</summary>
    public Subjects.Number Kind { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The number of its status.</summary>
    public Subjects.Number Status { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The day of issue.</summary>
    public Subjects.Number IssuedOn { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The last valid day, included.</summary>
    public Subjects.Number ValidUntil { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The day of issue, or the first day of all when not given: a listed paper has been issued.</summary>
    public Subjects.Number HeldFrom { get; internal set; } = Subjects.Number.Unknown;
}
