namespace Umkm.Rules.Books;

/// <summary>How well the source of a rule was seen.</summary>
public enum Evidence
{
    /// <summary><c>teks</c>: the words of the regulation were read.</summary>
    Text,

    /// <summary><c>laporan</c>: an office, law firm or newspaper reports the rule.</summary>
    Report,

    /// <summary><c>ingatan</c>: from memory only; nothing retrieved confirmed it.</summary>
    Memory,

    /// <summary><c>simpulan</c>: deduced from texts; published by nobody.</summary>
    Inference,
}

/// <summary>What a rule rests on.</summary>
/// <param name="Basis">The articles, as cited.</param>
/// <param name="Evidence">How well they were seen.</param>
public sealed record LegalBasis(System.Collections.Immutable.ImmutableArray<string> Basis, Evidence Evidence)
{
    /// <summary>The articles in one line.</summary>
    public override string ToString() => Basis is [var one] ? one : string.Join("; ", Basis);

    /// <summary>The articles in one line of English, as far as their words are known.</summary>
    internal string English => In(Lang.English);

    /// <summary>The articles in one line of a language.</summary>
    internal string In(Lang language) => language == Lang.English ? string.Join("; ", Basis.Select(CitationWords.English)) : ToString();

    /// <inheritdoc/>
    public bool Equals(LegalBasis? other) => other is not null && Evidence == other.Evidence && Basis.SequenceEqual(other.Basis);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine((int)Evidence, Basis.Length);
}
