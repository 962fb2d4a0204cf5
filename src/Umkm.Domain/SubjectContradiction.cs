using System.Globalization;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>Two facts about one enterprise of which only one can be true. Such a subject is refused, so that no answer ever changes because one
/// more fact was given.</summary>
/// <param name="Property">The property to mend, e.g. <c>permits</c>.</param>
/// <param name="Message">What contradicts what, and how to mend it.</param>
public sealed record SubjectContradiction(string Property, Message Message)
{
    /// <summary>The most pairs of an item and a paper that counts for it.</summary>
    private const long MostPairs = 4_000_000;

    /// <summary>The most that ceilings of loans may add up to, so that a loan asked for can still be added.</summary>
    private const long MostOfLoans = 9_000_000_000_000_000_000;

    /// <summary>All contradictions of an enterprise: a NIB or NPWP number beside a complete list without that paper, or with it only as
    /// revoked, in process, unverified or not held; a paper with one number that is both issued and revoked; a paper that is not held beside
    /// one of the same kind that is.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <returns>The contradictions; empty when there are none.</returns>
    public static EquatableList<SubjectContradiction> Of(Enterprise enterprise)
    {
        Guard.Against.Null(enterprise);
        List<SubjectContradiction> all = [];
        if (enterprise.Permits is { } permits)
        {
            all.AddRange(Of(permits, enterprise.PermitsComplete != false, enterprise.Nib is not null, enterprise.Npwp is not null));
            IEnumerable<HeldPermit> shared = permits.Where(static p => p.Activity is null && p.Product is null);
            (int products, int activities) = (enterprise.Products?.Count ?? 0, enterprise.Activities?.Count ?? 0);
            if (OfSize(products, activities, shared.Count()) is not null)
            {
                // Two that are alike say no more than one.
                AddIf(all, OfSize(products, activities, shared.Select(static p => (p.Kind, p.Status, p.IssuedOn, p.ValidUntil)).Distinct().Count()));
            }
        }

        AddIf(all, OfLoans((enterprise.Loans ?? []).Select(static l => l.Plafond?.Amount ?? 0)));
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
        return EquatableList.From([
            .. Number("NIB", "nib", hasNib, permits, complete),
            .. Number("NPWP", "npwp", hasNpwp, permits, complete),
            .. BothWays(permits),
        ]);
    }

    /// <summary>Whether lists are too long to be worked out: each paper that names no product counts for every product.</summary>
    /// <param name="products">How many products.</param>
    /// <param name="activities">How many activities.</param>
    /// <param name="papers">How many different papers that name neither.</param>
    /// <returns>The refusal, or null.</returns>
    public static SubjectContradiction? OfSize(int products, int activities, int papers) =>
        ((long)products + activities) * papers <= MostPairs
            ? null
            : new(
                "permits",
                PaperMessages.TooMany.With(
                    new("products", products.ToString(CultureInfo.InvariantCulture)),
                    new("activities", activities.ToString(CultureInfo.InvariantCulture)),
                    new("papers", papers.ToString(CultureInfo.InvariantCulture)),
                    new("limit", MostPairs.ToString(CultureInfo.InvariantCulture))
                )
            );

    /// <summary>Whether the ceilings of loans add up to more than can be counted.</summary>
    /// <param name="plafonds">The ceilings, whole rupiah.</param>
    /// <returns>The refusal, or null.</returns>
    public static SubjectContradiction? OfLoans(IEnumerable<long> plafonds)
    {
        Guard.Against.Null(plafonds);
        Int128 sum = 0;
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

    private static IEnumerable<SubjectContradiction> Number(string name, string kind, bool given, EquatableList<HeldPermit> permits, bool complete)
    {
        if (!given || permits.Any(static p => p.Kind is null))
        {
            yield break;
        }

        HeldPermit[] papers = [.. permits.Where(p => p.Kind == kind)];
        MessageArgument[] found = [new("name", name), new("kind", kind)];
        if (papers.Length == 0 && complete)
        {
            yield return new("permits", PaperMessages.NumberNotListed.With(found));
        }
        else if (papers.Length > 0 && !papers.Any(IsHeld))
        {
            yield return new("permits", PaperMessages.NumberNotHeld.With(found));
        }
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
