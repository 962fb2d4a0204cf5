using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>The columnar evaluator gives what the tree-walking oracle gives, on every decision, reading and item.</summary>
public class EvaluatorAgainstOracleTests
{
    [RepeatableProperty(150)]
    public void On_the_embedded_book(LocalDate on, Dice random)
    {
        var subjects = Enumerable.Range(0, 4).Select(_ => new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise)).ToArray();
        Compared.Agree(TestBooks.Embedded, on, subjects);
    }

    [RepeatableProperty(400)]
    public void On_random_books(Dice random)
    {
        RuleBook book = SyntheticBook.Next(random);
        var values = new BookValues(book);
        for (int dates = 0; dates < 3; dates++)
        {
            LocalDate on = Dates.InForce(values, random);
            foreach (SubjectKind kind in new[] { SubjectKind.Enterprise, SubjectKind.Group })
            {
                Compared.Agree(book, on, [.. Enumerable.Range(0, 12).Select(_ => new SubjectGenerator(values, on, random).Next(kind))]);
            }
        }
    }
}
