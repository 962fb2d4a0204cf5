namespace Umkm.Cli.Tests.Rules;

/// <summary>A programme of a town that no book has, with one condition.</summary>
internal static class CartProgramme
{
    /// <summary>Its rule file.</summary>
    /// <param name="criterion">The name of the condition.</param>
    /// <param name="sentence">Its sentence in Indonesian.</param>
    /// <param name="english">Its sentence in English.</param>
    /// <param name="condition">The condition.</param>
    public static string With(string criterion, string sentence, string english, string condition) =>
        Of(
            "gerobak",
            $$"""
            {{criterion}}:
              kalimat: { id: {{sentence}}, en: {{english}} }
              bila: {{condition}}
              dasar: Perwali Kota Contoh 1/2026 Pasal 4
            """
        );

    /// <summary>The rule file of such a programme with several conditions.</summary>
    /// <param name="name">The last part of its id.</param>
    /// <param name="criteria">The lines of its conditions.</param>
    public static string Of(string name, string criteria) =>
        $$"""
            keputusan: program/contoh/{{name}}
            jenis: program
            untuk: usaha
            wilayah: nasional
            judul: { id: Gerobak, en: Cart }
            peraturan:
              Perwali Kota Contoh 1/2026: { judul: Gerobak, bukti: teks, diperiksa: 2026-11-22 }
            versi:
              - berlaku: 2026-01-01 s.d. dicabut
                dasar: Perwali Kota Contoh 1/2026 Pasal 2
                bukti: teks
                diperiksa: 2026-11-22
                pembukaan: terbuka
                syarat:
                  {{criteria.ReplaceLineEndings("\n      ")}}
                manfaat:
                  - nama: { id: Gerobak, en: Cart }
                    nilai: Rp1 juta
                    dasar: Perwali Kota Contoh 1/2026 Pasal 3

            """;
}
