namespace Umkm.Rules.NRules.Subjects;

/// <summary>What is known of a loan of an enterprise.</summary>
public sealed class LoanFact : ItemRow
{
    /// <summary>Its programme.</summary>
    public Subjects.Choice Programme { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>Its scheme.</summary>
    public Subjects.Choice Scheme { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>Its status.</summary>
    public Subjects.Choice Status { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>The sector it finances.</summary>
    public Subjects.Choice Sector { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>The day of the contract.</summary>
    public Subjects.Number AgreedOn { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The amount by contract, whole rupiah.</summary>
    public Subjects.Number Plafond { get; internal set; } = Subjects.Number.Unknown;
}
