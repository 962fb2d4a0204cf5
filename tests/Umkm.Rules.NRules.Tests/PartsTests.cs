using NodaTime;
using NRules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;
using Umkm.Rules.Tests.Generators;

namespace Umkm.Rules.NRules.Tests;

/// <summary>Facts for readings, items and criteria say what the decisions say.</summary>
public class PartsTests
{
    private static readonly LocalDate Day = Networks.Day;

    [Fact]
    public void Readings_items_and_criteria_agree_with_their_decisions()
    {
        Assessor assessor = Networks.Assessor;
        ISession session = Networks.AllParts.CreateSession();
        int items = 0;
        int readings = 0;
        int criteria = 0;
        var values = new BookValues(RuleBook.Embedded);
        Dice.Each(
            WholeProof.IsAsked ? 20 : 8,
            random =>
            {
                var subject = new RandomSubjects(values, Day, random).Next(0);
                IReadOnlyDictionary<string, DecisionFact> decisions = session.Assess(subject);
                foreach (ItemFact item in session.Query<ItemFact>())
                {
                    Assert.Equal(Slugs(decisions[item.Id].Items[item.Row.Index].Possible), Slugs(item.Possible));
                    items++;
                }
                foreach (ReadingFact reading in session.Query<ReadingFact>().AsEnumerable().Where(r => r.Row is Subjects.SubjectFact))
                {
                    Assert.Equal(Slugs(decisions[reading.Id].PossibleUnder(reading.Reading.Id)), Slugs(reading.Possible));
                    readings++;
                }
                foreach (CriterionFact criterion in session.Query<CriterionFact>())
                {
                    var result = assessor.Assess(subject, Day)[criterion.Decision].Criteria;
                    Assert.Equal(
                        result.Single(c => c.Id == criterion.Id && (c.Reading == criterion.Reading || c.Reading.Length == 0)).Holds,
                        criterion.IsMet
                    );
                    criteria++;
                }
                session.Retract(subject);
                Assert.Empty(session.Query<object>());
            }
        );
        Assert.True(items > 0 && readings > 0 && criteria > 0);
    }

    private static string Slugs(IEnumerable<Answer> answers) => string.Join('|', answers.Select(a => a.Slug));
}
