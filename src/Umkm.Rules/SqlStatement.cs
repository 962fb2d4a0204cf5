using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Sql;
using Umkm.Rules.Sql.Cells;
using Umkm.Rules.Sql.Statements;

namespace Umkm.Rules;

/// <summary>A rule book on one date as one SQL statement over tables of enterprises, activities, products, papers and loans.</summary>
/// <example>
/// <code>
/// string sql = SqlStatement.For(RuleBook.Embedded, new LocalDate(2026, 11, 22), SqlDialect.PostgreSql, ["skala-usaha"]);
/// </code>
/// </example>
public static class SqlStatement
{
    /// <summary>The statement.</summary>
    /// <remarks>It yields a row for each enterprise and decision, and for decisions about items one more for each item: <c>usaha_id</c>;
    /// <c>ref</c>, the id of the
    /// item or null; <c>decision</c>; <c>possible</c>, the possible answers joined by bars; <c>answer</c>, the answer when only one is possible,
    /// or null;
    /// <c>unmet</c>, the criteria that cannot be met, joined by bars, each after its reading where it belongs to one. Decisions about groups are
    /// left out.</remarks>
    /// <param name="book">The rule book.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="dialect">The engine.</param>
    /// <param name="decisions">The ids of the decisions wanted; null for all about enterprises that are in the law on the date.</param>
    /// <param name="reading">The one reading to follow where a decision has it; null for all.</param>
    /// <param name="form">How the answers are laid out. <see cref="SqlForm.Wide"/> yields <c>usaha_id</c> and a column
    /// named like each decision, with its possible answers for the enterprise joined by bars.</param>
    /// <param name="assumptions">Assumed for facts of enterprises that are not given; the heading lists them. Null for none.</param>
    /// <exception cref="ArgumentException">A decision wanted is not in the law on the date, or is about groups.</exception>
    public static string For(
        RuleBook book,
        LocalDate on,
        SqlDialect dialect,
        IReadOnlyCollection<string>? decisions = null,
        string? reading = null,
        SqlForm form = SqlForm.Long,
        IReadOnlyCollection<AssumedFact>? assumptions = null
    )
    {
        Guard.Against.Null(book);
        Guard.Against.Null(dialect);
        ImmutableArray<string> unknown = [.. decisions?.Where(d => !Offers(book, d, on)) ?? []];
        if (unknown.Length > 0)
        {
            throw new ArgumentException(
                $"No decision about enterprises in the law on {NodaTime.Text.LocalDatePattern.Iso.Format(on)}: {string.Join(", ", unknown)}."
                    + MeantId.Hint(unknown[0], book),
                nameof(decisions)
            );
        }
        ImmutableArray<AssumedFact> assumed = AssumedColumns.AboutEnterprises(assumptions ?? []);
        return Heading(book, on, dialect, decisions, reading, form, assumed)
            + For(Plan.For(book, on, reading, decisions), dialect, decisions, LayoutLimits.Default, form, assumed);
    }

    /// <summary>The tables that statements read, as CREATE TABLE statements, each column with what it means.</summary>
    /// <param name="book">The rule book: there is a column for each fact of its glossary.</param>
    /// <param name="dialect">The engine.</param>
    /// <param name="language">The language of the comments; meanings of facts are Indonesian, as the glossary states them.</param>
    public static string Tables(RuleBook book, SqlDialect dialect, Lang language) => SqlDdl.Write(SqlSchema.Of(book), dialect, language);

    /// <summary>Whether a statement for a date can yield a decision: it is in the law and not about groups.</summary>
    public static bool Offers(RuleBook book, string decision, LocalDate on)
    {
        Guard.Against.Null(book);
        return book.Find(decision) is { } found && found.On(on) is not null && IsAboutEnterprises(Columns.Tables.Of(found.Subject));
    }

    internal static string For(
        Plan plan,
        SqlDialect dialect,
        IReadOnlyCollection<string>? decisions,
        LayoutLimits limits,
        SqlForm form = SqlForm.Long,
        IReadOnlyCollection<AssumedFact>? assumptions = null
    )
    {
        var cells = new CellTranslator(plan);
        ImmutableArray<Result> results =
        [
            .. plan
                .Decisions.Where(d => IsAboutEnterprises(d.Table) && decisions?.Contains(d.Decision.Id) != false)
                .OrderBy(d => d.Decision.Kind)
                .ThenBy(d => d.Decision.Id, StringComparer.Ordinal)
                .SelectMany(d => form == SqlForm.Wide ? [Result.OfEnterprise(d, cells)] : Result.Of(d, cells)),
        ];
        if (results.IsEmpty)
        {
            throw new ArgumentException("There is no decision to yield.", nameof(decisions));
        }
        var layout = new Layout(cells.Graph, results.SelectMany(r => r.Packs), limits);
        var parts = new StatementParts(plan, dialect, results, layout, [.. assumptions ?? []]);
        StatementWriter writer = dialect.GathersArrays ? new ArrayWriter(parts) : new JoinWriter(parts);
        return writer.Write(form) + "\n";
    }

    private static bool IsAboutEnterprises(TableId table) => table is not (TableId.Group or TableId.Member);

    /// <summary>The command that writes the statement, and the rule book it was written from.</summary>
    private static string Heading(
        RuleBook book,
        LocalDate on,
        SqlDialect dialect,
        IReadOnlyCollection<string>? decisions,
        string? reading,
        SqlForm form,
        IEnumerable<AssumedFact> assumptions
    )
    {
        string assumed = AssumedColumns.Options(assumptions);
        string chosen = decisions is null ? "" : " --decisions " + string.Join(',', decisions.Order(StringComparer.Ordinal));
        // A reading that no decision has is passed over, and may be any text.
        string followed = book.Decisions.Any(d => d.On(on)?.Readings.Any(r => r.Id == reading) == true) ? " --reading " + reading : "";
        string wide = form == SqlForm.Wide ? " --form wide" : "";
        string advice = dialect.Advice is { } text ? $"-- {text}\n" : "";
        return $"-- umkm sql --dialect {dialect.Name} --on "
            + $"{NodaTime.Text.LocalDatePattern.Iso.Format(on)}{chosen}{followed}{wide}{assumed}\n-- {book.Edition} {book.Hash}\n{advice}";
    }
}
