using NodaTime;

namespace Umkm.Rules.Loading;

/// <summary>How rule files are read and checked.</summary>
/// <param name="WithCases">Whether the cases are read too and one is required for each answer.</param>
/// <param name="WithCitations">Whether every regulation cited must stand in the register of regulations.</param>
/// <param name="IsWhole">Whether the files are a book of their own, risk rows included; otherwise its risk rows are laid over those that come with
/// this package.</param>
/// <param name="Today">The day after which no source can have been looked at; null for the last day of the edition of this package.</param>
/// <param name="Kept">Decisions of another edition that need not be read again; null for none.</param>
internal sealed record ReadingOfBook(
    bool WithCases = false,
    bool WithCitations = false,
    bool IsWhole = false,
    LocalDate? Today = null,
    KeptDecisions? Kept = null
);
