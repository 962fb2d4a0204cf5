using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Facts;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

public sealed partial class Assessor
{
    /// <summary>Every day from one day to another on which some answer about a subject changes, and why. The days are computed from the rules and the
    /// subject's own dates, not by trying each day.</summary>
    /// <param name="subject">What is known of it; taken to stay as it is throughout.</param>
    /// <param name="from">The first day, included.</param>
    /// <param name="until">The last day, included.</param>
    /// <exception cref="ArgumentException"><paramref name="until"/> lies before <paramref name="from"/>, or the subject names papers or local facts that the book does not know.</exception>
    public Timeline Timeline(Subject subject, LocalDate from, LocalDate until)
    {
        Guard.Against.Null(subject);
        Guard.Against.InvalidInput(until, nameof(until), last => last >= from, "The last day lies before the first.");
        FactTable facts = Bind(_binder.Begin(subject), subject is Umkm.Domain.Group ? TableId.Group : TableId.Enterprise, out _);
        var builder = new TimelineBuilder(Book, facts, PlanOn, _options.Only, (table, row) => RegisterReader.NameOf(subject, table, row));
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
        );
    }
}
