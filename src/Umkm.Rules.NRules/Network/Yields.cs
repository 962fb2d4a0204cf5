using System.Collections.Immutable;
using System.Globalization;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules.Network;

/// <summary>Puts the facts of our rules into a session. They are linked to what was matched: they go with it, and change with it.</summary>
internal static class Yields
{
    private const string Key = "umkm";

    /// <summary>The typed facts of a subject and of its activities and products.</summary>
    public static void Rows(IContext context, SubjectFact subject)
    {
        var rows = new List<KeyValuePair<object, object>> { new(Key, subject) };
        if (subject is EnterpriseFact enterprise)
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
            // Without items there is none whose readings could be told.
            _ => Decision(unit, (SubjectFact)row, set, unit.HasItems ? [] : Followed(unit, set), [], context.Match),
        };
        Put(context, fact);
    }

    /// <summary>A decision from what its readings say.</summary>
    public static void OfReadings(IContext context, Unit unit, RowFact row, IEnumerable<ReadingFact> readings)
    {
        ReadingFact[] facts = [.. readings];
        ulong set = facts.Aggregate(0UL, (union, f) => union | f.Set);
        ImmutableArray<ReadingResult> results = [.. unit.Followed.Select(r => Result(unit, r, facts.First(f => f.Reading.Id == r.Id).Set))];
        Put(
            context,
            row is ItemRow item ? Item(unit, item, set, results, context.Match) : Decision(unit, (SubjectFact)row, set, results, [], context.Match)
        );
    }

    /// <summary>A decision from the answers for the items: the answer that some item may have while no item need have a worse one.</summary>
    public static void OfItems(IContext context, Unit unit, SubjectFact row, IEnumerable<ItemFact> facts)
    {
        ulong set = unit.Worst([.. facts.Select(f => f.Set)]);
        ImmutableArray<ItemAnswer> items =
        [
            .. facts.OrderBy(f => f.Row.Index).Select(f => new ItemAnswer(Name(f), f.Row.Index, f.Set, f.Possible, f.Readings)),
        ];
        Put(context, Decision(unit, row, set, items is [var only] ? only.Readings : [], items, context.Match));
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

    private static string Name(ItemFact fact) =>
        (fact.Row, fact.Subject) switch
        {
            (ActivityFact a, Enterprise { Activities: { } activities }) => activities[a.Index].Kbli?.ToString(),
            (ProductFact p, Enterprise { Products: { } products }) => products[p.Index].Name,
            _ => null,
        } ?? (fact.Row.Index + 1).ToString(CultureInfo.InvariantCulture);

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
