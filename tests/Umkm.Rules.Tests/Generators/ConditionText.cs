using System.Globalization;
using System.Text.Json.Nodes;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Generators;

/// <summary>Random conditions as rule files write them, in every form of the language.</summary>
internal sealed class ConditionText(Glossary glossary, Random random, IReadOnlyList<(string Id, SubjectKind Subject, string[] Answers)> decisions)
{
    private static readonly string[] AtMost = ["paling banyak", "paling tinggi", "sampai dengan", "kurang dari"];
    private static readonly string[] AtLeast = ["paling sedikit", "paling rendah", "lebih dari"];
    private static readonly string[] Papers = ["Surat Hijau", "Surat Biru", "merah"];

    /// <summary>A condition about a subject.</summary>
    public JsonNode Next(SubjectKind about, int depth)
    {
        if (depth == 0 || random.Next(3) == 0)
        {
            return Sentence(about);
        }
        bool root = about is SubjectKind.Enterprise or SubjectKind.Group;
        switch (random.Next(root ? 9 : 4))
        {
            case 0:
                return Map("semua", Parts(about, depth, random.Next(1, 4)));
            case 1:
                return Map("salah satu", Parts(about, depth, random.Next(1, 4)));
            case 2:
                return Map("bukan", Next(about, depth - 1));
            case 3:
                int many = random.Next(2, 5);
                return Map($"paling sedikit {random.Next(1, many + 1)} dari", Parts(about, depth, many));
            case 8:
                return Sum(about, depth);
            default:
                SubjectKind child =
                    about == SubjectKind.Group
                        ? SubjectKind.Member
                        : Pick(SubjectKind.Activity, SubjectKind.Product, SubjectKind.Loan, SubjectKind.Permit);
                string word = child.Word();
                string key = Pick(
                    $"ada {word}",
                    $"setiap {word}",
                    $"tidak ada {word}",
                    $"paling sedikit {random.Next(1, 4)} {word}",
                    $"paling banyak {random.Next(1, 3)} {word}"
                );
                return Map(key, Next(child, depth - 1));
        }
    }

    /// <summary>One sentence about a subject.</summary>
    public string Sentence(SubjectKind about)
    {
        int form = random.Next(12);
        bool enterprise = about != SubjectKind.Group && about != SubjectKind.Member;
        if (form == 0)
        {
            return "selalu";
        }
        if (form is 1 or 2 && enterprise)
        {
            string paper = Pick(Papers);
            return Pick($"memiliki {paper} yang berlaku", $"sedang mengurus {paper}", $"pernah memiliki {paper}");
        }
        var known = decisions
            .Where(d =>
                d.Subject == about
                || (d.Subject == SubjectKind.Enterprise && enterprise)
                || (about == SubjectKind.Enterprise && d.Subject != SubjectKind.Group)
            )
            .ToArray();
        if (form is 3 or 4 && known.Length > 0)
        {
            (string id, _, string[] answers) = known[random.Next(known.Length)];
            string[] some = [.. answers.Where(_ => random.Next(2) == 0)];
            return some.Length is 0 or 1
                ? $"keputusan {id} adalah {Pick(answers)}"
                : $"keputusan {id} adalah salah satu dari {string.Join(", ", some)}";
        }
        Term[] terms = [.. glossary.Terms.Where(t => t.Subject == about || (random.Next(3) == 0 && t.Subject == about.Parent()))];
        if (terms.Length == 0)
        {
            terms = [.. glossary.Terms.Where(t => t.Subject == about.Parent())];
        }
        return About(terms[random.Next(terms.Length)]);
    }

