using System.Globalization;
using Umkm.Domain;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>A fact that a subject gives twice: as its property and under <c>facts</c>. Both have to say the same.</summary>
internal static class FactTwice
{
    /// <summary>Whether the property of a term is given with another value than the fact.</summary>
    public static bool Differs(Subject subject, Term term, long number) =>
        term.Property is not null && Given(subject, term).Any(g => g.Number != number);

    /// <summary>What is told of a fact that differs from its property.</summary>
    public static Problem Told(Subject subject, Term term, string name, long number)
    {
        string path = $"$.facts[\"{name}\"]";
        string property = $"$.{term.Property}";
        return new Problem(
            Place.Inside(path),
            RuleMessages.OfSubject(
                "subject.fact-twice",
                new(
                    $"\"{name}\" {TermValues.Write(term, number, Lang.Indonesian)}, sedangkan {property} {Values(subject, term, Lang.Indonesian)}",
                    $"\"{name}\" {TermValues.Write(term, number, Lang.English)}, while {property} is {Values(subject, term, Lang.English)}"
                ),
                new("satu nilai untuk satu fakta", "one value for one fact"),
                new($"Hapus salah satunya: {property} atau {path}", $"Remove one of them: {property} or {path}"),
                name
            )
        );
    }

    private static string Values(Subject subject, Term term, Lang language) =>
        string.Join(", ", Given(subject, term).Select(g => g.Number is { } n ? TermValues.Write(term, n, language) + g.Of : g.Of));

    // A date that is known in part has no number; sales may be of several years, and the fact does not say of which.
    private static (long? Number, string Of)[] Given(Subject subject, Term term) =>
        subject switch
        {
            Enterprise { AnnualSales: { } sales } when term.Property == "annualSales" =>
            [
                .. sales.Select(s => ((long?)s.Amount.Amount, s.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $" ({year})") : "")),
            ],
            Enterprise e when EnterpriseFacts.PartialDates.TryGetValue(term.Property!, out var date) && date(e) is { Day: null } part =>
            [
                (null, part.ToString("R", CultureInfo.InvariantCulture)),
            ],
            Enterprise e => One(e, term, EnterpriseFacts.Numbers, EnterpriseFacts.Choices),
            EnterpriseGroup g => One(g, term, GroupFacts.Numbers, GroupFacts.Choices),
            _ => [],
        };

    private static (long? Number, string Of)[] One<T>(
        T subject,
        Term term,
        IReadOnlyDictionary<string, Func<T, long?>> numbers,
        IReadOnlyDictionary<string, Func<T, string?>> choices
    )
    {
        long? value =
            numbers.TryGetValue(term.Property!, out Func<T, long?>? number) ? number(subject)
            : choices.TryGetValue(term.Property!, out Func<T, string?>? choice) && choice(subject) is { } slug ? TermValues.Read(term, slug)
            : null;
        return value is null ? [] : [(value, "")];
    }
}
