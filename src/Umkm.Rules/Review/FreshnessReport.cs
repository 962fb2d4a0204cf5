using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;

namespace Umkm.Rules.Review;

/// <summary>How fresh a book is on a day: when each version in force was last checked and on what evidence, which regulations are newer than a
/// check, and which days of the law come next. Nothing here reads a clock.</summary>
internal sealed class FreshnessReport
{
    private FreshnessReport(RuleBook book, LocalDate on, LocalDate until)
    {
        (Book, On, Until) = (book, on, until);
        InForce =
        [
            .. book
                .Decisions.OrderBy(d => d.Kind)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .Select(d => d.On(on) is { } version ? VersionInForce.Of(d, version) : null)
                .Concat(book.Implied.Select(i => i.On(on) is { } version ? VersionInForce.Of(i, version) : null))
                .OfType<VersionInForce>()
                .OrderBy(v => v.CheckedOn),
        ];
        Newer = [.. InForce.SelectMany(v => NewerThan(v, book.Instruments, on))];
        Ahead = [.. DatesOfLaw.Of(book, on, until)];
    }

    /// <summary>The day it speaks of.</summary>
    public LocalDate On { get; }

    /// <summary>The last day that is looked ahead to, included.</summary>
    public LocalDate Until { get; }

    internal RuleBook Book { get; }

    /// <summary>The versions in force, those checked longest ago first.</summary>
    internal ImmutableArray<VersionInForce> InForce { get; }

    /// <summary>Regulations that change or revoke what a version cites, and are younger than its last check.</summary>
    internal ImmutableArray<NewerInstrument> Newer { get; }

    /// <summary>The days of the law after <see cref="On"/>, ascending.</summary>
    internal ImmutableArray<DateOfLaw> Ahead { get; }

    /// <summary>Looks at a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="on">The day.</param>
    /// <param name="within">How many days to look ahead, at least 1; no further than to the last day of the calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="within"/> is less than 1.</exception>
    public static FreshnessReport Of(RuleBook book, LocalDate on, int within)
    {
        Guard.Against.Null(book);
        Guard.Against.OutOfRange(within, nameof(within), 1, int.MaxValue);
        return new FreshnessReport(book, on, on.PlusDays(Math.Min(within, Period.DaysBetween(on, LocalDate.MaxIsoValue))));
    }

    /// <summary>The report for people: evidence, newer regulations, coming days, enterprises that they touch, all versions in force.</summary>
    /// <param name="touched">What the coming days do to a register; null when none was looked at.</param>
    /// <param name="language">The language. What only the rule files say stands in Indonesian in both.</param>
    /// <param name="form">The form.</param>
    public string Explain(TouchedTally? touched, Lang language, ExplanationForm form) => FreshnessPage.Write(this, touched, language, form);

    /// <summary>The report as one JSON text.</summary>
    /// <param name="touched">What the coming days do to a register; null when none was looked at.</param>
    /// <param name="language">The language of titles and conditions.</param>
    public string ToJson(TouchedTally? touched, Lang language) => FreshnessJson.Write(this, touched, language);

    /// <summary>How many versions in force rest on each grade of evidence.</summary>
    internal int CountOf(Evidence evidence) => InForce.Count(v => v.Basis.Evidence == evidence);

    /// <summary>How many versions in force name conditions that they do not judge, or rest on memory.</summary>
    internal int ByConditionsRead => InForce.Count(v => v.ByConditionsRead);

    private static IEnumerable<NewerInstrument> NewerThan(VersionInForce version, InstrumentRegister register, LocalDate on)
    {
        foreach (Instrument cited in register.Cited(version.Cited))
        {
            foreach ((string name, bool revokes) in cited.ChangedBy.Select(n => (n, false)).Concat(cited.RevokedBy.Select(n => (n, true))))
            {
                // One whose day was not seen is told when its year does not say that the check came later.
                if (
                    register.Find(name) is { } other
                    && (other.Day is { } day ? day > version.CheckedOn && day <= on : YearOf(other) > version.CheckedOn.Year)
                )
                {
                    yield return new NewerInstrument(other, cited, revokes, version);
                }
            }
        }
    }

    private static int YearOf(Instrument instrument) =>
        int.TryParse(instrument.Name[^4..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year)
            ? year
            : 0;
}

/// <summary>A version in force on the day: of a decision, or of a fact that the law implies.</summary>
/// <param name="Id">The id of the decision; of an implied fact with <c>tersirat/</c> before it.</param>
/// <param name="Title">Its title.</param>
/// <param name="From">Its first day.</param>
/// <param name="CheckedOn">The day its sources were last looked at.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Cited">All that it cites.</param>
/// <param name="ByConditionsRead">Whether it names conditions that it does not judge, or rests on memory.</param>
internal sealed record VersionInForce(
    string Id,
    LocalizedText Title,
    LocalDate From,
    LocalDate CheckedOn,
    LegalBasis Basis,
    ImmutableArray<string> Cited,
    bool ByConditionsRead
)
{
    /// <summary>The decision and its version; null for an implied fact.</summary>
    public (Decision Decision, DecisionVersion Version)? Decides { get; init; }

    public static VersionInForce Of(Decision decision, DecisionVersion version) =>
        new(
            decision.Id,
            decision.Title,
            version.InForce.From,
            version.CheckedOn,
            version.Basis,
            [.. Checks.InstrumentChecks.Cited(version).Select(c => c.Basis)],
            !version.Unjudged.IsEmpty || version.Basis.Evidence == Evidence.Memory
        )
        {
            Decides = (decision, version),
        };

    public static VersionInForce Of(ImpliedFact implied, ImpliedFactVersion version) =>
        new(
            ImpliedPage.IdOf(implied),
            implied.Title,
            version.InForce.From,
            version.CheckedOn,
            version.Basis,
            version.Basis.Basis,
            version.Basis.Evidence == Evidence.Memory
        );
}

/// <summary>A regulation younger than a check.</summary>
/// <param name="Instrument">The younger one.</param>
/// <param name="Cited">The one that the version cites.</param>
/// <param name="Revokes">Whether it revokes or replaces it; else it changes it.</param>
/// <param name="Version">The version that cites it.</param>
internal sealed record NewerInstrument(Instrument Instrument, Instrument Cited, bool Revokes, VersionInForce Version);
