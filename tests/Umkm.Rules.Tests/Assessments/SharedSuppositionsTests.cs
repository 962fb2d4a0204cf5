using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Columns;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>All decisions together are worked out by one run of suppositions, one decision asked alone by runs of its own parts: both say the same.</summary>
public class SharedSuppositionsTests
{
    [Fact]
    public void A_decision_asked_alone_says_what_it_says_among_all()
    {
        int changes = 0;
        int missing = 0;
        Dice.Each(
            WholeProof.IsAsked ? 12 : 5,
            random =>
            {
                LocalDate on = new LocalDate(2018, 1, 1).PlusDays(random.Next(365 * 9));
                var generator = new SubjectGenerator(TestBooks.Values, on, random);
                FactTable facts = TableOf.Of(TestBooks.Embedded.Glossary, generator.Next(SubjectKind.Enterprise));
                foreach (DecisionResult among in Assess(facts, on).Decisions)
                {
                    DecisionResult alone = Assess(facts, on)[among.Id];
                    Assert.True(alone.Equals(among), $"{among.Id} on {on}");
                    changes += among.Changes.Length;
                    missing += among.MissingFacts.Length;
                }
            }
        );
        Assert.True(changes > 20 && missing > 50, $"{changes} changes, {missing} missing facts");
    }

    private static Assessment Assess(FactTable facts, LocalDate on) => TestBooks.Assessor.Assess(null, facts, on, ImmutableHashSet<Term>.Empty);
}
