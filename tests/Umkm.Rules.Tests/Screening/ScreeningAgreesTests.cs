using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Screenings;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Screening;

/// <summary>A subject of a register has the answers it has alone.</summary>
public class ScreeningAgreesTests
{
    private static readonly RuleBook Book = RuleBook.Embedded;
    private static readonly Assessor Whole = new(Book);

    /// <summary>Of some decisions: for what is the same whichever are asked.</summary>
    private static readonly Assessor Some = new(
        Book,
        new AssessorOptions { Only = ["skala-usaha", "tingkat-risiko", "izin/halal", "program/kur-mikro"] }
    );
    private static readonly LocalDate[] Dates = [new(2018, 11, 6), new(2024, 6, 30), new(2026, 11, 22)];

    [RepeatableProperty(6)]
    public void With_single_assessments(Dice random)
    {
        LocalDate on = Dates[random.Next(Dates.Length)];
        Assessor assessor = Whole;
        Enterprise[] register = Register(random, on, random.Next(1, 200));
        var options = new ScreeningOptions { BlockRows = 64 * random.Next(1, 4), Workers = random.Next(1, 5) };
        Agree(assessor, register, on, [.. assessor.Screen(register, on, options)]);
    }

    [Fact]
    public async Task When_they_come_one_by_one()
    {
        Assessor assessor = Some;
        Enterprise[] register = Register(new Random(4), Dates[2], 200);
        var blocks = new List<ScreenedBlock>();
        await foreach (ScreenedBlock block in assessor.Screen(OneByOne(register), Dates[2], new ScreeningOptions { BlockRows = 64 }))
        {
            blocks.Add(block);
        }
        Assert.Equal(4, blocks.Count);
        Agree(assessor, register, Dates[2], blocks);
    }

    [Fact]
    public void As_groups()
    {
        Assessor assessor = Whole;
        EnterpriseGroup[] groups =
        [
            new EnterpriseGroup { Id = SubjectId.Parse("K-1") },
            new EnterpriseGroup
            {
                Kind = "sentra",
                LandVacant = true,
                Members = [new Enterprise()],
            },
            new EnterpriseGroup { LegalStatus = "badan-hukum", Region = RegionCode.Parse("35.73") },
        ];
        ScreenedBlock block = Assert.Single(assessor.Screen(groups, Dates[2]));
        for (int row = 0; row < groups.Length; row++)
        {
            Same(assessor.Assess(groups[row], Dates[2]), block, row);
        }
    }

    [Fact]
    public void Under_one_reading_and_with_assumptions()
    {
        Assert.True(AssumedFact.TryParse("foreignOwned=false", Book.Glossary, out AssumedFact? first, out _));
        Assert.True(AssumedFact.TryParse("businessCapital=1000000000", Book.Glossary, out AssumedFact? second, out _));
        var assessor = new Assessor(
            Book,
            new AssessorOptions
            {
                Reading = "pendaftaran",
                Assumptions = [first!, second!],
                Only = ["skala-usaha", "izin/nib"],
            }
        );
        Enterprise[] register = Register(new Random(9), Dates[1], 130);
        ScreenedBlock[] blocks = [.. assessor.Screen(register, Dates[1], new ScreeningOptions { BlockRows = 64 })];
        Assert.Equal(["skala-usaha", "izin/nib"], blocks[0].Decisions.Select(d => d.Id));
        Agree(assessor, register, Dates[1], blocks);
        FactRows.Agree(assessor, register, Dates[1]);
    }

    [RepeatableProperty(4)]
    public void From_columns_row_by_row(Dice random) => FactRows.Agree(Whole, Register(random, Dates[2], random.Next(65, 130)), Dates[2]);

    [Fact]
    public void In_another_order_in_that_order()
    {
        Assessor assessor = Whole;
        Enterprise[] register = Register(new Random(7), Dates[2], 150);
        int[] order = [.. Enumerable.Range(0, register.Length)];
        new Random(8).Shuffle(order);
        string[] first = Rows(assessor, register);
        string[] second = Rows(assessor, [.. order.Select(i => register[i])]);
        Assert.Equal(order.Select(i => first[i]), second);
    }

    [Fact]
    public void Under_each_reading()
    {
        Assessor assessor = Whole;
        Enterprise[] register = Register(new Random(11), Dates[1], 100);
        ScreenedBlock block = Assert.Single(assessor.Screen(register, Dates[1]));
        ScreenedDecision[] unsettled = [.. block.Decisions.Where(d => d.Readings.Length > 0)];
        Assert.NotEmpty(unsettled);
        for (int row = 0; row < register.Length; row++)
        {
            Assessment alone = assessor.Assess(register[row], Dates[1]);
            foreach (ScreenedDecision decision in unsettled)
            {
                for (int r = 0; r < decision.Readings.Length; r++)
                {
                    IEnumerable<string> found = decision
                        .Answers.Where((_, a) => Umkm.Rules.Columns.Bits.At(block.BitsUnder(decision, r, a), row))
                        .Select(a => a.Slug);
                    Assert.Equal(alone[decision.Id].PossibleUnder(decision.Readings[r].Id).Select(a => a.Slug), found);
                }
            }
        }
    }

    internal static Enterprise[] Register(Random random, LocalDate on, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new RandomEnterprise(Book, on, random).Next(i))];

    internal static void Same(Assessment alone, ScreenedBlock block, int row)
    {
        Assert.Equal(alone.Decisions.Select(d => d.Id), block.Decisions.Select(d => d.Id));
        foreach (DecisionResult decision in alone.Decisions)
        {
            string expected = string.Join('|', decision.Possible.Select(a => a.Slug));
            string found = string.Join('|', block.Possible(decision.Id, row).Select(a => a.Slug));
            Assert.True(expected == found, $"{block.AssessedOn} row {row} {decision.Id}: alone {expected}, screened {found}; {alone.Subject}");
        }
    }

    private static void Agree(Assessor assessor, Enterprise[] register, LocalDate on, IReadOnlyList<ScreenedBlock> blocks)
    {
        Assert.Equal(register.Length, blocks.Sum(b => b.Rows));
        long next = 0;
        foreach (ScreenedBlock block in blocks)
        {
            Assert.Equal(next, block.FirstRow);
            for (int row = 0; row < block.Rows; row++)
            {
                Enterprise enterprise = register[next + row];
                Assert.Equal(enterprise.Id?.Value ?? "", block.Id(row));
                Same(assessor.Assess(enterprise, on), block, row);
            }
            next += block.Rows;
        }
    }

    private static string[] Rows(Assessor assessor, Enterprise[] register) =>
        [
            .. assessor
                .Screen(register, Dates[2], new ScreeningOptions { BlockRows = 64 })
                .SelectMany(b => Enumerable.Range(0, b.Rows).Select(r => string.Join(',', b.Decisions.Select(d => b.PossibleSet(d, r))))),
        ];

    private static async IAsyncEnumerable<Enterprise> OneByOne(IEnumerable<Enterprise> register)
    {
        foreach (Enterprise enterprise in register)
        {
            await Task.Yield();
            yield return enterprise;
        }
    }
}
