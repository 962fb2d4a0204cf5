using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Assessments;

/// <example>
/// <code>
/// var assessor = new Assessor(RuleBook.Embedded);
/// Assessment assessment = assessor.Assess(new Enterprise { BusinessCapital = Rupiah.FromJuta(85) }, new LocalDate(2026, 11, 22));
/// </code>
/// </example>
public sealed partial class Assessor
{
    /// <summary>The days from one to another, both included, on which some answer about a subject changes.</summary>
    internal Timeline Follow(Subject subject, LocalDate from, LocalDate until)
    {
        var builder = new TimelineBuilder(
            Book,
            subject,
            day => FactsOf(subject, day),
            PlanOn,
            _options.Wanted,
            (table, row) => RegisterReader.NameOf(subject, table, row)
        );
        (EquatableList<TimelineAnswer> start, EquatableList<TimelineDay> days) = builder.Build(from, until);
        return new Timeline(
            from,
            until,
            new SubjectKey(subject).Name,
            Book.Edition,
            Book.Hash,
            Book.Decisions.SelectMany(d => d.Versions).Select(v => v.CheckedOn).DefaultIfEmpty(from).Max(),
            start,
            days
        )
        {
            IsOfGroup = subject is EnterpriseGroup,
        };
    }
}
