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
    private static readonly int[] StatusNumbers = [.. Slugs.PermitStatus.All.Select(s => Array.IndexOf(PermitColumns.Statuses, s))];
    private readonly int _nib = glossary.FindPermit("nib")?.Index ?? -1;
    private readonly int _npwp = glossary.FindPermit("npwp")?.Index ?? -1;
    private readonly (Term Term, int Kind)[] _issued =
    [
        .. glossary.Terms.Where(t => t.IssueOf is not null).Select(t => (t, glossary.FindPermit(t.IssueOf!)!.Index)),
    ];
    private readonly List<Paper> _papers = [];
    private readonly List<Paper> _shared = [];
    private readonly Dictionary<long, List<Paper>> _ofActivity = [];
    private readonly Dictionary<string, List<Paper>> _ofProduct = new(StringComparer.OrdinalIgnoreCase);
    private bool _complete;
    private bool _namesNotHeld;

    /// <summary>Begins with the papers of another enterprise.</summary>
    /// <param name="complete">Whether the list that follows is given.</param>
    public void Begin(bool complete)
    {
        _papers.Clear();
        _shared.Clear();
        if (_ofActivity.Count + _ofProduct.Count > 0)
        {
            _ofActivity.Clear();
            _ofProduct.Clear();
        }
        _complete = complete;
    }

    /// <summary>A paper of the list.</summary>
    /// <param name="kind">Its kind; null when unknown.</param>
    /// <param name="status">Its status; a listed paper without one is issued.</param>
    /// <param name="issuedOn">The day of issue; null when unknown.</param>
    /// <param name="validUntil">The last valid day; null when unknown.</param>
    /// <param name="activity">The one activity it covers, as the number of its code; null for all.</param>
    /// <param name="product">The name of the one product it covers; null for all.</param>
    public void Add(PermitKind? kind, PermitStatus? status, long? issuedOn, long? validUntil, long? activity, string? product) =>
        _papers.Add(new Paper(kind?.Index ?? -1, StatusNumbers[(int)(status ?? PermitStatus.Issued)], issuedOn, validUntil, activity, product));

    /// <summary>Ends the list: a NIB or NPWP number that is given is a paper that is held, also when the list does not say so.</summary>
    public void End(bool hasNib, bool hasNpwp)
    {
        Imply(hasNpwp, _npwp);
        Imply(hasNib, _nib);
        _namesNotHeld = !_complete && _papers.Exists(p => p.Status == (int)PermitStatus.NotHeld);
        // Two that are alike say no more than one: each counts for every item of the enterprise.
        foreach (ref readonly Paper paper in CollectionsMarshal.AsSpan(_papers.Count > FewPapers ? [.. _papers.Distinct()] : _papers))
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
                _shared.Add(paper);
            }
        }
    }

    private static List<Paper> Of<TKey>(Dictionary<TKey, List<Paper>> papers, TKey key)
        where TKey : notnull => papers.TryGetValue(key, out List<Paper>? list) ? list : papers[key] = [];

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
        WriteAll(builder, TableId.Permit, _papers);
        WriteOthers(builder, TableId.Permit);
    }

    /// <summary>Writes those that count for the newest activity. While its code is unknown, a paper that names one may count too.</summary>
    public void WriteForActivity(FactTableBuilder builder, long? kbli)
    {
        builder.GiveList(TableId.ActivityPermit, (_complete || _namesNotHeld) && (kbli is not null || _ofActivity.Count == 0));
        WriteAll(builder, TableId.ActivityPermit, _shared);
        if (kbli is { } code && _ofActivity.TryGetValue(code, out List<Paper>? own))
        {
            WriteAll(builder, TableId.ActivityPermit, own);
        }
        WriteOthers(builder, TableId.ActivityPermit);
    }

    /// <summary>Writes those that count for the newest product. While its name is unknown, a paper that names one may count too.</summary>
    public void WriteForProduct(FactTableBuilder builder, string? name)
    {
        builder.GiveList(TableId.ProductPermit, (_complete || _namesNotHeld) && (name is not null || _ofProduct.Count == 0));
        WriteAll(builder, TableId.ProductPermit, _shared);
        if (name is not null && _ofProduct.TryGetValue(name, out List<Paper>? own))
        {
            WriteAll(builder, TableId.ProductPermit, own);
        }
        WriteOthers(builder, TableId.ProductPermit);
    }

    private static void WriteAll(FactTableBuilder builder, TableId table, List<Paper> papers)
    {
        int parent = builder.RowsOf(table.Parent()!.Value) - 1;
        foreach (ref readonly Paper paper in CollectionsMarshal.AsSpan(papers))
        {
            PaperRows.Add(builder, table, parent, paper.Kind, paper.Status, paper.IssuedOn, paper.ValidUntil);
        }
    }

    /// <summary>When the list is open and yet says of some kinds that there is no such paper, it is given, with a paper of which nothing is known for
    /// every other kind.</summary>
    private void WriteOthers(FactTableBuilder builder, TableId table)
    {
        if (!_namesNotHeld)
        {
            return;
        }
        for (int kind = 0; kind < glossary.PermitKinds.Length; kind++)
        {
            if (!_papers.Exists(p => p.Kind == kind && p.Status == (int)PermitStatus.NotHeld))
            {
                int row = builder.AddChild(table, builder.RowsOf(table.Parent()!.Value) - 1);
                builder.Set(table, PermitColumns.Kind, TermKind.Count, row, kind);
            }
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

    private readonly record struct Paper(int Kind, int Status, long? IssuedOn, long? ValidUntil, long? Activity, string? Product);
}
