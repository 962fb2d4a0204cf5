using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;
using Umkm.Sql.Tests.Engines;

namespace Umkm.Sql.Tests.Structure;

/// <summary>What can be seen of statements without running them.</summary>
public partial class StatementTests
{
    private static readonly LocalDate[] Dates = [new(2018, 11, 6), new(2024, 6, 30), new(2026, 11, 22)];

    /// <summary>Words that only other engines know.</summary>
    private static readonly Dictionary<string, string[]> Foreign = new()
    {
        ["duckdb"] = ["LATERAL", "stack(", "GLOBAL", "ARRAY JOIN", "assumeNotNull", "arrayMap", "toInt64", "OFFSET"],
        ["postgresql"] = ["unnest(", "stack(", "GLOBAL", "ARRAY JOIN", "assumeNotNull", "arrayMap", "toInt64", "STRING"],
        ["clickhouse"] = ["LATERAL", "stack(", "unnest(", "bool_or", "MATERIALIZED", "EXISTS", "OFFSET", "DATE '"],
        ["spark"] = ["LATERAL", "unnest(", "GLOBAL", "ARRAY JOIN", "assumeNotNull", "arrayMap", "toInt64", "MATERIALIZED", "OFFSET", "VARCHAR", "::"],
    };

    /// <summary>Each statement is made once for all tests.</summary>
    private static readonly ConcurrentDictionary<(string Dialect, LocalDate On), string> Statements = new();

    public static TheoryData<string> Dialects => [.. SqlDialect.All.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void One_statement_without_words_of_other_engines(string name)
    {
        foreach (LocalDate on in Dates)
        {
            string statement = Statement(name, on);
            string code = WithoutTexts(statement);
            Assert.DoesNotContain(";", code, StringComparison.Ordinal);
            Assert.Equal(code.Count(c => c == '('), code.Count(c => c == ')'));
            Assert.All(Foreign[name], word => Assert.DoesNotContain(word, code, StringComparison.Ordinal));
        }
    }

    /// <summary>No word whose outcome depends on how an engine treats NULL: unknown is only ever asked for with IS NULL, IS NOT NULL and COALESCE.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void Unknown_is_only_met_where_it_is_asked_for(string name)
    {
        foreach (LocalDate on in Dates)
        {
            string code = WithoutTexts(Statement(name, on));
            Assert.All(
                new[] { "IS DISTINCT", "IS UNKNOWN", "IS TRUE", "IS NOT TRUE", "<=>", "NULLS ", "= NULL" },
                word => Assert.DoesNotContain(word, code, StringComparison.Ordinal)
            );
            Assert.Contains("IS NULL", code, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Only_tables_of_the_schema_are_read(string name)
    {
        HashSet<string> tables = [.. SqlSchema.Of(TestBooks.Embedded).Tables.Select(t => t.Name)];
        foreach (LocalDate on in Dates)
        {
            string code = WithoutTexts(Statement(name, on));
            HashSet<string> named = [.. Named().Matches(code).Select(m => m.Groups["name"].Value)];
            string[] read = [.. Read().Matches(code).Select(m => m.Groups["name"].Value).Where(t => !named.Contains(t)).Distinct()];
            Assert.Subset(tables, new HashSet<string>(read));
            Assert.Contains("usaha", read);
        }
    }

    [Fact]
    public void The_same_question_has_the_same_text_in_whatever_order_it_is_asked()
    {
        RuleBook book = TestBooks.Embedded;
        foreach (SqlDialect dialect in SqlDialect.All)
        {
            Assert.Equal(
                SqlStatement.For(book, Dates[2], dialect, ["skala-usaha", "izin/nib"], "pemberdayaan"),
                SqlStatement.For(book, Dates[2], dialect, ["izin/nib", "skala-usaha"], "pemberdayaan")
            );
        }
    }

    [Fact]
    public void A_reading_that_is_none_leaves_no_trace()
    {
        string statement = SqlStatement.For(TestBooks.Embedded, Dates[2], SqlDialect.DuckDb, ["skala-usaha"], "x\nDROP TABLE usaha");
        Assert.DoesNotContain("DROP", statement, StringComparison.Ordinal);
        Assert.Equal(SqlStatement.For(TestBooks.Embedded, Dates[2], SqlDialect.DuckDb, ["skala-usaha"]), statement);
    }

    /// <summary>There is no Spark here: its grammar reads the tables and a statement without a complaint, and does not read the tables for PostgreSQL.</summary>
    [EngineFact("spark-grammar")]
    public void The_grammar_of_Spark_reads_tables_and_statement()
    {
        // Decisions that use children, dates, papers of items and the risk table.
        string[] some = ["skala-usaha", "tingkat-risiko", "izin/spp-irt"];
        string[][] errors = SparkGrammar.Errors(
            SqlDdl.Write(SqlSchema.Of(TestBooks.Embedded), SqlDialect.Spark, Lang.English),
            SqlStatement.For(TestBooks.Embedded, Dates[2], SqlDialect.Spark, some),
            SqlDdl.Write(SqlSchema.Of(TestBooks.Embedded), SqlDialect.PostgreSql, Lang.English)
        );
        Assert.Empty(errors[0]);
        Assert.Empty(errors[1]);
        Assert.NotEmpty(errors[2]);
    }

    private static string Statement(string dialect, LocalDate on) =>
        Statements.GetOrAdd((dialect, on), q => SqlStatement.For(TestBooks.Embedded, q.On, SqlDialect.Find(q.Dialect)!));

    /// <summary>The statement with every text emptied and without comments.</summary>
    private static string WithoutTexts(string statement) => Comments().Replace(Texts().Replace(statement, "'…'"), "");

    [GeneratedRegex(@"'(?:[^'\\]|\\.)*'", RegexOptions.ExplicitCapture)]
    private static partial Regex Texts();

    [GeneratedRegex(@"^--.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<name>\w+) AS (MATERIALIZED )?\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(FROM|(?<!ARRAY )JOIN)\s+(?!LATERAL)(?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Read();
}
