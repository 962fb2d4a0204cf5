using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Graduations;
using Umkm.Rules.Results;
using Umkm.Rules.Tests.Screening;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>Graduation (naik kelas): what is counted over two registers is what the single assessments say.</summary>
public class GraduationTests
{
    private static readonly Assessor Assessor = new(TestBooks.Embedded, new AssessorOptions { Only = ["skala-usaha"] });
    private static readonly LocalDate Before = new(2024, 6, 30);
    private static readonly LocalDate After = new(2026, 11, 22);

    [RepeatableProperty(8)]
    public void Moves_are_those_of_the_single_assessments_under_every_reading(Dice random)
    {
        Enterprise[] register = Register(random, Before);
        Graduation graduation = Graduation.Compare(Assessor, register, Before, After);
        (DecisionResult From, DecisionResult To)[] alone =
        [
            .. register.Select(e => (Assessor.Assess(e, Before)["skala-usaha"], Assessor.Assess(e, After)["skala-usaha"])),
        ];
        Assert.Equal(register.Length, graduation.Compared);
        foreach (GraduationReading reading in graduation.Readings)
        {
            var expected = alone.Select(a => (From: a.From.Under(reading.Id), To: a.To.Under(reading.Id))).ToArray();
            Assert.Equal(expected.Count(m => m.From is null || m.To is null), reading.Undecided.Count);
            Assert.Equal(
                expected.Where(m => m.From is not null && m.To is not null).GroupBy(m => m).Select(g => (g.Key.From!, g.Key.To!, g.Count())).Order(),
                reading.Moves.Select(m => (m.From.Slug, m.To.Slug, m.Subjects.Count)).Order()
            );
        }
    }

    [RepeatableProperty(15)]
    public void The_order_of_the_registers_makes_no_difference_and_nobody_is_lost(Dice random)
    {
        Enterprise[] before = [.. Register(random, Before).Where(e => e.Id is not null)];
        Enterprise[] after = [.. Register(random, After).Where(e => e.Id is not null && random.Next(4) > 0)];
        Graduation graduation = Graduation.Compare(Assessor, before, Before, after, After);
        Assert.Equal(before.Length, graduation.Compared + graduation.Leavers.Count);
        Assert.Equal(after.Length, graduation.Compared + graduation.Arrivals.Count);
        Assert.All(graduation.Readings, r => Assert.Equal(graduation.Compared, r.Moves.Sum(m => m.Subjects.Count) + r.Undecided.Count));
        random.Shuffle(before);
        random.Shuffle(after);
        Assert.Equal(graduation, Graduation.Compare(Assessor, before, Before, after, After));
    }

    /// <summary>RPJMN 2025-2029, indicator 03.03.01.02: over 2 to 50 thousand million of sales, or up to 2 with 3 to 22 permanent paid workers (3 to 26 in agriculture);
    /// over all enterprises. A figure of its own, apart from the legal class.</summary>
    [Fact]
    public void The_indicator_counts_what_holds_and_what_may()
    {
        Enterprise One(string id, long sales, int? paid, bool farming) =>
            new()
            {
                Id = SubjectId.Parse(id),
                AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.From(sales))],
                Workers = 30,
                Facts = (paid is { } p ? Umkm.Domain.Facts.None.With("pekerja tetap dibayar", FactValue.From(p)) : Umkm.Domain.Facts.None).With(
                    "lapangan usaha utama pertanian",
                    FactValue.From(farming)
                ),
            };
        Enterprise[] counted =
        [
            One("A", 2_000_000_001, 0, false),
            One("B", 50_000_000_000, 0, false),
            One("C", 2_000_000_000, 3, false),
            One("D", 1, 22, false),
            One("E", 1, 26, true),
        ];
        Enterprise[] not = [One("F", 50_000_000_001, 10, false), One("G", 2_000_000_000, 2, false), One("H", 1, 23, false), One("I", 1, 27, true)];
        Proportion indicator = Graduation.Compare(Assessor, [.. counted, .. not, One("J", 1, null, false)], After, After).IndicatorAfter!;
        Assert.Equal((counted.Length, 1, counted.Length + not.Length + 1), (indicator.Holds, indicator.Undecided, indicator.All));
    }

    private static Enterprise[] Register(Random random, LocalDate on) =>
        [.. Enumerable.Range(0, 25).Select(i => new RandomEnterprise(TestBooks.Embedded, on, random).Next(i))];
}
