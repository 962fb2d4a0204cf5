using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Loading;

/// <summary>What a file declares that cannot be read is not told again wherever another file uses it.</summary>
public class UnreadNameTests
{
    private const string Declares = """
        keputusan: contoh/satu
        jenis: ketentuan
        judul: { id: Satu, en: One }
        istilah:
          KTP Kota Uji:
            en: city card
            subjek: usaha
            jenis: ya/tidak
            arti: Uji.
        bilangan:
          batas uji:
            arti: uji
            versi: [ { berlaku: 2020-01-01 s.d. dicabut, nilai: Rp1 miliar, dasar: Uji Pasal 9, bukti: teks, diperiksa: 2026-01-01 } ]
        versi:
          - berlaku: 2020-01-01 s.d. dicabut
            dasar: Uji Pasal 1
            bukti: teks
            diperiksa: 2026-01-01
            bila: KTP Kota Uji
        """;

    private const string Papers = """
        jenis izin:
          kartu-uji:
            nama: Kartu Uji
            en: test card
            masa berlaku: sebagaimana tercetak
        """;

    private const string Uses = """
        keputusan: contoh/dua
        jenis: ketentuan
        judul: { id: Dua, en: Two }
        versi:
          - berlaku: 2020-01-01 s.d. dicabut
            dasar: Uji Pasal 1
            bukti: teks
            diperiksa: 2026-01-01
            bila: { semua: [ KTP Kota Uji, modal paling banyak <batas uji>, memiliki Kartu Uji yang berlaku ] }
        """;

    [Fact]
    public void Where_all_can_be_read_all_is_known() => Assert.Empty(Codes(Declares, Papers, Uses));

    [Theory]
    [InlineData("    en: city card", "\ten: city card", "tab")]
    [InlineData("    jenis: ya/tidak", "    jenis: tidak/ya", "isi-tidak-dikenal")]
    public void A_term_and_a_number_of_a_file_that_cannot_be_read_are_not_told_again(string text, string broken, string code)
    {
        string faulty = Declares.Replace(text, broken, StringComparison.Ordinal);
        Assert.NotEqual(Declares, faulty);
        Assert.Equal([code], Codes(faulty, Papers, Uses));
    }

    [Fact]
    public void A_kind_of_paper_of_such_a_file_is_not_told_again() =>
        Assert.Equal(["tab"], Codes(Declares, Papers.Replace("    en", "\ten", StringComparison.Ordinal), Uses));

    [Fact]
    public void Another_name_is_told_all_the_same()
    {
        string faulty = Declares.Replace("    en: city card", "\ten: city card", StringComparison.Ordinal);
        Assert.Equal(
            ["istilah-tidak-dikenal", "tab"],
            Codes(faulty, Papers, Uses.Replace("KTP Kota Uji", "KTP Kota Ujian", StringComparison.Ordinal))
        );
    }

    private static string[] Codes(string declares, string papers, string uses) =>
        [
            .. SmallBook
                .Load(("ketentuan/contoh/satu.yaml", declares), ("surat-uji.yaml", papers), ("ketentuan/contoh/dua.yaml", uses))
                .Problems.Select(p => p.Code)
                .Order(StringComparer.Ordinal),
        ];
}
