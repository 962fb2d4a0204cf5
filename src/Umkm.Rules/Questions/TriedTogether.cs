using System.Collections.Immutable;
using System.Numerics;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Questions;

/// <summary>Of facts that change nothing alone finds those that can once others are known: all ways to give them are tried together. Ways with a
/// value that decides alone are not: more that is known changes nothing then.</summary>
internal static class TriedTogether
{
    /// <summary>More ways to give all missing facts together are not tried.</summary>
    public const int Most = 1_024;

    /// <summary>Marks the facts that can matter. Where there are too many ways, and where none would be left though they do decide together, all
    /// do.</summary>
    /// <param name="whatIf">The engine.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="tries">What is supposed of each fact.</param>
    /// <param name="alone">The answers that each of that leaves alone; none where they are not known.</param>
    /// <param name="matters">Takes which facts matter; those marked already stay.</param>
    public static void Mark(WhatIf whatIf, AskedRow asked, Supposition[][] tries, ulong[][] alone, bool[] matters)
    {
        long all = 1;
        foreach (Supposition[] fact in tries)
        {
            all = Math.Min(Most + 1, all * Math.Max(1, fact.Length));
        }
        if (all > Most || !whatIf.Fits(asked.Slice, (int)all, asked.Item))
        {
            All(matters);
            return;
        }
        ulong[] answers = new ulong[all];
        Decide(answers, tries, alone);
        Ask(answers, whatIf, asked, tries);
        int step = 1;
        for (int i = 0; i < tries.Length; i++)
        {
            int ways = Math.Max(1, tries[i].Length);
            for (int n = 0; n < answers.Length && !matters[i]; n++)
            {
                matters[i] = n / step % ways > 0 && answers[n] != answers[n - step];
            }
            step *= ways;
        }
        if (!matters.Contains(true) && Array.Exists(answers, BitOperations.IsPow2))
        {
            All(matters);
        }
    }

    private static void All(bool[] matters)
    {
        for (int i = 0; i < matters.Length; i++)
        {
            matters[i] = true;
        }
    }

    /// <summary>Gives all ways with a value that decides alone what it decides.</summary>
    private static void Decide(ulong[] answers, Supposition[][] tries, ulong[][] alone)
    {
        int step = 1;
        for (int i = 0; i < tries.Length; i++)
        {
            int ways = Math.Max(1, tries[i].Length);
            for (int way = 0; way < alone[i].Length; way++)
            {
                if (!BitOperations.IsPow2(alone[i][way]) || !IsAsGiven(tries, i))
                {
                    continue;
                }
                for (int from = way * step; from < answers.Length; from += step * ways)
                {
                    foreach (ref ulong answer in answers.AsSpan(from, step))
                    {
                        answer |= alone[i][way];
                    }
                }
            }
            step *= ways;
        }
    }

    /// <summary>Whether what is supposed of a fact holds whatever is supposed of the others: papers of unknown kinds are supposed all at once, and
    /// two facts may stand for one value.</summary>
    private static bool IsAsGiven(Supposition[][] tries, int fact) =>
        tries[fact][0] is TermIs value
        && !tries.Index().Any(t => t.Index != fact && t.Item is [TermIs other, ..] && other.Term == value.Term && other.Row == value.Row);

    /// <summary>Asks the engine for all ways of which the answer is not known.</summary>
    private static void Ask(ulong[] answers, WhatIf whatIf, AskedRow asked, Supposition[][] tries)
    {
        List<int> open = [];
        for (int n = 0; n < answers.Length; n++)
        {
            if (!BitOperations.IsPow2(answers[n]))
            {
                open.Add(n);
            }
        }
        Supposition[][] given = Array.FindAll(tries, t => t.Length > 0);
        var ways = new Supposition[open.Count];
        for (int i = 0; i < ways.Length; i++)
        {
            ways[i] = new Together(Way(given, open[i]));
        }
        whatIf.Try(asked.Slice, [ways], asked.Item);
        for (int i = 0; i < ways.Length; i++)
        {
            answers[open[i]] = whatIf.Answers(asked.Registers, asked.Table, i, asked.Row);
        }
    }

    /// <summary>One way to give all facts: the digits of a number say which.</summary>
    private static Supposition[] Way(Supposition[][] tries, int number)
    {
        var way = new Supposition[tries.Length];
        for (int i = 0; i < way.Length; i++)
        {
            (number, int digit) = Math.DivRem(number, tries[i].Length);
            way[i] = tries[i][digit];
        }
        return way;
    }
}

/// <summary>What is asked about.</summary>
/// <param name="Registers">The registers of the answers.</param>
/// <param name="Table">The table of those registers.</param>
/// <param name="Row">The row.</param>
/// <param name="Slice">The part of the plan that works them out.</param>
/// <param name="Item">The item that is asked about; null for the subject.</param>
internal sealed record AskedRow(ImmutableArray<int> Registers, TableId Table, int Row, PlanSlice Slice, (TableId Table, int Row)? Item);
