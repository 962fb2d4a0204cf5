using System.Collections.Immutable;
using Umkm.Rules.Problems;

namespace Umkm.Rules.RuleLanguage;

/// <summary>Reads one sentence of a rule file: one comparison, in the words of legislative drafting.</summary>
/// <remarks>And, or, not and counting are structure and never words inside a sentence.</remarks>
internal sealed class SentenceParser
{
    private readonly Glossary _glossary;
    private readonly SentenceProblems _tell;
    private readonly PaperSentences _papers;
    private readonly ComparisonSentences _comparisons;
    private readonly ILookup<string, Term> _byFirstWord;

    public SentenceParser(Glossary glossary, ProblemList problems)
    {
        _glossary = glossary;
        _tell = new SentenceProblems(glossary, problems);
        _papers = new PaperSentences(glossary, problems, _tell);
        _comparisons = new ComparisonSentences(_tell);
        _byFirstWord = glossary.Terms.OrderByDescending(t => t.Name.Length).ToLookup(t => FirstWord(t.Name));
    }

    /// <summary>The condition a sentence states; null when it cannot be read, which is then told.</summary>
    /// <param name="place">Where the sentence stands.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="about">The subject whose terms it may use.</param>
    public Condition? Read(Place place, string sentence, SubjectKind about)
    {
        string text = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text == "selalu")
        {
            return new Always(place);
        }
        if (text == "tidak pernah")
        {
            return new Negation(place, new Always(place));
        }
        if (Comparators.Starts(text, "keputusan"))
        {
            return Decision(place, text);
        }
        if (!StartsWithTerm(text) && _papers.Read(place, text) is { } paper)
        {
            return paper.Condition;
        }
        if (Left(place, text, about) is not { } left)
        {
            return null;
        }
        string rest = text[left.Length..].TrimStart();
        return left.Sum.Terms.First().Kind switch
        {
            TermKind.YesNo => YesNo(place, left.Sum.Plus[0], rest),
            TermKind.Choice => Choice(place, left.Sum.Plus[0], rest),
            TermKind.Kbli or TermKind.Region => Codes(place, left.Sum.Plus[0], rest),
            _ => _comparisons.Read(place, left.Sum, rest),
        };
    }

    /// <summary>The bounds of a text such as <c>paling banyak Rp500 juta</c>; null when it cannot be read, which is then told.</summary>
    public Bounds? ReadBounds(Place place, string text, Term like) => _comparisons.Read(place, new TermSum([like], []), text)?.Bounds;

    /// <summary>The term of a name that a subject may use; null when there is none, which is then told.</summary>
    public Term? ReadTerm(Place place, string name, SubjectKind about)
    {
        if (_glossary.Find(name) is { } term)
        {
            return Usable(place, term, about) ? term : null;
        }
        _tell.UnknownTerm(place, name, about);
        return null;
    }

    private (TermSum Sum, int Length)? Left(Place place, string text, SubjectKind about)
    {
        var plus = ImmutableArray.CreateBuilder<Term>();
        var minus = ImmutableArray.CreateBuilder<Term>();
        int at = 0;
        bool adding = true;
        while (true)
        {
            string rest = text[at..];
            Term? term = _byFirstWord[FirstWord(rest)].FirstOrDefault(t => Comparators.Starts(rest, t.Name));
            if (term is null)
            {
                string name = NameIn(rest);
                _tell.UnknownTerm(place, name, about, rest[name.Length..].TrimStart());
                return null;
            }
            if (!Usable(place, term, about))
            {
                return null;
            }
            (adding ? plus : minus).Add(term);
            at += term.Name.Length;
            string after = text[at..].TrimStart();
            adding = Comparators.Starts(after, "ditambah");
            if (!adding && !Comparators.Starts(after, "dikurangi"))
            {
                break;
            }
            at = text.Length - after.Length + (adding ? "ditambah" : "dikurangi").Length + 1;
            if (at >= text.Length)
            {
                _tell.UnknownTerm(place, after, about);
                return null;
            }
        }
        var sum = new TermSum(plus.ToImmutable(), minus.ToImmutable());
        if (
            sum.Single is null
            && sum.Terms.FirstOrDefault(t => t.Kind is not (TermKind.Rupiah or TermKind.Count) || t.Kind != plus[0].Kind || t.Unit != plus[0].Unit)
                is { } odd
        )
        {
            _tell.SumOf(place, odd);
            return null;
        }
        return (sum, at);
    }

    private bool Usable(Place place, Term term, SubjectKind about)
    {
        if (term.Subject == about || term.Subject == about.Parent())
        {
            return true;
        }
        _tell.OtherSubject(place, term, about);
        return false;
    }

    private Statement? YesNo(Place place, Term term, string rest)
    {
        if (rest.Length == 0)
        {
            return new Statement(place, term);
        }
        _tell.AfterStatement(place, term, rest);
        return null;
    }

    private ChoiceIs? Choice(Place place, Term term, string rest)
    {
        string[]? values = Listed(place, term.Name, rest, "adalah");
        if (values is null)
        {
            return null;
        }
        var slugs = ImmutableArray.CreateBuilder<string>();
        foreach (string value in values)
        {
            if (term.Choices.FirstOrDefault(c => c.Slug == value || c.Label.Indonesian == value) is { } choice)
            {
                slugs.Add(choice.Slug);
                continue;
            }
            _tell.UnknownChoice(place, term, value);
            return null;
        }
        return new ChoiceIs(place, term, slugs.ToImmutable());
    }

    private CodeIn? Codes(Place place, Term term, string rest)
    {
        if (!Comparators.Starts(rest, "termasuk"))
        {
            _tell.NoCodes(place, term, rest);
            return null;
        }
        var groups = ImmutableArray.CreateBuilder<CodeGroup>();
        foreach (string code in rest["termasuk".Length..].Split(',', StringSplitOptions.TrimEntries))
        {
            NumberRange? range = term.Kind == TermKind.Kbli ? RuleLanguage.Codes.KbliGroup(code) : RuleLanguage.Codes.RegionGroup(code);
            if (range is null)
            {
                _tell.Code(place, term, code);
                return null;
            }
            groups.Add(new CodeGroup(code, range));
        }
        return new CodeIn(place, term, groups.ToImmutable());
    }

    private DecisionIs? Decision(Place place, string text)
    {
        string rest = text["keputusan".Length..].Trim();
        string id = FirstWord(rest);
        return Listed(place, $"keputusan {id}", rest[id.Length..].Trim(), "adalah") is { } answers ? new DecisionIs(place, id, [.. answers]) : null;
    }

    private string[]? Listed(Place place, string what, string rest, string verb)
    {
        if (Comparators.Starts(rest, verb) && rest.Length > verb.Length)
        {
            string values = rest[verb.Length..].Trim();
            const string OneOf = "salah satu dari";
            string[] list = Comparators.Starts(values, OneOf) ? values[OneOf.Length..].Split(',', StringSplitOptions.TrimEntries) : [values];
            if (list.All(v => v.Length > 0))
            {
                return list;
            }
        }
        _tell.NoList(place, what, rest, verb);
        return null;
    }

    private bool StartsWithTerm(string text) => _byFirstWord[FirstWord(text)].Any(t => Comparators.Starts(text, t.Name));

    private static string FirstWord(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? text : text[..space];
    }

    private static string NameIn(string text)
    {
        string[] words = text.Split(' ');
        for (int i = 1; i < words.Length; i++)
        {
            string rest = string.Join(' ', words[i..]);
            if (Comparators.At(rest) is not null || words[i] is "adalah" or "termasuk" or "tepat" or "ditambah" or "dikurangi")
            {
                return string.Join(' ', words[..i]);
            }
        }
        return text;
    }
}
