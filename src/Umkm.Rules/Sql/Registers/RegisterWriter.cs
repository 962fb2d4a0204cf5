using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sql.Registers;

namespace Umkm.Rules.Sql.Registers;

/// <summary>Writes enterprises as the files of the tables of <see cref="SqlStatement.Tables"/>, one file a table: comma-separated values under
/// a heading, null as <c>\N</c>. What a rule reads of an enterprise is written, its NIB and NPWP in full. Not for several threads at once.</summary>
public sealed class RegisterWriter
{
    private readonly SqlSchema _schema;
    private readonly SqlDialect _dialect;
    private readonly SubjectBinder _binder;
    private readonly string[] _kinds;
    private readonly Dictionary<string, TextWriter> _files;
    private readonly LocalDate _on;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private long _enterprises;

    /// <summary>Writes the headings, and the table <c>risiko</c> whole.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="dialect">The engine that will read the files.</param>
    /// <param name="on">The assessment date: what is dated later is not written, and of the sales by year those of the last closed one are.</param>
    /// <param name="open">Where each table goes, by its name; the caller closes them.</param>
    public RegisterWriter(RuleBook book, SqlDialect dialect, LocalDate on, Func<string, TextWriter> open)
    {
        Guard.Against.Null(book);
        Guard.Against.Null(dialect);
        Guard.Against.Null(open);
        _schema = SqlSchema.Of(book);
        _dialect = dialect;
        _on = on;
        _binder = new SubjectBinder(book.Glossary);
        _kinds = [.. book.Glossary.PermitKinds.Select(k => k.Slug)];
        _files = _schema.Tables.ToDictionary(t => t.Name, t => open(t.Name));
        foreach (SqlTable table in _schema.Tables)
        {
            Write(table.Name, table.Columns.Select(c => c.Name));
        }
        foreach (string[] row in RiskRows.Of(book.Glossary.Risks))
        {
            Write(SqlSchema.Risks, row);
        }
    }

