using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Screening;

/// <summary>Papers of unknown kind that name an item, beside items of which the name or the papers are not known, and lists of papers that are not
/// complete.</summary>
public class UnsurePaperTests
{
    private static readonly LocalDate On = new(2026, 11, 22);
    private static readonly string?[] Names = [null, null, "Keripik tempe", "Sambal", "KERIPIK TEMPE"];
    private static readonly Kbli?[] Codes = [null, null, Kbli.Parse("10794/2020"), Kbli.Parse("56102/2020")];

    [RepeatableProperty(8)]
    public void Are_counted_as_single_assessments_tell_them(Dice random) =>
        ScreeningTallyTests.MissingAgrees(new Assessor(RuleBook.Embedded), [.. Enumerable.Range(0, 130).Select(i => Of(i, random))]);

    private static Enterprise Of(int number, Random random)
    {
        Enterprise enterprise = new RandomEnterprise(RuleBook.Embedded, On, random).Next(number);
        return enterprise with
        {
            Permits = Some(random, () => Paper(random)),
            PermitsComplete = random.Next(3) == 0 ? false : null,
            Products = Some(random, () => (enterprise.Products is [var product, ..] ? product : new Product()) with { Name = Any(random, Names) }),
            Activities = Some(
                random,
                () => (enterprise.Activities is [var activity, ..] ? activity : new BusinessActivity()) with { Kbli = Any(random, Codes) }
            ),
        };
    }

    private static HeldPermit Paper(Random random) =>
        new()
        {
            Kind = Any(random, [null, null, "nib", "halal", "sertifikat-standar"]),
            Status = Any<PermitStatus?>(random, [null, PermitStatus.Issued, PermitStatus.InProcess, PermitStatus.NotHeld]),
            Product = Any(random, Names),
            Activity = Any(random, Codes),
        };

    private static EquatableList<T>? Some<T>(Random random, Func<T> make)
        where T : notnull => random.Next(8) == 0 ? null : EquatableList.From(Enumerable.Range(0, random.Next(4)).Select(_ => make()));

    private static T Any<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
