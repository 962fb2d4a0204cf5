using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;

namespace Umkm.Rules.Graduations;

/// <summary>Who moved from which class to which (<c>naik kelas</c>) between two days, told under every reading of the law and never under one
/// chosen silently.
/// A value: the same subjects in any order give an equal result.</summary>
/// <remarks>The law has no definition of <c>naik kelas</c>, no grace period and no averaging of years. This compares classes, nothing else.</remarks>
/// <param name="Decision">The classification compared.</param>
/// <param name="Title">Its title.</param>
/// <param name="Classes">Its classes, the smallest first.</param>
/// <param name="OnBefore">The first assessment date.</param>
/// <param name="OnAfter">The second assessment date.</param>
/// <param name="Edition">The edition of the rule book.</param>
/// <param name="Hash">The content hash of the rule book.</param>
/// <param name="Compared">How many subjects are compared with themselves.</param>
/// <param name="Readings">The moves under each reading; one without an id where the law is settled on both days.</param>
/// <param name="Arrivals">Those only in the second register, by id.</param>
/// <param name="Leavers">Those only in the first register, by id.</param>
/// <param name="WithoutId">How many subjects of either register have no id and so cannot be found in the other; 0 where one register is compared
/// with itself.</param>
/// <param name="IndicatorBefore">The RPJMN indicator of the first register; null when the rule book has none on its day.</param>
/// <param name="IndicatorAfter">The RPJMN indicator of the second register; null when the rule book has none on its day.</param>
public sealed record Graduation(
    string Decision,
    LocalizedText Title,
    EquatableList<Answer> Classes,
    LocalDate OnBefore,
    LocalDate OnAfter,
    string Edition,
    string Hash,
    int Compared,
    EquatableList<GraduationReading> Readings,
    EquatableList<SubjectName> Arrivals,
    EquatableList<SubjectName> Leavers,
    int WithoutId,
    Proportion? IndicatorBefore,
    Proportion? IndicatorAfter
)
{
    /// <summary>The classification compared unless another is named.</summary>
    public const string SizeDecision = "skala-usaha";

    /// <summary>The decision behind the RPJMN indicator.</summary>
    public const string IndicatorDecision = "indikator-ukm-rpjmn";

    /// <summary>Compares two registers, subjects joined by id.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="before">The first register.</param>
    /// <param name="onBefore">Its assessment date.</param>
    /// <param name="after">The second register.</param>
    /// <param name="onAfter">Its assessment date.</param>
    /// <param name="decision">The classification of enterprises to compare.</param>
    /// <exception cref="ArgumentException">An id occurs twice in a register, the book has no such classification on one of the days, or a subject
    /// is a group or does not fit the book.</exception>
    public static Graduation Compare(
        Assessor assessor,
        IEnumerable<Subject> before,
        LocalDate onBefore,
        IEnumerable<Subject> after,
        LocalDate onAfter,
        string decision = SizeDecision
    )
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        return new GraduationBuilder(assessor, decision, onBefore, onAfter).Joined([.. before], [.. after]);
    }

    /// <summary>Compares one register with itself on two days: what it moves is the law and the days, the facts being the same.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="register">The register.</param>
    /// <param name="onBefore">The first assessment date.</param>
    /// <param name="onAfter">The second assessment date.</param>
    /// <param name="decision">The classification of enterprises to compare.</param>
    /// <exception cref="ArgumentException">The book has no such classification on one of the days, or a subject is a group or does not fit the
    /// book.</exception>
    public static Graduation Compare(
        Assessor assessor,
        IEnumerable<Subject> register,
        LocalDate onBefore,
        LocalDate onAfter,
        string decision = SizeDecision
    )
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(register);
        return new GraduationBuilder(assessor, decision, onBefore, onAfter).Same([.. register]);
    }
}

/// <summary>The moves under one reading of the law.</summary>
/// <param name="Id">The reading; empty where the law is settled on both days.</param>
/// <param name="Title">Its title.</param>
/// <param name="Moves">From each class to each, those that stayed included; only pairs that occur.</param>
/// <param name="Undecided">Those whose class on one of the days cannot be decided, by id.</param>
public sealed record GraduationReading(string Id, LocalizedText Title, EquatableList<ClassMove> Moves, EquatableList<UndecidedMove> Undecided);

/// <summary>Subjects that went from one class to another.</summary>
/// <param name="From">The class on the first day.</param>
/// <param name="To">The class on the second day.</param>
/// <param name="Direction">1 for up, -1 for down, 0 for those that stayed.</param>
/// <param name="Subjects">Which, by id.</param>
public sealed record ClassMove(Answer From, Answer To, int Direction, EquatableList<SubjectName> Subjects);

/// <summary>A subject whose move cannot be decided.</summary>
/// <param name="Subject">Which.</param>
/// <param name="Before">The classes possible on the first day.</param>
/// <param name="After">The classes possible on the second day.</param>
public sealed record UndecidedMove(SubjectName Subject, EquatableList<Answer> Before, EquatableList<Answer> After);

/// <summary>How many of a register a condition holds for.</summary>
/// <param name="Decision">The decision that asks.</param>
/// <param name="Holds">For how many it holds: the numerator, at least.</param>
/// <param name="Undecided">For how many more it may hold.</param>
/// <param name="All">How many there are: the denominator.</param>
public sealed record Proportion(string Decision, int Holds, int Undecided, int All);
