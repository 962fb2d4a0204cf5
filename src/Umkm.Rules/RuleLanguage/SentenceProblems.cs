using Umkm.Domain;
using Umkm.Domain.Regions;
using Umkm.Rules.Problems;

namespace Umkm.Rules.RuleLanguage;

/// <summary>What can be wrong with a sentence, in words: what was found, what was expected and how to mend it.</summary>
/// <param name="glossary">The terms there are.</param>
/// <param name="problems">Where it is told.</param>
internal sealed class SentenceProblems(Glossary glossary, ProblemList problems)
{
    /// <summary>Within a sum stands what cannot be added up.</summary>
    public void SumOf(Place place, Term odd)
    {
        problems.Add(
            place,
            "satuan",
            $"\"{odd.Name}\" di dalam penjumlahan",
            $"\"{odd.Name}\" within a sum",
            "istilah rupiah atau bilangan dengan satuan yang sama",
            "money or count terms of one unit",
            "jumlahkan hanya yang bersatuan sama",
            "add only what has the same unit"
        );
    }

    /// <summary>A term about another kind of subject.</summary>
    public void OtherSubject(Place place, Term term, SubjectKind about)
    {
        problems.Add(
            place,
            "pokok-salah",
            $"istilah \"{term.Name}\" yang menerangkan {term.Subject.Word()}",
            $"the term \"{term.Name}\", which is about a {term.Subject.English()}",
            $"istilah tentang {about.Word()}",
            $"a term about a {about.English()}",
            $"gunakan di dalam \"ada {term.Subject.Word()}\" atau \"setiap {term.Subject.Word()}\"",
            $"use it within \"ada {term.Subject.Word()}\" or \"setiap {term.Subject.Word()}\""
        );
    }

    /// <summary>A term that the glossary does not have.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="name">The name.</param>
    /// <param name="about">The subject whose terms may be used.</param>
    /// <param name="rest">What stands after the name.</param>
    public void UnknownTerm(Place place, string name, SubjectKind about, string rest = "")
    {
        string? near =
            Slips.Term(name, glossary)
            ?? Spelling.Nearest(name, glossary.Terms.Where(t => t.Subject == about || t.Subject == about.Parent()).Select(t => t.Name))
            ?? Spelling.Nearest(name, glossary.Terms.Select(t => t.Name));
        string? decision = Slips.Decision(name);
        string answer = $"keputusan {decision ?? name.ToLowerInvariant().Replace(' ', '-')} adalah …";
        LocalizedText remedy =
            near is not null ? new($"mungkin maksudnya \"{near}\"", $"perhaps \"{near}\" is meant")
            : decision is not null || Comparators.Starts(rest, "adalah")
                ? new($"jawaban sebuah keputusan ditulis \"{answer}\"", $"the answer of a decision is written \"{answer}\"")
            : new("daftarkan istilahnya atau periksa ejaannya", "declare the term or check the spelling");
        problems.Add(
            place,
            "istilah-tidak-dikenal",
            $"istilah \"{name}\"",
            $"the term \"{name}\"",
            "istilah dari daftar istilah",
            "a term of the glossary",
            remedy.Indonesian,
            remedy.English
        );
    }

    /// <summary>A range one end of which moves with the assessment date: which end is lower changes from day to day.</summary>
    public void Moving(Place place, string rest)
    {
        problems.Add(
            place,
            "rentang-bergerak",
            $"rentang \"{rest}\" yang salah satu batasnya bergerak dengan tanggal penilaian",
            $"the range \"{rest}\", one bound of which moves with the assessment date",
            "dua batas yang sama-sama tetap",
            "two bounds that both stay",
            "tulis dua kalimat di bawah \"semua:\"",
            "write two sentences under \"semua:\""
        );
    }