    /// <summary>Adds an enterprise. Without an id of its own it gets its number, from 1; its items get theirs.</summary>
    /// <exception cref="ArgumentException">It names papers or local facts that the rule book does not know, or has the id (or number) of one before
    /// it: their rows would be taken for one enterprise.</exception>
    public void Add(Enterprise enterprise)
    {
        Guard.Against.Null(enterprise);
        _enterprises++;
        enterprise = FactsInTime.On(enterprise, _on);
        FactTable facts = _binder.Begin(enterprise, _on).Build();
        string id = enterprise.Id?.Value ?? Text(_enterprises)!;
        if (!_ids.Add(id))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Enterprise number {_enterprises} has the id \"{id}\" of one before it."),
                nameof(enterprise)
            );
        }
        Row(
            TableId.Enterprise,
            facts,
            0,
            column =>
                column.Name switch
                {
                    "id" => id,
                    "nib" => enterprise.Nib?.Value,
                    "npwp" => enterprise.Npwp?.Reveal(),
                    _ => Given(column.Name, enterprise, facts) ? _dialect.YesNo(true) : null,
                }
        );
        Items(
            TableId.Activity,
            enterprise.Activities,
            id,
            facts,
            TableId.ActivityPermit,
            (a, column) => column == "scope" ? a.Scope : Text(a.Kbli is { } k ? (int)k.Edition : null)
        );
        Items(TableId.Product, enterprise.Products, id, facts, TableId.ProductPermit, (p, _) => p.Name);
        Items(TableId.Loan, enterprise.Loans, id, facts, null, (_, _) => null);
        Papers(id, enterprise, facts);
    }

    /// <summary>The papers of an enterprise, and the kinds of which an open list leaves open whether there is one while it names others that are
    /// not held.</summary>
    private void Papers(string id, Enterprise enterprise, FactTable facts)
    {
        foreach (HeldPermit paper in enterprise.Permits ?? EquatableList<HeldPermit>.Empty)
        {
            foreach ((string? activity, string? product) in Covered(paper, enterprise))
            {
                Write(
                    SqlSchema.Papers,
                    [
                        id,
                        paper.Kind,
                        paper.Number,
                        paper.Status is { } s ? Slugs.PermitStatus.SlugOf(s) : null,
                        Day(paper.IssuedOn),
                        Day(paper.ValidUntil),
                        activity,
                        product,
                    ]
                );
            }
        }
        for (int row = 0; row < facts.RowsOf(TableId.Permit); row++)
        {
            if (facts.Value(TableId.Permit, PermitColumns.Status, row) is null)
            {
                string kind = _kinds[(int)facts.Value(TableId.Permit, PermitColumns.Kind, row)!.Value];
                Write(SqlSchema.Papers, [id, kind, null, SqlSchema.AnyStatus, null, null, null, null]);
            }
        }
    }

    private static bool Given(string column, Enterprise enterprise, FactTable facts) =>
        (column == SqlSchema.Given(TableId.Activity) && enterprise.Activities is not null)
        || (column == SqlSchema.Given(TableId.Product) && enterprise.Products is not null)
        || (column == SqlSchema.Given(TableId.Permit) && !IsOpen(facts, TableId.Permit, 0))
        || (column == SqlSchema.Given(TableId.Loan) && enterprise.Loans is not null);

    /// <summary>The items that a paper names: one row each; a name that no item has stands for none.</summary>
    private static IEnumerable<(string? Activity, string? Product)> Covered(HeldPermit paper, Enterprise enterprise)
    {
        const string nothing = "-";
        if (paper.Product is { } product)
        {
            return Numbers(
                    enterprise
                        .Products?.Index()
                        .Where(p => string.Equals(p.Item.Name, product, StringComparison.OrdinalIgnoreCase))
                        .Select(p => p.Index)
                )
                .Select(n => ((string?)null, (string?)n));
        }
        if (paper.Activity is { } activity)
        {
            return Numbers(enterprise.Activities?.Index().Where(a => a.Item.Kbli == activity).Select(a => a.Index))
                .Select(n => ((string?)n, (string?)null));
        }
        return [(null, null)];

        static IEnumerable<string> Numbers(IEnumerable<int>? rows) => (rows ?? []).Select(i => Text(i + 1L)!).DefaultIfEmpty(nothing);
    }

    private void Items<T>(TableId table, EquatableList<T>? items, string id, FactTable facts, TableId? papers, Func<T, string, string?> other)
        where T : notnull
    {
        foreach ((int row, T item) in items?.Index() ?? [])
        {
            Row(
                table,
                facts,
                row,
                column =>
                    column.Name switch
                    {
                        SqlColumns.EnterpriseId => id,
                        "id" => Text(row + 1L),
                        SqlColumns.MaybeOther => papers is { } p && IsOpen(facts, p, row) && !IsOpen(facts, TableId.Permit, 0)
                            ? _dialect.YesNo(true)
                            : null,
                        _ => other(item, column.Name),
                    }
            );
        }
    }

    private static bool IsOpen(FactTable facts, TableId child, int row) => facts.UnknownLists(child) is { } unknown && Columns.Bits.At(unknown, row);

    private void Row(TableId table, FactTable facts, int row, Func<SqlColumn, string?> other)
    {
        string name = SqlSchema.NameOf(table);
        Write(name, _schema.Table(name).Columns.Select(c => IsOfTerm(c) ? Cell(facts, row, c) : other(c)));
    }

    private bool IsOfTerm(SqlColumn column) => column.Term is not null || _schema.DateOfLatest(column.Name) is not null;

    /// <summary>The value of a term; of a date that is known in part its first and last day.</summary>
    private string? Cell(FactTable facts, int row, SqlColumn column) =>
        column.Term is { } term ? Value(term, facts.Value(term, row) ?? facts.Span(term, row)?.Low)
        : _schema.DateOfLatest(column.Name) is { } date ? Value(date, facts.Span(date, row)?.High)
        : null;

    private string? Value(Term term, long? value) =>
        (term.Kind, value) switch
        {
            (_, null) => null,
            (TermKind.YesNo, { } v) => _dialect.YesNo(v != 0),
            (TermKind.Choice, { } v) => term.Choices[(int)v].Slug,
            (TermKind.Date, { } v) => Day(Days.ToDate(v)),
            (TermKind.Kbli, { } v) => (v % 100_000).ToString("D5", CultureInfo.InvariantCulture),
            (TermKind.Region, { } v) => TermValues.Write(term, v, Lang.Indonesian),
            (_, { } v) => Text(v),
        };

    private static string? Text(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(NodaTime.LocalDate? day) => day is { } d ? IsoDate.Format(d) : null;

    private void Write(string table, IEnumerable<string?> values) => _files[table].Write(CsvText.Line(values));
}
