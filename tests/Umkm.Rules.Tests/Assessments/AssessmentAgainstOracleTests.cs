using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>What an assessment hands out is what the oracle says: answers, readings, items and criteria.</summary>
public class AssessmentAgainstOracleTests
{
    [RepeatableProperty(60)]
    public void Answers_readings_items_and_criteria(LocalDate on, Dice random)
    {
        RuleBook book = TestBooks.Embedded;
        SubjectKind kind = random.Next(6) == 0 ? SubjectKind.Group : SubjectKind.Enterprise;
        Situation subject = new SubjectGenerator(TestBooks.Values, on, random).Next(kind);
        Assessment assessment = TestBooks.Assessor.Assess(null, TableOf.Of(book.Glossary, subject), on, new HashSet<Term>());
        var oracle = new NaiveOracle(book, on, subject);
        Decision[] decisions =
        [
            .. book.Decisions.Where(d => d.On(on) is not null && (d.Subject == SubjectKind.Group) == (kind == SubjectKind.Group)),
        ];
        Assert.Equal(decisions.Select(d => d.Id).Order(StringComparer.Ordinal), assessment.Decisions.Select(d => d.Id).Order(StringComparer.Ordinal));
        Dictionary<string, string> expected = oracle.All(decisions);
        foreach (DecisionResult result in assessment.Decisions)
        {
            Assert.Equal(expected[result.Id], Written(result.Possible));
            Assert.Equal(expected[result.Id].Contains('|', StringComparison.Ordinal) ? null : expected[result.Id], result.Answer);
            Same(oracle, book.Find(result.Id)!, result, expected, result.Id, null);
            var items = subject.Children.GetValueOrDefault(book.Find(result.Id)!.Subject) ?? [];
            Assert.Equal(book.Find(result.Id)!.Subject is SubjectKind.Activity or SubjectKind.Product ? items.Count : 0, result.Items.Length);
            foreach (ItemResult item in result.Items)
            {
                Assert.Equal(expected[$"{result.Id} [{item.Index}]"], Written(item.Result.Possible));
                Same(oracle, book.Find(result.Id)!, item.Result, expected, $"{result.Id} [{item.Index}]", items[item.Index]);
            }
        }
    }

    private static void Same(
        NaiveOracle oracle,
        Decision decision,
        DecisionResult result,
        Dictionary<string, string> expected,
        string name,
        Situation? item
    )
    {
        if (item is null && decision.Subject is SubjectKind.Activity or SubjectKind.Product)
        {
            return;
        }
        Assert.All(result.Readings, r => Assert.Equal(expected[$"{name} ({r.Id})"], Written(r.Possible)));
        if (result.InForce is var period && decision.Versions.First(v => v.InForce == period) is { IsUnsettled: true } version)
        {
            Assert.Equal(version.Readings.Select(r => r.Id), result.Readings.Select(r => r.Id));
        }
        foreach (CriterionResult criterion in result.Criteria)
        {
            Criterion rule = decision
                .Versions.First(v => v.InForce == result.InForce)
                .Readings.Where(r => criterion.Reading.Length == 0 || r.Id == criterion.Reading)
                .SelectMany(r => ((Criteria)r.Body).Parts)
                .First(c => c.Id == criterion.Id);
            Truth truth = oracle.Holds(rule.When, item);
            Assert.Equal(truth == Truth.Unknown ? null : truth.CanBeTrue, criterion.Holds);
        }
    }

    private static string Written(IEnumerable<Answer> answers) => string.Join("|", answers.Select(a => a.Slug));
}
