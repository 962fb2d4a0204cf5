using NodaTime;

namespace Umkm.Rules.Results;

/// <summary>What sort of change would turn an answer.</summary>
public enum ChangeKind
{
    /// <summary><c>surat</c>: a paper is obtained or renewed.</summary>
    Paper,

    /// <summary><c>tunggu</c>: a day comes.</summary>
    Wait,

    /// <summary><c>jumlah</c>: an amount or a number is so much smaller or larger.</summary>
    Amount,

    /// <summary><c>fakta</c>: another fact is otherwise.</summary>
    Fact,

    /// <summary><c>tidak-ada</c>: no single change of these sorts meets the criterion.</summary>
    None,
}

/// <summary>A single change that would turn a decision that went against the subject, all else equal. Each has been tried in the engine.</summary>
/// <param name="Kind">What sort of change.</param>
/// <param name="Text">What is to be otherwise, or how far a bound is away.</param>
/// <param name="Criterion">The criterion it would meet, where no single change turns the whole decision; null when it turns the decision.</param>
public sealed record PossibleChange(ChangeKind Kind, LocalizedText Text, string? Criterion)
{
    /// <summary>The slug of the paper; null for other changes.</summary>
    public string? Paper { get; init; }

    /// <summary>The first day on which the answer turns; null for other changes.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>How far the value has to move, negative for down, in rupiah or the unit of the term; null for other changes.</summary>
    public long? By { get; init; }

    /// <summary>The name of the fact; null for papers and days.</summary>
    public LocalizedText? Fact { get; init; }

    /// <summary>The criterion in words, where <see cref="Criterion"/> is given.</summary>
    public LocalizedText? Sentence { get; init; }
}

/// <summary>The slugs of changes in data.</summary>
internal static class ChangeKinds
{
    /// <summary>The slug, e.g. <c>tunggu</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a kind of change.</exception>
    public static string Slug(this ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Paper => "surat",
            ChangeKind.Wait => "tunggu",
            ChangeKind.Amount => "jumlah",
            ChangeKind.Fact => "fakta",
            ChangeKind.None => "tidak-ada",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of change."),
        };
}
