using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Cells;

/// <summary>What one row says, before it is known that all of it can be read.</summary>
/// <remarks>Terms are kept as their places among those of their subject: a list of plain numbers is filled and forgotten faster.</remarks>
/// <param name="glossary">The terms of the rule book.</param>
/// <param name="on">The assessment date.</param>
internal sealed class RowValues(Glossary glossary, LocalDate on)
{
    private readonly long _on = Days.Of(on);
    private readonly Term[] _terms = TermsOf(glossary, SubjectKind.Enterprise);
    private readonly RowItems _items = new(glossary, on);
    private readonly int _nib = glossary.FindPermit("nib")?.Index ?? -1;
    private readonly int _npwp = glossary.FindPermit("npwp")?.Index ?? -1;
    private readonly List<(int Term, long Value)> _values = [];
    private readonly List<(int Term, PartialDate Date)> _parts = [];
    private readonly KeptList<Permit> _permits = new();
    private readonly KeptList<Activity> _activities = new();
    private bool _hasNib;
    private bool _hasNpwp;
    private bool _permitsGiven;
    private bool _permitsOpen;
    private bool _activitiesGiven;
    private bool _productsGiven;
    private bool _loansGiven;
    private bool _hasLaterDay;

    /// <summary>Whether a paper that the row gives is issued after the assessment date.</summary>
    public bool HasLaterPermit { get; private set; }

    /// <summary>Whether a paper names a product, so that the names of products are needed.</summary>
    public bool NamesProducts { get; private set; }

    public void Clear()
    {
        _values.Clear();
        _parts.Clear();
        _permits.Clear();
        _activities.Clear();
        _items.Clear();
        _hasNib = _hasNpwp = _permitsOpen = _permitsGiven = _activitiesGiven = _productsGiven = _loansGiven = NamesProducts = false;
        _hasLaterDay = HasLaterPermit = false;
    }

    public void Set(Term? term, long? value)
    {
        if (term is not null && value is { } known)
        {
            _values.Add((term.Index, known));
            _hasLaterDay |= known > _on && term.Kind == TermKind.Date;
        }
    }

    /// <summary>A date of which the day is not known.</summary>
    public void Set(Term? term, PartialDate date)
    {
        if (term is not null)
        {
            _parts.Add((term.Index, date));
            _hasLaterDay |= date.Last > on;
        }
    }

    public void SetNib() => _hasNib = true;

    public void SetNpwp() => _hasNpwp = true;

    public void GivePermits() => _permitsGiven = true;

    /// <summary>Other papers than those listed may be held too.</summary>
    public void OpenPermits() => _permitsOpen = true;

    /// <summary>Whether the papers listed are all there are; they are unless it is said otherwise.</summary>
    public void SetPermitsComplete(bool complete) => _permitsOpen = !complete;

    public void GiveActivities() => _activitiesGiven = true;

    public void GiveProducts() => _productsGiven = true;

    public void GiveLoans() => _loansGiven = true;

    public void Add(in Permit permit)
    {
        _permits.Add(permit);
        NamesProducts |= permit.Product is not null;
        HasLaterPermit |= permit.IssuedOn > _on;
    }

    public void Add(in Activity activity) => _activities.Add(activity);

    public void AddProduct(string? name) => _items.AddProduct(name);

    public void AddLoan() => _items.AddLoan();

    /// <summary>A value of the newest product or loan.</summary>
    public void SetOfItem(Term? term, long? value) => _items.Set(term, value);

    /// <summary>Whether the row gives a fact.</summary>
    public bool Gives(Term term) => _values.Exists(v => v.Term == term.Index) || _parts.Exists(p => p.Term == term.Index);

