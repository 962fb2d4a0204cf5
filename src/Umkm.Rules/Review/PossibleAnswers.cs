using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Review;

/// <summary>The answers a version or a reading can give at all.</summary>
internal sealed class PossibleAnswers(RuleBook book)
{
    /// <summary>Those of a version, in the order of the decision.</summary>
    public IReadOnlyList<string> Of(Decision decision, DecisionVersion version)
    {
        HashSet<string> all = [.. version.Readings.SelectMany(r => Of(decision, r, version.InForce))];
        return [.. decision.Answers.Select(a => a.Slug).Where(all.Contains)];
    }

    /// <summary>Those that every reading of a version can give, so that one of them can be the answer whichever reading is right.</summary>
    public HashSet<string> OfAll(Decision decision, DecisionVersion version)
    {
        HashSet<string> all = [.. Of(decision, version)];
        foreach (Reading reading in version.Readings)
        {
            all.IntersectWith(Of(decision, reading, version.InForce));
        }
        return all;
    }

    /// <summary>Those of a reading.</summary>
    public IReadOnlyCollection<string> Of(Decision decision, Reading reading, InForce days) =>
        reading.Body switch
        {
            Bands bands => [.. bands.Parts.Where(b => !Never(b.When)).Select(b => b.Answer).Distinct()],
            Branches branches =>
            [
                .. branches
                    .Parts.Where(b => b.When is null || !Never(b.When))
                    .SelectMany(b => b.SameAs is { } same ? Of(same, days) : [b.Answer!])
                    .Distinct(),
            ],
            Criteria criteria =>
            [
                .. Both(
                    criteria,
                    decision.Kind == DecisionKind.Programme ? (Answers.Eligible, Answers.NotEligible) : (Answers.Complete, Answers.Incomplete)
                ),
            ],
            PermitRequirement permit => [.. Of(permit, days)],
            _ => [],
        };

    private IEnumerable<string> Of(string id, InForce days) =>
        book.Find(id) is not { } decision
            ? []
            : decision
                .Versions.Where(v =>
                    v.NotRegulated is null
                    && v.InForce.From <= (days.Until ?? NodaTime.LocalDate.MaxIsoValue)
                    && (v.InForce.Until ?? NodaTime.LocalDate.MaxIsoValue) >= days.From
                )
                .SelectMany(v => Of(decision, v));

    private static IEnumerable<string> Both(Criteria criteria, (string Yes, string No) answers)
    {
        if (!criteria.Parts.Any(p => Never(p.When)))
        {
            yield return answers.Yes;
        }
        if (!criteria.Parts.All(p => p.When is Always))
        {
            yield return answers.No;
        }
    }

    private static IEnumerable<string> Of(PermitRequirement permit, InForce days)
    {
        if (permit.RequiredWhen is not Always)
        {
            yield return Answers.NotRequired;
        }
        if (permit.RequiredWhen is { } required && Never(required))
        {
            yield break;
        }
        yield return Answers.Met;
        // A duty is due where some row's day can come while the version lasts, or where no row takes all the rest.
        bool due = permit.Due.All(d => d.When is not null) || permit.Due.Any(d => d.From is not { } from || days.Until is null || from <= days.Until);
        if (
            (due || permit.RequiredWhen is null)
            && permit.SatisfiedBy.Any(k =>
                permit.Validity is { SinceIssue: not null } || (permit.Validity?.Term ?? k.Validity) == PermitTerm.AsPrinted
            )
        )
        {
            yield return Answers.Expired;
        }
        if (permit.RequiredWhen is not null && due)
        {
            yield return Answers.Missing;
        }
        if (permit.RequiredWhen is not null && permit.Due.Any(d => d.From is not { } from || from > days.From))
        {
            yield return Answers.NotDue;
        }
    }

    private static bool Never(Condition condition) => condition is Negation { Part: Always };
}
