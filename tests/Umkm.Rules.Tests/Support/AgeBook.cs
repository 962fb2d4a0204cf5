using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Tests.Support;

/// <summary>The embedded book with one more decision, invented, that tells ages of enterprises apart: of a year of founding it has several answers.</summary>
internal static class AgeBook
{
    /// <summary>The id of that decision.</summary>
    public const string Ages = "contoh/umur";

    private const string Text = """
        keputusan: contoh/umur
        jenis: klasifikasi
        untuk: usaha
        judul: { id: Umur, en: Age }
        jawaban:
          muda: { id: muda, en: young }
          tumbuh: { id: tumbuh, en: growing }
          mapan: { id: mapan, en: settled }
        versi:
          - berlaku: 2020-01-01 s.d. dicabut
            dasar: Contoh Pasal 1
            bukti: simpulan
            diperiksa: 2026-11-22
            golongan:
              muda: usia usaha kurang dari 6 bulan
              tumbuh:
                semua:
                  - usia usaha paling singkat 6 bulan
                  - usia usaha kurang dari 1 tahun
              mapan: usia usaha paling singkat 1 tahun

        """;

    private static readonly Lazy<RuleBook> LazyBook = new(() =>
    {
        RuleBookResult result = RuleBook.Load(
            [.. RuleBook.EmbeddedRuleFiles, new RuleFile("klasifikasi/contoh/umur.yaml", Encoding.UTF8.GetBytes(Text))],
            "uji",
            withCases: false
        );
        return result.Book ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    });

    public static RuleBook Book => LazyBook.Value;
}
