using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>Whether two readings give the same answer in every situation that their conditions can tell apart on a day, decided by trying each
/// of these situations once.</summary>
/// <param name="Same">Whether they do.</param>
/// <param name="Situation">A situation in which they differ; null when there is none.</param>
/// <param name="Before">The answer of the older one there.</param>
/// <param name="After">The answer of the newer one there.</param>
/// <param name="Facts">The situation as facts of a case; null when it is not told by facts of one subject alone.</param>
internal sealed record ExactComparison(
    bool Same,
    LocalizedText? Situation,
    string? Before,
    string? After,
    IReadOnlyList<(string Term, string Value)>? Facts
)
{
    /// <summary>The two answers in words; null when there are none.</summary>
    public (LocalizedText Before, LocalizedText After)? Told { get; init; }

    /// <summary>Compares them; null when it cannot be decided: papers, or too many situations.</summary>
    public static ExactComparison? Of(DecisionBody before, DecisionBody after, NodaTime.LocalDate on, Func<string, Decision?> decisions)
    {
        if (Conditions(before) is not { } own || Conditions(after) is not { } others)
        {
            return null;
        }
        var space = new CellSpace([.. own, .. others], on, decisions);
        if (space.TooMany)
        {
            return null;
        }
        foreach (long[] cell in space.Cells())
        {
            string first = Answer(before, space, cell);
            string second = Answer(after, space, cell);
            if (first != second)
            {
                return new(false, space.Describe(cell), first, second, space.Facts(cell));
            }
        }
        return new(true, null, null, null, null);
    }

    private static IEnumerable<Condition>? Conditions(DecisionBody body) =>
        body switch
        {
            Bands bands => bands.Parts.Select(p => p.When),
            Branches branches => branches.Parts.Where(p => p.When is not null).Select(p => p.When!),
            Criteria criteria => criteria.Parts.Select(p => p.When),
            _ => null,
        };

    private static string Answer(DecisionBody body, CellSpace space, long[] cell) =>
        body switch
        {
            Bands bands => bands.Parts.FirstOrDefault(p => space.Holds(p.When, cell))?.Answer ?? "",
            Branches branches => branches.Parts.FirstOrDefault(p => p.When is null || space.Holds(p.When, cell)) is { } branch
                ? branch.Answer ?? $"= {branch.SameAs}"
                : "",
            Criteria criteria => criteria.Parts.All(p => space.Holds(p.When, cell)) ? Answers.Eligible : Answers.NotEligible,
            _ => throw new ArgumentException($"No answer of {body.GetType().Name}.", nameof(body)),
        };
}
