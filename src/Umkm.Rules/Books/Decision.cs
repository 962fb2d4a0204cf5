using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>A question with a closed list of answers, and its law over time.</summary>
public sealed record Decision
{
    /// <summary>The id; also the path of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Its kind.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>What it is about: an enterprise, an activity, a product or a group.</summary>
    public required SubjectKind Subject { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its answers. For items of a list the first answer that an item has decides.</summary>
    public required ImmutableArray<Answer> Answers { get; init; }

    /// <summary>For permits: whether it binds.</summary>
    public PermitNature? Nature { get; init; }

    /// <summary>For programmes: where it runs; <c>nasional</c> or a region code with its name.</summary>
    public string? Region { get; init; }

    /// <summary>Notes for readers of the law, in Indonesian.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The versions, oldest first; declared gaps among them.</summary>
    public ImmutableArray<DecisionVersion> Versions
    {
        get => History.All;
        init => History = new VersionHistory(value);
    }

    /// <summary>The versions in a form of which a day takes only the one it needs.</summary>
    internal VersionHistory History { get; init; } = new([]);

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The version in force on a day, or null when the decision is not in the law then.</summary>
    public DecisionVersion? On(LocalDate day) => History.On(day);

    /// <summary>The answer of a slug, or null.</summary>
    public Answer? Answer(string slug) => PlaceOf(slug) is >= 0 and var place ? Answers[place] : null;

    /// <summary>The place of the answer of a slug among the answers; below zero when it has none.</summary>
    internal int PlaceOf(string slug)
    {
        for (int i = 0; i < Answers.Length; i++)
        {
            if (Answers[i].Slug == slug)
            {
                return i;
            }
        }
        return -1;
    }
}

/// <summary>Whether a permit requirement binds.</summary>
public enum PermitNature
{
    /// <summary><c>wajib</c>.</summary>
    Compulsory,

    /// <summary><c>bersyarat</c>: for some products, channels or buyers.</summary>
    Conditional,

    /// <summary><c>sukarela</c>.</summary>
    Voluntary,

    /// <summary><c>kewajiban-lapor</c>: a duty to report rather than a paper.</summary>
    Reporting,
}

/// <summary>What a decision says while one state of the law lasts.</summary>
public sealed record DecisionVersion
{
    /// <summary>How a caution begins that says that the first day is uncertain.</summary>
    internal static readonly LocalizedText UncertainStart = new("Hari mulai berlaku belum pasti: ", "The first day in force is uncertain: ");

    /// <summary>The days.</summary>
    public required InForce InForce { get; init; }

    /// <summary>What it rests on.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>The day its sources were last looked at.</summary>
    public required LocalDate CheckedOn { get; init; }

    /// <summary>Notes, in Indonesian.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Cautions printed on every result, in Indonesian.</summary>
    public ImmutableArray<string> Cautions => [.. CautionTexts.Select(c => c.Indonesian)];

    /// <summary>Cautions printed on every result, in both languages.</summary>
    internal ImmutableArray<LocalizedText> CautionTexts { get; init; } = [];

    /// <summary>Conditions that are not judged, each with the answer it can take away.</summary>
    internal ImmutableArray<UnjudgedCondition> Unjudged { get; init; } = [];

    /// <summary>For a declared gap: why the law says nothing, in Indonesian.</summary>
    public string? NotRegulated => Gap?.Indonesian;

    /// <summary>For a declared gap: why the law says nothing.</summary>
    internal LocalizedText? Gap { get; init; }

    /// <summary>The readings; one without an id when the law is settled, none in a declared gap.</summary>
    public required ImmutableArray<Reading> Readings { get; init; }

    /// <summary>For programmes: whether a round is open and what is offered.</summary>
    public ProgrammeInfo? Programme { get; init; }

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }

    /// <summary>For a version whose file states only what differs: the keys that it has from the file that it changes, and the benefits where it has
    /// some of them; criteria and classes have places of their own.</summary>
    internal ImmutableArray<string> TakenKeys { get; init; } = [];

    /// <summary>Whether the law is unsettled.</summary>
    public bool IsUnsettled => Readings.Length > 0 && Readings[0].Id.Length > 0;
}

/// <summary>One way to read the law.</summary>
public sealed record Reading
{
    internal Reading(string id, LocalizedText title, LegalBasis basis, LocalizedText? holders, DecisionBody body, Place place)
    {
        Id = id;
        Title = title;
        Basis = basis;
        Holders = holders;
        Body = body;
        Place = place;
    }

    /// <summary>Its slug; empty when there is only one way.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it rests on.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Who holds it, in Indonesian; null when not stated.</summary>
    public string? HeldBy => Holders?.Indonesian;

    /// <summary>Who holds it; null when not stated.</summary>
    internal LocalizedText? Holders { get; }

    /// <summary>Where it stands.</summary>
    public Place Place { get; }

    /// <summary>What it says.</summary>
    internal DecisionBody Body { get; }

    /// <summary>The same reading saying something else.</summary>
    internal Reading With(DecisionBody body) => new(Id, Title, Basis, Holders, body, Place);
}
