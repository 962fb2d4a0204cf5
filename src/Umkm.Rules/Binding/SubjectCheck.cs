using Umkm.Domain;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>Checks that a subject fits a glossary.</summary>
internal static class SubjectCheck
{
    /// <summary>All mismatches; empty when the subject fits.</summary>
    public static IReadOnlyList<Problem> Of(Subject subject, Glossary glossary)
    {
        Guard.Against.Null(subject);
        Guard.Against.Null(glossary);
        return [.. OfSlugs(subject, glossary), .. OfFacts(subject, glossary)];
    }

    /// <summary>Kinds of paper and other closed slugs that the glossary does not list.</summary>
    internal static IReadOnlyList<Problem> OfSlugs(Subject subject, Glossary glossary)
    {
        List<Problem>? wrong = null;
        if (subject is Enterprise { Permits: { } permits })
        {
            for (int i = 0; i < permits.Count; i++)
            {
                if (permits[i].Kind is { } kind && glossary.FindPermit(kind) is null)
                {
                    (wrong ??= []).Add(
                        Unknown(
                            "subject.permit-kind",
                            $"$.permits[{i}].kind",
                            kind,
                            glossary.PermitKinds.Select(k => k.Slug),
                            "jenis izin",
                            "a kind of paper"
                        )
                    );
                }
            }
        }
        foreach (Problem slug in ClosedSlugs.Wrong(subject, glossary))
        {
            (wrong ??= []).Add(slug);
        }
        return wrong ?? (IReadOnlyList<Problem>)[];
    }

    private static IEnumerable<Problem> OfFacts(Subject subject, Glossary glossary)
    {
        foreach ((string name, FactValue value) in subject.Facts)
        {
            string path = $"$.facts[\"{name}\"]";
            if (LocalFacts.Find(glossary, subject, name) is not { } term)
            {
                SubjectKind about = LocalFacts.About(subject);
                yield return Unknown(
                    "subject.fact",
                    path,
                    name,
                    glossary.Terms.Where(t => t.Subject == about && t.Kind != TermKind.Age).OrderBy(t => t.Property is not null).Select(t => t.Name),
                    "istilah",
                    "a term",
                    name,
                    Slips.Term(name, glossary)
                );
            }
            else if (LocalFacts.Number(term, value) is { } number)
            {
                if (FactTwice.Differs(glossary, subject, term, number))
                {
                    yield return FactTwice.Told(glossary, subject, term, name, number);
                }
            }
            else
            {
                yield return new Problem(
                    Place.Inside(path),
                    RuleMessages.OfSubject(
                        "subject.fact-value",
                        new($"nilai {value}", $"the value {value}"),
                        new($"nilai untuk \"{name}\": {Shape(term, Lang.Indonesian)}", $"a value for \"{name}\": {Shape(term, Lang.English)}"),
                        LocalizedText.Empty,
                        name
                    )
                );
            }
        }
    }

    /// <summary>A name that is not known, with those that are and the nearest spelling.</summary>
    internal static Problem Unknown(
        string code,
        string path,
        string found,
        IEnumerable<string> known,
        string whatId,
        string whatEn,
        string? fact = null,
        string? meant = null
    )
    {
        string[] words = [.. known];
        string? near = meant ?? Spelling.Nearest(found, words);
        string some = string.Join(", ", words.Take(12)) + (words.Length > 12 ? ", …" : "");
        return new Problem(
            Place.Inside(path),
            RuleMessages.OfSubject(
                code,
                new($"{whatId} \"{found}\" tidak dikenal", $"{whatEn} that is not known, \"{found}\""),
                new($"salah satu dari: {some}", $"one of: {some}"),
                near is null ? LocalizedText.Empty : new($"Mungkin maksudnya \"{near}\"", $"Perhaps \"{near}\" is meant"),
                fact
            )
        );
    }

    private static string Shape(Term term, Lang language) =>
        (term.Kind, language) switch
        {
            (TermKind.YesNo, _) => "true, false",
            (TermKind.Choice, _) => string.Join(", ", term.Choices.Select(c => c.Slug)),
            (TermKind.Date, Lang.Indonesian) => "tanggal, misalnya \"2026-11-22\"",
            (TermKind.Date, _) => "a date, e.g. \"2026-11-22\"",
            (_, Lang.Indonesian) => "bilangan bulat",
            _ => "a whole number",
        };
}
