using System.Text.RegularExpressions;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Checks;

/// <summary>The articles that are cited: their form, that the regulation has so many, and that what is said to have been read names what was
/// read.</summary>
internal static partial class ArticleChecks
{
    private const string ReadGrade = "teks";

    public static void Check(CitedText cited, InstrumentRegister register, ProblemList problems)
    {
        foreach (ArticleCitation article in ArticleCitations.In(cited.Text, register).Where(a => !a.MayExist && (a.Directly || cited.IsBasis)))
        {
            Instrument of = article.Of[^1];
            problems.Add(
                cited.Place,
                "pasal-di-luar",
                $"Pasal {article.Number} dari {of.Name}",
                $"Pasal {article.Number} of {of.Name}",
                $"paling banyak Pasal {of.LastArticle}, pasal terakhirnya menurut daftar \"peraturan\"",
                $"at most Pasal {of.LastArticle}, its last article by the list \"peraturan\""
            );
        }
        if (!cited.IsBasis)
        {
            return;
        }
        if (cited.Grade is null or ReadGrade && !NamesRegulation(cited.Text))
        {
            string grade = cited.Grade is null ? "" : " dengan bukti teks";
            problems.Warn(
                cited.Place,
                "dasar-tanpa-peraturan",
                $"dasar \"{cited.Text}\"{grade}",
                $"the basis \"{cited.Text}\"{(cited.Grade is null ? "" : " with the words seen")}",
                "jenis, nomor, dan tahun peraturannya",
                "the kind, number and year of the regulation",
                "sebutkan peraturannya, atau \"bukti\" yang lain bila teksnya tidak dilihat",
                "name the regulation, or another \"bukti\" if its words were not seen"
            );
        }
        string? words = ArticleCitations.WrongForm(cited.Text);
        if (words is not null)
        {
            problems.Add(
                cited.Place,
                "bentuk-pasal",
                $"\"{words}\"",
                $"\"{words}\"",
                "Pasal N ayat (N) huruf x angka N",
                "Pasal N ayat (N) huruf x angka N"
            );
        }
        // An article in another form is named all the same.
        if (
            cited.Grade == ReadGrade
            && words is null
            && !ArticleCitations.NamesPart(cited.Text)
            && !register.Cited([cited.Text]).All(i => NamedBelow(i, cited, register))
        )
        {
            problems.Add(
                cited.Place,
                "pasal-tidak-disebut",
                $"\"{cited.Text}\" dengan bukti teks, tanpa pasal",
                $"\"{cited.Text}\" graded teks, without an article",
                "pasal atau lampiran yang dibaca, atau bahwa peraturan itu tidak dibaca (misalnya: menurut laporan)",
                "the article or annex that was read, or that this regulation was not read (e.g. menurut laporan)",
                "sebutkan pasalnya, atau turunkan buktinya",
                "name the article, or lower the grade"
            );
        }
    }

    /// <summary>Whether a citation names a regulation by its number, or by the year of what has no number: not "Pasal 35", "Perwali".</summary>
    public static bool NamesRegulation(string text) => Number().IsMatch(text);

    [GeneratedRegex(@"\d/|\b(?:19|20)\d\d\b|\d\.\d|Nomor|UUD", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Number();

    /// <summary>Whether what stands below cites a part of the regulation.</summary>
    private static bool NamedBelow(Instrument instrument, CitedText cited, InstrumentRegister register) =>
        cited.Below.Any(b => ArticleCitations.NamesPart(b) && register.Cited([b]).Contains(instrument));
}