    /// <summary>A range whose lower end is above its upper end.</summary>
    public void Backwards(Place place, string rest)
    {
        problems.Add(
            place,
            "rentang",
            $"rentang \"{rest}\"",
            $"the range \"{rest}\"",
            "batas bawah yang tidak melebihi batas atas, dengan satuan yang sama",
            "a lower end not above the upper end, in one unit"
        );
    }

    /// <summary>No comparison, or one that does not go with the term.</summary>
    public void Comparison(Place place, Term term, string rest)
    {
        bool date = term.Kind == TermKind.Date;
        string? meant = rest.Length == 0 ? null : Slips.Comparison(rest, term);
        string words = string.Join(", ", Comparators.All.Where(w => date ? w.ForDates : w.ForNumbers).Select(w => w.Text));
        problems.Add(
            place,
            "kata-banding",
            rest.Length == 0 ? $"\"{term.Name}\" tanpa kata banding" : $"\"{rest}\" setelah \"{term.Name}\"",
            rest.Length == 0 ? $"\"{term.Name}\" without a comparison" : $"\"{rest}\" after \"{term.Name}\"",
            $"salah satu dari: {words}",
            $"one of: {words}",
            meant is null ? "" : $"mungkin maksudnya \"{meant}\"",
            meant is null ? "" : $"perhaps \"{meant}\" is meant"
        );
    }

