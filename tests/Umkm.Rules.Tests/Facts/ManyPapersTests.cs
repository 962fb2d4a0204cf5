using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Messages;
using Umkm.Rules.Assessments;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Facts;

/// <summary>Of a long list of papers each item gets those that tell what all of them do: time and memory go with the items and the papers, not with their
/// pairs.</summary>
public class ManyPapersTests
{
    private static readonly string[] Kinds = ["spp-irt", "bpom-md", "halal", "sertifikat-standar", "izin", "sni", "slhs"];

    /// <summary>The first item has all papers, the second those that tell; on the day and on each later one the answers about both are the same.</summary>
    [Fact]
    public void Items_with_all_papers_and_with_those_that_tell_have_the_same_answers()
    {
        int shorter = 0;
        Dice.Each(
            60,
            random =>
            {
                LocalDate on = Dates.InForce(TestBooks.Values, random);
                FactTable facts = TestBooks.Assessor.FactsOf(Subject(on, random), on);
                foreach (LocalDate day in new[] { on, on.PlusDays(random.Next(1, 400)), on.PlusYears(random.Next(1, 6)) })
                {
                    Plan plan = TestBooks.PlanOn(TestBooks.Embedded, day);
                    var evaluator = new Umkm.Rules.Evaluation.Evaluator(plan);
                    evaluator.Run(facts, 0, 1);
                    foreach (PlannedDecision decision in plan.Decisions.Where(d => d.Table is TableId.Activity or TableId.Product))
                    {
                        string Answers(int row) => string.Join(',', decision.Possible.Select(r => evaluator.Bit(r, row)));
                        Assert.True(Answers(0) == Answers(1), $"{decision.Decision.Id} on {day}: {Answers(0)} and {Answers(1)}");
                    }
                }
                int[] starts = facts.ChildStart(TableId.ProductPermit)!;
                shorter += starts[2] - starts[1] < starts[1] ? 1 : 0;
            }
        );
        Assert.True(shorter > 30, $"{shorter}");
    }

    [Fact]
    public void Five_thousand_products_beside_five_thousand_papers_are_answered()
    {
        var subject = new Enterprise
        {
            Products = EquatableList.From(Enumerable.Range(0, 5_000).Select(i => new Product { Name = $"p{i}", Kind = ProductKind.ProcessedFood })),
            Permits = EquatableList.From(
                Enumerable.Range(0, 5_000).Select(i => new HeldPermit { Kind = "halal", ValidUntil = new LocalDate(2020, 1, 1).PlusDays(i) })
            ),
        };
        Assert.Empty(SubjectContradiction.Of(subject));
        FactTable facts = TestBooks.Assessor.FactsOf(subject, new LocalDate(2026, 11, 22));
        Assert.InRange(facts.RowsOf(TableId.ProductPermit), 5_000, 30_000);
        Assert.Equal(
            "terpenuhi",
            TestBooks
                .Assessor.With(new AssessorOptions { Only = ["izin/halal"] })
                .Assess(
                    subject with
                    {
                        Products = EquatableList.From(subject.Products!.Select(p => p with { AnimalContent = true, NonHalal = false })),
                    },
                    new LocalDate(2026, 11, 22)
                )
                .Possible("izin/halal")[0]
        );
    }

    /// <summary>What is left is a guard: items by the thousand beside papers of kinds and states by the thousand, or of no known kind.</summary>
    [Fact]
    public void Lists_beyond_all_measure_are_refused()
    {
        EquatableList<Product> products = EquatableList.From(Enumerable.Range(0, 4_000).Select(i => new Product { Name = $"p{i % 2}" }));
        EquatableList<HeldPermit> papers = EquatableList.From(Enumerable.Range(0, 4_000).Select(i => new HeldPermit { Number = $"{i}" }));
        Message told = Assert.Single(SubjectContradiction.Of(new Enterprise { Products = products, Permits = papers })).Message;
        Assert.Contains("10000000", told.Text(Lang.English), StringComparison.Ordinal);

        EquatableList<HeldPermit> named = EquatableList.From(papers.Select(p => p with { Product = "P1" }));
        Assert.Empty(SubjectContradiction.Of(new Enterprise { Products = products, Permits = named }));
        Assert.NotEmpty(SubjectContradiction.Of(new Enterprise { Products = EquatableList.From(products.Concat(products)), Permits = named }));
    }

    private static Enterprise Subject(LocalDate on, Random random) =>
        new()
        {
            Activities = EquatableList.From(Enumerable.Repeat(new BusinessActivity { Risk = RiskLevel.MediumHigh }, 2)),
            Products = EquatableList.From(
                Enumerable.Repeat(
                    new Product
                    {
                        Name = "p",
                        Kind = ProductKind.ProcessedFood,
                        ShelfLifeDays = 90,
                    },
                    2
                )
            ),
            Permits = EquatableList.From(Enumerable.Range(0, random.Next(60, 200)).Select(_ => Paper(on, random))),
        };

    private static HeldPermit Paper(LocalDate on, Random random)
    {
        LocalDate? issued = random.Next(3) == 0 ? null : on.PlusDays(-random.Next(4_000));
        LocalDate last = on.PlusDays(random.Next(-900, 900));
        return new()
        {
            Kind = random.Next(40) == 0 ? null : Kinds[random.Next(Kinds.Length)],
            Status = random.Next(5) == 0 ? (PermitStatus)random.Next(4) : null,
            IssuedOn = issued,
            ValidUntil =
                random.Next(3) == 0 ? null
                : last < issued ? issued
                : last,
        };
    }
}
