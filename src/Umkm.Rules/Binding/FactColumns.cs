using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>Facts about many enterprises, written straight into columns: for registers with more rows than objects should be made of.
/// Row by row: <see cref="AddRow"/>, its values, its papers, then its activities, products and loans, then the next row. Or column by
/// column, from spans. Whatever is not set is unknown. Not for several threads at once.</summary>
/// <remarks>The numbers of columns: rupiah, counts and years are themselves; a day is <see cref="DayNumber"/>; yes is 1 and no is 0; a
/// choice is its place in <see cref="Term.Choices"/>; a KBLI code is <see cref="KbliNumber"/>; a region is <see cref="RegionNumber"/>.</remarks>
public sealed partial class FactColumns
{
    private readonly Glossary _glossary;
    private readonly FactTableBuilder _builder;
    private readonly PaperList _papers;
    private readonly RiskFacts _risks;
    private readonly Term? _kbli;
    private readonly Term? _risk;
    private readonly long _on;
    private bool _byRow;
    private bool _hasNib;
    private bool _hasNpwp;
    private bool _papersOpen;

    /// <summary>No rows yet.</summary>
    /// <param name="glossary">The terms of the rule book that will read them.</param>
    /// <param name="on">The assessment date: a day of founding, birth, registration or writing off that lies after it is not a fact yet, and left
    /// unknown. Null when what is set is known to be of the date. The sales set are those of the last year closed on it.</param>
    public FactColumns(Glossary glossary, LocalDate? on = null)
        : this(glossary, on, null) { }

    /// <param name="glossary">The terms of the rule book that will read them.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="reads">Whether anything will read a term: risks that nothing reads are not looked up. Null when all are read.</param>
    internal FactColumns(Glossary glossary, LocalDate? on, Func<Term, bool>? reads)
    {
        _on = on is { } day ? Days.Of(day) : long.MaxValue;
        Guard.Against.Null(glossary);
        _glossary = glossary;
        _builder = new FactTableBuilder(glossary, TableId.Enterprise);
        _papers = new PaperList(glossary);
        _risks = new RiskFacts(glossary, reads);
        _kbli = glossary.FindProperty(SubjectKind.Activity, "kbli");
        _risk = glossary.FindProperty(SubjectKind.Activity, "risk");
    }

    /// <summary>How many enterprises so far.</summary>
    public int Rows => _builder.RowsOf(TableId.Enterprise);

    /// <summary>The number of a day in a column: days since 1 January 1970, below zero before it.</summary>
    /// <param name="day">A day of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public static long DayNumber(LocalDate day) => Days.Of(day);

    /// <summary>The number of a KBLI code in a column.</summary>
    /// <param name="code">The code, 0 to 99999.</param>
    /// <param name="edition">The year of its edition.</param>
    public static long KbliNumber(int code, int edition) => Codes.Kbli(edition, code);

    /// <summary>The number of a region in a column: ten digits, filled up with zeros.</summary>
    public static long? RegionNumber(RegionCode region)
    {
        Guard.Against.Null(region);
        return EnterpriseFacts.RegionNumber(region);
    }

    /// <summary>The programme of a loan as the rule book names it: a loan may name programme and scheme together (kur-mikro) or apart (kur,
    /// mikro).</summary>
    public static string? LoanProgramme(string? programme, string? scheme) => EnterpriseFacts.LoanProgramme(programme, scheme);

    /// <summary>The next enterprise.</summary>
    /// <param name="id">Its id; empty when it has none.</param>
    public void AddRow(string id = "")
    {
        EndPapers();
        _byRow = true;
        _builder.AddRoot(id);
        _papers.Begin(complete: false);
        _hasNib = _hasNpwp = false;
        _papersOpen = true;
    }

    /// <summary>A fact of the newest enterprise, activity, product or loan: of whichever the term is about.</summary>
    /// <param name="term">A term of the glossary with a value of its own (not an age).</param>
    /// <param name="value">Its number, see the remarks of the class.</param>
    /// <exception cref="InvalidOperationException">There is no such row yet.</exception>
    public void Set(Term term, long value)
    {
        Guard.Against.Null(term);
        if (value > _on && IsNoFactYet(term))
        {
            return;
        }
        int row = _builder.RowsOf(Tables.Of(term.Subject)) - 1;
        _builder.Set(term, row >= 0 ? row : throw new InvalidOperationException($"There is no row yet for \"{term.Name}\"."), value);
    }

    /// <summary>Facts of the newest enterprise, product or loan.</summary>
    /// <param name="terms">All terms about one of these, by their index.</param>
    /// <param name="values">The index of a term and its number.</param>
    internal void Set(Term[] terms, ReadOnlySpan<(int Term, long Value)> values)
    {
        if (values.IsEmpty)
        {
            return;
        }
        TableId table = Tables.Of(terms[0].Subject);
        int row = _builder.RowsOf(table) - 1;
        ReadOnlySpan<ColumnBuilder?> columns = _builder.ColumnsOf(table);
        foreach ((int term, long value) in values)
        {
            if (value > _on && IsNoFactYet(terms[term]))
            {
                continue;
            }
            if (term < columns.Length && columns[term] is { } column)
            {
                column.Set(row, value);
            }
            else
            {
                _builder.Set(terms[term], row, value);
                columns = _builder.ColumnsOf(table);
            }
        }
    }

