using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Subjects;

/// <summary>A list of a subject, which may be open: it may hold more than is given.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public sealed class RowList<T>
    where T : RowFact
{
    /// <summary>Nothing is given, and there may be more.</summary>
    internal static readonly RowList<T> Open = new([], true);

    private static readonly RowList<T> None = new([], false);
    private readonly T[] _rows;

    private RowList(T[] rows, bool isOpen)
    {
        _rows = rows;
        IsOpen = isOpen;
    }

    /// <summary>A list of some rows.</summary>
    internal static RowList<T> Of(T[] rows, bool isOpen) =>
        rows.Length > 0 ? new(rows, isOpen)
        : isOpen ? Open
        : None;

    /// <summary>Whether it may hold more than is given.</summary>
    public bool IsOpen { get; }

    /// <summary>How many are given.</summary>
    public int Count => _rows.Length;

    internal ReadOnlySpan<T> Rows => _rows;

    /// <summary>Whether something can be said of one that is given.</summary>
    public bool Any(Func<T, bool> condition)
    {
        Guard.Against.Null(condition);
        foreach (T row in _rows)
        {
            if (condition(row))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether something that also reads something else can be said of one that is given.</summary>
    public bool Any<TOther>(TOther other, Func<T, TOther, bool> condition)
    {
        Guard.Against.Null(condition);
        foreach (T row in _rows)
        {
            if (condition(row, other))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether something can be said of all that are given.</summary>
    public bool All(Func<T, bool> condition)
    {
        Guard.Against.Null(condition);
        foreach (T row in _rows)
        {
            if (!condition(row))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether something that also reads something else can be said of all that are given.</summary>
    public bool All<TOther>(TOther other, Func<T, TOther, bool> condition)
    {
        Guard.Against.Null(condition);
        foreach (T row in _rows)
        {
            if (!condition(row, other))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>A number for each that is given.</summary>
    public ulong[] Map(Func<T, ulong> number) => Array.ConvertAll(_rows, row => number(row));

    /// <summary>A number for each that is given, which also reads something else.</summary>
    public ulong[] Map<TOther>(TOther other, Func<T, TOther, ulong> number) => Array.ConvertAll(_rows, row => number(row, other));

    /// <summary>Whether at least one meets a condition.</summary>
    public Truth Some(Func<T, Truth> condition) => Some(condition, static (row, c) => c(row));

    /// <summary>Whether all meet a condition; so for an empty list.</summary>
    public Truth Every(Func<T, Truth> condition) => !Some(condition, static (row, c) => !c(row));

    /// <summary>Whether at least a number, included, meet a condition.</summary>
    public Truth AtLeast(int count, Func<T, Truth> condition) => AtLeast(count, condition, static (row, c) => c(row));

    /// <summary>Whether at least one meets a condition that also reads something else.</summary>
    public Truth Some<TOther>(TOther other, Func<T, TOther, Truth> condition)
    {
        Guard.Against.Null(condition);
        bool canBeTrue = IsOpen;
        bool canBeFalse = true;
        foreach (T row in _rows)
        {
            Truth truth = condition(row, other);
            canBeTrue |= truth.True;
            canBeFalse &= truth.False;
        }
        return new Truth(canBeTrue, canBeFalse);
    }

    /// <summary>Whether all meet a condition that also reads something else; so for an empty list.</summary>
    public Truth Every<TOther>(TOther other, Func<T, TOther, Truth> condition) =>
        !Some((other, condition), static (row, c) => !c.condition(row, c.other));

    /// <summary>Whether at least a number, included, meet a condition that also reads something else.</summary>
    public Truth AtLeast<TOther>(int count, TOther other, Func<T, TOther, Truth> condition)
    {
        Guard.Against.Null(condition);
        int canBe = 0;
        int are = 0;
        foreach (T row in _rows)
        {
            Truth truth = condition(row, other);
            canBe += truth.True ? 1 : 0;
            are += truth.False ? 0 : 1;
        }
        return new Truth(IsOpen || canBe >= count, are < count);
    }

    /// <summary>The sum of a number, none of which is below zero, over those that meet a condition.</summary>
    public Number Total(Func<T, Truth> where, Func<T, Number> addend)
    {
        Guard.Against.Null(where);
        Guard.Against.Null(addend);
        var total = new Number(0, 0);
        foreach (T row in _rows)
        {
            Truth counted = where(row);
            Number value = addend(row).From(default);
            total += new Number(counted.False ? 0 : value.Low, counted.True ? value.High : 0);
        }
        return IsOpen ? total with { High = long.MaxValue } : total;
    }
}
