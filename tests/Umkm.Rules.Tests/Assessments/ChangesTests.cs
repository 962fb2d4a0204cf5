using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>What is said to change an answer changes it: the paper is put in, the amount moved, the fact turned, the day waited for, and the same subject is assessed again.</summary>
public class ChangesTests
{
    private static readonly Lazy<BookValues> Values = new(() => TestBooks.Values);
    private static readonly ConcurrentDictionary<string, Assessor> Assessors = new();

    [Fact]
    public void Every_change_that_is_named_turns_the_answer_and_nothing_less_does()
    {
        var seen = new Dictionary<ChangeKind, int>();
        Dice.Each(
            30,
            random =>
            {
                LocalDate on = new LocalDate(2018, 1, 1).PlusDays(random.Next(365 * 9));
                var generator = new SubjectGenerator(Values.Value, on, random);
                Situation subject = Complete.Of(TestBooks.Embedded.Glossary, generator.Next(SubjectKind.Enterprise), generator);
                Decision[] programmes =
                [
                    .. TestBooks.Embedded.Decisions.Where(d =>
                        d is { Kind: DecisionKind.Programme, Subject: SubjectKind.Enterprise } && d.On(on) is not null
                    ),
                ];
                random.Shuffle(programmes);
                foreach (DecisionResult result in programmes.Take(6).Select(p => Assess(subject, on, p.Id)!))
                {
                    foreach (PossibleChange change in result.Changes.Where(c => c.Kind != ChangeKind.None))
                    {
                        seen[change.Kind] = seen.GetValueOrDefault(change.Kind) + 1;
                        Turns(subject, on, result.Id, change);
                    }
                }
            }
        );
        Assert.All(
            new[] { ChangeKind.Paper, ChangeKind.Wait, ChangeKind.Amount, ChangeKind.Fact },
            kind => Assert.True(seen.GetValueOrDefault(kind) >= 5, $"{kind}: {seen.GetValueOrDefault(kind)}")
        );
    }

    /// <summary>Four times the capital: a quarter of the gap is enough, rounded so that it is closed.</summary>
    [Theory]
    [InlineData("modal usaha ditambah modal usaha ditambah modal usaha ditambah modal usaha paling banyak Rp1.000", 300, -50)]
    [InlineData("modal usaha ditambah modal usaha ditambah modal usaha ditambah modal usaha paling banyak Rp1.000", 251, -1)]
    [InlineData("modal usaha ditambah modal usaha ditambah modal usaha ditambah modal usaha paling sedikit Rp1.001", 250, 1)]
    [InlineData("modal usaha ditambah modal usaha ditambah modal usaha dikurangi modal usaha paling sedikit Rp1.001", 400, 101)]
    [InlineData("nilai investasi dikurangi modal usaha dikurangi modal usaha paling sedikit Rp0", 505, -5)]
    public void A_term_that_stands_several_times_moves_by_its_share(string sentence, long capital, long by)
    {
        RuleFile file = TestBooks.File(
            "program/uji.yaml",
            $$"""
            keputusan: program/uji
            jenis: program
            judul: { id: Uji, en: Test }
            wilayah: nasional
            versi:
              - berlaku: 2021-02-02 s.d. dicabut
                dasar: Uji Pasal 1
                bukti: teks
                diperiksa: 2026-11-28
                pembukaan: terbuka
                syarat:
                  satu:
                    kalimat: { id: Modalnya cukup, en: Its capital suffices }
                    bila: {{sentence}}
            """
        );
        RuleBook book = RuleBook.Load([.. RuleBook.EmbeddedRuleFiles, file], "uji", withCases: false).Book!;
        var assessor = new Assessor(book, new AssessorOptions { Only = ["program/uji"] });
        var given = new Enterprise { BusinessCapital = Rupiah.From(capital), Investment = Rupiah.From(1000) };
        DecisionResult Assessed(long moved) =>
            assessor.Assess(given with { BusinessCapital = Rupiah.From(capital + moved) }, new LocalDate(2026, 11, 28))["program/uji"];
        Assert.Equal(Answers.NotEligible, Assessed(0).Answer);
        PossibleChange change = Assert.Single(Assessed(0).Changes, c => c.Fact!.Indonesian == "modal usaha");
        Assert.Equal(by, change.By);
        Assert.Equal(Answers.Eligible, Assessed(by).Answer);
        Assert.Equal(Answers.NotEligible, Assessed(by - Math.Sign(by)).Answer);
    }

