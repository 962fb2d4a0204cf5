using System.Globalization;
using NodaTime;
using NRules;
using Umkm.Benchmarks;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules;
using Umkm.Rules.Tests.Screening;

// Every answer of a batch of enterprises, by the assessor and by sessions of the rules that are used again. The one argument is the number of rounds.
const int Batch = 200;
int rounds = args is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 15;
var on = new LocalDate(2026, 11, 22);
var assessor = new Assessor(RuleBook.Embedded);
var random = new Random(20_261_122);
Enterprise[] enterprises =
[
    .. Enumerable.Range(0, Batch).Select(i => new RandomEnterprise(assessor.Book, on, random).Next(i) with { Id = SubjectId.From($"M-{i}") }),
];
string[] decisions = [.. assessor.Assess(enterprises[0], on).Decisions.Select(d => d.Id)];
ISessionFactory factory = new UmkmSessions(assessor).On(on);
ISession single = factory.CreateSession();
ISession together = factory.CreateSession();
int expected = ByAssessor();

var measured = new Rounds(rounds);
measured.Add("assessor", () => Check(ByAssessor()));
measured.Add("NRules, one enterprise at a time", () => Check(OneByOne()));
measured.Add($"NRules, {Batch} enterprises together", () => Check(Together()));
Console.WriteLine($"{decisions.Length} decisions, {Batch} enterprises, {rounds} rounds");
Console.WriteLine(measured.Measure(Batch));

int ByAssessor() =>
    enterprises.Sum(e =>
    {
        Assessment assessment = assessor.Assess(e, on);
        return decisions.Sum(d => assessment.Possible(d).Length);
    });

int OneByOne() =>
    enterprises.Sum(e =>
    {
        single.Insert(e);
        single.Fire();
        int possible = single.Query<DecisionFact>().AsEnumerable().Sum(d => d.Possible.Length);
        single.Retract(e);
        return possible;
    });

int Together()
{
    together.InsertAll(enterprises);
    together.Fire();
    int possible = together.Query<DecisionFact>().AsEnumerable().Sum(d => d.Possible.Length);
    together.RetractAll(enterprises);
    return possible;
}

void Check(int possible)
{
    if (possible != expected)
    {
        throw new InvalidOperationException($"{possible} possible answers instead of {expected}.");
    }
}
