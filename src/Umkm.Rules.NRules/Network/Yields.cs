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
            Item(unit, row, set, [.. unit.Followed.Select(r => Result(unit, r, facts.First(f => f.Reading.Id == r.Id).Set))], context.Match)
        );
    }

    /// <summary>A decision that may be what any of its readings says.</summary>
    /// <param name="context">Where it goes.</param>
    /// <param name="unit">The decision.</param>
    /// <param name="row">The subject.</param>
    /// <param name="sets">For each reading that counts the answers possible.</param>
    public static void Readings(IContext context, Unit unit, SubjectFact row, ulong[] sets)
    {
        ulong set = sets.Aggregate(0UL, (union, s) => union | s);
        Put(context, Decision(unit, row, set, [.. unit.Followed.Select((r, i) => Result(unit, r, sets[i]))], [], context.Match));
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
            ImmutableArray<ReadingResult> readings = unit.Version.IsUnsettled ? [.. unit.Followed.Select((r, n) => Result(unit, r, sets[n][i]))] : [];
            items.Add(new ItemAnswer(Name(unit.Table, row.Subject, i), i, own, unit.AnswersOf(own), readings));
        }
        Put(context, Decision(unit, row, set, items is [var only] ? only.Readings : [], items.MoveToImmutable(), context.Match));
    }

    public static void Criterion(IContext context, Unit unit, Criterion criterion, RowFact row, Truth outcome) =>
        Put(context, new CriterionFact(unit, criterion, row, outcome, context.Match));

    public static void Missing(IContext context, Unit unit, Asked asked, RowFact row) =>
        Put(context, new MissingFact(unit, asked, row, context.Match));

    private static DecisionFact Decision(
        Unit unit,
        SubjectFact row,
        ulong set,
        ImmutableArray<ReadingResult> readings,
        ImmutableArray<ItemAnswer> items,
        IMatch match
    ) =>
        (unit.Decision.Kind == DecisionKind.Permit, unit.IsNamed) switch
        {
            (true, true) => new NamedPermitFact(unit, row, set, readings, items, match),
            (true, false) => new PermitFact(unit, row, set, readings, items, match),
            (false, true) => new NamedDecisionFact(unit, row, set, readings, items, match),
            _ => new DecisionFact(unit, row, set, readings, items, match),
        };

    private static ItemFact Item(Unit unit, ItemRow row, ulong set, ImmutableArray<ReadingResult> readings, IMatch match) =>
        unit.IsNamed ? new NamedItemFact(unit, row, set, readings, match) : new ItemFact(unit, row, set, readings, match);

    /// <summary>When one reading of unsettled law is followed, its result is told too.</summary>
    private static ImmutableArray<ReadingResult> Followed(Unit unit, ulong set) =>
        unit.Version.IsUnsettled && unit.Followed is [var one] ? [Result(unit, one, set)] : [];

    private static ReadingResult Result(Unit unit, Reading reading, ulong set) =>
        new(reading.Id, reading.Title, unit.AnswersOf(set), reading.Basis, reading.HeldBy);

    private static string Name(TableId table, Subject subject, int index) =>
        (table, subject) switch
        {
            (TableId.Activity, Enterprise { Activities: { } activities }) => activities[index].Kbli?.ToString(),
            (TableId.Product, Enterprise { Products: { } products }) => products[index].Name,
            _ => null,
        } ?? (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void Put(IContext context, object fact)
    {
        if (context.GetLinked(Key) is null)
        {
            context.InsertLinked(Key, fact);
        }
        else
        {
            context.UpdateLinked(Key, fact);
        }
    }
}
