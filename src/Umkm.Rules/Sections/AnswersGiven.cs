using System.Collections.Immutable;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Sections;

/// <summary>What the head of a result counts.</summary>
/// <param name="Decided">How many decisions have one answer.</param>
/// <param name="DecidedByConditionsRead">Those of them whose answer was given by the conditions read only, by id.</param>
/// <param name="OpenByConditionsRead">The open decisions one of whose possible answers would be, by id.</param>
internal sealed record AnswersGiven(int Decided, IReadOnlyList<string> DecidedByConditionsRead, IReadOnlyList<string> OpenByConditionsRead)
{
    public static AnswersGiven Of(Assessment assessment)
    {
        int decided = 0;
        var read = new List<string>();
        var open = new List<string>();
        foreach (PlannedDecision decision in assessment.Planned)
        {
            ImmutableArray<Answer> possible = assessment.Possible(decision);
            decided += possible.Length == 1 ? 1 : 0;
            if (assessment.ByConditionsRead(decision, possible))
            {
                (possible.Length == 1 ? read : open).Add(decision.Decision.Id);
            }
        }
        return new(decided, read, open);
    }

    /// <summary>As the head says it.</summary>
    public string Told(Telling tell) =>
        tell.Say(
            OpenByConditionsRead.Count == 0 ? Phrases.ByConditionsRead : Phrases.AlsoOpenByConditionsRead,
            ("read", Telling.Number(DecidedByConditionsRead.Count)),
            ("decided", Telling.Number(Decided)),
            ("open", Telling.Number(OpenByConditionsRead.Count))
        );
}
