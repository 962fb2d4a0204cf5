using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Finds what of the facts that a decision reads is not of the assessment date: dated after it, or sales of long ago.</summary>
internal sealed class TimeCautions(RegisterReader read)
{
    /// <summary>Sales of the last closed year, or of the one before when that is not known yet, are recent; older ones are cautioned.</summary>
    public const int RecentYears = 2;

    private bool? _hasAny;

    /// <summary>Whether there is any such fact: most subjects have none.</summary>
    public bool HasAny => _hasAny ??= After.Count > 0 || IssuedLater.Count > 0 || OldSales is not null;

    private EquatableList<FutureFact> After => field ??= read.Subject is { } subject ? FactsInTime.After(subject, read.Plan.On) : [];

    private List<HeldPermit> IssuedLater => field ??= [.. Papers.Where(p => p.IssuedOn > read.Plan.On)];

    private int? OldSales =>
        (read.Subject as Enterprise)?.LastClosedSales(read.Plan.On)?.Year is { } year && year < read.Plan.On.Year - RecentYears ? year : null;

    private IReadOnlyList<HeldPermit> Papers => (read.Subject as Enterprise)?.Permits ?? [];

    /// <summary>The cautions about a decision.</summary>
    public IEnumerable<Caution> Of(PlannedDecision decision)
    {
        if (read.Subject is not Enterprise)
        {
            yield break;
        }
        PlanNotes notes = read.Plan.NotesOf(decision);
        foreach (Caution later in Later(decision, []))
        {
            yield return later;
        }
        if (OldSales is { } year && Reads(notes.AllTerms, "annualSales"))
        {
            int now = read.Plan.On.Year;
            yield return new Caution(
                "penjualan-lama",
                new(
                    $"penjualan terakhir yang diketahui dari tahun {year}, bukan {now - 1}",
                    $"the latest sales known are of {year}, not of {now - 1}"
                )
            );
        }
    }

    /// <summary>The cautions about facts dated after the assessment date.</summary>
    /// <param name="decision">The decision that reads them.</param>
    /// <param name="more">Terms that are read beside it.</param>
    public IEnumerable<Caution> Later(PlannedDecision decision, IEnumerable<Term> more)
    {
        if (read.Subject is not Enterprise enterprise)
        {
            yield break;
        }
        PlanNotes notes = read.Plan.NotesOf(decision);
        Term[] terms = [.. notes.AllTerms, .. more];
        foreach (FutureFact fact in After.Where(f => f.Property != "permits" && Reads(terms, f.Property)))
        {
            yield return fact.Property == "annualSales"
                ? new Caution(
                    "belum-fakta",
                    new(
                        $"penjualan tahun {fact.From.Year - 1} diabaikan: tahunnya belum tutup pada tanggal penilaian",
                        $"the sales of {fact.From.Year - 1} are passed over: that year had not closed on the assessment date"
                    )
                )
            : InPart(enterprise, fact.Property) is { } part
                ? new Caution(
                    "belum-fakta",
                    new(
                        $"{fact.Property}: {part} belum berakhir pada tanggal penilaian, jadi harinya mungkin belum menjadi fakta",
                        $"{fact.Property}: {part} had not ended on the assessment date, so its day may not be a fact yet"
                    )
                )
            : new Caution(
                "belum-fakta",
                new(
                    $"{fact.Property}: {IndonesianNumbers.LongDate(fact.From)} sesudah tanggal penilaian, jadi belum menjadi fakta",
                    $"{fact.Property}: {IndonesianNumbers.EnglishDate(fact.From)} is after the assessment date, so it is not a fact yet"
                )
            );
        }
        foreach (HeldPermit paper in IssuedLater.Where(p => Asks(notes, p)))
        {
            yield return new Caution(
                "belum-fakta",
                new(
                    $"{paper.Kind} terbit {IndonesianNumbers.LongDate(paper.IssuedOn!.Value)}, sesudah tanggal penilaian, jadi belum dimiliki",
                    $"{paper.Kind} is issued on {IndonesianNumbers.EnglishDate(paper.IssuedOn.Value)}, after the "
                        + $"assessment date, so it is not held yet"
                )
            );
        }
    }

    /// <summary>The date of a property when only its year or month is known.</summary>
    private static PartialDate? InPart(Enterprise enterprise, string property) =>
        Binding.EnterpriseFacts.PartialDates.GetValueOrDefault(property)?.Invoke(enterprise) is { Day: null } part ? part : null;

    private static bool Asks(PlanNotes notes, HeldPermit paper) => notes.Reach.Papers.Any(r => r.Kind.Slug == paper.Kind);

    private static bool Reads(IEnumerable<Term> terms, string property) =>
        terms.Any(t => property == "loans" ? t.Subject == SubjectKind.Loan : (t.Since ?? t).Property == property);
}
