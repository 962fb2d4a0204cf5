using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Dmn;

/// <summary>Puts what another decision says in the place of a reference to it, where its law is settled and it asks the same subject.</summary>
internal static class Inlining
{
    /// <summary>The body; null when it takes over the answer of a decision that cannot be put in its place.</summary>
    public static DecisionBody? Of(DecisionBody body, RuleBook book, LocalDate on) =>
        body switch
        {
            Bands bands => bands with { Parts = [.. bands.Parts.Select(p => p with { When = Of(p.When, book, on) })] },
            Criteria criteria => criteria with { Parts = [.. criteria.Parts.Select(p => p with { When = Of(p.When, book, on) })] },
            Branches branches => Taken(branches, book, on),
            _ => null,
        };

    private static Branches? Taken(Branches branches, RuleBook book, LocalDate on)
    {
        var parts = ImmutableArray.CreateBuilder<Branch>();
        foreach (Branch branch in branches.Parts)
        {
            Condition? when = branch.When is null ? null : Of(branch.When, book, on);
            if (branch.SameAs is not { } same)
            {
                parts.Add(branch with { When = when });
                continue;
            }
            if (Settled(same, book, on) is not { } other)
            {
                return null;
            }
            IEnumerable<(string Answer, Condition? When)> taken = other switch
            {
                Bands bands => bands.Parts.Select(p => (p.Answer, (Condition?)p.When)),
                Branches own => own.Parts.Select(p => (p.Answer!, p.When)),
                _ => [],
            };
            parts.AddRange(taken.Select(t => new Branch(Both(when, t.When, branch.Place), t.Answer, null, branch.Place)));
        }
        return new Branches(parts.ToImmutable());
    }

    private static Condition? Both(Condition? a, Condition? b, Place place) =>
        a is null ? b
        : b is null ? a
        : new AllOf(place, [a, b]);

    private static Condition Of(Condition condition, RuleBook book, LocalDate on) =>
        condition switch
        {
            AllOf c => c with { Parts = [.. c.Parts.Select(p => Of(p, book, on))] },
            AnyOf c => c with { Parts = [.. c.Parts.Select(p => Of(p, book, on))] },
            AtLeastOf c => c with { Parts = [.. c.Parts.Select(p => Of(p, book, on))] },
            Negation c => c with { Part = Of(c.Part, book, on) },
            DecisionIs d when Settled(d.Decision, book, on) is { } body => Said(d, body) ?? d,
            _ => condition,
        };

    // That a decision has one of some answers, as a condition of its own.
    private static Condition? Said(DecisionIs asked, DecisionBody body) =>
        body switch
        {
            Bands bands => new AnyOf(asked.Place, [.. bands.Parts.Where(p => asked.Answers.Contains(p.Answer)).Select(p => p.When)]),
            Criteria criteria when asked.Answers is [Answers.Yes] => new AllOf(asked.Place, [.. criteria.Parts.Select(p => p.When)]),
            Criteria criteria when asked.Answers is [Answers.No] => new Negation(
                asked.Place,
                new AllOf(asked.Place, [.. criteria.Parts.Select(p => p.When)])
            ),
            _ => null,
        };

    private static DecisionBody? Settled(string id, RuleBook book, LocalDate on) =>
        book.Find(id)?.On(on) is { Readings: [{ Id.Length: 0 } only] } ? Of(only.Body, book, on) : null;
}
