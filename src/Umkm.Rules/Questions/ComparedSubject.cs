using System.Numerics;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;

namespace Umkm.Rules.Questions;

/// <summary>One subject as far as decisions tell its facts apart, and what was found before about those like it. Not for several threads at
/// once.</summary>
/// <param name="known">What was found before.</param>
/// <param name="read">The subject.</param>
/// <param name="alike">For each item of a decision the first of which the same is known.</param>
internal sealed class ComparedSubject(KnownSubjects known, RegisterReader read, Func<PlannedDecision, int[]> alike)
{
    /// <summary>In place of a row: the decision as a whole.</summary>
    public const int Whole = -1;

    private RecentSubject Recent => field ??= FoundAgain();

    private long[] Activities => field ??= Names(TableId.Activity, TableId.ActivityPermit);

    private long[] Products => field ??= Names(TableId.Product, TableId.ProductPermit);

    /// <summary>What was found before.</summary>
    public KnownSubjects Known => known;

    /// <summary>Its facts as a decision tells them apart: of a decided answer what its reasons tell apart, otherwise all that may bear on it; of what
    /// another answers for certain no more than that answer, which more that is known does not change.</summary>
    public ComparedDecision Of(PlannedDecision decision)
    {
        KnownOfDecision before = known.Of(decision, read.Plan);
        ComparedDecision? compared = Volatile.Read(ref Recent.Compared[before.Number]);
        if (compared is null)
        {
            List<long> numbers = [before.Number];
            if (AddAnswers(numbers, decision) || before.TellsItemsOfOther)
            {
                Add(numbers, decision, before.Compared);
                foreach ((PlannedDecision named, bool isTold) in before.Named)
                {
                    bool isOpen = AddAnswers(numbers, named);
                    numbers.AddRange(isOpen || isTold ? Of(named).Facts.Numbers : []);
                }
            }
            else
            {
                AddItemsTold(numbers, decision, before);
                Marks.AddTo(numbers, decision, decision.HasItems ? alike(decision).Distinct() : [0]);
            }
            compared = new ComparedDecision(known, before, new FactNumbers([.. numbers]));
            Volatile.Write(ref Recent.Compared[before.Number], compared);
        }
        return compared;
    }

    /// <summary>Its facts as a decision and all that it leans on tell them apart: what is known may be taken to be otherwise.</summary>
    public ComparedDecision WhollyOf(PlannedDecision decision)
    {
        KnownOfDecision before = known.Of(decision, read.Plan);
        ComparedDecision? compared = Volatile.Read(ref Recent.Whole[before.Number]);
        if (compared is null)
        {
            List<long> numbers = [before.Number];
            Add(numbers, decision, before.Whole);
            compared = new ComparedDecision(known, before, new FactNumbers([.. numbers]));
            Volatile.Write(ref Recent.Whole[before.Number], compared);
        }
        return compared;
    }

    /// <summary>What was worked out when the subject came with the same facts, or nothing yet.</summary>
    private RecentSubject FoundAgain()
    {
        List<long> numbers = [.. Activities, .. Products];
        ComparedFacts.AddAll(numbers, read.Facts);
        var facts = new FactNumbers([.. numbers]);
        RecentSubject? before = known.Recent.Find(facts, Whole);
        if (before is null)
        {
            before = new RecentSubject(read.Plan.Decisions.Length);
            known.Recent.Keep(facts, Whole, before);
        }
        return before;
    }

    private ReasonMarks Marks => field ??= new ReasonMarks(read);

    private void Add(List<long> numbers, PlannedDecision decision, ComparedFacts compared)
    {
        AddItems(numbers, decision, compared);
        compared.AddTo(numbers, read.Facts);
    }

    private void AddItems(List<long> numbers, PlannedDecision decision, ComparedFacts compared)
    {
        if (compared.Reads(TableId.Activity))
        {
            numbers.AddRange(Activities);
        }
        if (compared.Reads(TableId.Product))
        {
            numbers.AddRange(Products);
        }
        if (decision.HasItems)
        {
            // Items that are told alike are tried as one.
            foreach (int row in alike(decision))
            {
                numbers.Add(row);
            }
        }
    }

    private void AddItemsTold(List<long> numbers, PlannedDecision decision, KnownOfDecision before)
    {
        AddItems(numbers, decision, before.Compared);
        foreach ((PlannedDecision named, bool isTold) in before.Named)
        {
            if (isTold)
            {
                AddItemsTold(numbers, named, known.Of(named, read.Plan));
            }
        }
    }

    /// <summary>Adds the answers of a decision; whether there is one of which several are possible, or may be.</summary>
    private bool AddAnswers(List<long> numbers, PlannedDecision decision)
    {
        bool isOpen = decision.HasItems && read.ListUnknown(decision.Table, 0);
        for (int row = -1; row < (decision.HasItems ? read.Count(decision.Table) : 0); row++)
        {
            ulong possible = read.Mask(row < 0 ? decision.Top : decision.Possible, Math.Max(row, 0));
            isOpen |= !BitOperations.IsPow2(possible);
            numbers.Add(unchecked((long)possible));
        }
        return isOpen;
    }

    // What is missing of two items of one name is asked for once; what of a paper that may name an item is told apart by no column.
    private long[] Names(TableId table, TableId papers)
    {
        string[] names = new string[read.Count(table)];
        long[] numbers = new long[2 * names.Length];
        for (int row = 0; row < names.Length; row++)
        {
            names[row] = read.ItemName(table, row);
            numbers[2 * row] = Array.IndexOf(names, names[row]);
            numbers[(2 * row) + 1] = read.MayHaveUnsurePaper(papers, row) ? -1 : -2;
        }
        return numbers;
    }
}

/// <summary>The facts of a subject as one decision tells them apart, and what was found about those of whom they are the same.</summary>
/// <param name="Known">What was found before.</param>
/// <param name="Of">What of the decision is the same for every subject.</param>
/// <param name="Facts">The facts.</param>
internal sealed record ComparedDecision(KnownSubjects Known, KnownOfDecision Of, FactNumbers Facts)
{
    /// <summary>The facts with what more is told apart for days to wait for; null while that is not worked out.</summary>
    public FactNumbers? Later { get; set; }

    /// <summary>Those with the amounts of a row; null while they are not worked out.</summary>
    public FactsOfRow? Exact { get; set; }
}

/// <summary>Facts that are told apart of a row.</summary>
internal sealed record FactsOfRow(int Row, FactNumbers Facts);
