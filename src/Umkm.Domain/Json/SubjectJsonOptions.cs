namespace Umkm.Domain.Json;

/// <summary>What a rule book knows, so that the reader can check names against it. Without it any name of the right form passes.</summary>
public sealed record SubjectJsonOptions
{
    /// <summary>The slugs of the permit kinds that exist; a permit of another kind is a problem. Null: any kind passes.</summary>
    public EquatableList<string>? PermitKinds { get; init; }

    /// <summary>The names of the local terms that some rule reads; a fact of another name gives a warning, because other rule
    /// files may read it. Null: any name passes.</summary>
    public EquatableList<string>? FactNames { get; init; }

    /// <summary>The property that a word of the law stands for (<c>modal usaha</c>: <c>businessCapital</c>, <c>tanggal lahir pemilik</c>:
    /// <c>owner.birthDate</c>), for what is told of a property that does not exist; null for none. Null: only spellings are compared.</summary>
    public Func<string, string?>? PropertyOf { get; init; }
}
