using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>The papers of one enterprise, and which of them count for each of its activities and products. One enterprise at a time.</summary>
internal sealed class PaperList(Glossary glossary)
{
    private const int FewPapers = 50;
    private static readonly int[] StatusNumbers = Array.ConvertAll([.. Slugs.PermitStatus.All], s => Array.IndexOf(PermitColumns.Statuses, s));
    private readonly int _nib = glossary.FindPermit("nib")?.Index ?? -1;
    private readonly int _npwp = glossary.FindPermit("npwp")?.Index ?? -1;
    private readonly List<IssueDay> _issued = Issued(glossary);
    private readonly List<Paper> _papers = [];
    private readonly List<Paper> _unnamed = [];
    private readonly ForItems _shared = new();
    private readonly Dictionary<long, ForItems> _ofActivity = [];
    private readonly Dictionary<string, ForItems> _ofProduct = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _others = [];
    private bool _complete;
    private bool _namesNotHeld;
    private bool _namesItems;

    private static List<IssueDay> Issued(Glossary glossary)
    {
        var issued = new List<IssueDay>();
        foreach (Term term in glossary.Terms)
        {
            if (term.IssueOf is { } paper)
            {
                issued.Add(new IssueDay(term, glossary.FindPermit(paper)!.Index));
            }
        }
        return issued;
    }

    /// <summary>Begins with the papers of another enterprise.</summary>
    /// <param name="complete">Whether the list that follows is given.</param>
    public void Begin(bool complete)
    {
        _papers.Clear();
        _shared.Begin();
        if (_namesItems)
        {
            _unnamed.Clear();
            _ofActivity.Clear();
            _ofProduct.Clear();
        }
        _namesItems = false;
        _complete = complete;
    }

    /// <summary>A paper of the list.</summary>
    /// <param name="kind">Its kind; null when unknown.</param>
    /// <param name="status">Its status; a listed paper without one is issued.</param>
    /// <param name="issuedOn">The day of issue; null when unknown.</param>
    /// <param name="validUntil">The last valid day; null when unknown.</param>
    /// <param name="activity">The one activity it covers, as the number of its code; null for all.</param>
    /// <param name="product">The name of the one product it covers; null for all.</param>
    public void Add(PermitKind? kind, PermitStatus? status, long? issuedOn, long? validUntil, long? activity, string? product)
    {
        _papers.Add(new Paper(kind?.Index ?? -1, StatusNumbers[(int)(status ?? PermitStatus.Issued)], issuedOn, validUntil, activity, product));
        _namesItems |= activity is not null || product is not null;
    }

    /// <summary>Ends the list: a NIB or NPWP number that is given is a paper that is held, also when the list does not say so.</summary>
    /// <param name="hasNib">Whether a NIB number is given.</param>
    /// <param name="hasNpwp">Whether an NPWP number is given.</param>
    /// <param name="on">The assessment date, as a number.</param>
    public void End(bool hasNib, bool hasNpwp, long on)
    {
        Imply(hasNpwp, _npwp);
        Imply(hasNib, _nib);
        AddOthers();
        if (!_namesItems)
        {
            _shared.All = _papers;
            _shared.End(glossary, on);
            return;
        }
        _shared.All = _unnamed;
        foreach (ref readonly Paper paper in CollectionsMarshal.AsSpan(_papers))
        {
            if (paper.Product is { } product)
            {
                Of(_ofProduct, product).Add(paper);
            }
            else if (paper.Activity is { } activity)
            {
                Of(_ofActivity, activity).Add(paper);
            }
            else
            {
                _unnamed.Add(paper);
            }
        }
        _shared.End(glossary, on);
        foreach (ForItems papers in _ofActivity.Values)
        {
            papers.End(glossary, on);
        }
        foreach (ForItems papers in _ofProduct.Values)
        {
            papers.End(glossary, on);
        }
    }

    private static List<Paper> Of<TKey>(Dictionary<TKey, ForItems> papers, TKey key)
        where TKey : notnull => (papers.TryGetValue(key, out ForItems? list) ? list : papers[key] = new ForItems()).All;

    /// <summary>Fills the days of issue that the facts of the newest enterprise do not give from its papers: the first day on which one was
    /// issued.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="on">The assessment date, as a number: a paper issued later is none yet.</param>
    public void WriteIssueDays(FactTableBuilder builder, long on)
    {
        int row = builder.RowsOf(TableId.Enterprise) - 1;
        foreach ((Term term, int kind) in _issued)
        {
            long? first = null;
            foreach (ref readonly Paper paper in CollectionsMarshal.AsSpan(_papers))
            {
                if (paper.Kind == kind && paper.Status == 0 && paper.IssuedOn <= on && !(paper.IssuedOn >= first))
                {
                    first = paper.IssuedOn;
                }
            }
            if (first is { } day && !builder.IsGiven(term, row))
            {
                builder.Set(term, row, day);
            }
        }
    }

    /// <summary>Writes the papers of the newest enterprise.</summary>
    public void Write(FactTableBuilder builder)
    {
        builder.GiveList(TableId.Permit, _complete || _namesNotHeld);
        Write(builder, TableId.Permit, _papers);
        WriteOthers(builder, TableId.Permit);
    }

