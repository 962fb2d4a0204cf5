using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using Umkm.Benchmarks.W1;

namespace Umkm.NRules.Benchmarks.W1;

/// <summary>An enterprise of W1 as plain values.</summary>
public sealed class Row
{
    internal Row(Register r, int i)
    {
        Number = i;
        IsNew = r.Established[i] >= Cutoffs.New;
        Established = r.Established[i];
        Capital = r.Capital[i];
        Sales = r.Sales[i];
        Workers = r.Workers[i];
        Division = r.Code[i] / 1000;
        Risk = r.Risk[i];
        Form = r.Form[i];
        Employment = r.Employment[i];
        Held = r.Permits[i];
        Credit = r.Credit[i];
        TaxYears = r.TaxYears[i];
    }

    /// <summary>Its place in the register.</summary>
    public int Number { get; }

    /// <summary>Whether it is younger than 12 months.</summary>
    public bool IsNew { get; }

    /// <summary>Days since 1970.</summary>
    public int Established { get; }

    /// <summary>Rupiah.</summary>
    public long Capital { get; }

    /// <summary>Rupiah.</summary>
    public long Sales { get; }

    /// <summary>Persons.</summary>
    public int Workers { get; }

    /// <summary>The first two digits of the KBLI code.</summary>
    public int Division { get; }

    /// <summary>0 low to 3 high.</summary>
    public int Risk { get; }

    /// <summary>0 to 4.</summary>
    public int Form { get; }

    /// <summary>0 to 4.</summary>
    public int Employment { get; }

    /// <summary>A bit for each paper.</summary>
    public int Held { get; }

    /// <summary>A bit for each kind of credit.</summary>
    public int Credit { get; }

    /// <summary>Years.</summary>
    public int TaxYears { get; }

    /// <summary>Whether it is micro or small.</summary>
    public bool IsSmall => IsNew ? Capital <= 5_000_000_000 : Sales <= 15_000_000_000;

    /// <summary>Whether it makes food or drinks.</summary>
    public bool IsFood => Division is 10 or 11;

    /// <summary>The papers it needs, a bit for each.</summary>
    public int Needed => 1 | (Risk is 1 or 2 ? 2 : 0) | (Risk == 3 ? 4 : 0) | (IsSmall ? 8 : 0) | (IsFood ? 48 : 0);
}

/// <summary>The class of an enterprise.</summary>
public sealed class Size(Row row, int size)
{
    /// <summary>The enterprise.</summary>
    public Row Row => row;

    /// <summary>0 micro to 3 large.</summary>
    public int Class => size;
}

/// <summary>A paper that an enterprise needs.</summary>
public sealed class Needs(Row row, int bit, bool held)
{
    /// <summary>The enterprise.</summary>
    public Row Row => row;

    /// <summary>The bit of the paper.</summary>
    public int Bit => bit;

    /// <summary>Whether it is held.</summary>
    public bool Held => held;
}

/// <summary>A criterion of a programme that is not met.</summary>
public sealed class Unmet(Row row, int programme, int bit)
{
    /// <summary>The enterprise.</summary>
    public Row Row => row;

    /// <summary>0 to 4.</summary>
    public int Programme => programme;

    /// <summary>The bit of the criterion.</summary>
    public int Bit => bit;
}

/// <summary>A flat rule: one pattern, one condition over plain values, one linked fact, and no rule that waits for another.</summary>
public abstract class FlatRule(Expression<Func<Row, bool>> when, Expression<Func<Row, object>> gives) : Rule
{
    private readonly Func<Row, object> _gives = gives.Compile();

    /// <inheritdoc/>
    public override void Define()
    {
        Row row = null!;
        Func<Row, object> give = _gives;
        When().Match(() => row, when);
        Then().Do(context => context.InsertLinked("w1", give(row)));
    }
}
