using System.Numerics;
using Umkm.Domain;

namespace Umkm.Rules.Sums;

/// <summary>How a loan is repaid month by month. Which one is used is the lender's choice.</summary>
internal enum InstalmentMethod
{
    /// <summary><c>anuitas</c>: the same amount each month; interest on what is still owed.</summary>
    Annuity,

    /// <summary><c>flat</c>: interest on the whole loan every month. At the same rate it costs more.</summary>
    Flat,
}

/// <summary>The monthly instalments of a loan: whole rupiah, each rounded to the nearest, half up; the last takes what is left.</summary>
/// <param name="Method">How it is repaid.</param>
/// <param name="Monthly">Every month but the last.</param>
/// <param name="Last">The last month; a span without an upper end where the loan, the rate or the months are a range.</param>
/// <param name="Interest">All interest together; where something is a range, before the rounding of each month.</param>
internal sealed record Instalments(InstalmentMethod Method, AmountSpan Monthly, AmountSpan Last, AmountSpan Interest)
{
    private const int MonthsOfAYear = 12;

    /// <summary>The longest term that is worked out.</summary>
    public const int MostMonths = 600;

    /// <summary>Hundredths of a percent in the whole, over the months of a year: the denominator of a monthly rate.</summary>
    private const int Whole = 10_000 * MonthsOfAYear;

    /// <summary>Works out the instalments of a loan; ranges give the range of what is paid.</summary>
    /// <param name="method">How it is repaid.</param>
    /// <param name="loan">Whole rupiah; its upper end must be known.</param>
    /// <param name="rate">Interest a year, the least and the most.</param>
    /// <param name="months">The term in months, the least and the most, from 1 to <see cref="MostMonths"/>.</param>
    /// <exception cref="ArgumentException">An end is lacking or out of bounds, or the ends stand the wrong way round.</exception>
    public static Instalments Of(InstalmentMethod method, AmountSpan loan, (Percent Least, Percent Most) rate, (int Least, int Most) months)
    {
        Guard.Against.OutOfRange(months.Least, nameof(months), 1, MostMonths);
        Guard.Against.OutOfRange(months.Most, nameof(months), months.Least, MostMonths);
        if (loan.Most is not { } most || loan.Least < 0 || most < loan.Least || rate.Least.CompareTo(rate.Most) > 0)
        {
            throw new ArgumentException("A loan of known ends and a rate whose least is at most its most are expected.", nameof(loan));
        }
        if (loan.IsExact && rate.Least == rate.Most && months.Least == months.Most)
        {
            return Exact(method, most, rate.Most, months.Most);
        }
        // More of the loan and more interest make each month dearer, more months make it cheaper; all three add to the interest.
        return new Instalments(
            method,
            new AmountSpan(Every(method, loan.Least, rate.Least, months.Most), Every(method, most, rate.Most, months.Least)),
            AmountSpan.Unknown,
            new AmountSpan(
                (long)Floor(AllInterest(method, loan.Least, rate.Least, months.Least)),
                (long)-Floor(Negated(AllInterest(method, most, rate.Most, months.Most)))
            )
        );
    }

    private static Instalments Exact(InstalmentMethod method, long loan, Percent rate, int months)
    {
        long monthly = Every(method, loan, rate, months);
        long flat = Nearest(new BigInteger(loan) * rate.Hundredths, Whole);
        long left = loan;
        long interest = 0;
        for (int month = 1; month < months; month++)
        {
            long own = method == InstalmentMethod.Flat ? flat : Nearest(new BigInteger(left) * rate.Hundredths, Whole);
            interest += own;
            left -= Math.Min(left, monthly - own);
        }
        long last = method == InstalmentMethod.Flat ? flat : Nearest(new BigInteger(left) * rate.Hundredths, Whole);
        return new Instalments(
            method,
            AmountSpan.Of(months == 1 ? left + last : monthly),
            AmountSpan.Of(left + last),
            AmountSpan.Of(interest + last)
        );
    }

    /// <summary>The instalment of every month but the last.</summary>
    private static long Every(InstalmentMethod method, long loan, Percent rate, int months)
    {
        if (method == InstalmentMethod.Flat)
        {
            return Nearest(loan, months) + Nearest(new BigInteger(loan) * rate.Hundredths, Whole);
        }
        (BigInteger over, BigInteger under) = Annuity(loan, rate, months);
        return Nearest(over, under);
    }

    /// <summary>Loan × i ÷ (1 − (1 + i)^−months), i the rate of a month, as a fraction.</summary>
    private static (BigInteger Over, BigInteger Under) Annuity(long loan, Percent rate, int months)
    {
        if (rate.Hundredths == 0)
        {
            return (loan, months);
        }
        var grown = BigInteger.Pow(Whole + rate.Hundredths, months);
        return (loan * new BigInteger(rate.Hundredths) * grown, Whole * (grown - BigInteger.Pow(Whole, months)));
    }

    private static (BigInteger Over, BigInteger Under) AllInterest(InstalmentMethod method, long loan, Percent rate, int months)
    {
        if (method == InstalmentMethod.Flat)
        {
            return (new BigInteger(loan) * rate.Hundredths * months, Whole);
        }
        (BigInteger over, BigInteger under) = Annuity(loan, rate, months);
        return ((over * months) - (under * loan), under);
    }

    private static (BigInteger Over, BigInteger Under) Negated((BigInteger Over, BigInteger Under) fraction) => (-fraction.Over, fraction.Under);

    private static BigInteger Floor((BigInteger Over, BigInteger Under) fraction)
    {
        var whole = BigInteger.DivRem(fraction.Over, fraction.Under, out BigInteger rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    /// <summary>A fraction not below nought to the nearest whole, half up.</summary>
    private static long Nearest(BigInteger over, BigInteger under) => (long)(((2 * over) + under) / (2 * under));
}
