using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>Which answers can at best be given by the conditions read: those that a version names beside conditions it does not judge, all answers
/// of a decision known from memory only, and that a profile is complete when a part of it is such an answer. What takes over the answer of another
/// decision takes this over too.</summary>
internal static class ConditionsRead
{
    /// <summary>For each answer of a decision, in their order, whether it is such an answer.</summary>
    public static bool[] Of(PlannedDecision decision, Plan plan)
    {
        ImmutableArray<Answer> answers = decision.Decision.Answers;
        bool[] read = new bool[answers.Length];
        if (IsFromMemory(decision))
        {
            for (int i = 0; i < read.Length; i++)
            {
                read[i] = true;
            }
            return read;
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
        return read;
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
        && Array.TrueForAll(
            decision.Readings,
            r => r.Reading.Basis.Evidence == Evidence.Memory && r.Reading.Body.Cited.All(c => c.Basis.Evidence == Evidence.Memory)
        );

    private static bool LeansOnSuch(PlannedDecision decision, Plan plan) =>
        Array.Exists(
            decision.Readings,
            r =>
                Array.Exists(
                    r.Criteria,
                    c => c.When.WithParts().Any(n => n.Condition is DecisionIs d && plan.Find(d.Decision) is { } part && IsSuch(part, d, plan))
                )
        );

    private static bool IsSuch(PlannedDecision part, DecisionIs asked, Plan plan)
    {
        for (int i = 0; i < part.Decision.Answers.Length; i++)
        {
            if (plan.NotesOf(part).ByConditionsRead[i] && asked.Answers.Contains(part.Decision.Answers[i].Slug))
            {
                return true;
            }
        }
        return false;
    }
}
