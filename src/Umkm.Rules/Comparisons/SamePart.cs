namespace Umkm.Rules.Comparisons;

/// <summary>Two readings may share a part: what is told about it is the same then.</summary>
internal sealed class SamePart : IEqualityComparer<PartChange>
{
    public static readonly SamePart Instance = new();

    /// <inheritdoc/>
    public bool Equals(PartChange? x, PartChange? y) => x is not null && y is not null && Key(x) == Key(y) && x.Basis.Equals(y.Basis);

    /// <inheritdoc/>
    public int GetHashCode(PartChange obj) => Key(obj).GetHashCode();

    private static (ChangeClass, LocalizedText, LocalizedText?, LocalizedText?) Key(PartChange part) =>
        (part.Class, part.Title, part.Before, part.After);
}
