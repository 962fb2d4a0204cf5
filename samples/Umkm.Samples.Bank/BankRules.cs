using NRules.Fluent.Dsl;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.NRules;

namespace Umkm.Samples.Bank;

/// <summary>What the bank writes to an applicant. A class, not a record: two readings of the law may give the same words, and NRules takes no two
/// facts that are equal by value.</summary>
public sealed class Letter(string applicant, string text)
{
    /// <summary>The applicant's id.</summary>
    public string Applicant => applicant;

    /// <summary>What is written.</summary>
    public string Text => text;
}

/// <summary>The law allows more; this bank lends up to Rp75 million.</summary>
public sealed class LendWithinOurCeiling : Rule
{
    private static readonly Rupiah Ceiling = Rupiah.FromJuta(75);

    /// <inheritdoc/>
    public override void Define()
    {
        DecisionFact kur = null!;
        When().Match(() => kur, k => k.Id == Kur.Mikro, k => k.Answer == Answers.Eligible);
        Then().Yield(_ => Decide(kur));
    }

    private static Letter Decide(DecisionFact kur) =>
        new(
            Kur.NameOf(kur.Subject),
            ((Enterprise)kur.Subject).LoanRequested is { } asked && asked <= Ceiling
                ? $"disetujui {asked} ({kur.Basis})"
                : $"memenuhi syarat KUR mikro ({kur.Basis}), tetapi bank ini meminjamkan paling banyak {Ceiling}"
        );
}

/// <summary>An open answer is no refusal: the bank asks what would decide.</summary>
public sealed class AskWhatIsMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MissingFact missing = null!;
        When().Match(() => missing, m => m.Decision == Kur.Mikro);
        Then().Yield(_ => new Letter(Kur.NameOf(missing.Subject), $"mohon lengkapi: {missing.Name.Indonesian}"));
    }
}

/// <summary>A refusal names the condition that is not met and its article.</summary>
public sealed class RefuseWithTheArticle : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CriterionFact criterion = null!;
        When().Match(() => criterion, c => c.Decision == Kur.Mikro, c => c.IsMet == false);
        Then().Yield(_ => new Letter(Kur.NameOf(criterion.Subject), $"belum dapat: {criterion.Sentence.Indonesian} ({criterion.Basis})"));
    }
}

/// <summary>What the rules share.</summary>
internal static class Kur
{
    public const string Mikro = "program/kur-mikro";

    public static string NameOf(Subject subject) => subject.Id?.Value ?? "tanpa nomor";
}
