namespace Umkm.Rules.NRules.Subjects;

/// <summary>What is known of a product of an enterprise.</summary>
public sealed class ProductFact : ItemRow
{
    /// <summary>The papers that count for it.</summary>
    public RowList<PaperFact> Papers { get; internal set; } = RowList<PaperFact>.Open;

    /// <summary>Its kind.</summary>
    public Subjects.Choice Kind { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>Where it is made.</summary>
    public Subjects.Choice MadeAt { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>How it is packed.</summary>
    public Subjects.Choice Packaging { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>How it is stored.</summary>
    public Subjects.Choice Storage { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>For which age it is meant.</summary>
    public Subjects.Choice AgeGroup { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>Its shelf life, days.</summary>
    public Subjects.Number ShelfLifeDays { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Whether it contains animal elements.</summary>
    public Truth AnimalContent { get; internal set; } = Truth.Open;
}
