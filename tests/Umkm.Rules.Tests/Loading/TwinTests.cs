using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Tests.Loading;

/// <summary>Criteria that were copied within one programme, sentences in the other language, and what one file that cannot be read makes of another.
/// What is expected follows from the words beside it.</summary>
public sealed class TwinTests
{
    private const string Region = "wilayah usaha termasuk 35.73";
    private const string Age = "usia usaha paling singkat 6 bulan";
    private const string InMalang = "{ id: Usaha di Kota Malang, en: The business is in Kota Malang }";
    private const string Running = "{ id: Usaha berjalan paling singkat 6 bulan, en: In business for at least 6 months }";
    private const string Here = "{ kalimat: " + InMalang + ", bila: " + Region + ", dasar: Contoh }";

    [Theory]
    // The sentence of the criterion above, word for word and in other words.
    [InlineData("salinan-kalimat", InMalang, Age)]
    [InlineData("salinan-kalimat", "{ id: Berada di Kota Malang, en: In Kota Malang }", Age)]
    [InlineData("salinan-kalimat", "{ id: Ada di Kota Malang, en: In Kota Malang }", "memiliki NPWP yang berlaku")]
    [InlineData("", Running, Age)]
    [InlineData("", "{ id: Sudah 6 bulan di Kota Malang, en: 6 months in Kota Malang }", Age)]
    [InlineData("", "{ id: Pemilik ber-KTP Kota Malang, en: The owner has a Kota Malang identity card }", "KTP Kota Malang")]
    // The same condition twice.
    [InlineData("syarat-kembar", "{ id: Tempatnya di Kota Malang, en: Its place is in Kota Malang }", Region)]
    public void A_criterion_copied_from_the_one_above(string code, string sentence, string when)
    {
        RuleBookResult result = Load(Here, $"{{ kalimat: {sentence}, bila: {when}, dasar: Contoh }}");

        Assert.Empty(result.Problems);
        Problem[] told = [.. result.Warnings.Where(w => w.Code is "salinan-kalimat" or "syarat-kembar")];
        Assert.Equal(code.Length > 0 ? [code] : [], told.Select(w => w.Code));
        // Both places: its own and that of the other.
        Assert.All(told, w => Assert.True(w.Place.Line == 18 && w.Tell(Lang.English).Contains("(program/contoh.yaml:17:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_criterion_that_another_includes()
    {
        string shorter =
            "{ kalimat: { id: Berjalan paling singkat 3 bulan, en: In business for at least 3 months }, bila: usia usaha paling singkat 3 bulan }";

        RuleBookResult result = Load(shorter, $"{{ kalimat: {Running}, bila: {Age} }}");

        Assert.Equal([17], result.Warnings.Where(w => w.Code == "syarat-kembar").Select(w => w.Place.Line));
    }

    [Theory]
    [InlineData("Usaha berjalan paling singkat 6 bulan", "Usaha berjalan paling singkat 6 bulan")]
    [InlineData("Usaha berjalan paling singkat 6 bulan", "Usaha yang berjalan 6 bulan")]
    [InlineData("In business for at least 6 months", "Usaha berjalan paling singkat 6 bulan")]
    [InlineData("In business for at least 6 months", "In business for at least 6 months")]
    public void A_sentence_in_the_other_language(string indonesian, string english) =>
        Assert.Equal(
            ["kalimat-bahasa"],
            Load(Here, $"{{ kalimat: {{ id: {indonesian}, en: {english} }}, bila: {Age} }}").Problems.Select(p => p.Code)
        );

    [Fact]
    public void The_book_that_ships_has_no_such_doubts() =>
        Assert.DoesNotContain(
            RuleBook.Load(RuleBook.EmbeddedRuleFiles, "uji", withCases: false).Warnings,
            w => w.Code is "salinan-kalimat" or "syarat-kembar" or "kalimat-bahasa" or "jumlah-aneh"
        );

    [Fact]
    public void An_odd_amount_of_a_benefit() => Assert.Contains(Load(Here, "", "paling banyak Rp5").Warnings, w => w.Code == "jumlah-aneh");

    [Fact]
    public void Regulations_are_not_sought_while_a_file_that_may_register_them_cannot_be_read()
    {
        RuleFile cited = File("program/contoh.yaml", Programme("Perwali Kota Malang 88/2026 Pasal 3", Here, ""));
        RuleFile[] book = [.. RuleBook.EmbeddedRuleFiles, cited];

        string[] Told(params RuleFile[] more) =>
            [.. RuleBook.Load([.. book, .. more], "uji", withCases: false, withCitations: true).Problems.Select(p => $"{p.Place.File} {p.Code}")];

        Assert.Contains("program/contoh.yaml peraturan-tidak-dikenal", Told());
        string[] told = Told(File("program/lain.yaml", "keputusan: program/lain\n\tjenis: program\n"));
        Assert.NotEmpty(told);
        Assert.All(told, t => Assert.StartsWith("program/lain.yaml ", t, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("umur pemilik minimal 17 tahun", "usia pemilik")]
    [InlineData("umur usaha paling singkat 6 bulan", "usia usaha")]
    [InlineData("skala usaha mikro", "keputusan skala-usaha adalah …")]
    public void A_word_of_everyday_is_told_with_the_word_that_is_meant(string when, string meant) =>
        Assert.Contains(
            meant,
            Assert.Single(Load(Here, $"{{ kalimat: {Running}, bila: {when} }}").Problems).Tell(Lang.Indonesian),
            StringComparison.Ordinal
        );

    private static RuleBookResult Load(string first, string second, string benefit = "Rp1 juta") =>
        RuleBook.Load(
            [
                .. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal)),
                File("program/contoh.yaml", Programme("Contoh", first, second, benefit)),
            ],
            "uji",
            withCases: false
        );

    private static RuleFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Programme(string basis, string first, string second, string benefit = "Rp1 juta") =>
        $$"""
            keputusan: program/contoh
            jenis: program
            untuk: usaha
            wilayah: nasional
            judul: { id: Contoh, en: Sample }
            istilah:
              KTP Kota Malang: { en: Kota Malang identity card, jenis: ya/tidak, arti: Pemilik ber-KTP Kota Malang. }
            versi:
              - berlaku: 2026-01-01 s.d. dicabut
                dasar: {{basis}}
                bukti: simpulan
                diperiksa: 2026-11-22
                pembukaan: terbuka
                manfaat:
                  - { nama: { id: Bantuan, en: Aid }, nilai: {{benefit}}, dasar: Contoh }
                syarat:
                  satu: {{first}}
                  {{(second.Length > 0 ? $"dua: {second}" : "")}}

            """;
}
