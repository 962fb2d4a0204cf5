using System.Globalization;
using NodaTime;
using NRules;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;
using Xunit.Abstractions;

namespace Umkm.Rules.NRules.Tests;

/// <summary>The rules in a session say what the naive oracle says, which walks the rule files with no plan, no columns and no network.</summary>
public class OracleTests(ITestOutputHelper output)
{
    private static readonly RuleBook Book = RuleBook.Embedded;
    private static readonly BookValues Values = new(Book);

    [Theory]
    [InlineData("2019-06-30")]
    [InlineData("2021-02-02")]
    [InlineData("2024-10-17")]
    [InlineData("2026-11-22")]
    public void On_random_subjects(string day)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        int each = int.Parse(Environment.GetEnvironmentVariable("UMKM_NRULES_CASES") ?? "60", CultureInfo.InvariantCulture) / 4;
        ISession session = Networks.On(on).CreateSession();
        int compared = 0;
        Dice.Each(
            each,
            random =>
            {
                Situation situation = RandomSubjects.InTheList(
                    JsonOf.Writable(new SubjectGenerator(Values, on, random).Next(random.Next(6) == 0 ? SubjectKind.Group : SubjectKind.Enterprise))
                );
                Subject subject = JsonOf.Read(Book.Glossary, situation);
                Dictionary<string, string> told = Told.ByName(session.Assess(subject).Values);
                Dictionary<string, string> expected = new NaiveOracle(Book, on, TableRisks.Of(Book.Glossary, situation)).All(
                    Book.Decisions.Where(d => d.On(on) is not null && (d.Subject == SubjectKind.Group) == (subject is EnterpriseGroup))
                );
                foreach ((string name, string answers) in expected.Where(e => !e.Key.EndsWith(" ()", StringComparison.Ordinal)))
                {
                    Assert.Equal($"{name}: {answers}", $"{name}: {told.GetValueOrDefault(name)}");
                    compared++;
                }
                session.Retract(subject);
            }
        );
        output.WriteLine($"{each} subjects, {compared} answers: no difference");
        Assert.True(compared > each);
    }
}
