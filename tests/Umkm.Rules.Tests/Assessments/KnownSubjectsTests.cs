using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Columns;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>What an assessor keeps of the subjects before changes nothing: enterprises that differ in a fact or two are told what one that has seen
/// nobody tells them.</summary>
public class KnownSubjectsTests
{
    [Fact]
    public void An_assessor_that_has_seen_others_says_what_a_new_one_says()
    {
        int missing = 0;
        Dice.Each(
            WholeProof.IsAsked ? 30 : 4,
            random =>
            {
                LocalDate on = new LocalDate(2018, 1, 1).PlusDays(random.Next(365 * 9));
                var generator = new SubjectGenerator(TestBooks.Values, on, random);
                Situation one = generator.Next(SubjectKind.Enterprise);
                var seen = new Assessor(TestBooks.Embedded);
                for (int i = 0; i < 8; i++)
                {
                    FactTable facts = TableOf.Of(TestBooks.Embedded.Glossary, one);
                    foreach ((DecisionResult told, DecisionResult anew) in All(seen, facts, on).Zip(All(new Assessor(TestBooks.Embedded), facts, on)))
                    {
                        Assert.True(told.Equals(anew), $"{told.Id} on {on}: {one}");
                        missing += told.MissingFacts.Length;
                    }
                    one = Otherwise(one, generator.Next(SubjectKind.Enterprise), random);
                }
            }
        );
        Assert.True(missing > 500, $"{missing} missing facts");
    }

    /// <summary>One with a few facts of another: given, not given, or of another value.</summary>
    private static Situation Otherwise(Situation one, Situation other, Dice random)
    {
        string[] terms = [.. one.Values.Keys.Concat(other.Values.Keys).Distinct()];
        for (int i = 0; i < 2; i++)
        {
            string term = terms[random.Next(terms.Length)];
            one = other.Values.TryGetValue(term, out Known? value) ? one.With(term, value) : one with { Values = one.Values.Remove(term) };
        }
        return random.Next(4) == 0 ? one with { Papers = other.Papers, AllPapersListed = other.AllPapersListed } : one;
    }

    private static ImmutableArray<DecisionResult> All(Assessor assessor, FactTable facts, LocalDate on) =>
        assessor.Assess(null, facts, on, ImmutableHashSet<Term>.Empty).Decisions;
}
