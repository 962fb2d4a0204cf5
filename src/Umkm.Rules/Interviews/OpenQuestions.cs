using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;

namespace Umkm.Rules.Interviews;

/// <summary>The questions that decide most of what an assessment leaves open.</summary>
internal static class OpenQuestions
{
    /// <summary>The first questions, those that decide most before the others; fewer when fewer can help.</summary>
    /// <param name="assessment">What is known so far.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="unknown">The places of which it was said that they are not known.</param>
    /// <param name="most">How many.</param>
    public static ImmutableArray<Question> Of(Assessment assessment, Subject subject, IReadOnlySet<string> unknown, int most)
    {
        var read = new RegisterReader(assessment.Evaluator, assessment.Facts, subject, assessment.Plan);
        PlannedDecision[] open = [.. assessment.Planned.Where(d => read.IsOpen(d.Top, 0))];
        IReadOnlyList<OpenFact> facts = new OpenFacts(read, subject, unknown).Of(open);
        var maker = new QuestionMaker(assessment.Plan, open);
        return [.. new OpenFactRanker(read, open).First(facts, most).Select(f => maker.Of(f.Fact, f.CouldDecide))];
    }
}
