using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>Two facts about one enterprise of which only one can be true. Such a subject is refused, so that no answer ever changes because one
/// more fact was given.</summary>
/// <param name="Property">The property to mend, e.g. <c>permits</c>.</param>
/// <param name="Message">What contradicts what, and how to mend it.</param>
public sealed record SubjectContradiction(string Property, Message Message)
{
    /// <summary>All contradictions of an enterprise: a NIB or NPWP number beside a complete list without that paper, or with it only as
    /// revoked, in process, unverified or not held; a paper with one number that is both issued and revoked; a paper that is not held beside
    /// one of the same kind that is.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <returns>The contradictions; empty when there are none.</returns>
    public static EquatableList<SubjectContradiction> Of(Enterprise enterprise)
    {
        ArgumentNullException.ThrowIfNull(enterprise);
        return enterprise.Permits is null
            ? []
            : EquatableList.From([
                .. Number("NIB", "nib", enterprise.Nib is not null, enterprise),
                .. Number("NPWP", "npwp", enterprise.Npwp is not null, enterprise),
                .. BothWays(enterprise.Permits),
            ]);
    }

    private static IEnumerable<SubjectContradiction> Number(string name, string kind, bool given, Enterprise enterprise)
    {
        if (!given || enterprise.Permits!.Any(static p => p.Kind is null))
        {
            yield break;
        }

        HeldPermit[] papers = [.. enterprise.Permits!.Where(p => p.Kind == kind)];
        MessageArgument[] found = [new("name", name), new("kind", kind)];
        if (papers.Length == 0 && enterprise.PermitsComplete != false)
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