    private string About(Term term)
    {
        switch (term.Kind)
        {
            case TermKind.YesNo:
                return term.Name;
            case TermKind.Choice:
                string[] slugs = [.. term.Choices.Select(c => random.Next(2) == 0 ? c.Slug : c.Label.Indonesian)];
                return random.Next(2) == 0 ? $"{term.Name} adalah {Pick(slugs)}" : $"{term.Name} adalah salah satu dari {Pick(slugs)}, {Pick(slugs)}";
            case TermKind.Kbli:
                return $"{term.Name} termasuk {Pick("56101/2020", "10/2020, 11/2020", "10 s.d. 33/2020", "47/2025", "561/2017, 10391/2020")}";
            case TermKind.Region:
                return $"{term.Name} termasuk {Pick("35", "35.73", "35.73, 35.07", "35.07.01")}";
            case TermKind.Date:
                return Pick(
                    $"{term.Name} {Pick("paling lambat", "sampai dengan", "sebelum", "sejak", "paling cepat", "setelah")} {Pick("tanggal penilaian", "2 Februari 2021", "31 Desember 2019")}",
                    $"{term.Name} {Pick("sejak", "setelah")} 1 Maret 2019 sampai dengan {Pick("29 Februari 2020", "31 Agustus 2022")}"
                );
            case TermKind.Age:
                return Pick(
                    $"{term.Name} {Pick("paling singkat", "paling sedikit", "lebih dari", "kurang dari", "paling lama", "paling banyak", "tepat")} {Duration()}",
                    $"{term.Name} {Pick("paling singkat", "lebih dari")} 6 bulan sampai dengan {Pick("", "paling lama ")}{random.Next(6, 40)} bulan"
                );
            case TermKind.Year:
                return $"{term.Name} {Pick("sampai dengan", "paling sedikit", "kurang dari", "tepat")} tahun {random.Next(2018, 2026)}";
            default:
                return Bounded(Left(term), term);
        }
    }

    private string Duration() =>
        Pick($"{random.Next(0, 400)} hari", $"{random.Next(0, 25)} bulan", $"{random.Next(0, 4)} tahun", "6 bulan", "1 tahun");

    private string Left(Term term)
    {
        Term[] like = [.. glossary.Terms.Where(t => t.Subject == term.Subject && t.Kind == term.Kind && t.Unit == term.Unit)];
        string left = term.Name;
        for (int more = random.Next(4); more >= 2; more--)
        {
            left += $" {Pick("ditambah", "dikurangi")} {Pick(like).Name}";
        }
        return left;
    }

    private string Bounded(string left, Term term) =>
        random.Next(4) switch
        {
            0 => $"{left} {Pick(AtLeast)} {Value(term, 0)} sampai dengan {Pick("", "paling banyak ")}{Value(term, 5)}",
            1 => $"{left} tepat {Value(term, 0)}",
            _ => $"{left} {Pick([.. AtMost, .. AtLeast])} {Value(term, 0)}",
        };

    /// <summary>Small numbers, so that random facts meet them.</summary>
    private string Value(Term term, int from)
    {
        int number = from + random.Next(5);
        return term.Kind == TermKind.Rupiah
            ? string.Create(CultureInfo.InvariantCulture, $"Rp{number}")
            : string.Create(CultureInfo.InvariantCulture, $"{number} {term.Unit}");
    }

    private JsonNode Sum(SubjectKind about, int depth)
    {
        (string of, SubjectKind child, string own) =
            about == SubjectKind.Group ? ("iuran", SubjectKind.Member, "kas")
            : random.Next(2) == 0 ? ("plafon", SubjectKind.Loan, "modal")
            : ("masa", SubjectKind.Product, "lama izin");
        Term term = glossary.Find(of)!;
        var body = new JsonObject
        {
            ["dari"] = of,
            ["atas"] = child.Word(),
            ["batas"] = Bounded("", term).Trim(),
        };
        if (random.Next(3) > 0)
        {
            body["yang"] = Next(child, depth - 1);
        }
        if (random.Next(2) == 0)
        {
            body["ditambah"] = own;
        }
        return Map("jumlah", body);
    }

    private JsonArray Parts(SubjectKind about, int depth, int many) => [.. Enumerable.Range(0, many).Select(_ => Next(about, depth - 1))];

    private static JsonObject Map(string key, JsonNode value) => new() { [key] = value };

    private T Pick<T>(params T[] from) => from[random.Next(from.Length)];
}
