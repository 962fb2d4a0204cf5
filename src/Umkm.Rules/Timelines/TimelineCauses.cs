using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Timelines;

/// <summary>Tells why the answers to a decision change on a day: its own rule, a day that has come, or another decision that changed.</summary>
internal sealed class TimelineCauses(FactTable facts, Standing before, Standing after, LocalDate day, ImmutableArray<FutureFact> becoming)
{
    /// <summary>The causes of a change of a decision, or of one row of it; what another decision brings about is told after it.</summary>
    public IEnumerable<TimelineCause> Of(Decision decision, int? row) => Of(decision, row, [decision.Id]).Distinct();

    private IEnumerable<TimelineCause> Of(Decision decision, int? row, HashSet<string> seen)
    {
        DecisionVersion? old = decision.On(day.PlusDays(-1));
        DecisionVersion? now = decision.On(day);
        string basis = (now ?? old)!.Basis.ToString();
        if (!ReferenceEquals(old, now))
        {
            (TimelineCauseKind kind, LocalizedText text) = (old, now) switch
            {
                (null, { } v) => (TimelineCauseKind.RuleBegins, TimelineTexts.Begins(v)),
                ({ } v, null) => (TimelineCauseKind.RuleEnds, TimelineTexts.Ends(v)),
                _ => (TimelineCauseKind.RuleChanges, TimelineTexts.Changes(now!)),
            };
            yield return new TimelineCause(kind, decision.Id, text, basis);
        }
        DecisionVersion[] versions = [.. new[] { now, old }.Where(v => v is not null).Distinct().Select(v => v!)];
        bool waits = Waits(decision, row);
        foreach (
            TimeFlip flip in versions
                .SelectMany(v => TimeLeaves.Of(decision, v))
                .SelectMany(l => l.Flips(facts, day, day))
                .Where(f => Concerns(f, decision, row))
        )
        {
            if (flip.Leaf.Cause != TimelineCauseKind.DutyFallsDue || waits)
            {
                yield return new TimelineCause(flip.Leaf.Cause, decision.Id, flip.Text, basis);
            }
        }
        foreach (FutureFact fact in becoming.Where(f => Reads(decision, f.Property)))
        {
            yield return new TimelineCause(
                fact.Property == "annualSales" ? TimelineCauseKind.YearCloses : TimelineCauseKind.FactBegins,
                decision.Id,
                TimelineTexts.Becomes(fact),
                basis
            );
        }
        foreach (ImpliedFact implied in after.Plan.Book.Implied.Where(i => Turned(i) && Reads(decision, i.Term)))
        {
            ImpliedFactVersion? version = implied.On(day);
            yield return new TimelineCause(
                TimelineCauseKind.RuleChanges,
                decision.Id,
                TimelineTexts.Implied(implied, version),
                (version ?? implied.On(day.PlusDays(-1))!).Basis.ToString()
            );
        }
        foreach (Decision other in versions.SelectMany(v => ReferredBy(decision, v)).Distinct().Where(o => Changed(o) && seen.Add(o.Id)))
        {
            yield return new TimelineCause(
                TimelineCauseKind.DecisionChanges,
                other.Id,
                Referred(other),
                (other.On(day) ?? other.On(day.PlusDays(-1)))!.Basis.ToString()
            );
            foreach (TimelineCause cause in Of(other, other.Subject == decision.Subject ? row : null, seen))
            {
                yield return cause;
            }
        }
    }

    /// <summary>Whether the rule of a decision reads a property, before or after.</summary>
    private bool Reads(Decision decision, string property) =>
        new[] { after, before }.Any(s =>
            s.Find(decision.Id) is { Planned: { } planned }
            && s.Plan.NotesOf(planned).OwnTerms.Any(t => property == "loans" ? t.Subject == SubjectKind.Loan : (t.Since ?? t).Property == property)
        );

    /// <summary>Whether another version of an implied fact begins, or the law stops implying it.</summary>
    private bool Turned(ImpliedFact fact) => !ReferenceEquals(fact.On(day.PlusDays(-1)), fact.On(day));

    private bool Reads(Decision decision, Term term) =>
        new[] { after, before }.Any(s => s.Find(decision.Id) is { Planned: { } planned } && s.Plan.NotesOf(planned).OwnTerms.Contains(term));

    private IEnumerable<Decision> ReferredBy(Decision decision, DecisionVersion version) =>
        Checks.ReferenceChecks.Of(decision, version).Select(r => after.Plan.Book.Find(r.Decision)!);

    /// <summary>Whether the duty of a permit was waiting or is waiting; otherwise no due day can have mattered.</summary>
    private bool Waits(Decision decision, int? row)
    {
        if (decision.Kind != DecisionKind.Permit)
        {
            return false;
        }
        ulong waiting = 1UL << decision.Answers.Index().First(a => a.Item.Slug == Answers.NotDue).Index;
        return ((View(before, decision, row).Possible | View(after, decision, row).Possible) & waiting) != 0 || row is null;
    }

    private static RowStanding View(Standing standing, Decision decision, int? row) =>
        standing.Find(decision.Id) is not { } found ? RowStanding.Absent
        : row is { } r ? found.Rows[r]
        : found.Top;

    private bool Changed(Decision decision)
    {
        DecisionStanding? old = before.Find(decision.Id);
        DecisionStanding? now = after.Find(decision.Id);
        return old is null || now is null
            ? !(old is null && now is null)
            : now.Top.Differs(old.Top) || now.Rows.Zip(old.Rows).Any(p => p.First.Differs(p.Second));
    }

    private LocalizedText Referred(Decision other)
    {
        EquatableList<Answer> was = AnswerSets.List(other, View(before, other, null).Possible);
        EquatableList<Answer> becomes = AnswerSets.List(other, View(after, other, null).Possible);
        return was.Equals(becomes) ? TimelineTexts.RefersInPart(other) : TimelineTexts.Refers(other, was, becomes);
    }

    /// <summary>Whether a day that has come is one of the subject, of the item asked about, or of something that belongs to it.</summary>
    private bool Concerns(TimeFlip flip, Decision decision, int? row)
    {
        TableId items = Tables.Of(decision.Subject);
        if (row is not { } item || items == facts.Root || flip.Leaf.Table is not { } table)
        {
            return true;
        }
        return table == items
            ? flip.Row == item
            : table.Parent() != items || (facts.ChildStart(table) is { } starts && starts[item] <= flip.Row && flip.Row < starts[item + 1]);
    }
}
