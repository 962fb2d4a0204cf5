using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Selections;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>Giving out places: as many as there are and as many as may, whatever the order of the input, and nobody is dropped.</summary>
public class SelectionTests
{
    private const string Programme = "program/malang-kota/pelatihan-ikm-mitra";
    private static readonly LocalDate On = new(2026, 11, 22);
    private static readonly Assessor Assessor = new(TestBooks.Embedded, new AssessorOptions { Only = [Programme] });

    [RepeatableProperty(150)]
    public void A_quota_of_n_selects_the_smaller_of_n_and_the_eligible_and_everyone_is_in_one_list(Dice random)
    {
        Enterprise[] subjects = Subjects(random);
        int quota = random.Next(0, subjects.Length + 3);
        Selection selection = Assessor.Select(subjects, Programme, On, quota);
        string?[] answers = [.. subjects.Select(s => Assessor.Assess(s, On).Possible(Programme) is [var one] ? one : null)];
        // Where something is open, the places are given out among those who may get them, and never more than there are.
        int places = Math.Min(quota, answers.Count(a => a == Answers.Eligible));
        Assert.InRange(places, selection.Selected.Count, selection.Selected.Count + selection.Contending.Count);
        Assert.Equal(answers.Count(a => a == Answers.Eligible), Ranked(selection).Count());
        Assert.Equal(answers.Count(a => a == Answers.NotEligible), selection.Refused.Count);
        Assert.Equal(answers.Count(a => a is null), selection.Undecided.Count);
        Assert.Equal(
            subjects.Select(s => s.Id?.Value ?? "").Order(StringComparer.Ordinal),
            Everyone(selection).Select(n => n.Id ?? "").Order(StringComparer.Ordinal)
        );
        Assert.All(Ranked(selection), r => Assert.InRange(r.Rank, 1, r.LastRank));
        Assert.All(selection.Selected, r => Assert.True(r.LastRank <= quota));
        Assert.All(selection.Waiting, r => Assert.True(r.Rank > quota));
        Assert.All(selection.Contending, r => Assert.True(r.Rank <= quota && r.LastRank > quota));
    }

    [RepeatableProperty(80)]
    public void Any_order_of_the_input_gives_an_equal_selection(Dice random)
    {
        Enterprise[] subjects = Subjects(random);
        Selection selection = Assessor.Select(subjects, Programme, On, 5);
        for (int i = 0; i < 3; i++)
        {
            random.Shuffle(subjects);
            Assert.Equal(selection, Assessor.Select(subjects, Programme, On, 5));
        }
    }

    [RepeatableProperty(80)]
    public void Stages_nest_and_more_places_only_add(Dice random)
    {
        Enterprise[] subjects = Subjects(random);
        int few = random.Next(0, subjects.Length);
        Selection small = Assessor.Select(subjects, Programme, On, few);
        Selection large = Assessor.Select(subjects, Programme, On, few + random.Next(1, 5));
        Assert.Subset(Names(large.Selected).ToHashSet(), Names(small.Selected).ToHashSet());
        // The second stage: the first twenty of those selected, and nobody from the waiting list.
        Assert.Equal(20, small.NextStage);
        Assert.Equal(Names(small.Selected.Where(s => s.LastRank <= 20)), Names(small.Selected.Where(s => s.NextStage == true)));
        Assert.DoesNotContain(small.Waiting, w => w.NextStage != false);
    }

    /// <summary>The ranking of the file: founded first, then most workers; equals by id. When D was founded is not known: it may be first of the five
    /// or last, so each of the others has one rank or the next, and the fourth place is A's or D's.</summary>
    [Fact]
    public void The_ranking_is_that_of_the_rule_file()
    {
        Enterprise One(string id, int? year, int workers) =>
            new()
            {
                Id = SubjectId.Parse(id),
                Region = RegionCode.Parse("35.73"),
                Workers = workers,
                Investment = Rupiah.FromJuta(10),
                EstablishedOn = year is { } y ? new LocalDate(y, 1, 1) : null,
            };
        Selection selection = Assessor.Select(
            [One("D", null, 9), One("C", 2010, 3), One("B", 2010, 3), One("A", 2010, 2), One("E", 2001, 1)],
            Programme,
            On,
            4
        );
        Assert.Equal(["E", "B", "C"], Names(selection.Selected));
        Assert.Equal(["D", "A"], Names(selection.Contending));
        Assert.Equal([(1, 5), (4, 5)], selection.Contending.Select(r => (r.Rank, r.LastRank)));
        Assert.Equal(["tanggal berdiri"], selection.Contending[0].Missing.Select(m => m.Name.Indonesian));
        Assert.Empty(selection.Waiting);
    }

