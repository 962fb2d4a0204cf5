using System.Collections.Immutable;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules;

/// <summary>The answers for one activity or product.</summary>
public sealed class ItemAnswer
{
    internal ItemAnswer(string reference, int index, ulong set, ImmutableArray<Answer> possible, ImmutableArray<ReadingResult> readings)
    {
        Ref = reference;
        Index = index;
        Set = set;
        Possible = possible;
        Readings = readings;
    }

    /// <summary>The item: KBLI code with edition, or product name; its number when neither is given.</summary>
    public string Ref { get; }

    /// <summary>Its place in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>The answers that are still possible, in the order of the decision; never empty.</summary>
    public ImmutableArray<Answer> Possible { get; }

    /// <summary>The one possible answer, or null while there are several.</summary>
    public string? Answer => Possible is [var one] ? one.Slug : null;

    /// <summary>The answers under each reading; empty when the law is settled.</summary>
    public ImmutableArray<ReadingResult> Readings { get; }

    /// <summary>The possible answers: bit n for the answer at place n.</summary>
    internal ulong Set { get; }

    /// <summary>Whether the answer is one of some.</summary>
    public Truth Is(AnswerSet answers) => new((Set & answers.Answers) != 0, (Set & answers.Others) != 0);
}
