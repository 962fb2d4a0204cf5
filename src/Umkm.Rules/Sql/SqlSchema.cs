using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sql;

/// <summary>The tables that statements read: <c>usaha</c>, <c>kegiatan</c>, <c>produk</c>, <c>izin</c>, <c>pinjaman</c>, and <c>risiko</c>, which
/// we fill.</summary>
internal sealed class SqlSchema
{
    internal const string Enterprises = "usaha";
    internal const string Activities = "kegiatan";
    internal const string Products = "produk";
    internal const string Papers = "izin";
    internal const string Loans = "pinjaman";
    internal const string Risks = "risiko";

    /// <summary>The status of a paper of which it is not known whether there is one.</summary>
    internal const string AnyStatus = "?";

    private readonly Dictionary<(TableId, int), SqlColumn> _columns = [];
    private readonly Dictionary<string, Term> _dateOfLatest = [];

    private SqlSchema(Glossary glossary)
    {
        Tables =
        [
            Enterprise(glossary),
            Items(glossary, TableId.Activity),
            Items(glossary, TableId.Product),
            Paper(glossary),
            Items(glossary, TableId.Loan),
            Risk(),
        ];
    }

    /// <summary>The tables; each after those it refers to.</summary>
    public ImmutableArray<SqlTable> Tables { get; }

    /// <summary>The schema of a rule book: it has a column for each fact of its glossary.</summary>
    public static SqlSchema Of(RuleBook book)
    {
        Guard.Against.Null(book);
        return new SqlSchema(book.Glossary);
    }

    /// <summary>The table of a name.</summary>
    internal SqlTable Table(string name) => Tables.First(t => t.Name == name);

    /// <summary>The column of a term, for all tables but that of papers.</summary>
    internal SqlColumn Column(TableId table, int index) => _columns[(table, index)];

    /// <summary>The date of which a column holds the last day that it may be; null for other columns.</summary>
    internal Term? DateOfLatest(string column) => _dateOfLatest.GetValueOrDefault(column);

    internal static string NameOf(TableId table) =>
        table switch
        {
            TableId.Enterprise => Enterprises,
            TableId.Activity => Activities,
            TableId.Product => Products,
            TableId.Permit => Papers,
            TableId.Loan => Loans,
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, "Not a table of the register."),
        };

    /// <summary>The column that says whether the list of children is given.</summary>
    internal static string Given(TableId child) => NameOf(child) + "_diberikan";

    private SqlTable Enterprise(Glossary glossary)
    {
        ImmutableArray<SqlColumn> columns =
        [
            SqlColumns.Key("id", SqlTexts.EnterpriseId),
            .. new[] { TableId.Activity, TableId.Product, TableId.Permit, TableId.Loan }.Select(t =>
                SqlColumns.YesNo(Given(t), SqlTexts.Given(NameOf(t)))
            ),
            SqlColumns.Text("nib", SqlTexts.Nib),
            SqlColumns.Text("npwp", SqlTexts.Npwp),
            .. Terms(glossary, TableId.Enterprise),
        ];
        return new SqlTable(Enterprises, SqlTexts.Enterprise, columns, 1);
    }

    private SqlTable Items(Glossary glossary, TableId table)
    {
        ImmutableArray<SqlColumn> own = table switch
        {
            TableId.Activity => [SqlColumns.Text("scope", SqlTexts.Scope), SqlColumns.YesNo(SqlColumns.MaybeOther, SqlTexts.MaybeOther)],
            TableId.Product => [SqlColumns.Text("name", SqlTexts.ProductName), SqlColumns.YesNo(SqlColumns.MaybeOther, SqlTexts.MaybeOther)],
            _ => [],
        };
        return new SqlTable(
            NameOf(table),
            SqlTexts.Item(table),
            [SqlColumns.Key(SqlColumns.EnterpriseId, SqlTexts.Parent), SqlColumns.Key("id", SqlTexts.ItemId), .. Terms(glossary, table), .. own],
            2
        );
    }

    private static SqlTable Paper(Glossary glossary) =>
        new(
            Papers,
            SqlTexts.Paper,
            [
                SqlColumns.Key(SqlColumns.EnterpriseId, SqlTexts.Parent),
                SqlColumns.Text("kind", SqlTexts.Kind) with
                {
                    Slugs = [.. glossary.PermitKinds.Select(k => k.Slug)],
                },
                SqlColumns.Text("number", SqlTexts.Number),
                SqlColumns.Text("status", SqlTexts.Status) with
                {
                    Slugs = [.. PermitColumns.Statuses, AnyStatus],
                },
                new SqlColumn("issued_on", SqlColumnType.Date, SqlTexts.IssuedOn, null, []),
                new SqlColumn("valid_until", SqlColumnType.Date, SqlTexts.ValidUntil, null, []),
                SqlColumns.Text("kegiatan_id", SqlTexts.PaperActivity),
                SqlColumns.Text("produk_id", SqlTexts.PaperProduct),
            ],
            0
        );

    private static SqlTable Risk() =>
        new(
            Risks,
            SqlTexts.Risk,
            [
                SqlColumns.Key("kode", SqlTexts.RiskCode),
                SqlColumns.Key("cakupan", SqlTexts.RiskScope),
                .. SqlColumns.Risks.Select(s => new SqlColumn(s, SqlColumnType.Number, SqlTexts.RiskMask(s), null, [])),
            ],
            2
        );

    private IEnumerable<SqlColumn> Terms(Glossary glossary, TableId table)
    {
        foreach (
            Term term in glossary.Terms.Where(t =>
                Columns.Tables.Of(t.Subject) == table && t.Kind != TermKind.Age && t.Property?.Contains(':', StringComparison.Ordinal) != true
            )
        )
        {
            SqlColumn column = SqlColumns.Of(term);
            _columns[(table, term.Index)] = column;
            yield return column;
            if (SqlColumns.LatestOf(term) is { } latest)
            {
                _dateOfLatest[latest.Name] = term;
                yield return latest;
            }
            if (term.Kind == TermKind.Kbli)
            {
                yield return SqlColumns.Edition;
            }
        }
    }
}
