using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Screening;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.NRules.Tests.Support;

/// <summary>Random subjects with ids: mostly with values at the bounds of the book and one beside them, now and then over every property.</summary>
internal sealed class RandomSubjects(BookValues values, LocalDate on, Random random)
{
    public Subject Next(int number)
    {
        RuleBook book = values.Book;
        Subject subject =
            random.Next(4) == 0
                ? new RandomEnterprise(book, on, random).Next(number)
                : JsonOf.Read(
                    book.Glossary,
                    InTheList(
                        JsonOf.Writable(
                            new SubjectGenerator(values, on, random).Next(random.Next(8) == 0 ? SubjectKind.Group : SubjectKind.Enterprise)
                        )
                    )
                );
        return subject with { Id = SubjectId.Parse($"M-{number}") };
    }

    /// <summary>A region beside a bound need not be one that exists, and then cannot be read.</summary>
    public static Situation InTheList(Situation situation) =>
        situation with
        {
            Values = situation.Values.RemoveRange(
                situation.Values.Where(v => v.Value is RegionFact r && !RegionCode.Read(JsonOf.Dotted(r)).Succeeded).Select(v => v.Key)
            ),
        };
}
