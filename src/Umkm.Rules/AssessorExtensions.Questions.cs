using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Interviews;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules;

public static partial class AssessorExtensions
{
    /// <summary>Begins or goes on with an interview: what to ask next about a subject so that some decisions are decided.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="subject">What is known so far; <c>new Enterprise()</c> for nothing.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="goals">The ids of the decisions wanted; null for those of the assessor's options, all unless set.</param>
    /// <param name="unknown">The places, as JSON pointers, of which it was said that they are not known: <see cref="Interview.Unknown"/>.</param>
    /// <returns>The interview, with its next question.</returns>
    /// <exception cref="ArgumentException">A goal is no decision of the book or about another sort of subject; all are told.</exception>
    public static Interview Questions(
        this Assessor assessor,
        Subject subject,
        LocalDate on,
        IEnumerable<string>? goals = null,
        IEnumerable<string>? unknown = null
    )
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(subject);
        string[]? wanted = goals is null ? null : [.. goals.Distinct(StringComparer.Ordinal)];
        Assessor narrow = wanted is null ? assessor : assessor.With(assessor.Options with { Only = [.. wanted] });
        bool isGroup = subject is EnterpriseGroup;
        string[] others = [.. (wanted ?? []).Where(id => IsAboutGroups(assessor.Book.Find(id)!) != isGroup)];
        return others.Length == 0
            ? new Interview(narrow, subject, on, [.. unknown ?? []])
            : throw new ArgumentException(
                $"These decisions are about {(isGroup ? "enterprises" : "groups")}, the subject is not: {string.Join(", ", others)}.",
                nameof(goals)
            );
    }

    private static bool IsAboutGroups(Decision decision) => decision.Subject is SubjectKind.Group or SubjectKind.Member;
}
