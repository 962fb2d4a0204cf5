using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;
using Umkm.Sql.Tests.Engines;
using Umkm.Sql.Tests.Expected;
using Umkm.Sql.Tests.Registers;
using Xunit.Abstractions;

namespace Umkm.Sql.Tests;

/// <summary>Compares an engine with the evaluator on every row of a generated register: all decisions on one date or three, every other version of a decision,
/// and every reading.</summary>
internal sealed class Agreement(ITestOutputHelper output)
{
    private static readonly LocalDate[] Dates = [new(2018, 11, 6), new(2024, 6, 30), new(2026, 11, 22)];

    // One register, and what the evaluator says of it, for all engines.
    private static readonly ConcurrentDictionary<string, Lazy<(Enterprise[], BoundRegister)>> Registers = new();
    private static readonly ConcurrentDictionary<(BoundRegister, string), Lazy<ExpectedResults>> Expected = new();

    /// <summary>How many enterprises; with <c>UMKM_SQL_ROWS=100000</c> the whole proof, which takes long.</summary>
    private static readonly int? Rows = Environment.GetEnvironmentVariable("UMKM_SQL_ROWS") is { Length: > 0 } rows
        ? int.Parse(rows, CultureInfo.InvariantCulture)
        : null;

    private static readonly ClickHouseWay[] Turns = [ClickHouseWay.OneServer, ClickHouseWay.DistributedTables, ClickHouseWay.EachShard];

    private static bool IsWhole => Rows is not null;

    public static int Count => Rows ?? 400;

    /// <summary>Fails with what an engine says otherwise than the evaluator.</summary>
    public void Holds(IEngine engine, SqlDialect dialect)
    {
        RuleBook book = TestBooks.Embedded;
        IReadOnlyList<Question> questions = Question.All(book, Dates, dependents: !IsWhole && engine is PostgreSqlServer);
        var watch = Stopwatch.StartNew();
        (Enterprise[] register, BoundRegister bound) = Registers
            .GetOrAdd(
                string.Join(' ', questions.Select(q => q.On).Distinct().Order()),
                _ => new(() => Made(book, new BookBounds(book, questions.Select(q => q.On).Distinct())))
            )
            .Value;
        using var folder = new TemporaryFolder();
        RegisterFiles.Write(book, dialect, register, t => folder.File(t + ".csv"));
        Tell(watch, $"{register.Length} enterprises generated and written");
        engine.Load(book, t => folder.File(t + ".csv"));
        Tell(watch, $"loaded");
        var all = new List<string>();
        foreach ((int index, Question question) in Asked(book, engine, questions).Index())
        {
            ExpectedResults expected = Expected
                .GetOrAdd((bound, $"{question} {string.Join(' ', question.Decisions ?? [])}"), _ => new(() => new(book, bound, question)))
                .Value;
            string statement = SqlStatement.For(book, question.On, dialect, question.Decisions, question.Reading);
            foreach (ClickHouseWay way in Ways(engine, index))
            {
                (engine as ClickHouseCluster)?.Way = way;
                string?[][] rows = [.. engine.Query(statement)];
                IReadOnlyList<string> differences = expected.Differences(rows);
                all.AddRange(differences.Select(d => $"{question} {engine.Name} {d}"));
                if (AsksWide(engine, question))
                {
                    string wide = SqlStatement.For(book, question.On, dialect, question.Decisions, question.Reading, SqlForm.Wide);
                    all.AddRange(
                        WideDifferences(book, question, rows, engine.Query(wide)).Take(5).Select(d => $"{question} {engine.Name} wide: {d}")
                    );
                }
                Tell(watch, $"{question}: {engine.Name}: {expected.Rows} rows compared, {differences.Count} differences");
            }
        }
        Assert.True(all.Count == 0, string.Join("\n", all));
    }

    /// <summary>Where a row an enterprise says something else than the rows of its decisions.</summary>
    private static IEnumerable<string> WideDifferences(RuleBook book, Question question, string?[][] rows, IEnumerable<string?[]> wide)
    {
        string[] columns =
        [
            .. book
                .Decisions.Where(d => SqlStatement.Offers(book, d.Id, question.On) && question.Decisions?.Contains(d.Id) != false)
                .OrderBy(d => d.Kind)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .Select(d => d.Id),
        ];
        Dictionary<(string, string), string?> expected = rows.Where(r => r[1] is null).ToDictionary(r => (r[0]!, r[2]!), r => r[3]);
        int cells = 0;
        foreach (string?[] row in wide)
        {
            for (int i = 0; i < columns.Length; i++, cells++)
            {
                if (row.Length != columns.Length + 1 || expected[(row[0]!, columns[i])] != row[i + 1])
                {
                    yield return $"{row[0]} {columns[i]}";
                }
            }
        }
        if (cells != expected.Count)
        {
            yield return $"{cells} answers where there are {expected.Count}";
        }
    }

    /// <summary>What is asked. PostgreSQL reads a statement quickly and is asked everything on every date. The others are asked every decision on the last
    /// date, and the versions and readings that are in force on another day in smaller statements: of ClickHouse, which reads slowest, one in four of
    /// these. In the whole proof each is asked everything.</summary>
    private static IEnumerable<Question> Asked(RuleBook book, IEngine engine, IReadOnlyList<Question> all) =>
        IsWhole || engine is PostgreSqlServer
            ? all
            : Question
                .All(book, [Dates[^1]], dependents: false)
                .Where((question, i) => engine is not ClickHouseCluster || question.Decisions is null || i % 4 == 0);

    /// <summary>Whom a statement is sent to: in the whole proof to the distributed tables and to each shard; otherwise by turns to one server, to the
    /// distributed tables and to each shard.</summary>
    private static ClickHouseWay[] Ways(IEngine engine, int index) =>
        engine is not ClickHouseCluster ? [default]
        : IsWhole ? [ClickHouseWay.DistributedTables, ClickHouseWay.EachShard]
        : [Turns[index % Turns.Length]];

    /// <summary>Whether the form with a column a decision is asked too: in the whole proof and of PostgreSQL always, of DuckDB for every decision at once, of
    /// ClickHouse for less.</summary>
    private static bool AsksWide(IEngine engine, Question question) =>
        IsWhole || engine is PostgreSqlServer || question.Decisions is null != engine is ClickHouseCluster;

    private static (Enterprise[], BoundRegister) Made(RuleBook book, BookBounds bounds)
    {
        Enterprise[] made = [.. new RegisterGenerator(book, bounds, seed: 7).Enterprises(1, Count)];
        return (made, new BoundRegister(book, made));
    }

    private void Tell(Stopwatch watch, FormattableString what)
    {
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds, 7:0.00} s  {what.ToString(CultureInfo.InvariantCulture)}")
        );
        watch.Restart();
    }
}
