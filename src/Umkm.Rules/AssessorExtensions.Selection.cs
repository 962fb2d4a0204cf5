using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.Selections;

namespace Umkm.Rules;

public static partial class AssessorExtensions
{
    /// <summary>Gives out the places of a programme among subjects: the selected, those whose place is not certain yet, the waiting list, the
    /// refused with the criteria they do not meet, and apart from them those of whom it cannot be decided.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="subjects">The subjects, in any order: it makes no difference.</param>
    /// <param name="programme">The programme's id.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="quota">The places of the first stage, 0 or more; null for the quota of the rule file, and as many as are eligible where it
    /// has none.</param>
    /// <exception cref="ArgumentException">The book has no such programme on the date, a subject is of another sort than the programme is about,
    /// or it names papers or local facts that the book does not know.</exception>
    public static Selection Select(this Assessor assessor, IEnumerable<Subject> subjects, string programme, LocalDate on, int? quota = null)
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(subjects);
        Guard.Against.Null(programme);
        Guard.Against.Negative(quota);
        Assessor narrow = assessor.Book.Find(programme) is null ? assessor : assessor.With(assessor.Options with { Only = [programme] });
        Plan plan = narrow.PlanOn(on);
        return plan.Find(programme) is { Decision.Kind: DecisionKind.Programme, HasItems: false } decision
            ? new Selector(narrow, decision).Select(subjects, plan, quota)
            : throw new ArgumentException(
                $"No programme \"{programme}\" about enterprises or groups is in the law on {NodaTime.Text.LocalDatePattern.Iso.Format(on)}."
                    + MeantId.Hint(programme, assessor.Book.Decisions.Where(d => d.Kind == DecisionKind.Programme).Select(d => d.Id)),
                nameof(programme)
            );
    }
}