    /// <summary>A founding after the day is no fact yet, by which nobody can be ranked: the selection says so as the assessment does.</summary>
    [Fact]
    public void A_fact_dated_after_the_day_is_told_of_whom_it_is()
    {
        Enterprise One(string id, LocalDate founded) =>
            new()
            {
                Id = SubjectId.Parse(id),
                Region = RegionCode.Parse("35.73"),
                Workers = 2,
                Investment = Rupiah.FromJuta(10),
                EstablishedOn = founded,
            };
        Enterprise[] subjects = [One("H", On.PlusDays(1)), One("A", On), One("B", On.PlusDays(2))];
        Caution[] told = [.. Assessor.Select(subjects, Programme, On, 1).Cautions.Where(c => c.Code == "belum-fakta")];
        Assert.Equal(
            ["B: establishedOn: 24 November 2026", "H: establishedOn: 23 November 2026"],
            told.Select(c => c.Text.Indonesian.Split(" sesudah")[0])
        );
        Assert.StartsWith("H: establishedOn: 23 November 2026 is after", told[1].Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skala-usaha")]
    [InlineData("program/tidak-ada")]
    [InlineData("program/malang-kota/sentra-rotan")]
    public void What_is_no_programme_about_them_is_refused(string programme) =>
        Assert.Throws<ArgumentException>(() => Assessor.Select([new Enterprise()], programme, On));

    /// <summary>Permenko Perekonomian 1/2026 Pasal 34 ayat (1) huruf b asks for a NIB or SKU however old contracts are counted.</summary>
    [Fact]
    public void What_every_reading_asks_is_told_once()
    {
        var subject = new Enterprise { Permits = EquatableList<HeldPermit>.Empty, LoanRequested = Rupiah.FromJuta(50) };
        RefusedSubject refused = Assert.Single(new Assessor(TestBooks.Embedded).Select([subject], "program/kur-mikro", On).Refused);
        CriterionResult unmet = Assert.Single(refused.Unmet, u => u.Id == "legalitas");
        Assert.Equal("", unmet.Reading);
    }

    [Fact]
    public void Without_subjects_there_is_an_empty_selection()
    {
        Selection selection = Assessor.Select([], Programme, On);
        Assert.Equal(100, selection.Quota);
        Assert.Empty(Everyone(selection));
    }

    private static IEnumerable<SubjectName> Everyone(Selection s) =>
        Ranked(s).Select(r => r.Subject).Concat(s.Refused.Select(r => r.Subject)).Concat(s.Undecided.Select(u => u.Subject));

    private static IEnumerable<RankedSubject> Ranked(Selection s) => s.Selected.Concat(s.Contending).Concat(s.Waiting);

    private static IEnumerable<string> Names(IEnumerable<RankedSubject> ranked) => ranked.Select(r => r.Subject.Key);

    /// <summary>Enterprises that differ in little, so that many are ranked equal; a few without an id.</summary>
    private static Enterprise[] Subjects(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(1, 40))
                .Select(i => new Enterprise
                {
                    Id = random.Next(8) == 0 ? null : SubjectId.Parse($"U-{i:00}"),
                    Region = random.Next(6) switch
                    {
                        0 => null,
                        1 => RegionCode.Parse("35.07"),
                        _ => RegionCode.Parse("35.73"),
                    },
                    Workers = random.Next(8) == 0 ? null : random.Next(1, 4),
                    Investment = Rupiah.FromJuta(random.Next(1, 3)),
                    EstablishedOn = random.Next(6) == 0 ? null : new LocalDate(random.Next(2010, 2013), 1, 1),
                }),
        ];
}
