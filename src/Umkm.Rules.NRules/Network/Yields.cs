using System.Collections.Immutable;
using System.Globalization;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules.Network;

/// <summary>Puts the facts of our rules into a session. They are linked to what was matched: they go with it, and change with it.</summary>
internal static class Yields
{
    private const string Key = "umkm";

    /// <summary>The typed facts of a subject, and of its activities and products where they are asked for.</summary>
    public static void Rows(IContext context, SubjectFact subject, bool items)
    {
        subject.Home = context;
        subject.IsFirst = context.Match.Trigger == MatchTrigger.Created;
        var rows = new List<KeyValuePair<object, object>> { new(SubjectFact.Key, subject) };
        if (items && subject is EnterpriseFact enterprise)
        {
            foreach (ActivityFact activity in enterprise.Activities.Rows)
            {
                rows.Add(new((nameof(ActivityFact), activity.Index), activity));
            }
            foreach (ProductFact product in enterprise.Products.Rows)
            {
                rows.Add(new((nameof(ProductFact), product.Index), product));
            }
        }
        if (subject.IsFirst)
        {
            context.InsertAllLinked(rows);
            return;
        }
        HashSet<object> there = [.. context.GetLinkedKeys().Where(k => k is not (Unit or Gathering))];
        HashSet<object> now = [.. rows.Select(r => r.Key)];
        context.RetractAllLinked(Linked(context, there.Where(k => !now.Contains(k))));
        context.UpdateAllLinked(rows.Where(r => there.Contains(r.Key)).ToList());
        context.InsertAllLinked(rows.Where(r => !there.Contains(r.Key)).ToList());
    }

    /// <summary>Takes out all that was told of a subject that can no longer be read, so that nothing stands on what it was before.</summary>
    public static void Nothing(IContext context) => context.RetractAllLinked(Linked(context, context.GetLinkedKeys()));

    /// <summary>Takes out what our rules matched while they decided about a subject; nobody needs it afterwards unless a host's rule matches it, and
    /// what the engine keeps for it is most of what a decided subject would cost. What was decided stays under the activation that read the subject.
    /// Of a subject that was read again since, the rule of the new reading takes it out.</summary>
    public static void Leave(SubjectFact row)
    {
        IContext home = row.Home!;
        if (ReferenceEquals(home.GetLinked(SubjectFact.Key), row))
        {
            home.RetractAllLinked(Linked(home, [SubjectFact.Key, .. row.Gathered.Select(g => ((Gathered)g).Of)]));
        }
    }

    private static List<KeyValuePair<object, object>> Linked(IContext context, IEnumerable<object> keys) =>
        [.. keys.Select(k => KeyValuePair.Create(k, context.GetLinked(k)!))];

    /// <summary>What one reading says, or the answer for an item.</summary>
    public static void Answer(IContext context, Unit unit, RowFact row, ulong set) =>
        Put(
            context,
            unit.Reading is not null
                ? new ReadingFact(unit, row, set, context.Match)
                : Item(unit, (ItemRow)row, set, Followed(unit, set), context.Match)
        );

    /// <summary>The answer for an item from what its readings say.</summary>
    public static void OfReadings(IContext context, Unit unit, ItemRow row, IEnumerable<ReadingFact> readings)
    {
        ReadingFact[] facts = [.. readings];
        ulong set = facts.Aggregate(0UL, (union, f) => union | f.Set);
        Put(
            context,
            Item(unit, row, set, [.. unit.Followed.Select(r => unit.ResultOf(r, facts.First(f => f.Reading.Id == r.Id).Set))], context.Match)
        );
    }

    /// <summary>A decision about a subject.</summary>
    /// <param name="context">Where it goes.</param>
    /// <param name="unit">The decision.</param>
    /// <param name="row">The subject.</param>
    /// <param name="matched">What the rule matched, from which the decision tells more when it is asked.</param>
    /// <param name="set">The answers possible; for items that some item may have while no item need have a worse one.</param>
    public static void Decision(IContext context, Unit unit, SubjectFact row, object matched, ulong set) =>
        Keep(row, Made(unit, row, matched, set, context.Match));

    public static void Criterion(IContext context, Unit unit, Criterion criterion, RowFact row, Truth outcome) =>
        Put(context, new CriterionFact(unit, criterion, row, outcome, context.Match));

    public static void Missing(IContext context, Unit unit, Asked asked, RowFact row) =>
        Put(context, new MissingFact(unit, asked, row, context.Match));

    private static DecisionFact Made(Unit unit, SubjectFact row, object matched, ulong set, IMatch match) =>
        unit.Lane is { } lane ? lane.Make(unit, row, matched, set, match)
        : unit.Decision.Kind == DecisionKind.Permit ? new PermitFact(unit, row, matched, set, match)
        : new DecisionFact(unit, row, matched, set, match);

    private static ItemFact Item(Unit unit, ItemRow row, ulong set, ImmutableArray<ReadingResult> readings, IMatch match) =>
        unit.Lane is not null ? new NamedItemFact(unit, row, set, readings, match) : new ItemFact(unit, row, set, readings, match);

    /// <summary>When one reading of unsettled law is followed, its result is told too.</summary>
    private static ImmutableArray<ReadingResult> Followed(Unit unit, ulong set) =>
        unit.Version.IsUnsettled && unit.Followed is [var one] ? [unit.ResultOf(one, set)] : [];

    /// <summary>Puts a decision in the place of the one before it. Exactly one rule of a decision holds for a subject at any time, so what one left
    /// is what the next replaces, and all decisions of a subject lie under the one activation that read it: a fact under an activation of its own
    /// costs the engine a table each, a third of all that it kept.</summary>
    private static void Keep(SubjectFact row, DecisionFact fact)
    {
        Put(row.Home!, fact.Unit, fact, row.IsFirst);
        foreach ((Gathering of, int place) in fact.Unit.Gatherings)
        {
            if (Gathered.Take(row, of, place, fact) is { } gathered)
            {
                Put(row.Home!, of, gathered, row.IsFirst);
            }
        }
    }

    private static void Put(IContext context, object key, object fact, bool isFirst)
    {
        if (isFirst || context.GetLinked(key) is null)
        {
            context.InsertLinked(key, fact);
        }
        else
        {
            context.UpdateLinked(key, fact);
        }
    }

    private static void Put(IContext context, object fact) => Put(context, Key, fact, context.Match.Trigger == MatchTrigger.Created);
}
