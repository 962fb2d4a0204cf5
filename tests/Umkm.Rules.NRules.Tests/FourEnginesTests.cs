using System.Globalization;
using NodaTime;
using NRules;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sql;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;
using Umkm.Sql.Tests.Engines;
using Xunit.Abstractions;

namespace Umkm.Rules.NRules.Tests;

/// <summary>Four engines that share no evaluation say the same of the same subjects on the same days: the evaluator, the rules in a session, the
/// naive oracle, and DuckDB (which knows enterprises and no readings).</summary>
public class FourEnginesTests(ITestOutputHelper output)
{
    /// <summary>How many subjects, over every day around a change of the law; without it a few on three days.</summary>
    private const string SubjectsVariable = "UMKM_FOUR_ENGINES";

    /// <summary>Which of how many pieces of the days: <c>1/8</c> to <c>8/8</c>; without it all of them.</summary>
    private const string PieceVariable = "UMKM_FOUR_PIECE";

    private static readonly RuleBook Book = RuleBook.Embedded;
    private static readonly BookValues Values = new(Book);
    private static readonly Assessor Assessor = Networks.Assessor;
    private static readonly LocalDate[] FewDays = [new(2021, 2, 2), new(2024, 10, 17), new(2026, 11, 22)];

    [Fact]
    public void Evaluator_session_oracle_and_DuckDb_say_the_same()
    {
        LocalDate[] days = FewDays;
        int each = WholeProof.IsAsked ? 8 : 4;
        if (Environment.GetEnvironmentVariable(SubjectsVariable) is { Length: > 0 } subjects)
        {
            days = [.. Values.Boundaries.Concat(Values.DueDays).SelectMany(d => new[] { d.PlusDays(-1), d }).Distinct().Order()];
            each = (int.Parse(subjects, CultureInfo.InvariantCulture) + days.Length - 1) / days.Length;
            if (Environment.GetEnvironmentVariable(PieceVariable)?.Split('/') is [var piece, var pieces])
            {
                int number = int.Parse(piece, CultureInfo.InvariantCulture);
                int of = int.Parse(pieces, CultureInfo.InvariantCulture);
                days = [.. days.Where((_, i) => i % of == number - 1)];
            }
        }
        var told = new Counts();
        foreach (LocalDate on in days)
        {
            Compare(on, each, told);
        }
        output.WriteLine($"{days.Length} days, {told}: no difference");
        Assert.True(told.Sql > 0 && told.Session > told.Sql);
    }

    private static void Compare(LocalDate on, int each, Counts told)
    {
        List<(Situation Situation, Subject Subject)> subjects = Subjects(on, each);
        // Compiled as hosts do where many are asked; read as they stand where few are.
        ISession session = (each > 40 ? new UmkmSessions(Assessor).On(on) : Networks.On(on)).CreateSession();
        Dictionary<string, Dictionary<string, string>> ofDuckDb = ByDuckDb(on, subjects.Select(s => s.Subject).OfType<Enterprise>());
        foreach ((Situation situation, Subject subject) in subjects)
        {
            Dictionary<string, string> oracle = new NaiveOracle(Book, on, TableRisks.Of(Book.Glossary, situation)).All(
                Book.Decisions.Where(d => d.On(on) is not null && (d.Subject == SubjectKind.Group) == (subject is EnterpriseGroup))
            );
            Dictionary<string, string> expected = oracle
                .Where(e => !e.Key.EndsWith(" ()", StringComparison.Ordinal))
                .ToDictionary(StringComparer.Ordinal);
            told.Subjects++;
            told.Evaluator += Same(expected, Told.ByName(Assessor.Assess(subject, on)), "evaluator", on, subject);
            told.Session += Same(expected, Told.ByName(session.Assess(subject).Values), "session", on, subject);
            session.Retract(subject);
            if (subject is Enterprise)
            {
                Dictionary<string, string> offered = expected
                    .Where(e => !e.Key.EndsWith(')') && SqlStatement.Offers(Book, e.Key.Split(' ')[0], on))
                    .ToDictionary(StringComparer.Ordinal);
                told.Sql += Same(offered, ofDuckDb.GetValueOrDefault(subject.Id!.Value, []), "DuckDB", on, subject);
            }
        }
    }

    /// <summary>How many answers were compared; they must be the very same.</summary>
    private static int Same(Dictionary<string, string> expected, Dictionary<string, string> found, string engine, LocalDate on, Subject subject)
    {
        string[] differences =
        [
            .. expected
                .Keys.Union(found.Keys)
                .Where(k => expected.GetValueOrDefault(k) != found.GetValueOrDefault(k))
                .Select(k => $"{k}: oracle {expected.GetValueOrDefault(k)}, {engine} {found.GetValueOrDefault(k)}"),
        ];
        Assert.True(differences.Length == 0, $"{on} {subject.Id}: {string.Join('\n', differences)}");
        return expected.Count;
    }

    private static List<(Situation, Subject)> Subjects(LocalDate on, int count)
    {
        var subjects = new List<(Situation, Subject)>();
        Dice.Each(
            count,
            random =>
            {
                var own = new Random(unchecked((random.Next() * 31) + (on.Year * 400) + on.DayOfYear));
                SubjectKind kind = own.Next(8) == 0 ? SubjectKind.Group : SubjectKind.Enterprise;
                Situation situation = RandomSubjects.InTheList(JsonOf.Writable(new SubjectGenerator(Values, on, own).Next(kind)));
                var id = SubjectId.Parse($"M-{subjects.Count}");
                subjects.Add((situation, JsonOf.Read(Book.Glossary, situation) with { Id = id }));
            }
        );
        return subjects;
    }

    private static Dictionary<string, Dictionary<string, string>> ByDuckDb(LocalDate on, IEnumerable<Enterprise> register)
    {
        var answers = new Dictionary<string, Dictionary<string, string>>();
        if (!Book.Decisions.Any(d => SqlStatement.Offers(Book, d.Id, on)))
        {
            return answers;
        }
        using var folder = new TemporaryFolder();
        using var engine = new DuckDbEngine();
        RegisterFiles.Write(Book, SqlDialect.DuckDb, register, t => folder.File(t + ".csv"));
        engine.Load(Book, t => folder.File(t + ".csv"));
        foreach (string?[] row in engine.Query(SqlStatement.For(Book, on, SqlDialect.DuckDb)))
        {
            string name = row[1] is { } item ? $"{row[2]} [{int.Parse(item, CultureInfo.InvariantCulture) - 1}]" : row[2]!;
            if (!answers.TryGetValue(row[0]!, out Dictionary<string, string>? own))
            {
                answers[row[0]!] = own = [];
            }
            own.Add(name, row[3]!);
        }
        return answers;
    }

    private sealed class Counts
    {
        public long Subjects { get; set; }

        public long Evaluator { get; set; }

        public long Session { get; set; }

        public long Sql { get; set; }

        public override string ToString() =>
            $"{Subjects} subjects; answers compared with the oracle's: evaluator {Evaluator}, session {Session}, DuckDB {Sql}";
    }
}
