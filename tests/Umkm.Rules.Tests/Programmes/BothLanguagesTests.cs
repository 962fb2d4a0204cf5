using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Json;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Programmes;

/// <summary>What the rule files say beside their criteria is said in the language that is asked; one text stands in both.</summary>
public partial class BothLanguagesTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    private static readonly DecisionVersion[] Versions = [.. RuleBook.Embedded.Decisions.SelectMany(d => d.Versions)];

    private static readonly ProgrammeInfo[] Programmes = [.. Versions.Select(v => v.Programme).OfType<ProgrammeInfo>()];

    private static readonly Assessment Assessed = new Assessor(RuleBook.Embedded).Assess(new Enterprise(), On);

    [Fact]
    public void EveryNoteOnIntake_IsInBothLanguages() => InBoth(50, Versions.Select(v => v.Programme?.Note).OfType<LocalizedText>());

    [Fact]
    public void EveryCaution_IsInBothLanguages() =>
        InBoth(
            250,
            Versions
                .SelectMany(v => v.Readings)
                .Select(r => r.Body)
                .OfType<Criteria>()
                .SelectMany(b => b.Parts)
                .SelectMany(c => c.Cautions)
                .Concat(Versions.SelectMany(v => v.CautionTexts))
        );

    [Fact]
    public void EveryValueOfABenefit_IsInBothLanguages() => InBoth(150, Programmes.SelectMany(p => p.Benefits).Select(b => b.Amount));

    [Fact]
    public void EveryDocument_IsInBothLanguages() =>
        InBoth(90, Programmes.SelectMany(p => p.DocumentTexts).Where(d => d.Indonesian is not ("NIB" or "NPWP")));

    [Fact]
    public void EveryConditionNotJudged_IsInBothLanguages() => InBoth(80, Versions.SelectMany(v => v.Unjudged).Select(u => u.Text));

    [Fact]
    public void EverythingNotModelled_IsInBothLanguages() => InBoth(19, Programmes.SelectMany(p => p.NotModelledTexts));

    [Fact]
    public void EveryGap_IsInBothLanguages() => InBoth(2, Versions.Select(v => v.Gap).OfType<LocalizedText>());

    /// <summary>Offices, firms and pages stay as they are.</summary>
    [Fact]
    public void EveryReaderWhoIsNoName_IsInBothLanguages() =>
        InBoth(90, Versions.SelectMany(v => v.Readings).Select(r => r.Holders).OfType<LocalizedText>().Where(h => !Names().IsMatch(h.Indonesian)));

    [GeneratedRegex(@"^(DPMPTSP|KPPN) |^[a-z0-9]+(\.[a-z]+)+", RegexOptions.None, 5_000)]
    private static partial Regex Names();

    [Theory]
    [InlineData("Holds by itself for whoever meets the conditions.", "Berlaku dengan sendirinya bagi yang memenuhi syarat.")]
    [InlineData(
        "Careful: Implementing regulations of PP 20/2026 have not been found; PMK 164/2023 is used as far as it does not conflict.",
        "Perhatikan: Peraturan pelaksana PP 20/2026 belum ditemukan; PMK 164/2023 dipakai sepanjang tidak bertentangan."
    )]
    [InlineData("No listing fee: may not be charged (", "Tanpa biaya administrasi pendaftaran barang: dilarang dipungut (")]
    [InlineData("Documents to bring: NPWP or NIK; ", "Dokumen yang dibawa: NPWP atau NIK; ")]
    [InlineData(
        "Conditions not judged: Whether a letter on the size of the enterprise is still asked for under PP 23/2024 was not read.",
        "Syarat yang belum dinilai: Apakah surat keterangan skala usaha masih diminta menurut PP 23/2024 tidak terbaca."
    )]
    [InlineData("Not modelled: How the service fees are counted", "Belum dimodelkan: Cara menghitung biaya layanan")]
    public void AnAssessment_SaysItInItsLanguage(string english, string indonesian)
    {
        Assert.Contains(english, Assessed.Explain(Lang.English), StringComparison.Ordinal);
        Assert.Contains(indonesian, Assessed.Explain(Lang.Indonesian), StringComparison.Ordinal);
        Assert.DoesNotContain(indonesian, Assessed.Explain(Lang.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("That the NIB of a micro or small enterprise issued before 5 June 2025 stays sufficient is an inference")]
    public void DataSaysItInItsLanguage(string english)
    {
        Assert.Contains(english, Assessed.ToJson(Lang.English), StringComparison.Ordinal);
        Assert.DoesNotContain(english, Assessed.ToJson(Lang.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void OneText_StandsInBothLanguages()
    {
        DecisionVersion version = SmallBook.Of(("program/uji.yaml", Programme)).Find("program/uji")!.Versions[0];
        Assert.Equal(["Satu. = Satu.", "Dua. = Two."], version.CautionTexts.Select(Both));
        Assert.Equal(["Satu.", "Dua."], version.Cautions.AsEnumerable());
        Assert.Equal(["Jangan. = Do not."], ((Criteria)version.Readings[0].Body).Parts[0].Cautions.Select(Both));
        ProgrammeInfo programme = version.Programme!;
        Assert.Equal(["6% = 6%", "tanpa biaya = free", "9%, juga = 9% too", "7% = 7%"], programme.Benefits.Select(b => Both(b.Amount)));
        Assert.Equal(["KTP = KTP", "surat = paper"], programme.DocumentTexts.Select(Both));
        Assert.Equal(["A. = A.", "B. = C."], version.Unjudged.Select(u => Both(u.Text)));
        Assert.Equal(["Denda. = Fines."], programme.NotModelledTexts.Select(Both));
    }

    [Theory]
    [InlineData("{ id: Dua., en: Two. }", "{ id: Dua. }", "kunci-kurang", "isi tanpa \"en\"")]
    [InlineData("{ id: Dua., en: Two. }", "{ Dua: Two. }", "bentuk", "kunci dan isi")]
    [InlineData("{ id: tanpa biaya, en: free }", "{ en: free }", "kunci-kurang", "isi tanpa \"id\"")]
    public void HalfOfIt_IsTold(string text, string half, string code, string told)
    {
        (string found, _, _, string words) = SmallBook.Problem(("program/uji.yaml", Programme.Replace(text, half, StringComparison.Ordinal)));
        Assert.Equal(code, found);
        Assert.Contains(told, words, StringComparison.Ordinal);
    }

    private static string Both(LocalizedText text) => $"{text.Indonesian} = {text.English}";

    private static void InBoth(int least, IEnumerable<LocalizedText> texts)
    {
        LocalizedText[] all = [.. texts];
        Assert.True(all.Length >= least, $"{all.Length}");
        Assert.Equal([], all.Where(t => t.Indonesian == t.English).Select(t => t.English).Distinct());
        Assert.All(
            all,
            t =>
                Assert.DoesNotMatch(
                    @"(?<!-)\b(tanyakan|sampai|pada masa itu|tidak|berlaku|lewat|sudah|yang|dibaca|paling|bagi|dari|dengan)\b",
                    t.English.ToLowerInvariant()
                )
        );
    }

    private const string Programme = """
        keputusan: program/uji
        jenis: program
        wilayah: nasional
        judul: { id: Uji, en: Test }
        versi:
          - berlaku: 2020-01-01 s.d. dicabut
            dasar: Uji Pasal 1
            bukti: teks
            diperiksa: 2026-01-01
            pembukaan: terbuka
            peringatan: [Satu., { id: Dua., en: Two. }]
            syarat:
              modal:
                kalimat: { id: Tidak pernah rugi, en: Never a loss }
                bila: laba paling sedikit Rp0
                peringatan: { id: Jangan., en: Do not. }
            manfaat:
              - nama: { id: Bunga, en: Interest }
                nilai: 6%
              - nama: { id: Kursus, en: Course }
                nilai: { id: tanpa biaya, en: free }
              - nama: { id: Bunga lain, en: Other interest }
                tabel:
                  - pinjaman yang lunas | nilai    | nilai en
                  - tidak ada           | 9%, juga | 9% too
                  - paling sedikit 1    | 7%       | 7%
            dokumen: [KTP, { id: surat, en: paper }]
            syarat belum dinilai:
              memenuhi: [A., { id: B., en: C. }]
            belum dimodelkan: { id: Denda., en: Fines. }
        """;
}
