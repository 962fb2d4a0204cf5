using Umkm.Rules.Assessments;

namespace Umkm.Rules.Sections;

/// <summary>What the head of a result counts.</summary>
/// <param name="Decided">How many decisions have one answer.</param>
/// <param name="DecidedByConditionsRead">Those of them whose answer was given by the conditions read only, by id.</param>
/// <param name="OpenByConditionsRead">The open decisions one of whose possible answers would be, by id.</param>
internal sealed record AnswersGiven(int Decided, IReadOnlyList<string> DecidedByConditionsRead, IReadOnlyList<string> OpenByConditionsRead)
{
    public static AnswersGiven Of(Assessment assessment)
    {
        ILookup<bool, string> flagged = assessment
            .Verdicts.Where(v => assessment.ByConditionsRead(v.Decision, v.Possible))
            .ToLookup(v => v.Possible.Length == 1, v => v.Decision.Decision.Id);
        return new(assessment.Verdicts.Count(v => v.Possible.Length == 1), [.. flagged[true]], [.. flagged[false]]);
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
