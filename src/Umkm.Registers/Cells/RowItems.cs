using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Cells;

/// <summary>The products and loans of one row, with the values of each. All products come before all loans.</summary>
/// <param name="glossary">The terms of the rule book.</param>
/// <param name="on">The assessment date.</param>
internal sealed class RowItems(Glossary glossary, LocalDate on)
{
    private readonly long _on = Days.Of(on);
    private readonly Term[] _productTerms = RowValues.TermsOf(glossary, SubjectKind.Product);
    private readonly Term[] _loanTerms = RowValues.TermsOf(glossary, SubjectKind.Loan);
    private readonly int _agreedOn = glossary.FindProperty(SubjectKind.Loan, "agreedOn")?.Index ?? -1;
    private readonly int _plafond = glossary.FindProperty(SubjectKind.Loan, "plafond")?.Index ?? -1;
    private readonly List<(int Term, long Value)> _values = [];
    private readonly KeptList<Item> _products = new();
    private readonly KeptList<Item> _loans = new();

    /// <summary>The names of the products; null for one without a name.</summary>
    public IEnumerable<string?> Products => _products.Items.ToArray().Select(p => p.Name);

    /// <summary>How many products there are.</summary>
    public int ProductCount => _products.Count;

    /// <summary>Whether a loan is agreed on after the assessment date.</summary>
    public bool HasLaterLoan => _loans.Count > 0 && HasLaterContract(_loans.Items[0].FirstValue, _values.Count);

    public void Clear()
    {
        _values.Clear();
        _products.Clear();
        _loans.Clear();
    }

    public void AddProduct(string? name) => _products.Add(new Item(name, _values.Count));

    public void AddLoan() => _loans.Add(new Item(null, _values.Count));

    /// <summary>A value of the newest product or loan.</summary>
    public void Set(Term? term, long? value)
    {
        if (term is not null && value is { } known)
        {
            _values.Add((term.Index, known));
        }
    }

    /// <summary>Writes them into columns.</summary>
    public void Write(FactColumns columns)
    {
        Write(columns, _products.Items, _loans.Count > 0 ? _loans.Items[0].FirstValue : _values.Count, isProduct: true);
        Write(columns, _loans.Items, _values.Count, isProduct: false);
    }

    /// <summary>The ceilings of loans, where they may add up to more than can be counted: each counted as the largest; null where not.</summary>
    public IEnumerable<long>? HugeCeilings()
    {
        if (_loans.Count == 0)
        {
            return null;
        }
        long largest = 0;
        foreach ((int term, long value) in CollectionsMarshal.AsSpan(_values))
        {
            largest = term == _plafond && value > largest ? value : largest;
        }
        return largest > SubjectContradiction.MostOfLoans / _loans.Count
            ? _values.Skip(_loans.Items[0].FirstValue).Where(v => v.Term == _plafond).Select(v => v.Value)
            : null;
    }

    private void Write(FactColumns columns, ReadOnlySpan<Item> items, int end, bool isProduct)
    {
        Term[] terms = isProduct ? _productTerms : _loanTerms;
        for (int i = 0; i < items.Length; i++)
        {
            int last = i + 1 < items.Length ? items[i + 1].FirstValue : end;
            if (isProduct)
            {
                columns.AddProduct(items[i].Name);
            }
            else if (HasLaterContract(items[i].FirstValue, last))
            {
                // It is no loan yet.
                continue;
            }
            else
            {
                columns.AddLoan();
            }
            columns.Set(terms, CollectionsMarshal.AsSpan(_values)[items[i].FirstValue..last]);
        }
    }

    private bool HasLaterContract(int first, int last)
    {
        foreach ((int term, long value) in CollectionsMarshal.AsSpan(_values)[first..last])
        {
            if (value > _on && term == _agreedOn)
            {
                return true;
            }
        }
        return false;
    }

    private readonly record struct Item(string? Name, int FirstValue);
}
