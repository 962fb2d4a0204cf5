using System.Globalization;
using Umkm.Domain.Messages;
using PaperScope = (string? Kind, Umkm.Domain.PermitStatus? Status, string? Activity, string? Product);

namespace Umkm.Domain;

/// <summary>Two facts about one enterprise of which only one can be true. Such a subject is refused, so that no answer ever changes because one
/// more fact was given.</summary>
/// <param name="Property">The property to mend, e.g. <c>permits</c>.</param>
/// <param name="Message">What contradicts what, and how to mend it.</param>
public sealed record SubjectContradiction(string Property, Message Message)
{
    /// <summary>The most pairs of an item and a paper that counts for it: 140.000 products with 70 kinds of paper.</summary>
    public const long MostPairs = 10_000_000;

    /// <summary>Of papers of one kind and status at most so many bear on the answers about an item, however many there are.</summary>
    private const int MostOfAKind = 21;

    /// <summary>The most that ceilings of loans may add up to, so that a loan asked for can still be added.</summary>
    public const long MostOfLoans = 9_000_000_000_000_000_000;

    /// <summary>All contradictions of an enterprise: a NIB or NPWP number beside a complete list without that paper, or with it only as
    /// revoked, in process, unverified or not held; a NIB or tax card that is listed with a number that stands for none; a paper with one number
    /// that is both issued and revoked; a paper that is not held beside one of the same kind that is.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <returns>The contradictions; empty when there are none.</returns>
    public static EquatableList<SubjectContradiction> Of(Enterprise enterprise)
    {
        Guard.Against.Null(enterprise);
        List<SubjectContradiction> all = [];
        if (enterprise.Permits is { } permits)
        {
            all.AddRange(Of(permits, enterprise.PermitsComplete != false, enterprise.Nib is not null, enterprise.Npwp is not null));
            (int products, int activities) = (enterprise.Products?.Count ?? 0, enterprise.Activities?.Count ?? 0);
            if (((long)products + activities) * permits.Count > MostPairs)
            {
                AddIf(all, OfSize(enterprise, permits));
            }
        }

        if (enterprise.Loans is { } loans)
        {
            AddIf(all, OfLoans(loans.Select(static l => l.Plafond?.Amount ?? 0)));
        }

        return EquatableList.From(all);
    }

    /// <summary>The contradictions of a list of papers.</summary>
    /// <param name="permits">The papers.</param>
    /// <param name="complete">Whether the list holds all of them.</param>
    /// <param name="hasNib">Whether a NIB number is given.</param>
    /// <param name="hasNpwp">Whether an NPWP number is given.</param>
    /// <returns>The contradictions; empty when there are none.</returns>
    public static EquatableList<SubjectContradiction> Of(EquatableList<HeldPermit> permits, bool complete, bool hasNib, bool hasNpwp)
    {
        Guard.Against.Null(permits);
        List<SubjectContradiction> all = [];
        AddIf(all, Number("NIB", "nib", hasNib, permits, complete));
        AddIf(all, Number("NPWP", "npwp", hasNpwp, permits, complete));
        if (HasLost(permits))
        {
            all.AddRange(BothWays(permits));
        }

        foreach (HeldPermit paper in permits.AsSpan())
        {
            AddIf(all, PermitNumber.Refusal(paper.Kind, paper.Number) is { } refusal ? new SubjectContradiction("permits", refusal) : null);
        }

        return EquatableList.From(all);
    }

    private static SubjectContradiction? OfSize(Enterprise enterprise, EquatableList<HeldPermit> permits) =>
        OfSize(
            [.. (enterprise.Products ?? []).Select(static p => p.Name)],
            [.. (enterprise.Activities ?? []).Select(static a => a.Kbli?.ToString(null, CultureInfo.InvariantCulture))],
            [
                .. permits.Select(static p =>
                    (p.Kind, p.Status, p.Product is null ? p.Activity?.ToString(null, CultureInfo.InvariantCulture) : null, p.Product)
                ),
            ]
        );

