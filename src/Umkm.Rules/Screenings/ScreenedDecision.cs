using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Screenings;

/// <summary>A decision that a screening answers, and where its columns are.</summary>
public sealed class ScreenedDecision
{
    internal ScreenedDecision(PlannedDecision planned, int index, int firstColumn)
    {
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
    public ImmutableArray<Answer> Answers => Decision.Answers;

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

    internal int AnswerAt(string slug)
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
