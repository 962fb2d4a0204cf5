using System.Globalization;
using Umkm.Domain;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>A fact that a subject gives twice: as its property and under <c>facts</c>, or there by two terms of one property. Both have to say the
/// same.</summary>
internal static class FactTwice
{
    /// <summary>Whether the property of a term, or a fact before it of the same property, is given with another value than the fact.</summary>
    public static bool Differs(Glossary glossary, Subject subject, Term term, long number) =>
        term.Property is not null && (Given(subject, term).Any(g => g.Number != number) || Before(glossary, subject, term, number) is not null);

    /// <summary>What is told of a fact that differs from its property, or from a fact before it of the same property.</summary>
    public static Problem Told(Glossary glossary, Subject subject, Term term, string name, long number) =>
        Given(subject, term).Any(g => g.Number != number)
            ? Told(term, name, number, $"$.{term.Property}", new(Values(subject, term, Lang.Indonesian), Values(subject, term, Lang.English)))
        : Before(glossary, subject, term, number) is ({ } other, var value)
            ? Told(
                term,
                name,
                number,
                Path(other.Name),
                new(TermValues.Write(other, value, Lang.Indonesian), TermValues.Write(other, value, Lang.English))
            )
        : throw new InvalidOperationException($"\"{name}\" does not differ.");

    private static Problem Told(Term term, string name, long number, string property, LocalizedText values)
    {
        string path = Path(name);
        return new Problem(
            Place.Inside(path),
            RuleMessages.OfSubject(
                "subject.fact-twice",
                new(
                    $"\"{name}\" {TermValues.Write(term, number, Lang.Indonesian)}, sedangkan {property} {values.Indonesian}",
                    $"\"{name}\" {TermValues.Write(term, number, Lang.English)}, while {property} is {values.English}"
                ),
                new("satu nilai untuk satu fakta", "one value for one fact"),
                new($"Hapus salah satunya: {property} atau {path}", $"Remove one of them: {property} or {path}"),
                name
            )
        );
    }

    private static string Path(string name) => $"$.facts[\"{name}\"]";

    // The first fact before this one that is of the same property and says otherwise.
    private static (Term Term, long Number)? Before(Glossary glossary, Subject subject, Term term, long number)
    {
        foreach ((string name, FactValue value) in subject.Facts)
        {
            if (name == term.Name)
            {
                return null;
            }
            if (LocalFacts.Find(glossary, subject, name) is { } other && other.Property == term.Property)
            {
                if (LocalFacts.Number(other, value) is { } same && same != number)
                {
                    return (other, same);
                }
            }
        }
        return null;
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