    /// <summary>Whether lists are too long to be worked out: a paper that names no product or activity counts for each of them.</summary>
    /// <param name="products">The names of the products; null for one without.</param>
    /// <param name="activities">The codes of the activities; null for one without.</param>
    /// <param name="papers">The papers: kind, status, and the code of the activity or the name of the product that it covers; null for all.</param>
    /// <returns>The refusal, or null. None where there are at most <see cref="MostPairs"/> pairs of an item and a paper.</returns>
    public static SubjectContradiction? OfSize(
        IReadOnlyCollection<string?> products,
        IReadOnlyCollection<string?> activities,
        IReadOnlyCollection<PaperScope> papers
    )
    {
        Guard.Against.Null(products);
        Guard.Against.Null(activities);
        Guard.Against.Null(papers);
        long pairs =
            (((long)products.Count + activities.Count) * Bearing(papers.Where(static p => p is { Activity: null, Product: null })))
            + Named(activities, papers.Where(static p => p.Activity is not null), static p => p.Activity)
            + Named(products, papers.Where(static p => p.Product is not null), static p => p.Product);
        return pairs <= MostPairs
            ? null
            : new(
                "permits",
                PaperMessages.TooMany.With(
                    new("products", products.Count.ToString(CultureInfo.InvariantCulture)),
                    new("activities", activities.Count.ToString(CultureInfo.InvariantCulture)),
                    new("papers", papers.Count.ToString(CultureInfo.InvariantCulture)),
                    new("limit", MostPairs.ToString(CultureInfo.InvariantCulture))
                )
            );
    }

    private static long Named(IEnumerable<string?> items, IEnumerable<PaperScope> papers, Func<PaperScope, string?> named)
    {
        Dictionary<string, long> bearing = papers
            .GroupBy(p => named(p)!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static g => g.Key, Bearing, StringComparer.OrdinalIgnoreCase);
        return bearing.Count == 0 ? 0 : items.Sum(i => i is null ? 0 : bearing.GetValueOrDefault(i));
    }

    private static long Bearing(IEnumerable<PaperScope> papers) =>
        papers.GroupBy(static p => (p.Kind, p.Status)).Sum(static g => g.Key.Kind is null ? g.Count() : Math.Min(g.Count(), MostOfAKind));

    /// <summary>Whether the ceilings of loans add up to more than can be counted.</summary>
    /// <param name="plafonds">The ceilings, whole rupiah.</param>
    /// <returns>The refusal, or null.</returns>
    public static SubjectContradiction? OfLoans(IEnumerable<long> plafonds)
    {
        Guard.Against.Null(plafonds);
        decimal sum = 0;
        foreach (long plafond in plafonds)
        {
            sum += plafond;
        }

        return sum <= MostOfLoans ? null : new("loans", PaperMessages.LoansTooLarge.WithFound(sum.ToString(CultureInfo.InvariantCulture)));
    }

    private static void AddIf(List<SubjectContradiction> all, SubjectContradiction? one)
    {
        if (one is not null)
        {
            all.Add(one);
        }
    }

    private static SubjectContradiction? Number(string name, string kind, bool given, EquatableList<HeldPermit> permits, bool complete)
    {
        (bool isListed, bool isHeld) = (false, !given);
        foreach (HeldPermit paper in permits.AsSpan())
        {
            isListed |= paper.Kind == kind;
            isHeld |= paper.Kind is null || (paper.Kind == kind && IsHeld(paper));
        }

        return isHeld || (!isListed && !complete)
            ? null
            : new("permits", (isListed ? PaperMessages.NumberNotHeld : PaperMessages.NumberNotListed).With(new("name", name), new("kind", kind)));
    }

    /// <summary>Whether some paper is said not to be there: no other list has one both ways.</summary>
    private static bool HasLost(EquatableList<HeldPermit> permits)
    {
        foreach (HeldPermit paper in permits.AsSpan())
        {
            if (paper.Status is PermitStatus.Revoked or PermitStatus.NotHeld)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<SubjectContradiction> BothWays(EquatableList<HeldPermit> permits)
    {
        foreach (IGrouping<string?, HeldPermit> same in permits.Where(static p => p.Kind is not null).GroupBy(static p => p.Kind))
        {
            bool revoked = same.Where(static p => p.Number is not null)
                .GroupBy(static p => (p.Number, p.Activity, p.Product))
                .Any(static g => g.Any(IsHeld) && g.Any(static p => p.Status == PermitStatus.Revoked));
            if (revoked)
            {
                yield return new("permits", PaperMessages.HeldAndRevoked.WithFound(same.Key!));
            }

            if (same.Any(static p => p.Status == PermitStatus.NotHeld) && same.Any(static p => p.Status != PermitStatus.NotHeld))
            {
                yield return new("permits", PaperMessages.HeldAndNot.WithFound(same.Key!));
            }
        }
    }

    private static bool IsHeld(HeldPermit paper) => paper.Status is null or PermitStatus.Issued;
}
