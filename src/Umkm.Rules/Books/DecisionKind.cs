using System.Collections.Immutable;

namespace Umkm.Rules.Books;

/// <summary>The kinds of decision; each fixes what its answers are.</summary>
public enum DecisionKind
{
    /// <summary><c>klasifikasi</c>: the classes the file lists.</summary>
    Classification,

    /// <summary><c>ketentuan</c>: a named condition; ya, tidak.</summary>
    Provision,

    /// <summary><c>izin</c>: one permit requirement; terpenuhi, kurang, kedaluwarsa, belum-jatuh-tempo, tidak-wajib.</summary>
    Permit,

    /// <summary><c>kelengkapan</c>: a profile of permits; lengkap, belum-lengkap.</summary>
    Completeness,

    /// <summary><c>program</c>: memenuhi, tidak-memenuhi.</summary>
    Programme,
}

/// <summary>The answers that a kind fixes, and how they read.</summary>
public static class Answers
{
    /// <summary>The permit requirement is met.</summary>
    public const string Met = "terpenuhi";

    /// <summary>The paper is missing.</summary>
    public const string Missing = "kurang";

    /// <summary>Only an expired paper is held.</summary>
    public const string Expired = "kedaluwarsa";

    /// <summary>The duty exists but is not due yet.</summary>
    public const string NotDue = "belum-jatuh-tempo";

    /// <summary>The requirement does not apply.</summary>
    public const string NotRequired = "tidak-wajib";

    /// <summary>The provision holds.</summary>
    public const string Yes = "ya";

    /// <summary>The provision does not hold.</summary>
    public const string No = "tidak";

    /// <summary>The profile is complete.</summary>
    public const string Complete = "lengkap";

    /// <summary>The profile is not complete.</summary>
    public const string Incomplete = "belum-lengkap";

    /// <summary>All criteria are met.</summary>
    public const string Eligible = "memenuhi";

    /// <summary>Some criterion is not met.</summary>
    public const string NotEligible = "tidak-memenuhi";

    /// <summary>The answers of a kind, those that decide a list of items first; empty for classifications.</summary>
    public static ImmutableArray<Answer> Of(DecisionKind kind) =>
        kind switch
        {
            DecisionKind.Permit =>
            [
                new(Missing, new("kurang", "missing")),
                new(Expired, new("kedaluwarsa", "expired")),
                new(NotDue, new("belum jatuh tempo", "not yet due")),
                new(Met, new("terpenuhi", "met")),
                new(NotRequired, new("tidak wajib", "not required")),
            ],
            DecisionKind.Provision => [new(Yes, new("ya", "yes")), new(No, new("tidak", "no"))],
            DecisionKind.Completeness => [new(Incomplete, new("belum lengkap", "not complete")), new(Complete, new("lengkap", "complete"))],
            DecisionKind.Programme => [new(Eligible, new("memenuhi", "eligible")), new(NotEligible, new("tidak memenuhi", "not eligible"))],
            _ => [],
        };

    /// <summary>An answer as it reads where only the conditions that were read are judged. The slug stays.</summary>
    internal static Answer ByConditionsRead(Answer answer) =>
        answer with
        {
            Label = answer.Slug switch
            {
                Eligible => new("memenuhi syarat yang terbaca", "eligible by the conditions read"),
                NotEligible => new("tidak memenuhi syarat yang terbaca", "not eligible by the conditions read"),
                _ => new($"{answer.Label.Indonesian} menurut syarat yang terbaca", $"{answer.Label.English} by the conditions read"),
            },
        };
}

/// <summary>One answer of a decision.</summary>
/// <param name="Slug">The answer in data.</param>
/// <param name="Label">How it reads.</param>
public sealed record Answer(string Slug, LocalizedText Label);
