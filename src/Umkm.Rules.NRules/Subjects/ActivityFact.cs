namespace Umkm.Rules.NRules.Subjects;

/// <summary>What is known of an activity of an enterprise.</summary>
public sealed class ActivityFact : ItemRow
{
    /// <summary>The papers that count for it.</summary>
    public RowList<PaperFact> Papers { get; internal set; } = RowList<PaperFact>.Open;

    /// <summary>The KBLI code with its edition: edition × 100.000 + code.</summary>
    public Subjects.Number Kbli { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The risk printed on the NIB.</summary>
    public Subjects.Choice Risk { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>The risk for a micro enterprise: that on the NIB, or else of the risk table.</summary>
    public Subjects.Choice RiskMikro { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>The risk for a small enterprise, likewise.</summary>
    public Subjects.Choice RiskKecil { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>The risk for a medium enterprise, likewise.</summary>
    public Subjects.Choice RiskMenengah { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>The risk for a large enterprise, likewise.</summary>
    public Subjects.Choice RiskBesar { get; internal set; } = Subjects.Choice.Unknown;
}
