using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Screenings;

/// <summary>A decision that a screening answers, and where its columns are.</summary>
public sealed class ScreenedDecision
{
    private readonly bool[] _byConditionsRead;

    internal ScreenedDecision(PlannedDecision planned, PlanNotes notes, int index, int firstColumn)
    {
        Answers = notes.ToldAnswers;
        _byConditionsRead = notes.ByConditionsRead;
        Planned = planned;
        Index = index;
        FirstColumn = firstColumn;
        Readings = planned.Version.IsUnsettled && !planned.HasItems ? [.. planned.Readings.Select(r => r.Reading)] : [];
        Registers = Readings.IsEmpty ? planned.Top : [.. planned.Top, .. planned.Readings.SelectMany(r => r.Possible)];
    }

    /// <summary>The decision.</summary>
    public Decision Decision => Planned.Decision;

    /// <summary>Its id.</summary>
    public string Id => Decision.Id;

    /// <summary>Its answers, in the order of the columns.</summary>
    public ImmutableArray<Answer> Answers { get; }

    /// <summary>Whether an answer can at best be given by the conditions read; its label says so, its slug stays.</summary>
    /// <param name="answer">The place of the answer.</param>
    public bool ByConditionsRead(int answer) => _byConditionsRead[answer];

    /// <summary>The version in force on the date.</summary>
    public DecisionVersion Version => Planned.Version;

    /// <summary>The readings of which the answers are kept apart: those of unsettled law about the subject itself; empty otherwise.</summary>
    public ImmutableArray<Reading> Readings { get; }

    /// <summary>Its place among the decisions of the screening.</summary>
    public int Index { get; }

    internal PlannedDecision Planned { get; }

    /// <summary>The registers of its columns: the answers, then those of each reading.</summary>
    internal ImmutableArray<int> Registers { get; }

    internal int FirstColumn { get; }

    /// <summary>The place of an answer.</summary>
    /// <param name="slug">The answer.</param>
    /// <exception cref="KeyNotFoundException">The decision has no such answer.</exception>
    public int AnswerAt(string slug)
    {
        for (int i = 0; i < Answers.Length; i++)
        {
            if (Answers[i].Slug == slug)
            {
                return i;
            }
        }
        throw new KeyNotFoundException($"The decision {Id} has no answer \"{slug}\".");
    }
}
