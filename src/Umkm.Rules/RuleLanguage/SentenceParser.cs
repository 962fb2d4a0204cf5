using System.Collections.Immutable;
using Umkm.Rules.Problems;

namespace Umkm.Rules.RuleLanguage;

/// <summary>Reads one sentence of a rule file: one comparison, in the words of legislative drafting.</summary>
/// <remarks>And, or, not and counting are structure and never words inside a sentence.</remarks>
internal sealed class SentenceParser
{
    private readonly Glossary _glossary;
    private readonly ProblemList _problems;
    private readonly ILookup<string, Term> _byFirstWord;

    public SentenceParser(Glossary glossary, ProblemList problems)
    {
        _glossary = glossary;
        _problems = problems;
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
        if (Comparators.Starts(text, "keputusan"))
        {
            return Decision(place, text);
        }
        if (Paper(place, text) is { } paper)
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
            _ => Compare(place, left.Sum, rest),
        };
    }

    /// <summary>The bounds of a text such as <c>paling banyak Rp500 juta</c>; null when it cannot be read, which is then told.</summary>
    public Bounds? ReadBounds(Place place, string text, Term like) => (Compare(place, new TermSum([like], []), text) as Comparison)?.Bounds;

    /// <summary>The term of a name that a subject may use; null when there is none, which is then told.</summary>
    public Term? ReadTerm(Place place, string name, SubjectKind about)
    {
        if (_glossary.Find(name) is { } term)
        {
            return Usable(place, term, about) ? term : null;
        }
        Unknown(place, name, about);
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
                Unknown(place, NameIn(rest), about);
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
                Unknown(place, after, about);
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
            _problems.Add(
                place,
                "satuan",
                $"\"{odd.Name}\" di dalam penjumlahan",
                $"\"{odd.Name}\" within a sum",
                "istilah rupiah atau bilangan dengan satuan yang sama",
                "money or count terms of one unit",
                "jumlahkan hanya yang bersatuan sama",
                "add only what has the same unit"
            );
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
        _problems.Add(
            place,
            "pokok-salah",
            $"istilah \"{term.Name}\" yang menerangkan {term.Subject.Word()}",
            $"the term \"{term.Name}\", which is about a {term.Subject.English()}",
            $"istilah tentang {about.Word()}",
            $"a term about a {about.English()}",
            $"gunakan di dalam \"ada {term.Subject.Word()}\" atau \"setiap {term.Subject.Word()}\"",
            $"use it within \"ada {term.Subject.Word()}\" or \"setiap {term.Subject.Word()}\""
        );
        return false;
    }

    private void Unknown(Place place, string name, SubjectKind about)
    {
        string? near =
            Spelling.Nearest(name, _glossary.Terms.Where(t => t.Subject == about || t.Subject == about.Parent()).Select(t => t.Name))
            ?? Spelling.Nearest(name, _glossary.Terms.Select(t => t.Name));
        _problems.Add(
            place,
            "istilah-tidak-dikenal",
            $"istilah \"{name}\"",
            $"the term \"{name}\"",
            "istilah dari daftar istilah",
            "a term of the glossary",
            near is null ? "daftarkan istilahnya atau periksa ejaannya" : $"mungkin maksudnya \"{near}\"",
            near is null ? "declare the term or check the spelling" : $"perhaps \"{near}\" is meant"
        );
    }

    private Condition? Compare(Place place, TermSum left, string rest)
    {
        Term first = left.Plus[0];
        if (Comparators.Starts(rest, "tepat"))
        {
            return Value(place, first, rest["tepat".Length..].Trim()) is { } exact
                ? new Comparison(place, left, new Bounds(new Bound(exact, true), new Bound(exact, true)))
                : null;
        }
        if (Comparators.At(rest) is not { } word)
        {
            Words(place, first, rest);
            return null;
        }
        string value = rest[word.Text.Length..].Trim();
        string? upper = null;
        int split = value.IndexOf(" sampai dengan ", StringComparison.Ordinal);
        if (!word.IsUpper && split >= 0)
        {
            upper = value[(split + " sampai dengan ".Length)..].Trim();
            value = value[..split];
            if (Comparators.At(upper) is { IsUpper: true, Included: true } again)
            {
                upper = upper[again.Text.Length..].Trim();
            }
        }
        bool isDate = first.Kind is TermKind.Date;
        if (isDate ? !word.ForDates : !word.ForNumbers)
        {
            Words(place, first, rest);
            return null;
        }
        Quantity? one = Value(place, first, value);
        Quantity? two = upper is null ? null : Value(place, first, upper);
        if (one is null || (upper is not null && two is null))
        {
            return null;
        }
        if (two is not null && (two.Kind != one.Kind || two.Number < one.Number))
        {
            _problems.Add(
                place,
                "rentang",
                $"rentang \"{rest}\"",
                $"the range \"{rest}\"",
                "batas bawah yang tidak melebihi batas atas, dengan satuan yang sama",
                "a lower end not above the upper end, in one unit"
            );
            return null;
        }
        var bound = new Bound(one, word.Included);
        return new Comparison(place, left, word.IsUpper ? new Bounds(null, bound) : new Bounds(bound, two is null ? null : new Bound(two, true)));
    }

    private void Words(Place place, Term term, string rest)
    {
        bool date = term.Kind == TermKind.Date;
        string words = string.Join(", ", Comparators.All.Where(w => date ? w.ForDates : w.ForNumbers).Select(w => w.Text));
        _problems.Add(
            place,
            "kata-banding",
            rest.Length == 0 ? $"\"{term.Name}\" tanpa kata banding" : $"\"{rest}\" setelah \"{term.Name}\"",
            rest.Length == 0 ? $"\"{term.Name}\" without a comparison" : $"\"{rest}\" after \"{term.Name}\"",
            $"salah satu dari: {words}",
            $"one of: {words}"
        );
    }

    private Quantity? Value(Place place, Term term, string text)
    {
        Quantity? value = QuantityReader.Read(text);
        string expected = QuantityReader.Example(term);
        if (value is null)
        {
            bool bare = text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',');
            _problems.Add(
                place,
                bare ? "angka-tanpa-satuan" : "nilai",
                bare ? $"angka \"{text}\" tanpa satuan" : $"nilai \"{text}\"",
                bare ? $"the number \"{text}\" without a unit" : $"the value \"{text}\"",
                $"nilai untuk \"{term.Name}\", misalnya {expected}",
                $"a value for \"{term.Name}\", e.g. {expected}",
                bare ? "tulis satuannya di dalam kalimat" : "",
                bare ? "write the unit in the sentence" : ""
            );
            return null;
        }
        if (!QuantityReader.Fits(term, value))
        {
            _problems.Add(
                place,
                "satuan-salah",
                $"\"{text}\" untuk istilah \"{term.Name}\"",
                $"\"{text}\" for the term \"{term.Name}\"",
                $"satuan {QuantityReader.UnitOf(term)}, misalnya {expected}",
                $"the unit {QuantityReader.UnitOf(term)}, e.g. {expected}"
            );
            return null;
        }
        return value;
    }

    private Statement? YesNo(Place place, Term term, string rest)
    {
        if (rest.Length == 0)
        {
            return new Statement(place, term);
        }
        _problems.Add(
            place,
            "kata-lebih",
            $"\"{rest}\" setelah \"{term.Name}\"",
            $"\"{rest}\" after \"{term.Name}\"",
            "pernyataan ya/tidak berdiri sendiri",
            "a yes/no statement standing alone",
            "gunakan \"bukan:\" untuk menyangkal",
            "use \"bukan:\" to negate"
        );
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
            string? near = Spelling.Nearest(value, term.Choices.Select(c => c.Slug));
            _problems.Add(
                place,
                "pilihan-tidak-dikenal",
                $"pilihan \"{value}\" untuk \"{term.Name}\"",
                $"the value \"{value}\" for \"{term.Name}\"",
                $"salah satu dari: {string.Join(", ", term.Choices.Select(c => c.Slug))}",
                $"one of: {string.Join(", ", term.Choices.Select(c => c.Slug))}",
                near is null ? "" : $"mungkin maksudnya \"{near}\"",
                near is null ? "" : $"perhaps \"{near}\" is meant"
            );
            return null;
        }
        return new ChoiceIs(place, term, slugs.ToImmutable());
    }

    private CodeIn? Codes(Place place, Term term, string rest)
    {
        if (!Comparators.Starts(rest, "termasuk"))
        {
            _problems.Add(
                place,
                "kata-banding",
                $"\"{rest}\" setelah \"{term.Name}\"",
                $"\"{rest}\" after \"{term.Name}\"",
                "kata \"termasuk\" lalu kode",
                "the word \"termasuk\" and codes"
            );
            return null;
        }
        var groups = ImmutableArray.CreateBuilder<CodeGroup>();
        foreach (string code in rest["termasuk".Length..].Split(',', StringSplitOptions.TrimEntries))
        {
            NumberRange? range = term.Kind == TermKind.Kbli ? RuleLanguage.Codes.KbliGroup(code) : RuleLanguage.Codes.RegionGroup(code);
            if (range is null)
            {
                _problems.Add(
                    place,
                    "kode",
                    $"kode \"{code}\"",
                    $"the code \"{code}\"",
                    term.Kind == TermKind.Kbli
                        ? "kode KBLI dengan edisinya, misalnya 56101/2020, 10/2020 atau 10 s.d. 33/2020"
                        : "kode wilayah, misalnya 35 atau 35.73",
                    term.Kind == TermKind.Kbli
                        ? "a KBLI code with its edition, e.g. 56101/2020, 10/2020 or 10 s.d. 33/2020"
                        : "a region code, e.g. 35 or 35.73"
                );
                return null;
            }
            groups.Add(new CodeGroup(code, range.Value));
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
        _problems.Add(
            place,
            "kata-banding",
            $"\"{rest}\" setelah \"{what}\"",
            $"\"{rest}\" after \"{what}\"",
            $"\"{verb} …\" atau \"{verb} salah satu dari …, …\"",
            $"\"{verb} …\" or \"{verb} salah satu dari …, …\""
        );
        return null;
    }

    private (Condition? Condition, bool Read)? Paper(Place place, string text)
    {
        (string Lead, PermitTest Test)[] forms =
        [
            ("memiliki", PermitTest.InForce),
            ("sedang mengurus", PermitTest.InProcess),
            ("pernah memiliki", PermitTest.Ever),
        ];
        foreach ((string lead, PermitTest test) in forms)
        {
            if (!Comparators.Starts(text, lead) || _byFirstWord[FirstWord(text)].Any(t => Comparators.Starts(text, t.Name)))
            {
                continue;
            }
            string name = text[lead.Length..].Trim();
            const string InForce = " yang berlaku";
            if (test == PermitTest.InForce)
            {
                if (!name.EndsWith(InForce, StringComparison.Ordinal))
                {
                    _problems.Add(
                        place,
                        "kalimat-izin",
                        $"\"{text}\"",
                        $"\"{text}\"",
                        "\"memiliki <jenis izin> yang berlaku\"",
                        "\"memiliki <kind of paper> yang berlaku\""
                    );
                    return (null, true);
                }
                name = name[..^InForce.Length];
            }
            if (_glossary.FindPermitByName(name) is { } kind)
            {
                return (new PermitHeld(place, kind, test), true);
            }
            Papers.Unknown(_problems, place, name, _glossary);
            return (null, true);
        }
        return null;
    }

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