    /// <summary>Whether the row gives a day, or the last that it may be, after the assessment date.</summary>
    public bool IsLater(Term term)
    {
        if (!_hasLaterDay)
        {
            return false;
        }
        foreach ((int given, long value) in _values)
        {
            if (given == term.Index && value > _on)
            {
                return true;
            }
        }
        foreach ((int given, PartialDate date) in _parts)
        {
            if (given == term.Index && date.Last > on)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the row gives a day, a paper or a loan after the assessment date.</summary>
    public bool HasLater => _hasLaterDay || HasLaterPermit || HasLaterLoan;

    /// <summary>Whether a loan that the row gives is agreed on after the assessment date.</summary>
    public bool HasLaterLoan => _items.HasLaterLoan;

    /// <summary>Whether a paper of a kind that the row gives is issued after the assessment date.</summary>
    public bool HasLaterPermitOf(string kind)
    {
        foreach (ref readonly Permit p in HasLaterPermit ? _permits.Items : [])
        {
            if (p.IssuedOn > _on && p.Kind?.Slug == kind)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Writes the row into columns.</summary>
    /// <param name="columns">Takes it.</param>
    /// <param name="assumptions">Assumed for facts that the row does not give.</param>
    public void Write(FactColumns columns, ImmutableArray<AssumedFact> assumptions)
    {
        columns.AddRow();
        columns.Set(_terms, CollectionsMarshal.AsSpan(_values));
        foreach ((int term, PartialDate date) in _parts)
        {
            columns.SetBetween(_terms[term], Days.Of(date.First), Days.Of(date.Last));
        }
        foreach (AssumedFact assumed in assumptions)
        {
            if (!Gives(assumed.Term))
            {
                columns.Set(assumed.Term, assumed.Value);
            }
        }
        columns.SetNumbers(_hasNib, _hasNpwp);
        if (_permitsGiven)
        {
            columns.GivePermits(!_permitsOpen);
        }
        foreach (ref readonly Permit p in _permits.Items)
        {
            columns.AddPermit(p.Kind, p.Status, p.IssuedOn, p.ValidUntil, p.Activity, p.Product);
        }
        Give(columns, SubjectKind.Activity, _activitiesGiven);
        foreach (ref readonly Activity a in _activities.Items)
        {
            columns.AddActivity(a.Kbli, a.Risk, a.Scope, a.Known);
        }
        Give(columns, SubjectKind.Product, _productsGiven);
        Give(columns, SubjectKind.Loan, _loansGiven);
        _items.Write(columns);
    }

    private static void Give(FactColumns columns, SubjectKind child, bool given)
    {
        if (given)
        {
            columns.GiveList(child);
        }
    }

    /// <summary>Adds what of the row contradicts itself, or is more than can be worked out.</summary>
    public void AddContradictions(List<(string Property, Message Problem)> problems)
    {
        if (_permitsGiven && PapersMayContradict.Of(_permits.Items, _hasNib ? _nib : null, _hasNpwp ? _npwp : null, _permitsOpen))
        {
            var papers = new HeldPermit[_permits.Count];
            for (int paper = 0; paper < papers.Length; paper++)
            {
                papers[paper] = new HeldPermit { Kind = _permits.Items[paper].Kind?.Slug, Status = _permits.Items[paper].Status };
            }
            Add(problems, SubjectContradiction.Of([.. papers], !_permitsOpen, _hasNib, _hasNpwp).AsSpan());
        }
        if (((long)_items.ProductCount + _activities.Count) * _permits.Count > SubjectContradiction.MostPairs)
        {
            Add(
                problems,
                SubjectContradiction.OfSize(
                    [.. _items.Products],
                    [.. _activities.Items.ToArray().Select(a => a.Kbli?.ToString(CultureInfo.InvariantCulture))],
                    [.. _permits.Items.ToArray().Select(p => (p.Kind?.Slug, p.Status, p.Activity?.ToString(CultureInfo.InvariantCulture), p.Product))]
                )
            );
        }
        if (_items.HugeCeilings() is { } ceilings)
        {
            Add(problems, SubjectContradiction.OfLoans(ceilings));
        }
    }

    private static void Add(List<(string Property, Message Problem)> problems, params ReadOnlySpan<SubjectContradiction?> found)
    {
        foreach (SubjectContradiction? contradiction in found)
        {
            if (contradiction is not null)
            {
                problems.Add((contradiction.Property, contradiction.Message));
            }
        }
    }

    /// <summary>The terms of a kind of subject.</summary>
    public static Term[] TermsOf(Glossary glossary, SubjectKind subject) => [.. glossary.Terms.Where(t => t.Subject == subject)];

    /// <summary>A paper.</summary>
    internal readonly record struct Permit(PermitKind? Kind, PermitStatus? Status, long? IssuedOn, long? ValidUntil, long? Activity, string? Product);

    /// <summary>An activity.</summary>
    /// <param name="Kbli">Its code.</param>
    /// <param name="Risk">The risk on the NIB.</param>
    /// <param name="Scope">Its scope.</param>
    /// <param name="Known">A number for activities that say the same; null for none.</param>
    internal readonly record struct Activity(long? Kbli, RiskLevel? Risk, string? Scope, int? Known);
}
