using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Assessments;

/// <summary>An explicit assumption for a fact that is not given. It never overrides a given fact, and every result that used it lists it.</summary>
public sealed record AssumedFact
{
    private AssumedFact(Term term, long value)
    {
        Term = term;
        Value = value;
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    internal long Value { get; }

    /// <summary>An assumption that was made before, from its number.</summary>
    internal static AssumedFact Of(Term term, long value) => new(term, value);

    /// <summary>Reads <c>NAME=VALUE</c>; the name is a JSON property of the enterprise or a term.</summary>
    /// <param name="text">E.g. <c>foreignOwned=false</c>, <c>annualSales=250000000</c>, <c>modal usaha=Rp1 miliar</c>.</param>
    /// <param name="glossary">The glossary of the rule book.</param>
    /// <param name="fact">The assumption, when it can be read.</param>
    /// <param name="problem">Why it cannot be read, otherwise.</param>
    public static bool TryParse(string text, Glossary glossary, out AssumedFact? fact, out Problem? problem)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(glossary);
        fact = null;
        problem = null;
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? text : text[..equals].Trim();
        Term? term = glossary.FindProperty(SubjectKind.Enterprise, name) ?? glossary.FindProperty(SubjectKind.Group, name) ?? glossary.Find(name);
        if (equals < 0 || term is null || term.Kind == TermKind.Age || term.Subject is not (SubjectKind.Enterprise or SubjectKind.Group))
        {
            string? near = Spelling.Nearest(
                name,
                glossary
                    .Terms.Where(t => t.Subject == SubjectKind.Enterprise)
                    .SelectMany(t => t.Property is null ? new[] { t.Name } : [t.Property, t.Name])
            );
            problem = PropertyKinds.HoldsNoTerm(name)
                ? Wrong(
                    "assumption.no-term",
                    new($"\"{HarmlessText.Masked(text)}\"", $"\"{HarmlessText.Masked(text)}\""),
                    new("fakta yang dibandingkan kalimat aturan", "a fact that sentences of rules compare"),
                    new(
                        $"{name} berupa nomor, nama, atau daftar dan tidak dapat diasumsikan; tulis di berkasnya",
                        $"{name} is a number, name or list and cannot be assumed; write it in the file"
                    )
                )
                : Wrong(
                    "assumption.fact",
                    new($"\"{HarmlessText.Masked(text)}\"", $"\"{HarmlessText.Masked(text)}\""),
                    new(
                        "NAMA=NILAI dengan nama fakta usaha, misalnya foreignOwned=false",
                        "NAME=VALUE with the name of a fact, e.g. foreignOwned=false"
                    ),
                    near is null ? LocalizedText.Empty
                        : near == name && term is not null ? new($"Sebut nilainya: {Given(term)}", $"Give its value: {Given(term)}")
                        : new($"Mungkin maksudnya \"{near}\"", $"Perhaps \"{near}\" is meant")
                );
            return false;
        }
        if (TermValues.ReadLoose(term, text[(equals + 1)..].Trim()) is not { } value || value < term.Minimum)
        {
            string found = HarmlessText.Masked(text[(equals + 1)..].Trim());
            problem = Wrong(
                "assumption.value",
                new($"nilai \"{found}\" untuk {name}", $"the value \"{found}\" for {name}"),
                new($"misalnya {TermValues.Example(term)}", $"e.g. {TermValues.Example(term)}"),
                LocalizedText.Empty
            );
            return false;
        }
        fact = new AssumedFact(term, value);
        return true;
    }

    private static string Given(Term term) => $"{term.Property ?? term.Name}={TermValues.Example(term).Split(", ")[0]}";

    private static Problem Wrong(string code, LocalizedText found, LocalizedText expected, LocalizedText remedy) =>
        new(Place.Inside("--assume"), RuleMessages.OfSubject(code, found, expected, remedy));
}