    /// <summary>A value that cannot be read.</summary>
    public void Value(Place place, Term term, string text, string expected)
    {
        LocalizedText? meant = Slips.Value(text);
        bool bare = text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',');
        problems.Add(
            place,
            bare ? "angka-tanpa-satuan" : "nilai",
            bare ? $"angka \"{text}\" tanpa satuan" : $"nilai \"{text}\"",
            bare ? $"the number \"{text}\" without a unit" : $"the value \"{text}\"",
            $"nilai untuk \"{term.Name}\", misalnya {expected}",
            $"a value for \"{term.Name}\", e.g. {expected}",
            bare ? "tulis satuannya di dalam kalimat" : meant?.Indonesian ?? "",
            bare ? "write the unit in the sentence" : meant?.English ?? ""
        );
    }

    public void Ungrouped(Place place, string text, Quantity value)
    {
        string written = SentenceWriter.Value(value, english: false);
        problems.Warn(
            place,
            "jumlah-tanpa-pemisah",
            $"\"{text}\" tanpa pemisah",
            $"\"{text}\" without separators",
            $"{written}, agar nolnya terbaca",
            $"{written}, so that its noughts can be read"
        );
    }

    /// <summary>A value of another unit than the term's.</summary>
    public void Unit(Place place, Term term, string text, string expected)
    {
        problems.Add(
            place,
            "satuan-salah",
            $"\"{text}\" untuk istilah \"{term.Name}\"",
            $"\"{text}\" for the term \"{term.Name}\"",
            $"satuan {QuantityReader.UnitOf(term)}, misalnya {expected}",
            $"the unit {QuantityReader.UnitOf(term)}, e.g. {expected}",
            "tulis nilainya dengan satuan itu, atau pakai istilah yang bersatuan seperti yang tertulis",
            "write the value in that unit, or use a term of the unit that stands there"
        );
    }

    /// <summary>Words after a yes/no statement.</summary>
    public void AfterStatement(Place place, Term term, string rest)
    {
        LocalizedText remedy = rest.Split(' ')[0].TrimEnd(',') switch
        {
            "dan" or "serta" => new("tulis keduanya sebagai dua kalimat di bawah \"semua:\"", "write both as two sentences under \"semua:\""),
            "atau" => new("tulis keduanya sebagai dua kalimat di bawah \"salah satu:\"", "write both as two sentences under \"salah satu:\""),
            _ => new("gunakan \"bukan:\" untuk menyangkal", "use \"bukan:\" to negate"),
        };
        problems.Add(
            place,
            "kata-lebih",
            $"\"{rest}\" setelah \"{term.Name}\"",
            $"\"{rest}\" after \"{term.Name}\"",
            "pernyataan ya/tidak berdiri sendiri",
            "a yes/no statement standing alone",
            remedy.Indonesian,
            remedy.English
        );
    }

    /// <summary>A value that the term does not have.</summary>
    public void UnknownChoice(Place place, Term term, string value)
    {
        problems.Unknown(
            place,
            "pilihan-tidak-dikenal",
            $"pilihan \"{value}\" untuk \"{term.Name}\"",
            $"the value \"{value}\" for \"{term.Name}\"",
            $"salah satu dari: {string.Join(", ", term.Choices.Select(c => c.Slug))}",
            $"one of: {string.Join(", ", term.Choices.Select(c => c.Slug))}",
            value,
            term.Choices.Select(c => c.Slug)
        );
    }

    /// <summary>No word that begins a list of codes.</summary>
    public void NoCodes(Place place, Term term, string rest)
    {
        string named = Comparators.Starts(rest, "adalah") ? rest["adalah".Length..].Trim() : rest;
        Region? meant = term.Kind == TermKind.Region ? Slips.Region(named) : null;
        problems.Add(
            place,
            "kata-banding",
            $"\"{rest}\" setelah \"{term.Name}\"",
            $"\"{rest}\" after \"{term.Name}\"",
            "kata \"termasuk\" lalu kode",
            "the word \"termasuk\" and codes",
            meant is null ? "" : $"tulis \"{term.Name} termasuk {meant.Code}\" untuk {meant.Name}",
            meant is null ? "" : $"write \"{term.Name} termasuk {meant.Code}\" for {meant.Name}"
        );
    }

    /// <summary>A code that cannot be read.</summary>
    public void Code(Place place, Term term, string code)
    {
        Region? meant = term.Kind == TermKind.Region ? Slips.Region(code) : null;
        problems.Add(
            place,
            "kode",
            $"kode \"{code}\"",
            $"the code \"{code}\"",
            term.Kind == TermKind.Kbli
                ? "kode KBLI dengan edisinya, misalnya 56101/2020, 10/2020 atau 10 s.d. 33/2020"
                : "kode wilayah, misalnya 35 atau 35.73",
            term.Kind == TermKind.Kbli
                ? "a KBLI code with its edition, e.g. 56101/2020, 10/2020 or 10 s.d. 33/2020"
                : "a region code, e.g. 35 or 35.73",
            meant is null ? "" : $"tulis {meant.Code}, kode {meant.Name}",
            meant is null ? "" : $"write {meant.Code}, the code of {meant.Name}"
        );
    }

    /// <summary>No word that begins an answer or a list of answers.</summary>
    public void NoList(Place place, string what, string rest, string verb)
    {
        problems.Add(
            place,
            "kata-banding",
            $"\"{rest}\" setelah \"{what}\"",
            $"\"{rest}\" after \"{what}\"",
            $"\"{verb} …\" atau \"{verb} salah satu dari …, …\"",
            $"\"{verb} …\" or \"{verb} salah satu dari …, …\""
        );
    }

    /// <summary>A sentence about a paper that says not how it is held.</summary>
    public void PaperForm(Place place, string text)
    {
        string name = text["memiliki".Length..].Trim();
        string? kind =
            glossary.FindPermitByName(name)?.Name
            ?? Spelling.Nearest(name.Replace(" yang masih berlaku", "", StringComparison.Ordinal), glossary.PermitKinds.Select(k => k.Name));
        problems.Add(
            place,
            "kalimat-izin",
            $"\"{text}\"",
            $"\"{text}\"",
            "\"memiliki <jenis izin> yang berlaku\"",
            "\"memiliki <kind of paper> yang berlaku\"",
            kind is null ? "" : $"mungkin maksudnya \"memiliki {kind} yang berlaku\"",
            kind is null ? "" : $"perhaps \"memiliki {kind} yang berlaku\" is meant"
        );
    }
}
