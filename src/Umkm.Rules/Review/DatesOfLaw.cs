using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Review;

/// <summary>What happens in the law on a day.</summary>
internal enum DateOfLawKind
{
    /// <summary><c>aturan-mulai</c>: a decision enters the law.</summary>
    RuleBegins,

    /// <summary><c>aturan-berganti</c>: another version comes into force.</summary>
    RuleChanges,

    /// <summary><c>aturan-berakhir</c>: the last day is past and nothing follows.</summary>
    RuleEnds,

    /// <summary><c>jatuh-tempo</c>: a duty falls due.</summary>
    DutyFallsDue,

    /// <summary><c>tahun-terakhir</c>: a year that a condition names as the last one is past.</summary>
    LastYearEnds,

    /// <summary><c>tahun-pertama</c>: a year that a condition names as the first one begins.</summary>
    FirstYearBegins,

    /// <summary><c>peraturan-mulai</c>: a regulation of the register comes into force.</summary>
    InstrumentBegins,
}

/// <summary>A day of the law.</summary>
/// <param name="Day">The first day on which it is so.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Decision">The decision; null for a regulation.</param>
/// <param name="What">The condition, the year or the regulation; null when the kind says all.</param>
/// <param name="Basis">The articles, or the name of the regulation.</param>
internal sealed record DateOfLaw(LocalDate Day, DateOfLawKind Kind, Decision? Decision, LocalizedText? What, string Basis);

/// <summary>Finds the days of the law in a window: they are the same for every subject.</summary>
internal static class DatesOfLaw
{
    /// <summary>The days after <paramref name="on"/> up to <paramref name="until"/>, ascending.</summary>
    public static IEnumerable<DateOfLaw> Of(RuleBook book, LocalDate on, LocalDate until) =>
        book
            .Decisions.SelectMany(d => Versions(d).Concat(d.Versions.SelectMany(v => Due(d, v).Concat(Years(d, v)))))
            .Concat(
                book.Instruments.All.Where(i => i.From is not null)
                    .Select(i => new DateOfLaw(
                        i.From!.Value,
                        DateOfLawKind.InstrumentBegins,
                        null,
                        LocalizedText.Same(book.Instruments.FullTitle(i)),
                        i.Name
                    ))
            )
            .Where(d => d.Day > on && d.Day <= until)
            .DistinctBy(d => (d.Day, d.Kind, d.Decision?.Id, d.What?.Indonesian, d.Decision is null ? d.Basis : ""))
            .OrderBy(d => d.Day)
            .ThenBy(d => d.Kind)
            .ThenBy(d => d.Decision?.Id, StringComparer.Ordinal)
            .ThenBy(d => d.What?.Indonesian, StringComparer.Ordinal);

    private static IEnumerable<DateOfLaw> Versions(Decision decision)
    {
        for (int i = 0; i < decision.Versions.Length; i++)
        {
            DecisionVersion version = decision.Versions[i];
            yield return new DateOfLaw(
                version.InForce.From,
                i == 0 ? DateOfLawKind.RuleBegins : DateOfLawKind.RuleChanges,
                decision,
                null,
                version.Basis.ToString()
            );
            if (i == decision.Versions.Length - 1 && version.InForce.Until is { } last && last < LocalDate.MaxIsoValue)
            {
                yield return new DateOfLaw(last.PlusDays(1), DateOfLawKind.RuleEnds, decision, null, version.Basis.ToString());
            }
        }
    }

    private static IEnumerable<DateOfLaw> Due(Decision decision, DecisionVersion version) =>
        from reading in version.Readings
        from row in (reading.Body as PermitRequirement)?.Due ?? []
        where row.From is { } day && version.InForce.Contains(day)
        select new DateOfLaw(
            row.From!.Value,
            DateOfLawKind.DutyFallsDue,
            decision,
            row.When is { } when ? Sentences(when) : null,
            reading.Basis.ToString()
        );

    private static IEnumerable<DateOfLaw> Years(Decision decision, DecisionVersion version)
    {
        foreach (
            Comparison comparison in version
                .Readings.SelectMany(r => Checks.ReferenceChecks.Conditions(r.Body))
                .SelectMany(BodyWriter.Leaves)
                .OfType<Comparison>()
                .Where(c => c.Left.Single is { Kind: TermKind.Year })
        )
        {
            if (comparison.Bounds.Upper is { Value: { Kind: QuantityKind.Year, Number: var last }, Included: var with })
            {
                yield return Year(decision, version, comparison, DateOfLawKind.LastYearEnds, with ? last + 1 : last);
            }
            if (comparison.Bounds.Lower is { Value: { Kind: QuantityKind.Year, Number: var first }, Included: var within })
            {
                yield return Year(decision, version, comparison, DateOfLawKind.FirstYearBegins, within ? first : first + 1);
            }
        }
    }

    private static DateOfLaw Year(Decision decision, DecisionVersion version, Comparison comparison, DateOfLawKind kind, long year)
    {
        var day = new LocalDate((int)year, 1, 1);
        // A version that is not in force then says nothing of the year.
        return new DateOfLaw(
            version.InForce.Contains(day) ? day : LocalDate.MinIsoValue,
            kind,
            decision,
            SentenceWriter.Write(comparison),
            version.Basis.ToString()
        );
    }

    private static LocalizedText Sentences(Condition condition)
    {
        LocalizedText[] leaves = [.. BodyWriter.Leaves(condition).Select(SentenceWriter.Write)];
        return new(string.Join("; ", leaves.Select(l => l.Indonesian)), string.Join("; ", leaves.Select(l => l.English)));
    }
}
