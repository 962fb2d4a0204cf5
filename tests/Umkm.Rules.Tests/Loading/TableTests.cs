using Umkm.Rules.Books;
using Umkm.Rules.Comparisons;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Loading;

/// <summary>Tables: rows become the conditions that they would have been written as, and are checked like these.</summary>
public class TableTests
{
    private const string Head = """
        keputusan: golongan
        jenis: klasifikasi
        judul: { id: Uji, en: Test }
        jawaban: { kecil: { id: Kecil, en: Small }, sedang: { id: Sedang, en: Middle }, besar: { id: Besar, en: Large } }
        versi:
          - berlaku: 2020-01-01 s.d. dicabut
            dasar: Uji Pasal 1
            bukti: teks
            diperiksa: 2026-01-01

        """;

    private const string Classes =
        Head
        + """
                tabel:
                  - golongan | tenaga                 | modal
                  - kecil    | paling banyak 19 orang | kurang dari Rp1,5 miliar
                  - sedang   | paling banyak 19 orang | paling sedikit Rp1,5 miliar
                  - sedang   | lebih dari 19 orang    | paling banyak Rp15 miliar
                  - besar    | lebih dari 19 orang    | lebih dari Rp15 miliar
            """;

    private const string Written =
        Head
        + """
                golongan:
                  kecil: { semua: [ tenaga paling banyak 19 orang, "modal kurang dari Rp1,5 miliar" ] }
                  sedang:
                    salah satu:
                      - semua: [ tenaga paling banyak 19 orang, "modal paling sedikit Rp1,5 miliar" ]
                      - semua: [ tenaga lebih dari 19 orang, modal paling banyak Rp15 miliar ]
                  besar: { semua: [ tenaga lebih dari 19 orang, modal lebih dari Rp15 miliar ] }
            """;

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
            syarat: { modal: { kalimat: { id: Tidak pernah rugi, en: Never a loss }, bila: laba paling sedikit Rp0, dasar: Uji Pasal 1 } }
            manfaat:
              - nama: { id: Bunga, en: Interest }
                dasar: Uji Pasal 2
                tabel:
                  - pinjaman yang lunas | nilai    | dasar
                  - tidak ada           | 6%       | Uji Pasal 3
                  - tepat 1             | 7%       | Uji Pasal 4
                  - tepat 2             | 8%       | Uji Pasal 5
                  - paling sedikit 3    | 9%, juga | Uji Pasal 6
        """;

    [Fact]
    public void Classes_as_a_table_say_the_same_as_written_out()
    {
        RuleBook table = SmallBook.Of(("klasifikasi/golongan.yaml", Classes));
        RuleBook written = SmallBook.Of(("klasifikasi/golongan.yaml", Written));
        Assert.Empty(BookComparison.Of(written, table, []).Decisions);
        Band sedang = Bands(table)[1];
        Assert.Equal(("sedang", 13), (sedang.Answer, sedang.Place.Line));
        Condition modal = ConditionParts.Of(ConditionParts.Of(sedang.When)[1])[1];
        Assert.Equal(("modal paling banyak Rp15 miliar", 14, 45), (SentenceWriter.Write(modal).Indonesian, modal.Place.Line, modal.Place.Column));
    }

    [Theory]
    [InlineData("kurang dari Rp1,5 miliar", "kurang dari Rp1.499.999.999", "celah-golongan", "modal Rp1.499.999.999")]
    [InlineData("paling sedikit Rp1,5 miliar", "paling sedikit Rp1.499.999.999", "golongan-tumpang-tindih", "modal Rp1.499.999.999")]
    [InlineData("lebih dari Rp15 miliar", "lebih dari Rp15.000.000.001", "celah-golongan", "modal Rp15.000.000.001")]
    [InlineData(
        "lebih dari 19 orang    | lebih dari Rp15 miliar",
        "paling sedikit 19 orang | lebih dari Rp15 miliar",
        "golongan-tumpang-tindih",
        "tenaga 19 orang"
    )]
    public void A_gap_and_an_overlap_of_one_are_found_in_a_table(string text, string broken, string code, string told)
    {
        (string found, int line, _, string said) = Problem(Classes, text, broken);
        Assert.Equal(code, found);
        Assert.InRange(line, 11, 15);
        Assert.Contains(told, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("golongan | tenaga  ", "golongan | tenga  ", "istilah-tidak-dikenal", 11, 20, "mungkin maksudnya \"tenaga\"")]
    [InlineData("golongan | tenaga  ", "kelas | tenaga  ", "tabel-kolom", 11, 9, "tabel tanpa kolom \"golongan\"")]
    [InlineData("| modal\n", "| tenaga\n", "tabel-kolom", 11, 45, "kolom \"tenaga\" untuk kedua kalinya")]
    [InlineData("| kurang dari Rp1,5 miliar", "", "tabel-baris", 12, 9, "baris dengan 2 sel")]
    [InlineData("kurang dari Rp1,5 miliar", "", "tabel-sel", 12, 44, "sel kosong di bawah \"modal\"")]
    [InlineData("kurang dari Rp1,5 miliar", "kurang dari 5 orang", "satuan-salah", 12, 45, "modal")]
    [InlineData("kurang dari Rp1,5 miliar", "maksimal Rp1 miliar", "kata-banding", 12, 45, "mungkin maksudnya \"paling banyak\"")]
    [InlineData("- kecil ", "- kecl ", "jawaban-tidak-dikenal", 12, 9, "mungkin maksudnya \"kecil\"")]
    [InlineData("paling banyak 19 orang | kurang dari Rp1,5 miliar", "- | -", "tabel-baris", 12, 9, "baris yang tidak menanyakan apa-apa")]
    [InlineData("- kecil    |", "- - |", "tabel-sel", 12, 7, "kolom yang selalu berisi di depan")]
    public void What_is_wrong_with_a_table_is_told_at_its_cell(string text, string broken, string code, int line, int column, string told)
    {
        (string found, int at, int cell, string said) = Problem(Classes, text, broken);
        Assert.Equal((code, line, column), (found, at, cell));
        Assert.Contains(told, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_may_be_a_table_of_which_one_row_holds()
    {
        (Condition? condition, _) = Words.Condition(
            """
            salah satu:
              - tabel:
                  - bentuk | hari mulai           | milik asing | tahun buku
                  - pt     | -                    | tidak       | sampai dengan tahun 2020
                  - pt     | sejak 1 Januari 2019 | -           | sampai dengan tahun 2021
                  - cv     | -                    | ya          | -
              - milik asing
            """
        );
        (Condition? written, _) = Words.Condition(
            """
            salah satu:
              - salah satu:
                  - semua:
                      - bentuk adalah pt
                      - salah satu:
                          - semua: [ { bukan: milik asing }, tahun buku sampai dengan tahun 2020 ]
                          - semua: [ hari mulai sejak 1 Januari 2019, tahun buku sampai dengan tahun 2021 ]
                  - semua: [ bentuk adalah cv, milik asing ]
              - milik asing
            """
        );
        Assert.Equal(ConditionLine.Of(written!), ConditionLine.Of(condition!));
    }

    [Fact]
    public void Rows_of_a_benefit_are_benefits_with_their_articles()
    {
        RuleBook book = SmallBook.Of(("program/uji.yaml", Programme));
        Benefit[] benefits = [.. book.Find("program/uji")!.Versions[0].Programme!.Benefits];
        Assert.Equal(["6% Uji Pasal 3", "7% Uji Pasal 4", "8% Uji Pasal 5", "9%, juga Uji Pasal 6"], benefits.Select(b => $"{b.Value} {b.Basis}"));
        Assert.Equal("Interest (no loan (repaid))", benefits[0].Name.English);
        Assert.Equal("semua (ada pinjaman (lunas); paling banyak 1 pinjaman (lunas))", ConditionLine.Of(benefits[1].When!).Indonesian);
    }

    [Theory]
    [InlineData("- tepat 2 ", "- paling sedikit 2 ", "baris-tumpang-tindih", "3 pinjaman (lunas) masuk baris 8% dan 9%, juga")]
    [InlineData("- paling sedikit 3 ", "- paling sedikit 4 ", "celah-baris", "3 pinjaman (lunas) tidak masuk baris mana pun")]
    [InlineData("- tepat 2 ", "- tepat 0 ", "tabel-sel", "salah satu dari: tidak ada, ada")]
    [InlineData("| nilai ", "| harga ", "tabel-kolom", "tabel tanpa kolom \"nilai\"")]
    public void Every_situation_falls_in_one_row_of_a_benefit(string text, string broken, string code, string told)
    {
        string yaml = Programme.Replace(text, broken, StringComparison.Ordinal);
        Assert.NotEqual(Programme, yaml);
        Problem problem = SmallBook.Load(("program/uji.yaml", yaml)).Problems[0];
        Assert.Equal(code, problem.Code);
        Assert.Contains(told, problem.Tell(Umkm.Domain.Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_hold_named_numbers_and_keep_their_places()
    {
        const string Numbers = """
            bilangan:
              batas:
                arti: uji
                versi: [ { berlaku: 2020-01-01 s.d. dicabut, nilai: "Rp1,5 miliar", dasar: Uji Pasal 9, bukti: teks, diperiksa: 2026-01-01 } ]
            """;
        string named = Classes.Replace("Rp1,5 miliar", "<batas>", StringComparison.Ordinal);
        RuleBook book = SmallBook.Of(("klasifikasi/golongan.yaml", named), ("bilangan/uji.yaml", Numbers));
        Assert.Empty(BookComparison.Of(SmallBook.Of(("klasifikasi/golongan.yaml", Written)), book, []).Decisions);
    }

    [Theory]
    // The same row once more; one within another; one within two others together, of which neither holds it alone; one that never holds.
    [InlineData("sedang   | lebih dari 19 orang    | paling banyak Rp15 miliar", 16)]
    [InlineData("sedang   | lebih dari 30 orang    | paling banyak Rp10 miliar", 16)]
    [InlineData("sedang   | paling banyak 50 orang | lebih dari Rp2 miliar sampai dengan Rp15 miliar", 16)]
    [InlineData("kecil    | kurang dari 0 orang    | kurang dari Rp1,5 miliar", 16)]
    // One more rupiah than the others: told as an overlap of classes, and not as a row that adds nothing.
    [InlineData("sedang   | lebih dari 30 orang    | paling banyak Rp15.000.000.001", 0)]
    public void A_row_that_adds_nothing_is_warned_of(string row, int line)
    {
        RuleBookResult result = SmallBook.Load(("klasifikasi/golongan.yaml", $"{Classes}\n      - {row}"));
        Assert.Equal(line == 0, result.Problems.Any(p => p.Code == "golongan-tumpang-tindih"));
        int[] told = [.. result.Warnings.Where(w => w.Code == "baris-tanpa-tambahan").Select(w => w.Place.Line)];
        Assert.Equal(line == 0 ? [] : [line], told);
    }

    [Fact]
    public void A_row_that_a_later_one_holds_is_told_and_the_later_one_is_not()
    {
        const string Wide = "      - sedang   | lebih dari 19 orang    | paling banyak Rp15 miliar";
        string narrow = Wide.Replace("Rp15 miliar", "Rp10 miliar", StringComparison.Ordinal);
        string table = Classes.Replace(Wide, $"{narrow}\n{Wide}", StringComparison.Ordinal);
        Assert.NotEqual(Classes, table);
        Problem warning = Assert.Single(SmallBook.Load(("klasifikasi/golongan.yaml", table)).Warnings, w => w.Code == "baris-tanpa-tambahan");
        Assert.Equal(14, warning.Place.Line);
    }

    [Theory]
    [InlineData("paling banyak Rp15 miliar", true)]
    [InlineData("paling banyak Rp15.000.000.001", false)]
    public void So_is_one_of_a_condition(string cell, bool isTold)
    {
        const string When = "bila: laba paling sedikit Rp0";
        string table =
            "bila: { tabel: [ tenaga | modal, paling banyak 19 orang | -, lebih dari 19 orang | paling banyak Rp15 miliar, "
            + $"lebih dari 30 orang | {cell} ] }}";
        string yaml = Programme.Replace(When, table, StringComparison.Ordinal);
        Assert.NotEqual(Programme, yaml);
        RuleBookResult result = SmallBook.Load(("program/uji.yaml", yaml));
        Assert.Empty(result.Problems);
        Assert.Equal(isTold, result.Warnings.Any(w => w.Code == "baris-tanpa-tambahan"));
    }

    private static Band[] Bands(RuleBook book) => [.. ((Bands)book.Find("golongan")!.Versions[0].Readings[0].Body).Parts];

    private static (string Code, int Line, int Column, string Text) Problem(string yaml, string text, string broken)
    {
        string changed = yaml.Replace(text, broken, StringComparison.Ordinal);
        Assert.NotEqual(yaml, changed);
        return SmallBook.Problem(("klasifikasi/golongan.yaml", changed));
    }
}
