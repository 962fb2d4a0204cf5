using System.Globalization;
using NodaTime;
using NRules;
using Umkm.Benchmarks;
using Umkm.Domain;
using Umkm.NRules.Benchmarks.W1;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules;
using Umkm.Rules.Tests.Screening;

// Every answer of a batch of enterprises, by the assessor and by sessions of the rules that are used again; then W1, generated and written by hand.
// Arguments: the number of rounds, and w1 or growth for that alone.
const int Batch = 200;
const int Many = 5_000;
int rounds = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 15;
if (args is [_, "w1"])
{
    W1Benchmark.Run(rounds);
    return;
}
var on = new LocalDate(2026, 11, 22);
var assessor = new Assessor(RuleBook.Embedded);
var random = new Random(20_261_122);
Enterprise[] enterprises =
[
    .. Enumerable.Range(0, Batch).Select(i => new RandomEnterprise(assessor.Book, on, random).Next(i) with { Id = SubjectId.Parse($"M-{i}") }),
];
string[] decisions = [.. assessor.Assess(enterprises[0], on).Decisions.Select(d => d.Id)];
ISessionFactory factory = new UmkmSessions(assessor).On(on);
ISessionFactory open = new UmkmSessions(assessor, parts: RuleParts.Criteria).On(on);
ISession singleSession = factory.CreateSession();
ISession criteriaSession = open.CreateSession();
ISession togetherSession = factory.CreateSession();
ISession largeSession = factory.CreateSession();
ISession standingSession = factory.CreateSession();
int expected = ByAssessor();
Enterprise[] many = [.. Enumerable.Range(0, Many).Select(i => enterprises[i % Batch] with { Id = SubjectId.Parse($"B-{i}") })];

bool growthOnly = args is [_, "growth"];
var measured = new Rounds(rounds);
measured.Add("assessor", () => Check(ByAssessor(), 1));
measured.Add("NRules, one enterprise at a time", () => Check(OneByOne(singleSession), 1));
measured.Add("NRules, one at a time, every criterion a fact too", () => Check(OneByOne(criteriaSession), 1));
measured.Add($"NRules, {Batch} enterprises together", () => Check(Together(togetherSession, enterprises), 1));
Console.WriteLine($"{decisions.Length} decisions, {Batch} enterprises, {rounds} rounds");
Console.WriteLine(growthOnly ? "" : measured.Measure(Batch));

// Growth: many together, per enterprise, to a batch; and one fact of one of a batch, to asking all again.
var growth = new Rounds(rounds);
growth.Add($"{Batch} together, {Many / Batch} times", () => Repeat(() => Check(Together(togetherSession, enterprises), 1)));
growth.Add($"{Many} together", () => Check(Together(largeSession, many), Many / Batch));
Console.WriteLine(growth.Measure(Many));
if (growthOnly)
{
    return;
}
standingSession.InsertSubjects(enterprises);
standingSession.FireInStages();
var change = new Rounds(rounds);
int turn = 0;
change.Add($"{Batch} asked again", () => Check(Together(togetherSession, enterprises), 1));
change.Add("one fact of one of them changed", Change);
Console.WriteLine(change.Measure(1));
W1Benchmark.Run(rounds);

int ByAssessor() =>
    enterprises.Sum(e =>
    {
        Assessment assessment = assessor.Assess(e, on);
        return decisions.Sum(d => assessment.Possible(d).Length);
    });

int OneByOne(ISession session) =>
    enterprises.Sum(e =>
    {
        session.Insert(e);
        session.FireInStages();
        int possible = Possible(session);
        session.Retract(e);
        return possible;
    });

static int Together(ISession session, Enterprise[] batch)
{
    session.AssessAll(batch);
    int possible = Possible(session);
    session.RetractSubjects(batch);
    return possible;
}

void Change()
{
    Enterprise changed = enterprises[7] with { Workers = turn++ % 50 };
    standingSession.Update(changed);
    standingSession.FireInStages();
}

static int Possible(ISession session) => session.Query<DecisionFact>().AsEnumerable().Sum(d => d.Possible.Length);

static void Repeat(Action run)
{
    for (int i = 0; i < Many / Batch; i++)
    {
        run();
    }
}

void Check(int possible, int times)
{
    if (possible != expected * times)
    {
        throw new InvalidOperationException($"{possible} possible answers instead of {expected * times}.");
    }
}
