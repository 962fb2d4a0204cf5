using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>Parts of a book beside its decisions, each as its name and one line that is the same when it says the same.</summary>
internal static class BookLines
{
    /// <summary>The implied facts.</summary>
    public static Dictionary<string, string> Implied(RuleBook book) => book.Implied.ToDictionary(i => i.Id, Text);

    /// <summary>The regulations of the register.</summary>
    public static Dictionary<string, string> Instruments(RuleBook book) => book.Instruments.All.ToDictionary(i => i.Name, Text);

    /// <summary>Implied facts that differ on days about which the older edition had spoken.</summary>
    public static IEnumerable<string> CorrectedImplied(RuleBook before, RuleBook after)
    {
        NodaTime.LocalDate last = before
            .Decisions.SelectMany(d => d.Versions)
            .Select(v => v.CheckedOn)
            .DefaultIfEmpty(NodaTime.LocalDate.MinIsoValue)
            .Max();
        return before
            .Implied.Concat(after.Implied)
            .Select(i => i.Id)
            .Distinct()
            .Where(id => !Said(before, id, last).SetEquals(Said(after, id, last)))
            .Order(StringComparer.Ordinal);
    }

    // What is implied up to a day; that a version ends later is no change of what was.
    private static HashSet<string> Said(RuleBook book, string id, NodaTime.LocalDate last) =>
        [
            .. from implied in book.Implied
            where implied.Id == id
            from version in implied.Versions
            where version.InForce.From <= last
            let end = version.InForce.Until is { } until && until <= last ? IsoDate.Format(until) : ""
            select string.Create(
                CultureInfo.InvariantCulture,
                $"{implied.Term.Name} {implied.Value} {IsoDate.Format(version.InForce.From)} {end} {ConditionKey.Of(version.When)}"
            ),
        ];

    private static string Text(ImpliedFact implied) =>
        $"{implied.Term.Name} {(implied.Value ? "ya" : "tidak")} "
        + string.Join(
            "; ",
            implied.Versions.Select(v =>
                $"{v.InForce}, bila {ConditionLine.Of(v.When).Indonesian} ({v.Basis}, diperiksa {IsoDate.Format(v.CheckedOn)})"
            )
        );

    private static string Text(Instrument one) =>
        string.Join(
            ", ",
            new[]
            {
                one.Title,
                one.PromulgatedOn is { } promulgated ? $"diundangkan {IsoDate.Format(promulgated)}" : null,
                one.From is { } from ? $"berlaku {IsoDate.Format(from)}" : null,
                one.ChangedBy.IsEmpty ? null : $"diubah oleh {string.Join(", ", one.ChangedBy)}",
                one.RevokedBy.IsEmpty ? null : $"dicabut oleh {string.Join(", ", one.RevokedBy)}",
                Sections.EvidencePhrases.Of(one.Evidence).Indonesian,
                $"diperiksa {IsoDate.Format(one.CheckedOn)}",
            }.OfType<string>()
        );
}
