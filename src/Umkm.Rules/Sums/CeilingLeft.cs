using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;

namespace Umkm.Rules.Sums;

/// <summary>What a new loan of a scheme may still come to.</summary>
/// <param name="Reading">The reading of the limit over several contracts; empty where it is settled or there is none.</param>
/// <param name="Title">What the reading says.</param>
/// <param name="Used">What earlier contracts have used of the limit; nought where none applies.</param>
/// <param name="Remainder">What the limit leaves, whether or not a contract of the scheme fits into it; null where no limit applies.</param>
/// <param name="Left">Whole rupiah, not more than one contract of the scheme may come to; nought where the scheme's least no longer fits.</param>
/// <param name="Basis">The articles.</param>
internal sealed record CeilingLeft(string Reading, LocalizedText Title, AmountSpan Used, AmountSpan? Remainder, AmountSpan Left, LegalBasis Basis)
{
    /// <summary>Works out what is left, under each reading. What is not known leaves a range: the sector, the list of loans, and of each loan its
    /// programme, day or ceiling.</summary>
    /// <param name="scheme">The scheme of the new loan.</param>
    /// <param name="enterprise">The enterprise with its loans and the sector to be financed.</param>
    /// <param name="on">The day; contracts after it do not count.</param>
    public static ImmutableArray<CeilingLeft> Of(KurScheme scheme, Enterprise enterprise, LocalDate on)
    {
        string? sector = enterprise.Sector is { } given ? Slugs.TradeSector.SlugOf(given) : null;
        if (scheme.Limit is not { } limit || (sector is not null && !limit.Sectors.Contains(sector)))
        {
            return [new CeilingLeft("", LocalizedText.Same(""), AmountSpan.Nought, null, AmountSpan.Of(scheme.Ceiling.Most!.Value), scheme.Basis)];
        }
        return
        [
            .. limit.Readings.Select(reading =>
            {
                AmountSpan used = Counted(limit, reading, enterprise.Loans, on);
                long most = sector is null ? scheme.Ceiling.Most!.Value : Fits(scheme, limit.Most - used.Least);
                long least = used.Most is { } all ? Fits(scheme, limit.Most - all) : 0;
                var rest = new AmountSpan(used.Most is { } top ? Math.Max(0, limit.Most - top) : 0, Math.Max(0, limit.Most - used.Least));
                return new CeilingLeft(reading.Id, reading.Title, used, rest, new AmountSpan(least, most), limit.Basis);
            }),
        ];
    }

    private static long Fits(KurScheme scheme, long left) => left < scheme.Ceiling.Least ? 0 : Math.Min(left, scheme.Ceiling.Most!.Value);

    private static AmountSpan Counted(KurLimit limit, KurReading reading, IEnumerable<Loan>? loans, LocalDate on)
    {
        if (loans is null)
        {
            return AmountSpan.Unknown;
        }
        AmountSpan used = AmountSpan.Nought;
        foreach (Loan loan in loans.Where(l => l.AgreedOn is not { } day || day <= on))
        {
            string? programme = EnterpriseFacts.LoanProgramme(loan.Programme, loan.Scheme);
            bool never = (programme is not null && programme != "kur" && !limit.Schemes.Contains(programme)) || loan.AgreedOn < reading.Since;
            bool certain = programme is not null && limit.Schemes.Contains(programme) && (reading.Since is null || loan.AgreedOn >= reading.Since);
            if (!never)
            {
                long? amount = loan.Plafond?.Amount;
                used += new AmountSpan(certain ? amount ?? 0 : 0, amount);
            }
        }
        return used;
    }
}
