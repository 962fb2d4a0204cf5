using System.Collections.Immutable;

namespace Umkm.Rules.RuleLanguage;

/// <summary>What kind of value a term has, and so which words compare it.</summary>
public enum TermKind
{
    /// <summary><c>rupiah</c>: whole rupiah.</summary>
    Rupiah,

    /// <summary><c>bilangan</c>: a whole number of a unit: orang, hari, tempat.</summary>
    Count,

    /// <summary><c>tanggal</c>: a day.</summary>
    Date,

    /// <summary><c>usia</c>: time since a day, compared in days, months or years.</summary>
    Age,

    /// <summary><c>ya/tidak</c>: a statement that is so or not.</summary>
    YesNo,

    /// <summary><c>pilihan</c>: one of a closed list.</summary>
    Choice,

    /// <summary><c>kbli</c>: a 5-digit KBLI code with its edition.</summary>
    Kbli,

    /// <summary><c>wilayah</c>: a region code of the Ministry of Home Affairs.</summary>
    Region,

    /// <summary><c>tahun</c>: a calendar or tax year.</summary>
    Year,
}

/// <summary>One of the values of a <see cref="TermKind.Choice"/> term.</summary>
/// <param name="Slug">The value in JSON and CSV.</param>
/// <param name="Label">The words of rule files and results.</param>
public sealed record Choice(string Slug, LocalizedText Label);

/// <summary>A word of the glossary: the name of a fact, what it means and where it comes from.</summary>
public sealed record Term
{
    /// <summary>The Indonesian name as rule files write it.</summary>
    public required string Name { get; init; }

    /// <summary>The English name.</summary>
    public required string English { get; init; }

    /// <summary>What the fact is about.</summary>
    public required SubjectKind Subject { get; init; }

    /// <summary>The kind of value.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>The unit of a <see cref="TermKind.Count"/>, e.g. <c>orang</c>; null otherwise.</summary>
    public string? Unit { get; init; }

    /// <summary>The JSON path of the fact below its subject; null for local and derived terms.</summary>
    public string? Property { get; init; }

    /// <summary>For a date: the slug of the kind of paper whose first day of issue it is where the fact itself is not given; null
    /// otherwise.</summary>
    public string? IssueOf { get; init; }

    /// <summary>For <see cref="TermKind.Age"/>: the date it counts from.</summary>
    public Term? Since { get; init; }

    /// <summary>What it means: what is included, what is not, what is uncertain.</summary>
    public required string Meaning { get; init; }

    /// <summary>The article that defines it, where one does.</summary>
    public string? Basis { get; init; }

    /// <summary>The smallest possible value, included; null when there is none.</summary>
    public long? Minimum { get; init; }

    /// <summary>The values of a choice; empty otherwise.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>Whether a decision file declared it (a fact under <c>facts</c> of the subject).</summary>
    public bool IsLocal { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Place Place { get; init; }

    /// <summary>Its name in both languages.</summary>
    internal LocalizedText Label => field ??= new LocalizedText(Name, English);

    /// <summary>Its place in the columns of its subject, set by the glossary.</summary>
    internal int Index { get; init; }

    /// <summary>Two terms are the same when subject and name are.</summary>
    public bool Equals(Term? other) => ReferenceEquals(this, other) || (other is not null && Name == other.Name && Subject == other.Subject);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, (int)Subject);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
