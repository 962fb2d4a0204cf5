using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>The answer of another decision as the conditions under which it gives it: where that decision, about the same subject, is settled and
/// decides by classes or branches of its own throughout a time.</summary>
internal static class AnswerConditions
{
    /// <summary>The conditions, each with the days on which it decides; null where one cannot be told.</summary>
    public static IReadOnlyList<(InForce Life, Condition When)>? Of(
        DecisionIs asked,
        SubjectKind subject,
        InForce life,
        Func<string, Decision?> decisions
    )
    {
        if (decisions(asked.Decision) is not { } decision || decision.Subject != subject)
        {
            return null;
        }
        var parts = new List<(InForce, Condition)>();
        foreach (DecisionVersion version in decision.Versions)
        {
            if (Both(version.InForce, life) is not { } days || version.NotRegulated is not null)
            {
                continue;
            }
            if (version.Readings is not [{ Body: var body }] || Answered(body, asked) is not { } when)
            {
                return null;
            }
            parts.Add((days, when));
        }
        return parts.Count > 0 ? parts : null;
    }

    private static InForce? Both(InForce one, InForce other)
    {
        LocalDate from = LocalDate.Max(one.From, other.From);
        LocalDate? until = one.Until is { } a && other.Until is { } b ? LocalDate.Min(a, b) : one.Until ?? other.Until;
        return until < from ? null : new InForce(from, until);
    }

    private static Condition? Answered(DecisionBody body, DecisionIs asked)
    {
        switch (body)
        {
            case Bands bands:
                return new AnyOf(asked.Place, [.. bands.Parts.Where(b => asked.Answers.Contains(b.Answer)).Select(b => b.When)]);
            case Branches branches when branches.Parts.All(b => b.SameAs is null):
                var given = new List<Condition>();
                var before = new List<Condition>();
                foreach (Branch branch in branches.Parts)
                {
                    Condition when = branch.When ?? new Always(branch.Place);
                    if (asked.Answers.Contains(branch.Answer!))
                    {
                        given.Add(new AllOf(branch.Place, [.. before, when]));
                    }
                    before.Add(new Negation(branch.Place, when));
                }
                return new AnyOf(asked.Place, [.. given]);
            default:
                return null;
        }
    }
}
