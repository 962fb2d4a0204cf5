using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>Which answers can at best be given by the conditions read: those that a version names beside conditions it does not judge, all answers
/// of a decision known from memory only, and that a profile is complete when a part of it is such an answer. What takes over the answer of another
/// decision takes this over too.</summary>
internal static class ConditionsRead
{
    /// <summary>For each answer of a decision, in their order, whether it is such an answer.</summary>
    public static ImmutableArray<bool> Of(PlannedDecision decision, Plan plan)
    {
        ImmutableArray<Answer> answers = decision.Decision.Answers;
        bool[] read = new bool[answers.Length];
        if (IsFromMemory(decision))
        {
            for (int i = 0; i < read.Length; i++)
            {
                read[i] = true;
            }
            return ImmutableCollectionsMarshal.AsImmutableArray(read);
        }
        var marked = new List<string?>();
        foreach (UnjudgedCondition left in decision.Version.Unjudged)
        {
            marked.Add(left.Answer);
        }
        foreach (PlannedReading reading in decision.Readings)
        {
            foreach (PlannedStep step in reading.Steps)
            {
                AddMarked(marked, step.SameAs, plan);
            }
        }
        if (decision.Decision.Kind == DecisionKind.Completeness && LeansOnSuch(decision, plan))
        {
            marked.Add(Answers.Complete);
        }
        for (int i = 0; i < read.Length; i++)
        {
            read[i] = marked.Contains(answers[i].Slug);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    private static void AddMarked(List<string?> marked, PlannedDecision? same, Plan plan)
    {
        for (int i = 0; i < same?.Decision.Answers.Length; i++)
        {
            if (plan.NotesOf(same).ByConditionsRead[i])
            {
                marked.Add(same.Decision.Answers[i].Slug);
            }
        }
    }

    /// <summary>Whether all that the version rests on is memory: the basis of each of its readings and criteria.</summary>
    private static bool IsFromMemory(PlannedDecision decision) =>
        decision.Version.Basis.Evidence == Evidence.Memory
        && decision
            .Readings.SelectMany(r => r.Reading.Body.Cited.Select(c => c.Basis).Append(r.Reading.Basis))
            .All(b => b.Evidence == Evidence.Memory);

    private static bool LeansOnSuch(PlannedDecision decision, Plan plan) =>
        decision
            .Readings.SelectMany(r => r.Criteria)
            .SelectMany(c => c.When.WithParts())
            .Select(n => n.Condition)
            .OfType<DecisionIs>()
            .Any(d => plan.Find(d.Decision) is { } part && Marked(part, plan).Any(a => d.Answers.Contains(a)));

    private static IEnumerable<string> Marked(PlannedDecision part, Plan plan) =>
        part.Decision.Answers.Where((_, i) => plan.NotesOf(part).ByConditionsRead[i]).Select(a => a.Slug);
}
