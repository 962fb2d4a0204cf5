using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Rules.Tests.Screening;

/// <summary>How a screening runs: bounded, stoppable, telling how far it is, without waste.</summary>
public class ScreeningRunTests
{
    private static readonly LocalDate On = new(2026, 11, 22);
    private static readonly Assessor Assessor = new(RuleBook.Embedded);

    [Fact]
    public void No_more_is_read_than_is_worked_on()
    {
        int read = 0;
        int done = 0;
        int ahead = 0;
        IEnumerable<Enterprise> register = Enumerable
            .Range(0, 3000)
            .Select(_ =>
            {
                ahead = Math.Max(ahead, ++read - done);
                return new Enterprise();
            });
        foreach (ScreenedBlock block in Assessor.Screen(register, On, new ScreeningOptions { BlockRows = 64, Workers = 2 }))
        {
            done += block.Rows;
        }
        Assert.Equal(3000, done);
        Assert.InRange(ahead, 64, 64 * 4);
    }

    [Fact]
    public void An_empty_register_has_no_blocks()
    {
        Assert.Empty(Assessor.Screen(Array.Empty<Enterprise>(), On));
        Assert.Empty(Assessor.Screen(new FactColumns(RuleBook.Embedded.Glossary).Build(), On));
    }

    [Fact]
    public void A_subject_that_is_null_is_told_with_its_number()
    {
        Enterprise[] register = [new(), null!, new()];
        var told = Assert.Throws<ArgumentException>(() => Assessor.Screen(register, On).Count());
        Assert.Contains("Subject number 2 ", told.Message, StringComparison.Ordinal);
        told = Assert.Throws<ArgumentException>(() => Assessor.Select(register, "program/kur-mikro", On));
        Assert.Contains("Subject number 2 ", told.Message, StringComparison.Ordinal);
        told = Assert.Throws<ArgumentException>(() => Graduations.Graduation.Compare(Assessor, register, On, On));
        Assert.Contains("Subject number 2 ", told.Message, StringComparison.Ordinal);
        told = Assert.Throws<ArgumentException>(() => Graduations.Graduation.Compare(Assessor, [new Enterprise()], On, register, On));
        Assert.Contains("Subject number 2 ", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_row_that_the_block_does_not_have_is_refused(int row)
    {
        ScreenedBlock block = Assert.Single(Assessor.Screen([new Enterprise(), new Enterprise()], On));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Id(row));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Answer("skala-usaha", row));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Explain(row));
    }

    [Fact]
    public void A_decision_that_is_not_screened_is_told_with_the_one_that_is_meant()
    {
        ScreenedBlock block = Assert.Single(Assessor.Screen([new Enterprise()], On));
        var told = Assert.Throws<KeyNotFoundException>(() => block.Answer("kur-mikro", 0));
        Assert.Contains("Perhaps \"program/kur-mikro\" is meant.", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        IEnumerable<Enterprise> endless = Enumerable.Repeat(new Enterprise(), int.MaxValue);
        int blocks = 0;
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (ScreenedBlock _ in Assessor.Screen(endless, On, new ScreeningOptions { BlockRows = 64 }, stop.Token))
            {
                if (++blocks == 3)
                {
                    stop.Cancel();
                }
            }
        });
        Assert.InRange(blocks, 3, 16);
    }

    [Fact]
    public void It_tells_how_far_it_is()
    {
        var told = new Told();
        var columns = new FactColumns(RuleBook.Embedded.Glossary);
        columns.AddRows(200);
        Assert.Equal(4, Assessor.Screen(columns.Build(), On, new ScreeningOptions { BlockRows = 64, Progress = told }).Count());
        Assert.Equal([new(64, 200), new(128, 200), new(192, 200), new(200, 200)], told.Steps);
    }

    [Fact]
    public void A_subject_that_does_not_fit_the_book_is_named()
    {
        Enterprise[] register = [new(), new() { Permits = [new HeldPermit { Kind = "spp-irtt" }] }];
        ArgumentException problem = Assert.Throws<ArgumentException>(() => Assessor.Screen(register, On).ToList());
        Assert.Contains("number 2", problem.Message, StringComparison.Ordinal);
        Assert.Contains("spp-irt", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Once_warm_it_allocates_nothing()
    {
        var columns = new FactColumns(RuleBook.Embedded.Glossary);
        Term capital = RuleBook.Embedded.Glossary.FindProperty(SubjectKind.Enterprise, "businessCapital")!;
        for (int row = 0; row < 1024; row++)
        {
            columns.AddRow();
            columns.Set(capital, row * 1_000_000L);
            columns.GivePermits();
            columns.AddPermit(RuleBook.Embedded.Glossary.FindPermit("nib"), null, null, null);
            columns.GiveList(SubjectKind.Activity);
            columns.AddActivity(FactColumns.KbliNumber(10794, 2020), null, null);
            columns.GiveList(SubjectKind.Product);
            columns.AddProduct(null);
        }
        FactTable table = columns.Build();
        BlockScreener screener = Assessor.BlockScreener(On);
        ScreenedBlock block = screener.Screen(table, 0, 512);
        screener.Screen(table, 512, 512, 512, block);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 20; i++)
        {
            screener.Screen(table, 512 * (i % 2), 512, 0, block);
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void The_sets_of_all_rows_are_those_of_each()
    {
        // 63, 64, 65 and 130 rows: the last word is short, whole, begun.
        foreach (int rows in new[] { 63, 64, 65, 130 })
        {
            Enterprise[] register = ScreeningAgreesTests.Register(new Random(rows), On, rows);
            ScreenedBlock block = Assert.Single(Assessor.Screen(register, On, new ScreeningOptions { BlockRows = 192 }));
            foreach (ScreenedDecision decision in block.Decisions)
            {
                int[] sets = new int[rows];
                for (int first = 0; first < decision.Answers.Length; first += 8)
                {
                    byte[] eight = new byte[rows];
                    block.PossibleSets(decision, first, eight);
                    sets = [.. sets.Zip(eight, (set, more) => set | (more << first))];
                }
                Assert.Equal(Enumerable.Range(0, rows).Select(row => block.PossibleSet(decision, row)), sets);
            }
        }
    }

    [Fact]
    public void Rows_that_are_not_there_are_refused()
    {
        var columns = new FactColumns(RuleBook.Embedded.Glossary);
        columns.AddRows(100);
        FactTable table = columns.Build();
        BlockScreener screener = Assessor.BlockScreener(On);
        Assert.Throws<ArgumentException>(() => screener.Screen(table, 1, 10));
        Assert.Throws<ArgumentException>(() => screener.Screen(table, 64, 37));
        Assert.Throws<ArgumentOutOfRangeException>(() => screener.Screen(table, 64, 36).Possible("izin/nib", 36));
        Assert.Throws<KeyNotFoundException>(() => screener.Screen(table, 0, 1).Possible("izin/nibb", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScreeningOptions { BlockRows = 100 });
    }

    private sealed class Told : IProgress<(long Rows, long? Total)>
    {
        public List<(long Rows, long? Total)> Steps { get; } = [];

        public void Report((long Rows, long? Total) value) => Steps.Add(value);
    }
}
