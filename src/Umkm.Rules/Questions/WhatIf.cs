using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Questions;

/// <summary>Asks the engine what would be if one thing were otherwise: one table with a copy of the subject for each supposition, worked out in
/// one run. It keeps its memory from one question to the next. Not for several threads at once.</summary>
/// <param name="plan">The plan.</param>
/// <param name="facts">The subject.</param>
/// <param name="shared">What was worked out for many decisions already; null for nothing.</param>
internal sealed class WhatIf(Plan plan, FactTable facts, SharedSuppositions? shared = null)
{
    private Evaluator? _evaluator;
    private SubjectCopies? _copies;
    private LoweredPlan? _lowered;
    private int[]? _places;

    /// <summary>Whether the subject is small enough to be copied so often.</summary>
    /// <param name="slice">The part of the plan that is asked about.</param>
    /// <param name="count">How often.</param>
    /// <param name="of">The item that is asked about; null for the subject.</param>
    public bool Fits(PlanSlice slice, int count, (TableId Table, int Row)? of) =>
        (_copies ??= new SubjectCopies(plan.Book.Glossary, facts)).Fits(slice, count, of);

    /// <summary>Works out suppositions; false when the subject is too large to be copied that often.</summary>
    /// <param name="slice">The part of the plan that is asked about.</param>
    /// <param name="lists">What to suppose: lists, one after the other.</param>
    /// <param name="of">The item that is asked about; null for the subject. Other items are then left out where none of them bears on it.</param>
    public bool Try(PlanSlice slice, Supposition[][] lists, (TableId Table, int Row)? of = null)
    {
        _places = shared?.PlacesOf(lists);
        if (_places is not null)
        {
            return true;
        }
        Supposition[] suppositions = lists is [var one] ? one : Together(lists);
        if (suppositions.Length == 0)
        {
            return true;
        }
        _copies ??= new SubjectCopies(plan.Book.Glossary, facts);
        if (_copies.Of(slice, suppositions, of) is not { } table)
        {
            return false;
        }
        if (shared is null)
        {
            (_evaluator ??= new Evaluator(plan)).Run(table, 0, suppositions.Length, slice);
        }
        else
        {
            _lowered = shared.Lowered.Of(slice);
            _evaluator = new Evaluator(_lowered.Instructions, _lowered.RegisterTables, _evaluator);
            _evaluator.Run(table, 0, suppositions.Length);
        }
        return true;
    }

    private static Supposition[] Together(Supposition[][] lists)
    {
        var all = new List<Supposition>();
        foreach (Supposition[] list in lists)
        {
            all.AddRange(list);
        }
        return [.. all];
    }

    /// <summary>A bit of a register for a row of the subject under a supposition of the last question.</summary>
    public bool Bit(int register, TableId table, int supposition, int row) =>
        _places is { } places
            ? shared!.Bit(register, table, places[supposition], row)
            : _evaluator!.Bit(_lowered is null ? register : _lowered[register], _copies!.RowOf(table, supposition, row));

    /// <summary>The answers that are possible under a supposition of the last question, a bit each.</summary>
    public ulong Answers(ImmutableArray<int> registers, TableId table, int supposition, int row)
    {
        ulong possible = 0;
        for (int i = 0; i < registers.Length; i++)
        {
            possible |= Bit(registers[i], table, supposition, row) ? 1UL << i : 0;
        }
        return possible;
    }
}
