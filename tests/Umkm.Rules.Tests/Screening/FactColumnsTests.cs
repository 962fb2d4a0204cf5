using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Rules.Tests.Screening;

/// <summary>Columns from spans say what the same rows say.</summary>
public class FactColumnsTests
{
    private static readonly LocalDate On = new(2026, 11, 22);
    private static readonly Assessor Assessor = new(RuleBook.Embedded);
    private static readonly Glossary Glossary = RuleBook.Embedded.Glossary;

    [Fact]
    public void Days_and_kinds_are_written_with_what_a_host_can_see()
    {
        Assert.Equal(0, FactColumns.DayNumber(new LocalDate(1970, 1, 1)));
        Assert.Equal(-1, FactColumns.DayNumber(new LocalDate(1969, 12, 31)));
        // Fifty years of which 12 are leap years.
        Assert.Equal((50 * 365) + 12, FactColumns.DayNumber(new LocalDate(2020, 1, 1)));
        int nib = Glossary.PermitKinds.IndexOf(Glossary.FindPermit("nib")!);
        var columns = new FactColumns(Glossary, On);
        columns.AddRows(2);
        columns.SetPermits([0, 1, 1], [nib]);
        ScreenedBlock block = Assert.Single(Assessor.Screen(columns, On));
        Assert.Equal(["terpenuhi", "kurang"], new[] { 0, 1 }.Select(row => block.Answer("izin/nib", row)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void A_kind_of_paper_that_there_is_not_is_refused(int kind)
    {
        var columns = new FactColumns(Glossary, On);
        columns.AddRows(1);
        Assert.Throws<ArgumentException>(() => columns.SetPermits([0, 1], [kind]));
    }

    /// <summary>Many activities say the same, and papers count for each item: what they say is copied when the table is built, also behind a row
    /// of which it is written itself.</summary>
    [Fact]
    public void Activities_that_say_the_same_are_told_apart_from_none()
    {
        (long? Kbli, RiskLevel? Risk)[] kinds =
        [
            (FactColumns.KbliNumber(10794, 2020), null),
            (null, RiskLevel.High),
            (FactColumns.KbliNumber(56102, 2020), RiskLevel.Low),
            (null, null),
        ];
        string? Product(int row) => row % 5 == 4 ? "Keripik" : null;
        List<string> Told(Func<int, int?> number)
        {
            var columns = new FactColumns(Glossary, On);
            FactTable table = columns.Build();
            // The second time all memory is used again.
            for (int time = 0; time < 2; time++)
            {
                columns.Clear();
                for (int row = 0; row < 200; row++)
                {
                    columns.AddRow();
                    columns.GivePermits();
                    for (int paper = 0; paper < row % 3; paper++)
                    {
                        columns.AddPermit(
                            Glossary.PermitKinds[(row + paper) % 7],
                            null,
                            row * 100,
                            row % 2 == 0 ? null : row * 200,
                            null,
                            Product(row)
                        );
                    }
                    columns.GiveList(SubjectKind.Activity);
                    for (int item = 0; item < row % 4; item++)
                    {
                        int kind = (row + item + time) % kinds.Length;
                        columns.AddActivity(kinds[kind].Kbli, kinds[kind].Risk, null, number(kind));
                    }
                    columns.AddProduct(row % 2 == 0 ? "keripik" : null);
                }
                table = columns.Build();
            }
            return
            [
                .. new[] { TableId.Activity, TableId.ActivityPermit, TableId.ProductPermit }.SelectMany(t =>
                    Enumerable
                        .Range(0, table.RowsOf(t))
                        .Select(row =>
                            string.Join(
                                ' ',
                                Enumerable
                                    .Range(0, Glossary.ColumnsOf(t))
                                    .Select(c => (table.Column(t, c) as ChoiceColumn)?.Mask(row).ToString() ?? $"{table.Value(t, c, row)}")
                            )
                        )
                ),
            ];
        }
        List<string> apart = Told(_ => null);
        Assert.Equal(apart, Told(kind => kind == 2 ? null : kind));
        Assert.Equal(apart, Told(kind => kind));
        Assert.InRange(apart.Distinct().Count(), 20, apart.Count);
    }

    [Fact]
    public void From_spans_as_from_objects()
    {
        Enterprise[] register =
        [
            new()
            {
                BusinessCapital = Rupiah.FromMiliar(1),
                LegalForm = LegalForm.Cv,
                ForeignOwned = false,
                Activities = [new BusinessActivity { Kbli = Kbli.Parse("10794/2020") }],
                Permits = [new HeldPermit { Kind = "nib" }, new HeldPermit { Kind = "spp-irt", ValidUntil = new(2027, 1, 1) }],
                Products = [],
            },
            new()
            {
                Activities = [],
                Permits = [],
                Products = [new Product { Kind = ProductKind.ProcessedFood, MadeAt = ProductionPlace.Home }, new Product { ShelfLifeDays = 90 }],
            },
            new()
            {
                BusinessCapital = Rupiah.FromMiliar(6),
                ForeignOwned = true,
                Activities =
                [
                    new BusinessActivity { Risk = RiskLevel.High },
                    new BusinessActivity { Kbli = Kbli.Parse("56102/2020"), Risk = RiskLevel.Low },
                ],
                Products = [new Product { AnimalContent = true }],
            },
        ];
        var columns = new FactColumns(Glossary);
        columns.AddRows(3);
        columns.Set(Term(SubjectKind.Enterprise, "businessCapital"), [1_000_000_000, 0, 6_000_000_000], [0b101]);
        columns.Set(Term(SubjectKind.Enterprise, "legalForm"), [Choice("legalForm", "cv"), 0, 0], [0b001]);
        columns.Set(Term(SubjectKind.Enterprise, "foreignOwned"), [0, 0, 1], [0b101]);
        columns.SetLists(SubjectKind.Activity, [0, 1, 1, 3]);
        columns.Set(Term(SubjectKind.Activity, "kbli"), [FactColumns.KbliNumber(10794, 2020), 0, FactColumns.KbliNumber(56102, 2020)], [0b101]);
        columns.Set(Term(SubjectKind.Activity, "risk"), [0, (int)RiskLevel.High, (int)RiskLevel.Low], [0b110]);
        columns.SetLists(SubjectKind.Product, [0, 0, 2, 3]);
        columns.Set(Term(SubjectKind.Product, "kind"), [0, 0, 0], [0b001]);
        columns.Set(Term(SubjectKind.Product, "madeAt"), [0, 0, 0], [0b001]);
        columns.Set(Term(SubjectKind.Product, "shelfLifeDays"), [0, 90, 0], [0b010]);
        columns.Set(Term(SubjectKind.Product, "animalContent"), [0, 0, 1], [0b100]);
        columns.SetPermits(
            [0, 2, 2, 2],
            [Glossary.FindPermit("nib")!.Index, Glossary.FindPermit("spp-irt")!.Index],
            [long.MinValue, Days.Of(new LocalDate(2027, 1, 1))],
            [0b011]
        );
        ScreenedBlock block = Assert.Single(Assessor.Screen(columns.Build(), On));
        for (int row = 0; row < register.Length; row++)
        {
            ScreeningAgreesTests.Same(Assessor.Assess(register[row], On), block, row);
        }
    }

    [Fact]
    public void Spans_that_do_not_fit_are_refused()
    {
        var columns = new FactColumns(Glossary);
        columns.AddRows(2);
        Term capital = Term(SubjectKind.Enterprise, "businessCapital");
        Assert.Throws<ArgumentException>(() => columns.Set(capital, [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => columns.SetLists(SubjectKind.Loan, [0, 1]));
        Assert.Throws<ArgumentException>(() => columns.SetLists(SubjectKind.Loan, [0, 2, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.SetLists(SubjectKind.Member, [0, 0, 0]));
        Assert.Throws<ArgumentException>(() => columns.SetPermits([0, 1, 1], []));
        Assert.Throws<InvalidOperationException>(() => columns.AddRows(1));
        Assert.Throws<InvalidOperationException>(() => columns.Set(Term(SubjectKind.Loan, "plafond"), 1));
    }

    [Fact]
    public void Papers_come_before_items()
    {
        var columns = new FactColumns(Glossary);
        Assert.Throws<InvalidOperationException>(() => columns.GivePermits());
        columns.AddRow();
        columns.AddActivity(null, null, null);
        Assert.Throws<InvalidOperationException>(() => columns.AddPermit(null, null, null, null));
    }

    private static Term Term(SubjectKind subject, string property) => Glossary.FindProperty(subject, property)!;

    private static long Choice(string property, string slug) =>
        Term(SubjectKind.Enterprise, property).Choices.Select(c => c.Slug).ToList().IndexOf(slug);
}
