using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>A result is a value: equal inputs give equal results, on another copy of the book and on another thread.</summary>
public class SameInputsSameResultsTests
{
    private static readonly Lazy<Assessor> Copy = new(() => new Assessor(TestBooks.Of([.. RuleBook.EmbeddedRuleFiles])));

    [RepeatableProperty(15)]
    public void On_another_copy_of_the_book(LocalDate on, Dice random)
    {
        (RuleBook copy, Assessor one, Assessor other) = (Copy.Value.Book, TestBooks.Assessor, Copy.Value);
        Situation subject = new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise);
        Assessment first = one.Assess(null, TableOf.Of(TestBooks.Embedded.Glossary, subject), on, new HashSet<Term>());
        Assessment copied = other.Assess(null, TableOf.Of(copy.Glossary, subject), on, new HashSet<Term>());
        Assert.Equal(Written(first), Written(copied));
        Assert.Equal(Written(first), Written(one.Assess(null, TableOf.Of(TestBooks.Embedded.Glossary, subject), on, new HashSet<Term>())));
        // The records say so themselves, and so do their hashes.
        foreach ((DecisionResult mine, DecisionResult theirs) in first.Decisions.Zip(copied.Decisions))
        {
            Assert.True(mine.Equals(theirs), mine.Id);
            Assert.Equal(mine.GetHashCode(), theirs.GetHashCode());
        }
    }

    [Fact]
    public void Other_facts_give_other_results()
    {
        DecisionResult Loan(long asked) =>
            new Assessor(TestBooks.Embedded).Assess(new Enterprise { LoanRequested = Rupiah.From(asked) }, new LocalDate(2026, 11, 22))[
                "program/kur-mikro"
            ];
        Assert.Equal(Loan(100_000_001), Loan(100_000_001));
        Assert.NotEqual(Loan(100_000_001), Loan(100_000_002));
        DecisionResult result = Loan(100_000_001);
        Assert.NotEqual(result, result with { Criteria = [] });
        Assert.NotEqual(result, result with { Possible = [] });
        Assert.NotEqual(result, result with { Programme = null });
        Assert.Equal(
            result,
            result with
            {
                Criteria = [.. result.Criteria.Select(c => c with { Reasons = [.. c.Reasons] })],
                Readings = [.. result.Readings.Select(r => r with { Possible = [.. r.Possible] })],
            }
        );
    }

    [Fact]
    public void On_many_threads_at_once()
    {
        var values = TestBooks.Values;
        var random = new Random(11);
        (LocalDate On, Situation Subject)[] work =
        [
            .. Enumerable
                .Range(0, 16)
                .Select(_ => Dates.Near(values, random))
                .Select(on => (on, new SubjectGenerator(values, on, random).Next(SubjectKind.Enterprise))),
        ];
        string[] Run(bool parallel)
        {
            var assessor = new Assessor(TestBooks.Embedded);
            string[] results = new string[work.Length];
            void One(int i) =>
                results[i] = Written(
                    assessor.Assess(null, TableOf.Of(TestBooks.Embedded.Glossary, work[i].Subject), work[i].On, new HashSet<Term>())
                );
            if (parallel)
            {
                Parallel.For(0, work.Length, One);
            }
            else
            {
                Enumerable.Range(0, work.Length).ToList().ForEach(One);
            }
            return results;
        }
        Assert.Equal(Run(parallel: false), Run(parallel: true));
    }

    /// <summary>All of a result, as text.</summary>
    private static string Written(Assessment assessment) => System.Text.Json.JsonSerializer.Serialize(assessment.Decisions);
}
