using NodaTime;
using NRules;
using NRules.Fluent;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Samples.NRules;

namespace Umkm.Rules.NRules.Tests;

/// <summary>The rules of <c>samples/nrules</c>, written by hand, say what the rules from the files say wherever the facts are known.</summary>
public class HandWrittenTests
{
    private static readonly LocalDate Day = new(2026, 11, 22);

    [Fact]
    public void They_say_what_the_rules_from_the_files_say()
    {
        var repository = new RuleRepository();
        repository.Load(own =>
            own.From(typeof(Micro), typeof(Small), typeof(Medium), typeof(Large), typeof(ForeignIsLarge), typeof(HoldsNib), typeof(PlaceInRestArea))
        );
        ISession hand = repository.Compile().CreateSession();
        ISession files = new UmkmSessions(
            new Assessor(
                RuleBook.Embedded,
                new AssessorOptions { Only = ["skala-usaha", "izin/nib", "program/rest-area-tol"], Reading = "pendaftaran" }
            )
        )
            .On(Day)
            .CreateSession();
        long[] bounds = [1_000_000_000, 5_000_000_000, 10_000_000_000];
        long[] capitals = [0, .. bounds.SelectMany(b => new[] { b - 1, b, b + 1 }), 900_000_000_000];
        int number = 0;
        foreach (long capital in capitals)
        {
            for (int bits = 0; bits < 8; bits++)
            {
                Enterprise usaha = Of(number++, capital, foreign: (bits & 1) != 0, nib: (bits & 2) != 0, partner: (bits & 4) != 0);
                hand.Insert(usaha);
                hand.Fire();
                IReadOnlyDictionary<string, DecisionFact> decisions = files.Assess(usaha);
                Assert.Equal(decisions["skala-usaha"].Answer, Assert.Single(hand.Query<Size>()).Class);
                Assert.Equal(decisions["izin/nib"].Answer == Answers.Met, hand.Query<NibHeld>().Any());
                Assert.Equal(decisions["program/rest-area-tol"].Answer == Answers.Eligible, hand.Query<RestAreaPlace>().Any());
                hand.Retract(usaha);
                files.Retract(usaha);
            }
        }
        Assert.Equal(88, number);
    }

    private static Enterprise Of(int number, long capital, bool foreign, bool nib, bool partner) =>
        new()
        {
            Id = SubjectId.Parse($"M-{number}"),
            BusinessCapital = Rupiah.From(capital),
            ForeignOwned = foreign,
            Permits = nib ? [new HeldPermit { Kind = "nib" }] : [],
            Facts = Facts.None.With(RestAreaFacts.Partnership, FactValue.From(partner)),
        };
}
