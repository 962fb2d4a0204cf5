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

namespace Umkm.Rules.NRules.Tests;

/// <summary>The rules in a session give an enterprise of which only the year of founding is known the answers that the naive oracle gives it for some
/// day of that year.</summary>
public class PartialDateTests
{
    private static readonly RuleBook Book = AgeBook.Book;
    private static readonly BookValues Values = new(Book);

    [Fact]
    public void A_year_of_founding_has_the_answers_of_all_its_days()
    {
        var on = new LocalDate(2026, 6, 30);
        ISession session = ReadExpressions.Factory(new UmkmRuleRepository(new Assessor(Book), on)).CreateSession();
        Term founded = Book.Glossary.FindProperty(SubjectKind.Enterprise, "establishedOn")!;
        Decision[] decisions = [.. Book.Decisions.Where(d => d.On(on) is not null && d.Subject != SubjectKind.Group)];
        PartialDate year = PartialDate.OfYear(2025);
        int years = WholeProof.IsAsked ? 6 : 3;
        int turned = 0;
        Dice.Each(
            years,
            random =>
            {
                Situation situation = RandomSubjects.InTheList(
                    JsonOf.Writable(new SubjectGenerator(Values, on, random).Next(SubjectKind.Enterprise))
                );
                situation = situation with { Values = situation.Values.Remove(founded.Name) };
                var enterprise = (Enterprise)JsonOf.Read(Book.Glossary, situation) with { EstablishedOn = year };
                var told = session.Assess(enterprise).Values.ToDictionary(f => f.Id, f => string.Join('|', f.Possible.Select(a => a.Slug)));
                session.Retract(enterprise);
                Dictionary<string, HashSet<string>> union = decisions.ToDictionary(d => d.Id, _ => new HashSet<string>());
                foreach (int day in Enumerable.Range(0, 365))
                {
                    Situation dated = situation.With(founded.Name, new Day(new DateOnly(2025, 1, 1).AddDays(day)));
                    Dictionary<string, string> answers = new NaiveOracle(Book, on, TableRisks.Of(Book.Glossary, dated)).All(decisions);
                    foreach (Decision decision in decisions)
                    {
                        union[decision.Id].UnionWith(answers[decision.Id].Split('|'));
                    }
                }
                turned += union[AgeBook.Ages].Count > 1 ? 1 : 0;
                foreach (Decision decision in decisions)
                {
                    string expected = string.Join('|', decision.Answers.Select(a => a.Slug).Where(union[decision.Id].Contains));
                    Assert.Equal($"{decision.Id}: {expected}", $"{decision.Id}: {told[decision.Id]}");
                }
            }
        );
        Assert.Equal(years, turned);
    }
}
