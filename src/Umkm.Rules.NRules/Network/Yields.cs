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
        var rows = new List<KeyValuePair<object, object>> { new(Key, subject) };
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
        if (context.Match.Trigger == MatchTrigger.Created)
        {
            context.InsertAllLinked(rows);
            return;
        }
        HashSet<object> there = [.. context.GetLinkedKeys()];
        HashSet<object> now = [.. rows.Select(r => r.Key)];
        context.RetractAllLinked(there.Where(k => !now.Contains(k)).Select(k => new KeyValuePair<object, object>(k, context.GetLinked(k)!)).ToList());
        context.UpdateAllLinked(rows.Where(r => there.Contains(r.Key)).ToList());
        context.InsertAllLinked(rows.Where(r => !there.Contains(r.Key)).ToList());
    }

    public static void Answer(IContext context, Unit unit, RowFact row, ulong set)
    {
        AnswerFact fact = (unit.Reading, row) switch
        {
            ({ }, _) => new ReadingFact(unit, row, set, context.Match),
            (_, ItemRow item) => Item(unit, item, set, Followed(unit, set), context.Match),
            _ => Decision(unit, (SubjectFact)row, set, Followed(unit, set), [], context.Match),
        };
        Put(context, fact);
    }

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

    /// <summary>A decision that may be what any of its readings says.</summary>
    /// <param name="context">Where it goes.</param>
    /// <param name="unit">The decision.</param>
    /// <param name="row">The subject.</param>
    /// <param name="sets">For each reading that counts the answers possible.</param>
    public static void Readings(IContext context, Unit unit, SubjectFact row, ulong[] sets) => Put(context, OfReadings(context, unit, row, sets));

    /// <summary>A decision by criteria.</summary>
    /// <param name="context">Where it goes.</param>
    /// <param name="unit">The decision.</param>
    /// <param name="row">The subject.</param>
    /// <param name="sets">For each reading that counts the answers possible.</param>
    /// <param name="met">The criteria that can be met.</param>
    /// <param name="unmet">The criteria that need not be met.</param>
    public static void Criteria(IContext context, Unit unit, SubjectFact row, ulong[] sets, ulong met, ulong unmet)
    {
        DecisionFact fact = OfReadings(context, unit, row, sets);
        fact.CanBeMet = met;
        fact.CanBeUnmet = unmet;
        Put(context, fact);
    }

    /// <summary>A decision about each activity or product: the answer that some item may have while no item need have a worse one.</summary>
    /// <param name="context">Where it goes.</param>
    /// <param name="unit">The decision.</param>
    /// <param name="row">The enterprise.</param>
    /// <param name="set">The answers possible for all together.</param>
    /// <param name="sets">For each reading that counts, the answers possible for each item; none in a declared gap.</param>
    public static void Items(IContext context, Unit unit, EnterpriseFact row, ulong set, ulong[][] sets)
    {
        int count = unit.Table == TableId.Activity ? row.Activities.Count : row.Products.Count;
        var items = ImmutableArray.CreateBuilder<ItemAnswer>(count);
        for (int i = 0; i < count; i++)
        {
            ulong own = sets.Length == 0 ? unit.Everything : 0;
            foreach (ulong[] reading in sets)
            {
                own |= reading[i];
            }
            items.Add(new ItemAnswer(Name(unit.Table, row.Subject, i), i, own, unit.AnswersOf(own), unit.ResultsOf(sets, i)));
        }
        Put(context, Decision(unit, row, set, items is [var only] ? only.Readings : [], items.MoveToImmutable(), context.Match));
    }

    public static void Criterion(IContext context, Unit unit, Criterion criterion, RowFact row, Truth outcome) =>
        Put(context, new CriterionFact(unit, criterion, row, outcome, context.Match));

    public static void Missing(IContext context, Unit unit, Asked asked, RowFact row) =>
        Put(context, new MissingFact(unit, asked, row, context.Match));

    private static DecisionFact OfReadings(IContext context, Unit unit, SubjectFact row, ulong[] sets)
    {
        ulong set = 0;
        foreach (ulong one in sets)
        {
            set |= one;
        }
        return Decision(unit, row, set, unit.ResultsOf(sets), [], context.Match);
    }

    private static DecisionFact Decision(
        Unit unit,
        SubjectFact row,
        ulong set,
        ImmutableArray<ReadingResult> readings,
        ImmutableArray<ItemAnswer> items,
        IMatch match
    ) =>
        unit.Lane is { } lane ? lane.Make(unit, row, set, readings, items, match)
        : unit.Decision.Kind == DecisionKind.Permit ? new PermitFact(unit, row, set, readings, items, match)
        : new DecisionFact(unit, row, set, readings, items, match);

    private static ItemFact Item(Unit unit, ItemRow row, ulong set, ImmutableArray<ReadingResult> readings, IMatch match) =>
        unit.Lane is not null ? new NamedItemFact(unit, row, set, readings, match) : new ItemFact(unit, row, set, readings, match);

    /// <summary>When one reading of unsettled law is followed, its result is told too.</summary>
    private static ImmutableArray<ReadingResult> Followed(Unit unit, ulong set) =>
        unit.Version.IsUnsettled && unit.Followed is [var one] ? [unit.ResultOf(one, set)] : [];

    private static string Name(TableId table, Subject subject, int index) =>
        (table, subject) switch
        {
            (TableId.Activity, Enterprise { Activities: { } activities }) => activities[index].Kbli?.ToString(null, CultureInfo.InvariantCulture),
            (TableId.Product, Enterprise { Products: { } products }) => products[index].Name,
            _ => null,
        } ?? (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void Put(IContext context, object fact)
    {
        if (context.Match.Trigger == MatchTrigger.Created || context.GetLinked(Key) is null)
        {
            context.InsertLinked(Key, fact);
        }
        else
        {
            context.UpdateLinked(Key, fact);
        }
    }
}
