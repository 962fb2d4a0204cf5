using System.Collections.Immutable;
using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Review;

/// <summary>The glossary of a rule book as one Markdown page for people: every term, what it means, its article, its name in data.</summary>
internal static class GlossaryPage
{
    private static readonly ImmutableArray<(SubjectKind Subject, string Heading)> Chapters =
    [
        (SubjectKind.Enterprise, "Usaha dan pemiliknya"),
        (SubjectKind.Activity, "Kegiatan usaha"),
        (SubjectKind.Product, "Produk"),
        (SubjectKind.Permit, "Surat"),
        (SubjectKind.Loan, "Pinjaman"),
        (SubjectKind.Group, "Kelompok"),
        (SubjectKind.Member, "Anggota kelompok"),
    ];

    /// <summary>The page, in Indonesian with English names; lines end with a line feed.</summary>
    /// <param name="book">The rule book.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static string Markdown(RuleBook book)
    {
        Guard.Against.Null(book);
        var page = new StringBuilder(
            """
            # Glosarium

            Halaman ini dibuat dari folder `istilah/` dan dari istilah yang ditulis di dalam berkas keputusan; ubahlah di sana, bukan di sini.
            Nama miring adalah nama Inggrisnya. Nama dalam `kode` adalah nama fakta itu dalam JSON dan CSV; `facts` berarti fakta itu
            diberikan di bawah `facts` dengan nama Indonesianya. Fakta yang tidak diberikan berarti belum diketahui, kecuali yang mengikuti
            dari hukum (folder `tersirat/`).

            """.ReplaceLineEndings("\n")
        );
        foreach ((SubjectKind subject, string heading) in Chapters)
        {
            Chapter(page, heading, book, book.Glossary.Terms.Where(t => t.Subject == subject && !t.IsLocal));
        }
        Papers(page, book.Glossary.PermitKinds);
        Chapter(page, "Istilah yang hanya dipakai satu keputusan", book, book.Glossary.Terms.Where(t => t.IsLocal));
        return page.ToString();
    }

    private static void Chapter(StringBuilder page, string heading, RuleBook book, IEnumerable<Term> terms)
    {
        Term[] sorted = [.. terms.OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase)];
        if (sorted.Length == 0)
        {
            return;
        }
        page.Append("\n## ").Append(heading).Append('\n');
        foreach (Term term in sorted)
        {
            page.Append("\n**").Append(term.Name).Append("** · *").Append(term.English).Append("* · ").Append(Kind(term));
            page.Append(
                    term.Property is { } property ? $" · `{property}`"
                    : term.Kind == TermKind.Age ? ""
                    : " · `facts`"
                )
                .Append(term.IsLocal ? $" · {Decision(term)}" : "")
                .Append("\\\n");
            page.Append(term.Meaning).Append(term.Basis is { } basis ? $" Dasar: {basis}." : "").Append('\n');
            foreach (Choice choice in term.Choices)
            {
                page.Append("- `")
                    .Append(choice.Slug)
                    .Append("` ")
                    .Append(choice.Label.Indonesian)
                    .Append(" · *")
                    .Append(choice.Label.English)
                    .Append("*\n");
            }
            foreach (ImpliedFact implied in book.Implied.Where(i => i.Term.Equals(term)))
            {
                Implied(page, implied);
            }
        }
    }

    private static void Implied(StringBuilder page, ImpliedFact implied)
    {
        foreach (ImpliedFactVersion version in implied.Versions)
        {
            string when = SentenceWriter.Write(version.When, Lang.Indonesian);
            page.Append("- bila tidak diberikan: **").Append(implied.Value ? "ya" : "tidak").Append("**, mengikuti dari ").Append(when);
            page.Append(" (").Append(version.Basis).Append("; berlaku ").Append(version.InForce).Append(")\n");
        }
    }

    private static void Papers(StringBuilder page, ImmutableArray<PermitKind> kinds)
    {
        page.Append("\n## Jenis surat\n\n| kode | nama | nama Inggris | masa berlaku |\n|---|---|---|---|\n");
        foreach (PermitKind kind in kinds.OrderBy(k => k.Slug, StringComparer.Ordinal))
        {
            page.Append("| `")
                .Append(kind.Slug)
                .Append("` | ")
                .Append(kind.Name)
                .Append(" | ")
                .Append(kind.English)
                .Append(" | ")
                .Append(kind.Validity.Word())
                .Append(kind.IssuedUntil is { } last ? $"; terbit sampai dengan {IndonesianNumbers.LongDate(last)} ({kind.EndedBy})" : "")
                .Append(" |\n");
        }
    }

    private static string Kind(Term term) =>
        term.Kind switch
        {
            TermKind.Rupiah => "rupiah",
            TermKind.Count => $"bilangan ({term.Unit})",
            TermKind.Date => "tanggal",
            TermKind.Age => $"usia sejak {term.Since!.Name}",
            TermKind.YesNo => "ya/tidak",
            TermKind.Choice => "pilihan",
            TermKind.Kbli => "kode KBLI dengan edisinya",
            TermKind.Region => "kode wilayah",
            _ => "tahun",
        };

    private static string Decision(Term term) =>
        term.Place.File.EndsWith(".yaml", StringComparison.Ordinal) ? term.Place.File[..^".yaml".Length] : term.Place.File;
}