    /// <summary>A date of the newest enterprise of which only the first and last day that it may be are known.</summary>
    /// <param name="term">A date that may be known in part: founding, birth, tax registration, write-off.</param>
    /// <param name="first">The first day as <see cref="DayNumber"/>.</param>
    /// <param name="last">The last day as <see cref="DayNumber"/>, included.</param>
    /// <exception cref="InvalidOperationException">There is no such row yet.</exception>
    public void SetBetween(Term term, long first, long last)
    {
        Guard.Against.Null(term);
        if (first == last)
        {
            Set(term, first);
            return;
        }
        int row = _builder.RowsOf(TableId.Enterprise) - 1;
        Guard.Against.InvalidInput(term, nameof(term), t => FactsInTime.Days.Contains(t.Property), "A date that may be known in part was expected.");
        // A day that may lie after the assessment date is not a fact yet.
        if (last <= _on)
        {
            _builder.SetSpan(
                term,
                row >= 0 ? row : throw new InvalidOperationException($"There is no row yet for \"{term.Name}\"."),
                new NumberRange(first, last)
            );
        }
    }

    /// <summary>The newest enterprise has a NIB or NPWP number, which counts as the paper even when the list of papers does not say so.</summary>
    public void SetNumbers(bool nib, bool npwp) => (_hasNib, _hasNpwp) = (nib, npwp);

    /// <summary>The list of papers of the newest enterprise is given. Comes before its papers.</summary>
    /// <param name="complete">Whether it holds all papers; false when others may be held too.</param>
    public void GivePermits(bool complete = true)
    {
        Open();
        _papers.Begin(complete);
    }

    /// <summary>A paper of the newest enterprise. Comes before its activities and products.</summary>
    /// <param name="kind">Its kind; null when unknown.</param>
    /// <param name="status">Its status; null counts as issued.</param>
    /// <param name="issuedOn">The day of issue as <see cref="DayNumber"/>; null when unknown, which counts as issued before any date.</param>
    /// <param name="validUntil">The last valid day as <see cref="DayNumber"/>; null when unknown.</param>
    /// <param name="activity">The code of the one activity it covers as <see cref="KbliNumber"/>; null for all.</param>
    /// <param name="product">The name of the one product it covers; null for all.</param>
    public void AddPermit(PermitKind? kind, PermitStatus? status, long? issuedOn, long? validUntil, long? activity = null, string? product = null)
    {
        Open();
        _papers.Add(kind, status, issuedOn, validUntil, activity, product);
    }

    /// <summary>The list of activities, products or loans of the newest enterprise is given.</summary>
    public void GiveList(SubjectKind child) => _builder.GiveList(ListOf(child));

    /// <summary>An activity of the newest enterprise; its risks follow from the risk printed on the NIB or from the risk table.</summary>
    /// <param name="kbli">Its code; null when unknown.</param>
    /// <param name="risk">The risk printed on the NIB; null when unknown.</param>
    /// <param name="scope">Its scope; null when unknown.</param>
    public void AddActivity(long? kbli, RiskLevel? risk, string? scope) => AddActivity(kbli, risk, scope, known: null);

    /// <summary>A product of the newest enterprise.</summary>
    /// <param name="name">Its name; only needed when a paper of the enterprise names a product.</param>
    public void AddProduct(string? name)
    {
        EndPapers();
        _builder.AddChild(TableId.Product);
        _papers.WriteForProduct(_builder, name, ProductPapers);
    }

    /// <summary>A loan of the newest enterprise.</summary>
    public void AddLoan() => _builder.AddChild(TableId.Loan);

    /// <summary>The table of all rows. It shares memory with this object: valid until <see cref="Clear"/> or the next row.</summary>
    internal FactTable Build()
    {
        EndPapers();
        EndLists();
        EndKnown();
        return _builder.Build();
    }

    /// <summary>Forgets all rows and keeps the memory, for the next block. Tables built before are no longer valid.</summary>
    public void Clear()
    {
        _papersOpen = false;
        _byRow = false;
        _builder.Clear();
        ClearKnown();
        ClearLists();
    }

    /// <summary>A fact of the enterprises so far, of which no day lies after the assessment date.</summary>
    /// <param name="term">A term about enterprises.</param>
    /// <param name="runs">The enterprises, with where their numbers stand.</param>
    /// <param name="values">The numbers.</param>
    /// <param name="known">A bit a number: whether it is known.</param>
    internal void Set(Term term, ReadOnlySpan<RowRun> runs, ReadOnlySpan<long> values, ReadOnlySpan<ulong> known) =>
        _builder.Fill(term, runs, values, known);

    /// <summary>Whether a day after the assessment date, if it is one, leaves the fact unknown.</summary>
    private static bool IsNoFactYet(Term term) => term.Kind == TermKind.Date && FactsInTime.Days.Contains(term.Property);

    private static TableId ListOf(SubjectKind child) =>
        child is SubjectKind.Activity or SubjectKind.Product or SubjectKind.Loan
            ? Tables.Of(child)
            : throw new ArgumentOutOfRangeException(nameof(child), child, "Activities, products or loans were expected.");

    private void Open()
    {
        if (!_papersOpen)
        {
            throw new InvalidOperationException("Papers come after AddRow and before activities and products.");
        }
    }

    private void EndPapers()
    {
        if (_papersOpen)
        {
            _papersOpen = false;
            _papers.End(_hasNib, _hasNpwp, _on);
            _papers.Write(_builder);
            _papers.WriteIssueDays(_builder, _on);
        }
    }
}
