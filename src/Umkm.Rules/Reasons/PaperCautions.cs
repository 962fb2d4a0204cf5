using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Finds listed papers that do not count: issued after papers of their kind had ended, or in a status that nothing asks for.</summary>
internal sealed class PaperCautions(RegisterReader read)
{
    private IReadOnlyList<HeldPermit> Papers => (read.Subject as Enterprise)?.Permits ?? [];

    private List<Uncounted> All => field ??= Found();

    /// <summary>Whether there is any such paper: most subjects have none.</summary>
    public bool HasAny => All.Count > 0;

    /// <summary>The cautions about a decision.</summary>
    public IEnumerable<Caution> Of(PlannedDecision decision)
    {
        Reach reach = read.Plan.NotesOf(decision).Reach;
        return All.Where(p => p.Status is null ? reach.Kinds.Contains(p.Kind) : reach.PassesOver(p.Kind, p.Status))
            .Select(p => new Caution("surat-tidak-dihitung", p.Why))
            .Distinct();
    }

    private List<Uncounted> Found()
    {
        var found = new List<Uncounted>();
        foreach (HeldPermit paper in Papers)
        {
            if (paper.IssuedOn <= read.Plan.On && KindOf(paper) is { } kind && paper.IssuedOn > kind.IssuedUntil)
            {
                found.Add(Ended(kind, paper.IssuedOn.Value, kind.IssuedUntil.Value));
            }
        }
        foreach (HeldPermit paper in Papers)
        {
            if (Words(paper.Status) is { } words && KindOf(paper) is { } kind && !IsHeldBeside(paper))
            {
                found.Add(InOtherStatus(kind, paper.Status!.Value, words));
            }
        }
        return found;
    }

    private static Uncounted Ended(PermitKind kind, LocalDate issued, LocalDate until) =>
        new(
            kind,
            null,
            new(
                $"{kind.Name} terbit {IndonesianNumbers.LongDate(issued)} tidak dihitung: surat itu tidak diterbitkan lagi "
                    + $"sesudah {IndonesianNumbers.LongDate(until)} ({kind.EndedBy})",
                $"the {kind.English} issued on {IndonesianNumbers.EnglishDate(issued)} does not count: it is not issued any "
                    + $"more after {IndonesianNumbers.EnglishDate(until)} ({kind.EndedBy})"
            )
        );

    private static Uncounted InOtherStatus(PermitKind kind, PermitStatus status, LocalizedText words) =>
        new(
            kind,
            Slugs.PermitStatus.SlugOf(status),
            new(
                $"{kind.Name} tercatat {words.Indonesian}, jadi tidak dihitung",
                $"the {kind.English} is listed as {words.English}, so it does not count"
            )
        );

    private PermitKind? KindOf(HeldPermit paper) => paper.Kind is { } slug ? read.Plan.Book.Glossary.FindPermit(slug) : null;

    /// <summary>Whether another paper for the same thing is listed as issued.</summary>
    private bool IsHeldBeside(HeldPermit paper) =>
        Papers.Any(p =>
            p.Status is null or PermitStatus.Issued && p.Kind == paper.Kind && p.Product == paper.Product && p.Activity == paper.Activity
        );

    private static LocalizedText? Words(PermitStatus? status) =>
        status switch
        {
            PermitStatus.InProcess => new("dalam proses", "in process"),
            PermitStatus.Unverified => new("belum terverifikasi", "not verified yet"),
            PermitStatus.Revoked => new("dicabut", "revoked"),
            _ => null,
        };

    /// <summary>A paper that does not count.</summary>
    /// <param name="Kind">Its kind.</param>
    /// <param name="Status">Its status, where that is why.</param>
    /// <param name="Why">Why, in both languages.</param>
    private sealed record Uncounted(PermitKind Kind, string? Status, LocalizedText Why);
}
