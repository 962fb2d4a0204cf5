using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Cells;

/// <summary>What one row says, before it is known that all of it can be read.</summary>
internal sealed class RowValues
{
    private readonly List<(Term Term, long Value)> _values = [];
    private readonly List<(Term Term, PartialDate Date)> _parts = [];
    private readonly List<(Term Term, long Value)> _itemValues = [];
    private readonly List<Permit> _permits = [];
    private readonly List<Activity> _activities = [];
    private readonly List<Item> _products = [];
    private readonly List<Item> _loans = [];
    private bool _hasNib;
    private bool _hasNpwp;
    private bool _permitsGiven;
    private bool _permitsOpen;
    private bool _activitiesGiven;
    private bool _productsGiven;
    private bool _loansGiven;

    /// <summary>Whether a paper names a product, so that the names of products are needed.</summary>
    public bool NamesProducts { get; private set; }

    public void Clear()
    {
        _values.Clear();
        _parts.Clear();
        _itemValues.Clear();
        _permits.Clear();
        _activities.Clear();
        _products.Clear();
        _loans.Clear();
        _hasNib = _hasNpwp = _permitsOpen = _permitsGiven = _activitiesGiven = _productsGiven = _loansGiven = NamesProducts = false;
    }

    public void Set(Term? term, long? value)
    {
        if (term is not null && value is { } known)
        {
            _values.Add((term, known));
        }
    }

    /// <summary>A date of which the day is not known.</summary>
    public void Set(Term? term, PartialDate date)
    {
        if (term is not null)
        {
            _parts.Add((term, date));
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
    }

    public void Add(in Activity activity) => _activities.Add(activity);

    public void AddProduct(string? name) => _products.Add(new Item(name, _itemValues.Count));

    public void AddLoan() => _loans.Add(new Item(null, _itemValues.Count));

    /// <summary>A value of the newest product or loan.</summary>
    public void SetOfItem(Term? term, long? value)
    {
        if (term is not null && value is { } known)
        {
            _itemValues.Add((term, known));
        }
    }

    /// <summary>Whether the row gives a fact.</summary>
    public bool Gives(Term term) => _values.Exists(v => v.Term == term) || _parts.Exists(p => p.Term == term);

    /// <summary>Whether the row gives a day, or the last that it may be, after another.</summary>
    public bool IsLater(Term term, LocalDate on) =>
        _values.Exists(v => v.Term == term && v.Value > Days.Of(on)) || _parts.Exists(p => p.Term == term && p.Date.Last > on);

    public bool HasLaterLoan(LocalDate on) => _loans.Count > 0 && IsLater(_loans[0].FirstValue, _itemValues.Count, Days.Of(on));

    public bool HasLaterPermit(LocalDate on) => _permits.Exists(p => p.IssuedOn > Days.Of(on));

    /// <summary>Writes the row into columns.</summary>
    /// <param name="columns">Takes it.</param>
    /// <param name="assumptions">Assumed for facts that the row does not give.</param>
    /// <param name="on">The assessment date: a loan agreed on after it is not one yet.</param>
    public void Write(FactColumns columns, ImmutableArray<AssumedFact> assumptions, LocalDate on)
    {
        columns.AddRow();
        foreach ((Term term, long value) in _values)
        {
            columns.Set(term, value);
        }
        foreach ((Term term, PartialDate date) in _parts)
        {
            columns.SetBetween(term, Days.Of(date.First), Days.Of(date.Last));
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
        foreach (Permit p in _permits)
        {
            columns.AddPermit(p.Kind, p.Status, p.IssuedOn, p.ValidUntil, p.Activity, p.Product);
        }
        Give(columns, SubjectKind.Activity, _activitiesGiven);
        foreach (Activity a in _activities)
        {
            columns.AddActivity(a.Kbli, a.Risk, a.Scope);
        }
        Give(columns, SubjectKind.Product, _productsGiven);
        Give(columns, SubjectKind.Loan, _loansGiven);
        Write(columns, _products, _loans.Count > 0 ? _loans[0].FirstValue : _itemValues.Count, isProduct: true, long.MaxValue);
        Write(columns, _loans, _itemValues.Count, isProduct: false, Days.Of(on));
    }

    private static void Give(FactColumns columns, SubjectKind child, bool given)
    {
        if (given)
        {
            columns.GiveList(child);
        }
    }

    private void Write(FactColumns columns, List<Item> items, int end, bool isProduct, long on)
    {
        for (int i = 0; i < items.Count; i++)
        {
            int last = i + 1 < items.Count ? items[i + 1].FirstValue : end;
            if (IsLater(items[i].FirstValue, last, on))
            {
                continue;
            }
            if (isProduct)
            {
                columns.AddProduct(items[i].Name);
            }
            else
            {
                columns.AddLoan();
            }
            for (int value = items[i].FirstValue; value < last; value++)
            {
                columns.Set(_itemValues[value].Term, _itemValues[value].Value);
            }
        }
    }

    private bool IsLater(int first, int last, long on)
    {
        for (int value = first; value < last; value++)
        {
            if (_itemValues[value].Value > on && _itemValues[value].Term is { Kind: TermKind.Date, Property: "agreedOn" })
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What of the row contradicts itself, or is more than can be worked out; null when nothing is.</summary>
    public SubjectContradiction? Contradiction()
    {
        bool doubtful = _permitsGiven && (_hasNib || _hasNpwp || _permits.Exists(p => p.Status is PermitStatus.Revoked or PermitStatus.NotHeld));
        if (doubtful)
        {
            EquatableList<HeldPermit> papers = EquatableList.From(_permits.Select(p => new HeldPermit { Kind = p.Kind?.Slug, Status = p.Status }));
            if (SubjectContradiction.Of(papers, !_permitsOpen, _hasNib, _hasNpwp) is [var first, ..])
            {
                return first;
            }
        }
        SubjectContradiction? tooLarge =
            ((long)_products.Count + _activities.Count) * _permits.Count <= SubjectContradiction.MostPairs
                ? null
                : SubjectContradiction.OfSize(
                    [.. _products.Select(p => p.Name)],
                    [.. _activities.Select(a => a.Kbli?.ToString(CultureInfo.InvariantCulture))],
                    [.. _permits.Select(p => (p.Kind?.Slug, p.Status, p.Activity?.ToString(CultureInfo.InvariantCulture), p.Product))]
                );
        return tooLarge
            ?? SubjectContradiction.OfLoans(_itemValues.Where(v => v.Term is { Kind: TermKind.Rupiah, Property: "plafond" }).Select(v => v.Value));
    }

    /// <summary>A paper.</summary>
    internal readonly record struct Permit(PermitKind? Kind, PermitStatus? Status, long? IssuedOn, long? ValidUntil, long? Activity, string? Product);

    /// <summary>An activity.</summary>
    internal readonly record struct Activity(long? Kbli, RiskLevel? Risk, string? Scope);

    private readonly record struct Item(string? Name, int FirstValue);
}
