using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Selections;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>Who certainly has a place, who certainly has none, and of whom it cannot be told: what filling in all that is not known gives.</summary>
public class SelectionCompletionTests
{
    private const string Programme = "program/malang-kota/pelatihan-ikm-mitra";
    private static readonly LocalDate On = new(2017, 6, 1);
    private static readonly Assessor Assessor = new(TestBooks.Embedded, new AssessorOptions { Only = [Programme] });

    /// <summary>Every day of 2010 is before 1 January 2016 and none of 2016 is; of 2016 some days are before 1 June. Of two founded on one day A is
    /// first, by its id.</summary>
    [Theory]
    [InlineData("2016-01-01", "2010", "I", "A", "")]
    [InlineData("2016-01-01", "2016", "A", "I", "")]
    [InlineData("2016-06-01", "2016", "", "", "A,I")]
    [InlineData("2016-01-01", null, "", "", "A,I")]
    public void AYear_RanksAsAllItsDays(string known, string? founded, string selected, string waiting, string contending)
    {
        Selection selection = Assessor.Select([One("A", known, 5, "35.73"), One("I", founded, 5, "35.73")], Programme, On, 1);
        Assert.Equal((selected, waiting, contending), (Names(selection.Selected), Names(selection.Waiting), Names(selection.Contending)));
    }

    /// <summary>A day after the assessment date is no fact yet: nothing is known of the founding.</summary>
    [Fact]
    public void ADayThatIsNoFactYet_IsNotKnown()
    {
        Selection selection = Assessor.Select([One("A", "2016-01-01", 5, "35.73"), One("H", "2018-01-01", 5, "35.73")], Programme, On, 1);
        Assert.Equal("A,H", Names(selection.Contending));
        Assert.Equal(["tanggal berdiri"], selection.Contending.Single(r => r.Subject.Id == "H").Missing.Select(m => m.Name.Indonesian));
    }

    [RepeatableProperty(60)]
    public void TheStatedLists_AreTheUnionOverCompletions(Dice random)
    {
        Enterprise[] subjects = [.. Enumerable.Range(0, random.Next(2, 5)).Select(i => Any($"U-{i}", random))];
        int open = 0;
        // At most four facts are left open, so that all ways to fill them in can be tried.
        subjects =
        [
            .. subjects.Select(s =>
            {
                open += Days(s).Length > 1 ? 1 : 0;
                Enterprise one = open > 2 ? s with { EstablishedOn = new LocalDate(2011, 1, 1) } : s;
                open += one.Workers is null ? 1 : 0;
                one = open > 3 ? one with { Workers = 2 } : one;
                open += one.Region is null ? 1 : 0;
                return open > 4 ? one with { Region = RegionCode.Parse("35.73") } : one;
            }),
        ];
        int quota = random.Next(0, 4);
        Selection stated = Assessor.Select(subjects, Programme, On, quota);
        var seen = subjects.ToDictionary(s => s.Id!.Value, _ => new HashSet<bool>());
        foreach (Enterprise[] all in Completions(subjects, 0))
        {
            Selection one = Assessor.Select(all, Programme, On, quota);
            Assert.Empty(one.Contending);
            Assert.Empty(one.Undecided);
            foreach (RankedSubject r in one.Selected)
            {
                seen[r.Subject.Id!].Add(true);
            }
            foreach (RankedSubject r in one.Waiting)
            {
                seen[r.Subject.Id!].Add(false);
            }
        }
        Assert.All(stated.Selected, r => Assert.Equal([true], seen[r.Subject.Id!]));
        Assert.All(stated.Waiting, r => Assert.Equal([false], seen[r.Subject.Id!]));
        Assert.All(stated.Contending, r => Assert.Equal(2, seen[r.Subject.Id!].Count));
        Assert.All(stated.Refused, r => Assert.Empty(seen[r.Subject.Id!]));
    }

    private static Enterprise Any(string id, Random random) =>
        One(
            id,
            random.Next(6) switch
            {
                0 => null,
                1 => "2011",
                2 => "2011-06-01",
                3 => "2010-01-01",
                _ => "2012-01-01",
            },
            random.Next(4) == 0 ? null : random.Next(1, 4),
            random.Next(5) switch
            {
                0 => null,
                1 => "35.07",
                _ => "35.73",
            }
        );

    private static Enterprise One(string id, string? founded, int? workers, string? region) =>
        new()
        {
            Id = SubjectId.Parse(id),
            Region = region is null ? null : RegionCode.Parse(region),
            Workers = workers,
            Investment = Rupiah.FromJuta(10),
            EstablishedOn = founded is null ? null : PartialDate.Parse(founded),
        };

    /// <summary>The days that differ in how they rank: before, between and after all days that others have.</summary>
    private static string[] Days(Enterprise s) =>
        s.EstablishedOn is not { } founded ? ["2009-01-01", "2011-03-01", "2011-09-01", "2013-01-01"]
        : founded.ToString() == "2011" ? ["2011-01-01", "2011-12-31"]
        : [founded.ToString()];

    private static IEnumerable<Enterprise[]> Completions(Enterprise[] subjects, int from)
    {
        if (from == subjects.Length)
        {
            yield return [.. subjects];
            yield break;
        }
        Enterprise s = subjects[from];
        foreach (string day in Days(s))
        {
            foreach (int workers in s.Workers is { } known ? [known] : new[] { 0, 2, 9 })
            {
                foreach (RegionCode region in s.Region is { } there ? [there] : new[] { RegionCode.Parse("35.07"), RegionCode.Parse("35.73") })
                {
                    Enterprise[] filled = [.. subjects];
                    filled[from] = s with { EstablishedOn = PartialDate.Parse(day), Workers = workers, Region = region };
                    foreach (Enterprise[] all in Completions(filled, from + 1))
                    {
                        yield return all;
                    }
                }
            }
        }
    }

    private static string Names(IEnumerable<RankedSubject> ranked) =>
        string.Join(',', ranked.Select(r => r.Subject.Id).Order(StringComparer.Ordinal));
}
