using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Results;

namespace Umkm.Rules.Selections;

/// <summary>Who gets the places of a programme: everyone given is in exactly one of the five lists. A value: the same subjects in any order give
/// an equal selection.</summary>
public sealed record Selection
{
    /// <summary>The programme's id.</summary>
    public required string Programme { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The assessment date.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The edition of the rule book.</summary>
    public required string Edition { get; init; }

    /// <summary>The content hash of the rule book.</summary>
    public required string Hash { get; init; }

    /// <summary>What the programme's version rests on.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>The places of the first stage; null when there are as many as there are eligible subjects.</summary>
    public required int? Quota { get; init; }

    /// <summary>The places of the second stage, given out among the selected; null for one stage.</summary>
    public required int? NextStage { get; init; }

    /// <summary>The ranking keys of the rule file, most important first. Subjects equal in all of them are ranked by id, then by a hash of what
    /// is known of them.</summary>
    public required EquatableList<SelectionKey> Order { get; init; }

    /// <summary>Those who get a place whatever is not known yet of them and the others, best first.</summary>
    public required EquatableList<RankedSubject> Selected { get; init; }

    /// <summary>Those who are eligible and of whom it cannot be told yet whether they get a place, best first: a fact by which they or others are
    /// ranked is not known, or it is not known whether another is eligible.</summary>
    public required EquatableList<RankedSubject> Contending { get; init; }

    /// <summary>Those who are eligible but get none whatever is not known yet, best first; the rank goes on.</summary>
    public required EquatableList<RankedSubject> Waiting { get; init; }

    /// <summary>Those who are not eligible, by id.</summary>
    public required EquatableList<RefusedSubject> Refused { get; init; }

    /// <summary>Those of whom it cannot be decided, by id. They are neither selected nor refused.</summary>
    public required EquatableList<UndecidedSubject> Undecided { get; init; }

    /// <summary>What to be careful about.</summary>
    public required EquatableList<Caution> Cautions { get; init; }
}

/// <summary>A ranking key.</summary>
/// <param name="Name">The term.</param>
/// <param name="Ascending">Whether the smaller value, or the earlier day, goes first. A value that is not known may be any.</param>
/// <param name="IsDay">Whether its values are days.</param>
public sealed record SelectionKey(LocalizedText Name, bool Ascending, bool IsDay)
{
    /// <summary>Whether it is a statement that is so or not: no is before yes.</summary>
    internal bool IsStatement { get; init; }
}

/// <summary>An eligible subject.</summary>
/// <param name="Rank">The best rank it can have among all who are or may be eligible, from 1.</param>
/// <param name="LastRank">The last rank it can have; the same as the best when nothing that ranks it is open.</param>
/// <param name="Subject">Which.</param>
/// <param name="Values">The values of the ranking keys.</param>
/// <param name="NextStage">Whether it also gets a place of the second stage; null when it cannot be told yet.</param>
/// <param name="Missing">The ranking facts of its own that are not known.</param>
public sealed record RankedSubject(
    int Rank,
    int LastRank,
    SubjectName Subject,
    EquatableList<LocalizedText> Values,
    bool? NextStage,
    EquatableList<MissingFact> Missing
);

/// <summary>A subject that is not eligible.</summary>
/// <param name="Subject">Which.</param>
/// <param name="Unmet">The criteria it does not meet, without their reasons; the reading is empty where a criterion stands in all.</param>
public sealed record RefusedSubject(SubjectName Subject, EquatableList<CriterionResult> Unmet);

/// <summary>A subject of which it cannot be decided whether it is eligible.</summary>
/// <param name="Subject">Which.</param>
/// <param name="Missing">The facts that were not given, those that decide most first.</param>
/// <param name="Readings">The answers under each reading; none when the law is settled.</param>
public sealed record UndecidedSubject(SubjectName Subject, EquatableList<MissingFact> Missing, EquatableList<ReadingResult> Readings);