    /// <summary>Writes those that count for the newest activity. While its code is unknown, a paper that names one may count too.</summary>
    public void WriteForActivity(FactTableBuilder builder, long? kbli, AlikeRows? copies = null) =>
        WriteForItem(
            builder,
            TableId.ActivityPermit,
            copies,
            _namesItems && kbli is { } code ? _ofActivity.GetValueOrDefault(code) : null,
            _namesItems && kbli is null ? _ofActivity.Values : null
        );

    /// <summary>Writes those that count for the newest product. While its name is unknown, a paper that names one may count too.</summary>
    public void WriteForProduct(FactTableBuilder builder, string? name, AlikeRows? copies = null) =>
        WriteForItem(
            builder,
            TableId.ProductPermit,
            copies,
            _namesItems && name is not null ? _ofProduct.GetValueOrDefault(name) : null,
            _namesItems && name is null ? _ofProduct.Values : null
        );

    /// <param name="builder">The table.</param>
    /// <param name="table">The papers of such items.</param>
    /// <param name="copies">Writes papers that are alike; null for one by one.</param>
    /// <param name="own">Those that name the item; null for none.</param>
    /// <param name="others">Those that name items, where it may be each of them; null for none.</param>
    private void WriteForItem(FactTableBuilder builder, TableId table, AlikeRows? copies, ForItems? own, IReadOnlyCollection<ForItems>? others)
    {
        int item = builder.RowsOf(table.Parent()!.Value) - 1;
        builder.GiveList(table, item, (_complete || _namesNotHeld) && others is null or { Count: 0 });
        if (others?.Any(static o => o.HasUnknownKind) == true)
        {
            builder.MarkUnsure(table, item);
        }
        if (copies is not null && !_namesItems && _others.Count == 0 && _papers.Count <= FewPapers)
        {
            // The newest papers, all of which count.
            int first = builder.AddChildren(table, item, _papers.Count);
            copies.AddRun(first, builder.RowsOf(TableId.Permit) - _papers.Count, _papers.Count);
            return;
        }
        Write(builder, table, _shared.Next(table));
        if (own is not null)
        {
            Write(builder, table, own.Next(table));
        }
        WriteOthers(builder, table);
    }

    private static void Write(FactTableBuilder builder, TableId table, List<Paper> papers)
    {
        int row = builder.AddChildren(table, builder.RowsOf(table.Parent()!.Value) - 1, papers.Count);
        if (papers.Count == 0)
        {
            return;
        }
        var rows = PaperRows.Of(builder, table);
        foreach (ref readonly Paper paper in CollectionsMarshal.AsSpan(papers))
        {
            rows.Set(row++, paper.Kind, paper.Status, paper.IssuedOn, paper.ValidUntil);
        }
    }

    private void WriteOthers(FactTableBuilder builder, TableId table)
    {
        foreach (int kind in _others)
        {
            int row = builder.AddChild(table, builder.RowsOf(table.Parent()!.Value) - 1);
            builder.Set(table, PermitColumns.Kind, TermKind.Count, row, kind);
        }
    }

    /// <summary>Where the list is open and yet says of some kinds that there is no such paper, it is given, with a paper of which nothing is known
    /// for every other kind.</summary>
    private void AddOthers()
    {
        _others.Clear();
        _namesNotHeld = !_complete && _papers.Exists(static p => p.Status == (int)PermitStatus.NotHeld);
        if (_namesNotHeld)
        {
            HashSet<int> not = [.. _papers.Where(static p => p.Status == (int)PermitStatus.NotHeld).Select(static p => p.Kind)];
            _others.AddRange(Enumerable.Range(0, glossary.PermitKinds.Length).Where(kind => !not.Contains(kind)));
        }
    }

    private void Imply(bool given, int kind)
    {
        if (!given || kind < 0)
        {
            return;
        }
        foreach (ref readonly Paper paper in CollectionsMarshal.AsSpan(_papers))
        {
            if (paper.Kind == kind)
            {
                return;
            }
        }
        _papers.Insert(0, new Paper(kind, 0, null, null, null, null));
    }

    /// <summary>A date that is the day of issue of a kind of paper.</summary>
    private sealed record IssueDay(Term Term, int Kind);

    /// <summary>The papers that count for several items: the first item of a table gets all, so that no day on which one begins or ends is lost; of a
    /// long list the others get those that tell.</summary>
    private sealed class ForItems
    {
        private readonly bool[] _told = new bool[Tables.Count];

        public List<Paper> All { get; set; } = [];

        public List<Paper> Later { get; private set; } = [];

        public bool HasUnknownKind => All.Exists(static p => p.Kind < 0);

        public void Begin() => Array.Clear(_told);

        public void End(Glossary glossary, long on) => Later = All.Count > FewPapers ? Paper.Telling(All, glossary, on) : All;

        public List<Paper> Next(TableId table)
        {
            List<Paper> papers = _told[(int)table] ? Later : All;
            _told[(int)table] = true;
            return papers;
        }
    }
}
