using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Sections;

/// <summary>Classes and provisions: the answer first, then why under each reading, then what is missing.</summary>
internal static class ClassSection
{
    public static void Write(Telling tell, DecisionKind kind)
    {
        DecisionResult[] all = Ordered(tell, kind);
        if (all.Length == 0)
        {
            return;
        }
        tell.Document.Heading(2, tell.Say(kind == DecisionKind.Classification ? Phrases.Classes : Phrases.Provisions));
        HashSet<string> taken = Taken(all);
        foreach (DecisionResult result in all)
        {
            tell.Document.Item(0, Run.Bold(tell.Verdict(result)));
            if (!taken.Contains(result.Id))
            {
                One(tell, result);
            }
            tell.AssumptionItem(1, result);
        }
    }

    /// <summary>Those that most others lean on first; what another takes over last.</summary>
    public static DecisionResult[] Ordered(Telling tell, DecisionKind kind)
    {
        Planning.Plan plan = tell.Assessment.Plan;
        DecisionResult[] all = [.. tell.Assessment.Decisions.Where(d => d.Kind == kind)];
        HashSet<string> taken = Taken(all);
        Ranked[] ranked = Array.ConvertAll(
            all,
            d => new Ranked(
                d,
                (taken.Contains(d.Id) ? 4 : 0) + (plan.Find(d.Id)!.HasItems ? 2 : 0) + (d.Id.Contains('/', StringComparison.Ordinal) ? 1 : 0),
                LeaningOn(plan, d.Id)
            )
        );
        Array.Sort(ranked, Ranked.Compare);
        return Array.ConvertAll(ranked, r => r.Result);
    }

    private static int LeaningOn(Planning.Plan plan, string id)
    {
        int leaning = 0;
        foreach (Planning.PlannedDecision decision in plan.Decisions)
        {
            leaning += Array.Exists(plan.NotesOf(decision).LeansOn, l => l.Decision.Id == id) ? 1 : 0;
        }
        return leaning;
    }

    /// <summary>A result and what it is put in order by.</summary>
    private sealed record Ranked(DecisionResult Result, int Last, int Leaning)
    {
        public static int Compare(Ranked one, Ranked other) =>
            one.Last != other.Last ? one.Last - other.Last
            : one.Leaning != other.Leaning ? other.Leaning - one.Leaning
            : string.CompareOrdinal(one.Result.Id, other.Result.Id);
    }

    /// <summary>The decisions whose answer another one takes over: they are told there, with their reasons.</summary>
    private static HashSet<string> Taken(DecisionResult[] all) =>
        all.Length == 1 ? [] : [.. all.SelectMany(d => d.Reasons).Where(r => r.From.Leaf is null && r.Decision is not null).Select(r => r.Decision!)];

    private static void One(Telling tell, DecisionResult result)
    {
        if (result.Gap is { } gap)
        {
            tell.Document.Item(1, tell.Say(Phrases.Cited, ("finding", Telling.WithoutEnd(tell.Say(gap))), ("basis", tell.Say(result.Basis))));
            tell.Document.Item(1, tell.Say(Phrases.Possible, ("answers", tell.List(result.Possible))));
            return;
        }
        if (!result.Items.IsEmpty)
        {
            Items(tell, result);
        }
        else
        {
            Why(tell, result, 1, null);
        }
        tell.MissingItem(1, result);
        tell.LawItem(1, result);
    }

    /// <summary>What is told of an item.</summary>
    private sealed record Told(string Answer, string Why);

    private static void Items(Telling tell, DecisionResult result)
    {
        foreach (
            IGrouping<Told, ItemResult> same in result.Items.GroupBy(i => new Told(
                tell.Answers(i.Result) + tell.Why(i.Result),
                tell.Findings(i.Result.Reasons, i.Index)
            ))
        )
        {
            tell.Document.Item(1, Run.Bold(tell.Say(Phrases.ItemAnswer, ("item", tell.Items(same)), ("answer", same.Key.Answer))));
            Why(tell, same.First().Result, 2, same.First().Index);
        }
    }

    private static void Why(Telling tell, DecisionResult result, int depth, int? item)
    {
        if (result.Readings.IsEmpty)
        {
            if (result.Reasons.Any(r => r.Holds is not null))
            {
                tell.Document.Item(depth, tell.Say(Phrases.Because, ("finding", tell.Findings(result.Reasons, item, open: result.Answer is null))));
            }
            return;
        }
        foreach (ReadingResult reading in result.Readings)
        {
            string holders = tell.InFull && reading.Holders is { } by ? tell.Say(Phrases.HeldBy, ("holders", tell.Say(by))) : "";
            Reason[] reasons = [.. result.Reasons.Where(r => r.Reading == reading.Id)];
            string head = tell.Say(Phrases.ReadingAnswer, ("reading", reading.Id), ("title", Title(tell, reading, reasons)));
            string why = !reasons.Any(r => r.Holds is not null)
                ? ""
                : " " + tell.Say(Phrases.Because, ("finding", tell.Findings(reasons, item, open: reading.Possible.Length > 1)));
            tell.Document.Item(depth, head, Run.Bold(tell.Answers(result, reading.Possible)), holders + ".", why);
        }
    }

    // The article of a reading stands at its name where none of its reasons cites it.
    private static string Title(Telling tell, ReadingResult reading, Reason[] reasons) =>
        Array.Exists(reasons, r => r.From.Leaf is not null && r.Basis == reading.Basis.ToString())
            ? tell.Say(reading.Title)
            : $"{tell.Say(reading.Title)}; {tell.Say(reading.Basis)}";
}
