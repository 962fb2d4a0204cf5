using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;
using Umkm.Rules.Sql.Registers;
using Umkm.Sql.Tests.Engines;
using Umkm.Sql.Tests.Registers;

namespace Umkm.Sql.Tests;

/// <summary>A statement with assumptions answers what the assessor answers with the same ones.</summary>
public class AssumedStatementTests
{
    private static readonly string[] Decisions = ["skala-usaha", "skala-usaha/perizinan", "izin/nib", "program/kur-mikro"];

    [Fact]
    public void Assumptions_stand_for_columns_that_are_not_given()
    {
        RuleBook book = TestBooks.Embedded;
        var on = new LocalDate(2026, 11, 22);
        AssumedFact[] assumed =
        [
            .. new[] { "foreignOwned=false", "legalForm=cv", "businessCapital=6000000000", "establishedOn=1 Maret 2026", "region=35.73" }.Select(
                text => AssumedFact.TryParse(text, book.Glossary, out AssumedFact? fact, out _) ? fact! : throw new InvalidOperationException(text)
            ),
        ];
        Enterprise[] register = [.. new RegisterGenerator(book, new BookBounds(book, [on]), seed: 11).Enterprises(1, 60)];
        using var folder = new TemporaryFolder();
        var files = new List<TextWriter>();
        var writer = new RegisterWriter(
            book,
            SqlDialect.DuckDb,
            on,
            table =>
            {
                files.Add(new StreamWriter(folder.File(table + ".csv")));
                return files[^1];
            }
        );
        Array.ForEach(register, writer.Add);
        files.ForEach(f => f.Dispose());
        using var engine = new DuckDbEngine();
        engine.Load(book, t => folder.File(t + ".csv"));
        string statement = SqlStatement.For(book, on, SqlDialect.DuckDb, Decisions, assumptions: assumed);
        Assert.Contains("--assume \"foreignOwned=tidak\"", statement, StringComparison.Ordinal);
        Dictionary<(string, string), string> told = engine.Query(statement).Where(r => r[1] is null).ToDictionary(r => (r[0]!, r[2]!), r => r[3]!);
        var assessor = new Assessor(book, new AssessorOptions { Only = [.. Decisions], Assumptions = [.. assumed] });
        var without = new Assessor(book, new AssessorOptions { Only = [.. Decisions] });
        int changed = 0;
        foreach (Enterprise enterprise in register)
        {
            Assessment assessment = assessor.Assess(enterprise, on);
            Assessment given = without.Assess(enterprise, on);
            foreach (string decision in Decisions)
            {
                string expected = string.Join('|', assessment.Possible(decision));
                Assert.Equal($"{enterprise.Id} {decision} {expected}", $"{enterprise.Id} {decision} {told[(enterprise.Id!.Value, decision)]}");
                changed += given.Possible(decision).SequenceEqual(assessment.Possible(decision)) ? 0 : 1;
            }
        }
        Assert.True(changed > 10, $"only {changed} answers changed by the assumptions");
    }
}
