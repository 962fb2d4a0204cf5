using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>Puts missing facts in the order in which asking for them decides most: each is tried with one value from every run of values that the
/// rules tell apart, and the engine says how often the decision comes out decided. Those that change nothing, whatever else is given, are left
/// out.</summary>
/// <param name="read">The subject.</param>
/// <param name="known">What is tried whoever is asked; null where that is not kept.</param>
/// <param name="compared">What was found about those like it; null where that is not kept.</param>
internal sealed class MissingRanker(RegisterReader read, KnownTries? known, ComparedSubject? compared)
{
    /// <summary>More are not put in order: nobody asks that many questions, and each is tried in a copy of the subject.</summary>
    private const int MostRanked = 512;

    private static readonly LocalDate LongAgo = new(1900, 1, 1);

    /// <summary>Of how many facts it is kept what is tried.</summary>
    private const int MostKept = 10_000;

    private readonly Dictionary<TriedKey, Supposition[]> _tries = [];
    private WhatIf? _whatIf;
    private SharedSuppositions? _shared;

    /// <summary>Looks up from now on what was worked out for many decisions at once.</summary>
    public void Use(SharedSuppositions? shared)
    {
        _shared = shared;
        _whatIf = null;
    }

    /// <summary>Whether it is known already in which order facts of a row are asked for.</summary>
    public bool Knows(PlannedDecision decision, int row) =>
        compared?.Of(decision) is { } before
        && before.Known.Orders.Find(before.Facts, decision.HasItems ? row : ComparedSubject.Whole) is not null
        && (!decision.HasItems || !read.IsOpen(decision.Top, 0) || before.Known.Orders.Find(before.Facts, ComparedSubject.Whole) is not null);

    /// <summary>What is supposed to put facts in order, by fact.</summary>
    public Supposition[][] Tries(PlannedDecision decision, ImmutableArray<MissingFact> missing)
    {
        Reach reach = read.Plan.NotesOf(decision).Reach;
        return missing.Length > MostRanked ? [] : Array.ConvertAll([.. missing], m => Tries(m, reach));
    }