    /// <summary>BPUM is for micro enterprises, however its condition on credit is read. The embedded book holds that criterion once for each
    /// reading.</summary>
    [Fact]
    public void A_criterion_that_stands_in_several_readings_is_told_once()
    {
        var small = new Enterprise { BusinessCapital = Rupiah.FromMiliar(2), AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(4))] };

        DecisionResult bpum = new Assessor(RuleBook.Embedded).Assess(small, new LocalDate(2026, 11, 22))["program/bpum"];

        Assert.True(bpum.Readings.Length > 1);
        Assert.Single(bpum.Changes, c => c.Criterion == "mikro");
    }

    private static void Turns(Situation subject, LocalDate on, string id, PossibleChange change)
    {
        string what = $"{on:uuuu-MM-dd} {id}: {change.Text.Indonesian}";
        switch (change.Kind)
        {
            case ChangeKind.Wait:
                Assert.True(IsMet(subject, change.Day!.Value, id, change), what);
                Assert.False(IsMet(subject, change.Day.Value.PlusDays(-1), id, change), $"{what}; but also the day before");
                break;
            case ChangeKind.Paper:
                string status = change.Text.Indonesian.StartsWith("mengurus ", StringComparison.Ordinal) ? "dalam-proses" : "terbit";
                DateOnly day = PlainDates.Of(on);
                Assert.True(
                    IsMet(subject with { Papers = subject.Papers.Add(new Paper(change.Paper, status, day, day, null, null)) }, on, id, change),
                    what
                );
                break;
            case ChangeKind.Amount:
                Assert.True(IsMet(Moved(subject, change, change.By!.Value), on, id, change), what);
                Assert.False(
                    IsMet(Moved(subject, change, change.By.Value - Math.Sign(change.By.Value)), on, id, change),
                    $"{what}; but also by less"
                );
                break;
            default:
                // "X: a or b (now c)": each of the values named turns it.
                Term term = Find(change);
                foreach (Known other in Others(term, subject.Values[term.Name]).Where(o => Named(change, term, o)))
                {
                    Assert.True(IsMet(subject.With(term.Name, other), on, id, change), what);
                }
                break;
        }
    }

    private static bool IsMet(Situation subject, LocalDate on, string id, PossibleChange change) =>
        Assess(subject, on, id) is { } result
        && (
            change.Criterion is null
                ? result.Answer == Answers.Eligible
                : result.Criteria.Where(c => c.Id == change.Criterion) is var same && same.Any() && same.All(c => c.Holds is true)
        );

    private static Situation Moved(Situation subject, PossibleChange change, long by)
    {
        Term term = Find(change);
        return subject.With(term.Name, new Amount(((Amount)subject.Values[term.Name]).Value + by));
    }

    private static Term Find(PossibleChange change) => TestBooks.Embedded.Glossary.Find(change.Fact!.Indonesian)!;

    private static IEnumerable<Known> Others(Term term, Known now) =>
        (term.Kind == TermKind.YesNo ? [new YesNo(true), new YesNo(false)] : term.Choices.Select(c => (Known)OneOf.Just(c.Slug))).Where(k =>
            k.ToString() != now.ToString()
        );

    private static bool Named(PossibleChange change, Term term, Known value)
    {
        string values = change.Text.Indonesian[(term.Name.Length + 2)..change.Text.Indonesian.LastIndexOf(" (kini ", StringComparison.Ordinal)];
        string word =
            value is OneOf one ? term.Choices.First(c => c.Slug == one.Slugs.Single()).Label.Indonesian
            : ((YesNo)value).Value ? "ya"
            : "tidak";
        return values.Split(" atau ").Contains(word);
    }

    private static DecisionResult? Assess(Situation subject, LocalDate on, string id) =>
        Assessors
            .GetOrAdd(id, only => new Assessor(TestBooks.Embedded, new AssessorOptions { Only = [only] }))
            .Assess(null, TableOf.Of(TestBooks.Embedded.Glossary, subject), on, ImmutableHashSet<Term>.Empty)
            .Find(id);
}
