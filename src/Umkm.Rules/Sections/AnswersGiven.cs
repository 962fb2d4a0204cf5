using Umkm.Rules.Assessments;
using Umkm.Rules.Results;

namespace Umkm.Rules.Sections;

/// <summary>What the head of a result counts.</summary>
/// <param name="Decided">How many decisions have one answer.</param>
/// <param name="DecidedByConditionsRead">Those of them whose answer was given by the conditions read only, by id.</param>
/// <param name="OpenByConditionsRead">The open decisions one of whose possible answers would be, by id.</param>
internal sealed record AnswersGiven(int Decided, IReadOnlyList<string> DecidedByConditionsRead, IReadOnlyList<string> OpenByConditionsRead)
{
    public static AnswersGiven Of(Assessment assessment)
    {
        ILookup<bool, string> flagged = assessment.Decisions.Where(d => d.ByConditionsRead).ToLookup(d => d.Answer is not null, d => d.Id);
        return new(assessment.Decisions.Count(d => d.Answer is not null), [.. flagged[true]], [.. flagged[false]]);
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