    /// <summary>The facts, the one that most often decides first; equals keep their order.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="registers">The registers of its answers.</param>
    /// <param name="table">The table of those registers.</param>
    /// <param name="row">The row asked about.</param>
    /// <param name="missing">The facts.</param>
    /// <param name="ofItems">For a decision about items: all that is not known of each, of which some may matter only together with others that are
    /// not asked for, because it is known already what they lead to.</param>
    public ImmutableArray<MissingFact> Order(
        PlannedDecision decision,
        ImmutableArray<int> registers,
        TableId table,
        int row,
        ImmutableArray<MissingFact> missing,
        IEnumerable<IReadOnlyList<MissingFact>> ofItems
    )
    {
        if (missing.Length is 0 or > MostRanked)
        {
            return missing;
        }
        bool item = table == decision.Table && decision.HasItems;
        int place = item ? row : ComparedSubject.Whole;
        ComparedDecision? before = compared?.Of(decision);
        int[]? order = before?.Known.Orders.Find(before.Facts, place);
        if (order is null)
        {
            PlanNotes notes = read.Plan.NotesOf(decision);
            var tries = new Supposition[missing.Length][];
            for (int i = 0; i < tries.Length; i++)
            {
                tries[i] = Tries(missing[i], notes.Reach);
            }
            order = Found(
                notes,
                new AskedRow(registers, table, row, item ? notes.ItemSlice : notes.Slice, item ? (table, row) : null),
                missing,
                tries,
                ofItems
            );
            if (order is null)
            {
                return missing;
            }
            if (before is not null && tries.Sum(t => t.Length) <= TriedTogether.Most)
            {
                before.Known.Orders.Keep(before.Facts, place, order);
            }
        }
        var ordered = new MissingFact[order.Length];
        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i] = missing[order[i]];
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(ordered);
    }

    /// <summary>The places of the facts that matter, in their order; null when the subject is too large to try them.</summary>
    private int[]? Found(
        PlanNotes notes,
        AskedRow asked,
        ImmutableArray<MissingFact> missing,
        Supposition[][] tries,
        IEnumerable<IReadOnlyList<MissingFact>> ofItems
    )
    {
        WhatIf whatIf = _whatIf ??= new WhatIf(read.Plan, read.Facts, _shared);
        if (!whatIf.Try(asked.Slice, tries, asked.Item))
        {
            return null;
        }
        int next = 0;
        var scores = new Score[missing.Length];
        ulong[][] alone = new ulong[missing.Length][];
        bool[] matters = new bool[missing.Length];
        for (int i = 0; i < missing.Length; i++)
        {
            ulong[] left = alone[i] = new ulong[tries[i].Length];
            for (int n = 0; n < left.Length; n++)
            {
                left[n] = whatIf.Answers(asked.Registers, asked.Table, next++, asked.Row);
            }
            scores[i] = Score.Of(left);
            matters[i] = left.Length == 0 || Array.Exists(left, l => l != left[0]) || IsSummed(missing[i], notes.Reach);
        }
        if (matters.Contains(false))
        {
            TriedTogether.Mark(whatIf, asked, tries, alone, matters);
        }
        foreach (IReadOnlyList<MissingFact> own in ofItems)
        {
            if (!matters.Contains(false))
            {
                break;
            }
            List<MissingKey?> keys = [.. own.Select(m => m.Key)];
            int[] places = [.. missing.Select((m, i) => matters[i] || m.Key is null ? -1 : keys.IndexOf(m.Key))];
            if (!Array.Exists(places, p => p >= 0))
            {
                continue;
            }
            bool[] each = new bool[own.Count];
            TriedTogether.Mark(whatIf, asked, [.. own.Select(m => Tries(m, notes.Reach))], Known(missing, alone, keys), each);
            foreach ((int i, int place) in places.Index().Where(p => p.Item >= 0))
            {
                matters[i] |= each[place];
            }
        }
        // A paper that several items have is supposed for one of them; that for the others it changes nothing was not tried.
        for (int i = 0; i < missing.Length; i++)
        {
            if (!matters[i] && missing[i].Key is { Term: null, IsList: false })
            {
                MissingFact fact = missing[i];
                matters[i] = ofItems.Where(own => own.Contains(fact)).Skip(1).Any();
            }
        }
        return Score.Order(scores, matters);
    }

    /// <summary>What is known of facts by their keys from those that were tried alone.</summary>
    private static ulong[][] Known(ImmutableArray<MissingFact> missing, ulong[][] alone, List<MissingKey?> keys)
    {
        ulong[][] known = new ulong[keys.Count][];
        Array.Fill(known, []);
        for (int i = 0; i < missing.Length; i++)
        {
            if (missing[i].Key is { } key && keys.IndexOf(key) is >= 0 and var place)
            {
                known[place] = alone[i];
            }
        }
        return known;
    }

    /// <summary>Whether a fact is added to others before it is compared: what a value of it does then depends on theirs.</summary>
    private static bool IsSummed(MissingFact fact, Reach reach) => fact.Key?.Term is { } term && reach.IsSummed(term);

    private Supposition[] Tries(MissingFact fact, Reach reach)
    {
        if (fact.Key is not { } key)
        {
            return [];
        }
        if (known is not null && key is { Row: 0, Term: { } term } && read.Facts.Span(term, 0) is null)
        {
            return known.Of(term, reach);
        }
        if (!_tries.TryGetValue(new TriedKey(reach, key), out Supposition[]? tries))
        {
            if (_tries.Count >= MostKept)
            {
                _tries.Clear();
            }
            _tries[new TriedKey(reach, key)] = tries = Tries(key, reach);
        }
        return tries;
    }

    private Supposition[] Tries(MissingKey key, Reach reach)
    {
        if (key.Term is { } term)
        {
            return Values(term, key.Row, reach);
        }
        LocalDate on = read.Plan.On;
        if (key.IsList)
        {
            // A list of papers may be complete as it stands, or hold one of those asked for; any other list may be empty, or hold something unknown.
            var complete = new ListComplete(key.Table, null, false, on);
            return key.Table == TableId.Permit
                ? [complete, .. reach.Kinds.Select(kind => new ListComplete(key.Table, kind, false, on))]
                : [complete, new ListComplete(key.Table, null, true, on)];
        }
        if (key.Row == MissingKey.NotOfItem)
        {
            return [];
        }
        return key.Column switch
        {
            PermitColumns.Kind => [new PapersAre(-1), .. reach.Kinds.Select(k => new PapersAre(k.Index))],
            PermitColumns.IssuedOn => [new PaperIssued(key.Table, key.Row, on), new PaperIssued(key.Table, key.Row, LongAgo)],
            _ => [new PaperEnds(key.Table, key.Row, on.PlusDays(-1)), new PaperEnds(key.Table, key.Row, on)],
        };
    }

    private Supposition[] Values(Term term, int row, Reach reach)
    {
        if (read.Facts.Span(term, row) is not { } span)
        {
            return KnownTries.Values(term, row, reach);
        }
        // Of a date that is known in part only the days that it may be.
        List<Supposition> tries = [new TermIs(term, row, span.Low)];
        foreach (long edge in reach.Edges(term))
        {
            if (edge > span.Low && edge <= span.High)
            {
                tries.Add(new TermIs(term, row, edge));
            }
        }
        return [.. tries];
    }

    private sealed record TriedKey(Reach Reach, MissingKey Key);
}
