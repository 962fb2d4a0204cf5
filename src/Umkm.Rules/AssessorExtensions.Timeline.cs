using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Timelines;

namespace Umkm.Rules;

public static partial class AssessorExtensions
{
    /// <summary>Every day from one day to another on which some answer about a subject changes, and why. The days are computed from the rules and the
    /// subject's own dates, not by trying each day.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="subject">What is known of it; taken to stay as it is throughout.</param>
    /// <param name="from">The first day, included.</param>
    /// <param name="until">The last day, included.</param>
    /// <exception cref="ArgumentException"><paramref name="until"/> lies before <paramref name="from"/>, or the subject names papers or local
    /// facts that the book does not know.</exception>
    public static Timeline Timeline(this Assessor assessor, Subject subject, LocalDate from, LocalDate until)
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(subject);
        Guard.Against.InvalidInput(until, nameof(until), last => last >= from, "The last day lies before the first.");
        return assessor.Follow(subject, from, until);
    }
}
