using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Timelines;

/// <summary>Finds the days on which answers can change, assesses on those only, and tells what changed.</summary>
/// <param name="book">The rule book.</param>
/// <param name="subject">The subject, with all that is given of it.</param>
/// <param name="factsOn">Its facts as of a day.</param>
/// <param name="planOn">The plan of a day.</param>
/// <param name="only">The decisions to list; null for all.</param>
/// <param name="itemName">The name of an item.</param>
internal sealed class TimelineBuilder(
    RuleBook book,
    Subject subject,
    Func<LocalDate, FactTable> factsOn,
    Func<LocalDate, Plan> planOn,
    ImmutableArray<string>? only,
    Func<TableId, int, string> itemName
)
{
    /// <summary>The answers at the start, and every day with changes.</summary>
    public (EquatableList<TimelineAnswer> Start, EquatableList<TimelineDay> Days) Build(LocalDate from, LocalDate until)
    {
        FactTable facts = factsOn(LocalDate.MaxIsoValue);
        EquatableList<FutureFact> dated = FactsInTime.All(subject);
        Standing before = Standing.Of(planOn(from), factsOn(from));
        EquatableList<TimelineAnswer> start = EquatableList.From(
            Listed(before.Decisions)
                .Select(d => new TimelineAnswer(
                    d.Planned.Decision.Id,
                    d.Planned.Decision.Title,
                    d.Planned.Decision.Kind,
                    AnswerSets.List(d.Planned.Decision, d.Top.Possible)
                )
                {
                    All = d.Planned.Decision.Answers.Length,
                })
        );
        var days = new List<TimelineDay>();
        IEnumerable<LocalDate> becoming = dated.Select(f => f.From).Where(d => d > from && d <= until);
        IEnumerable<long> Turns(Decision decision, DecisionVersion version) =>
            TimeLeaves.Of(decision, version).SelectMany(l => l.Flips(facts, from, until)).Select(f => RuleLanguage.Days.Of(f.Day));
        long[] turning = BreakPoints.Of(book.Decisions, book.Implied, RuleLanguage.Days.Of(from), RuleLanguage.Days.Of(until), Turns);
        foreach (LocalDate day in turning.Select(RuleLanguage.Days.ToDate).Concat(becoming).Distinct().Order())
        {
            Standing after = Standing.Of(planOn(day), factsOn(day));
            var causes = new TimelineCauses(facts, before, after, day, [.. dated.Where(f => f.From == day && f.Property != "permits")]);
            TimelineChange[] changes =
            [
                .. Listed(after.Decisions.Concat(before.Decisions.Where(d => after.Find(d.Planned.Decision.Id) is null)))
                    .SelectMany(d => Changes(d.Planned.Decision, before, after, causes)),
            ];
            if (changes.Length > 0)
            {
                days.Add(new TimelineDay(day, EquatableList.From(changes)));
            }
            before = after;
        }
        return (start, EquatableList.From(days));
    }

    private TableId Root => subject is EnterpriseGroup ? TableId.Group : TableId.Enterprise;

    private IEnumerable<DecisionStanding> Listed(IEnumerable<DecisionStanding> decisions) =>
        decisions
            .Where(d => (d.Planned.Table == Root || d.Planned.Table.Parent() == Root) && only?.Contains(d.Planned.Decision.Id) != false)
            .OrderBy(d => d.Planned.Decision.Kind)
            .ThenBy(d => d.Planned.Decision.Id, StringComparer.Ordinal);

    private IEnumerable<TimelineChange> Changes(Decision decision, Standing before, Standing after, TimelineCauses causes)
    {
        DecisionStanding? old = before.Find(decision.Id);
        DecisionStanding? now = after.Find(decision.Id);
        if ((now?.Top ?? RowStanding.Absent).Differs(old?.Top ?? RowStanding.Absent))
        {
            yield return Change(decision, null, old?.Top ?? RowStanding.Absent, now?.Top ?? RowStanding.Absent, causes);
        }
        DecisionStanding either = (now ?? old)!;
        for (int row = 0; either.Planned.HasItems && row < either.Rows.Length; row++)
        {
            RowStanding was = old is null ? RowStanding.Absent : old.Rows[row];
            RowStanding becomes = now is null ? RowStanding.Absent : now.Rows[row];
            if (becomes.Differs(was))
            {
                yield return Change(decision, row, was, becomes, causes);
            }
        }
    }

    private TimelineChange Change(Decision decision, int? row, RowStanding before, RowStanding after, TimelineCauses causes)
    {
        // Readings are told where they did not all change as the decision did.
        (Reading Reading, ulong Before, ulong After)[] differing = [.. after.DifferingFrom(before)];
        bool asOne = differing.All(d => d.Before == before.Possible && d.After == after.Possible);
        return new TimelineChange(
            decision.Id,
            decision.Title,
            decision.Kind,
            row is { } r ? itemName(Tables.Of(decision.Subject), r) : null,
            AnswerSets.List(decision, before.Possible),
            AnswerSets.List(decision, after.Possible),
            EquatableList.From(
                (asOne ? [] : differing).Select(d => new TimelineReading(
                    d.Reading.Id,
                    d.Reading.Title,
                    AnswerSets.List(decision, d.Before),
                    AnswerSets.List(decision, d.After)
                ))
            ),
            EquatableList.From(causes.Of(decision, row))
        )
        {
            ItemKind = row is null ? null : decision.Subject,
            All = decision.Answers.Length,
        };
    }
}
