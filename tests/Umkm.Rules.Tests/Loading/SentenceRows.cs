using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Tests.Loading;

/// <summary>Criteria with their sentences in one programme, which is loaded once: what is told of each.</summary>
/// <param name="rows">The codes that are expected, the two sentences, the condition.</param>
/// <param name="decisions">Where the files of the book begin whose decisions the conditions ask.</param>
internal sealed class SentenceRows((string Code, string Indonesian, string English, string When)[] rows, params string[] decisions)
{
    private const string Head = """
        keputusan: program/contoh
        jenis: program
        untuk: usaha
        wilayah: nasional
        judul: { id: Contoh, en: Sample }
        istilah:
          KTP setempat: { en: local identity card, jenis: ya/tidak, arti: Pemilik ber-KTP setempat. }
          sewa lapak: { en: stall rent, jenis: rupiah, arti: Uang retribusi petak setahun. }
          iuran paguyuban: { en: guild dues, jenis: rupiah, arti: Setoran kepada kelompoknya. }
          tanggal ikut pameran: { en: day of the fair, jenis: tanggal, arti: Hari pertama berjualan pada pameran. }
        versi:
          - berlaku: 2026-01-01 s.d. dicabut
            dasar: Contoh
            bukti: simpulan
            diperiksa: 2026-11-22
            pembukaan: terbuka
            manfaat:
              - { nama: { id: Bantuan, en: Aid }, nilai: Rp1 juta, dasar: Contoh }
            syarat:
        """;

    private readonly Lazy<RuleBookResult> _book = new(() =>
    {
        var file = new StringBuilder(Head);
        for (int i = 0; i < rows.Length; i++)
        {
            string sentence = $"{{ id: \"{rows[i].Indonesian}\", en: \"{rows[i].English}\" }}";
            file.Append($"\n      k{i}: {{ kalimat: {sentence}, bila: {Quoted(rows[i].When)}, dasar: Contoh }}");
        }
        RuleFile programme = new("program/contoh.yaml", Encoding.UTF8.GetBytes(file + "\n"));
        return RuleBook.Load(
            [
                .. RuleBook.EmbeddedRuleFiles.Where(f =>
                    decisions.Append("istilah/").Any(start => f.Path.StartsWith(start, StringComparison.Ordinal))
                ),
                programme,
            ],
            "uji",
            withCases: false
        );
    });

    /// <summary>The book.</summary>
    public RuleBookResult Book => _book.Value;

    /// <summary>The codes that are told of the sentences of a row.</summary>
    public string[] Codes(int row)
    {
        int line = Head.Split('\n').Length + 1 + row;
        return
        [
            .. Book
                .Problems.Concat(Book.Warnings)
                .Where(p => p.Place.File == "program/contoh.yaml" && p.Place.Line == line && p.Code.StartsWith("kalimat-", StringComparison.Ordinal))
                .Select(p => p.Code)
                .Distinct(),
        ];
    }

    private static string Quoted(string when) => when.StartsWith('{') ? when : $"\"{when}\"";
}
