using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>Turns a version of a decision into a register for each answer.</summary>
internal sealed class DecisionPlanner(
    RegisterBuilder registers,
    ConditionPlanner conditions,
    LocalDate on,
    Func<string, PlannedDecision> decisions,
    string? only
)
{
    public PlannedDecision Plan(Decision decision, DecisionVersion version)
    {
        TableId table = Tables.Of(decision.Subject);
        PlannedReading[] planned = Read(decision, version, table);
        ImmutableArray<int> possible = Each(
            decision,
            i => planned.Length == 0 ? registers.All(table) : registers.Or(table, planned, r => r.Possible[i])
        );
        ImmutableArray<int> top = table is TableId.Activity or TableId.Product ? Top(decision, table, possible) : possible;
        return new PlannedDecision(decision, version, table, planned, possible, top)
        {
            Offers = [.. (version.Programme?.Benefits ?? []).Select(b => b.When is null ? null : conditions.Plan(b.When, table))],
        };
    }

    /// <summary>A register for each answer.</summary>
    private static ImmutableArray<int> Each(Decision decision, Func<int, int> register)
    {
        int[] each = new int[decision.Answers.Length];
        for (int i = 0; i < each.Length; i++)
        {
            each[i] = register(i);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(each);
    }

    /// <summary>The one reading that is followed, where it has that; all otherwise.</summary>
    private PlannedReading[] Read(Decision decision, DecisionVersion version, TableId table)
    {
        var planned = new List<PlannedReading>();
        foreach (Reading reading in version.Readings)
        {
            if (reading.Id == only)
            {
                return [Read(decision, reading, table)];
            }
        }
        foreach (Reading reading in version.Readings)
        {
            planned.Add(Read(decision, reading, table));
        }
        return [.. planned];
    }

    private PlannedReading Read(Decision decision, Reading reading, TableId table)
    {
        switch (reading.Body)
        {
            case Bands bands:
                PlannedStep[] each = Array.ConvertAll(
                    [.. bands.Parts],
                    b => new PlannedStep(conditions.Plan(b.When, table), b.Answer, null, null, b.Basis?.ToString())
                );
                return new PlannedReading(
                    reading,
                    Each(decision, i => registers.Or(table, Array.FindAll(each, s => s.Answer == decision.Answers[i].Slug), s => s.When!.Rails.True)),
                    each,
                    [],
                    null
                );
            case Branches branches:
                return Branch(decision, reading, table, branches);
            case Criteria criteria:
                PlannedCriterion[] parts = Array.ConvertAll([.. criteria.Parts], c => new PlannedCriterion(c, conditions.Plan(c.When, table)));
                int yes = registers.And(table, parts, p => p.When.Rails.True);
                int no = registers.Or(table, parts, p => p.When.Rails.False);
                return new PlannedReading(
                    reading,
                    Each(decision, i => decision.Answers[i].Slug is Answers.Eligible or Answers.Complete ? yes : no),
                    [],
                    parts,
                    null
                );
            case PermitRequirement requirement:
                return Permit(decision, reading, table, requirement);
            default:
                throw new ArgumentException($"Unknown body {reading.Body.GetType().Name}.", nameof(reading));
        }
    }

    private PlannedReading Branch(Decision decision, Reading reading, TableId table, Branches branches)
    {
        var steps = new List<PlannedStep>();
        var chooser = new Chooser(registers, table, decision);
        foreach (Branch branch in branches.Parts)
        {
            PlanNode? when = branch.When is null ? null : conditions.Plan(branch.When, table);
            PlannedDecision? same = branch.SameAs is null ? null : decisions(branch.SameAs);
            steps.Add(new PlannedStep(when, branch.Answer, same, chooser.Reached, branch.Basis?.ToString()));
            Rails rails = when?.Rails ?? new Rails(registers.All(table), registers.None(table));
            if (same is null)
            {
                chooser.Try(rails, branch.Answer!);
            }
            else
            {
                ImmutableArray<int> theirs = conditions.Registers(same, table);
                chooser.Try(rails, slug => same.Decision.PlaceOf(slug) is >= 0 and var place ? theirs[place] : null);
            }
        }
        return new PlannedReading(reading, chooser.Possible, [.. steps], [], null);
    }

    private PlannedReading Permit(Decision decision, Reading reading, TableId table, PermitRequirement body)
    {
        PlanNode? required = body.RequiredWhen is null ? null : conditions.Plan(body.RequiredWhen, table);
        Rails papers = conditions.Papers.Any(
            table,
            [.. body.SatisfiedBy],
            (rows, kind) =>
                conditions.Papers.Lasts(rows, kind, body.Validity) is { } lasts
                    ? [conditions.Papers.Status(rows, body.AcceptedStatuses.AsSpan()), conditions.Papers.Issued(rows, kind), lasts]
                    : [conditions.Papers.Status(rows, body.AcceptedStatuses.AsSpan()), conditions.Papers.Issued(rows, kind)]
        );
        // Only a paper that can end can have expired.
        PermitKind[] ending = Array.FindAll(
            [.. body.SatisfiedBy],
            k => body.Validity is { SinceIssue: not null } || (body.Validity?.Term ?? k.Validity) == PermitTerm.AsPrinted
        );
        Rails held = conditions.Papers.Any(
            table,
            ending,
            (rows, kind) => [conditions.Papers.Status(rows, body.AcceptedStatuses.AsSpan()), conditions.Papers.Issued(rows, kind)]
        );
        PlanNode? also = body.AlsoWhen is null ? null : conditions.Plan(body.AlsoWhen, table);
        Rails satisfied = also is null
            ? papers
            : new Rails(registers.Or(papers.True, also.Rails.True), registers.And(papers.False, also.Rails.False));
        PlannedDue[] due = Array.ConvertAll([.. body.Due], r => Due(r, table));

        var chooser = new Chooser(registers, table, decision);
        if (body.RequiredWhen is not null)
        {
            chooser.Try(required!.Rails.Swapped, Answers.NotRequired);
        }
        chooser.Try(satisfied, Answers.Met);
        if (body.RequiredWhen is null)
        {
            chooser.Try(held, Answers.Expired);
            chooser.Try(new Rails(registers.All(table), registers.None(table)), Answers.NotRequired);
        }
        foreach (PlannedDue row in due)
        {
            Rails when = row.When?.Rails ?? new Rails(registers.All(table), registers.None(table));
            Rails waits = new(registers.And(when.True, row.HasCome.False), registers.Or(when.False, row.HasCome.True));
            Rails falls = new(registers.And(when.True, row.HasCome.True), registers.Or(when.False, row.HasCome.False));
            chooser.Try(waits, Answers.NotDue);
            chooser.Try(new Rails(registers.And(falls.True, held.True), registers.Or(falls.False, held.False)), Answers.Expired);
            chooser.Try(falls, Answers.Missing);
        }
        chooser.Try(held, Answers.Expired);
        chooser.Try(new Rails(registers.All(table), registers.None(table)), Answers.Missing);
        PlanNode? onlyPaper = body is { RequiredWhen: Always always, AlsoWhen: null, SatisfiedBy: [var kind], AcceptedStatuses: ["terbit"] }
            ? new PlanNode(new PermitHeld(always.Place, kind, PermitTest.InForce), satisfied, table, [])
            : null;
        return new PlannedReading(
            reading,
            chooser.Possible,
            [],
            [],
            new PlannedPermit(body, required, satisfied, also, held, due) { OnlyPaper = onlyPaper }
        );
    }

    private PlannedDue Due(DueRow row, TableId table)
    {
        PlanNode? when = row.When is null ? null : conditions.Plan(row.When, table);
        if (row.From is { } from)
        {
            bool come = Days.Of(from) <= Days.Of(on);
            Rails fixedDay = new(come ? registers.All(table) : registers.None(table), come ? registers.None(table) : registers.All(table));
            return new PlannedDue(row, when, fixedDay, null);
        }
        var age = new Term
        {
            Name = row.Since!.Name,
            English = row.Since.English,
            Subject = row.Since.Subject,
            Kind = TermKind.Age,
            Since = row.Since,
            Meaning = row.Since.Meaning,
            Place = row.Place,
        };
        var passed = new Comparison(row.Place, new TermSum([age], []), new Bounds(new Bound(row.After!, true), null));
        PlanNode since = conditions.Plan(passed, table);
        return new PlannedDue(row, when, since.Rails, since);
    }

    /// <summary>The answers of a list of items: the worst that some item has while no item has a worse one.</summary>
    private ImmutableArray<int> Top(Decision decision, TableId table, ImmutableArray<int> possible)
    {
        bool classes = decision.Kind == DecisionKind.Classification;
        int last = possible.Length - 1;
        int unknown = registers.ListUnknown(table);
        int empty = registers.ChildrenAll(table, registers.None(table));
        int[] top = new int[possible.Length];
        // From the worst answer to the best; of classes the first is the best.
        for (int i = 0; i <= last; i++)
        {
            int place = classes ? last - i : i;
            int own = possible[place];
            int notWorse = registers.None(table);
            for (int better = place; better >= 0 && better <= last; better += classes ? -1 : 1)
            {
                notWorse = registers.Or(notWorse, possible[better]);
            }
            bool best = i == last;
            int some =
                best && !classes
                    ? registers.ChildrenAll(table, own)
                    : registers.And(registers.ChildrenAtLeast(table, own, 1), registers.ChildrenAll(table, notWorse));
            top[place] = registers.Or(registers.Or(some, unknown), classes ? empty : registers.None(TableId.Enterprise));
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(top);
    }
}
