using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Comparisons;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;
using Umkm.Rules.Results;
using Umkm.Rules.Review;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Loading;

/// <summary>A class, a row of a table and a branch may rest on articles of their own, which reasons then cite.</summary>
public class ClassBasisTests
{
    private const string Regulations = """
        jenis peraturan: { Uji: { nama: Peraturan Uji, pembuat: Uji } }
        peraturan: { Uji 1/2020: { bukti: teks, diperiksa: 2026-01-01 }, Uji 2/2020: { bukti: teks, diperiksa: 2026-01-01 } }
        """;

    private const string Head = """
        keputusan: golongan
        jenis: klasifikasi
        judul: { id: Uji, en: Test }
        jawaban: { kecil: { id: Kecil, en: Small }, besar: { id: Besar, en: Large } }
        versi:
          - berlaku: 2020-01-01 s.d. dicabut
            dasar: Uji 1/2020 Pasal 1
            bukti: teks
            diperiksa: 2026-01-01

        """;

    private const string Classes =
        Head
        + """
                golongan:
                  kecil: { bila: modal paling banyak Rp1 miliar, dasar: Uji 1/2020 Pasal 1 huruf a }
                  besar: { bila: modal lebih dari Rp1 miliar, dasar: [Uji 1/2020 Pasal 1 huruf b, Uji 1/2020 Pasal 2], bukti: laporan }
            """;

    private const string Table =
        Head
        + """
                tabel:
                  - golongan | modal                  | tenaga                 | dasar
                  - kecil    | paling banyak Rp1 miliar | -                      | Uji 1/2020 Pasal 1 huruf a
                  - besar    | lebih dari Rp1 miliar    | paling banyak 19 orang | Uji 1/2020 Pasal 1 huruf b
                  - besar    | lebih dari Rp1 miliar    | lebih dari 19 orang    | Uji 1/2020 Pasal 2
            """;

    /// <summary>UU 20/2008 Pasal 6 has a paragraph for each class and a letter for each measure; Pasal 1 angka 4: large is larger than medium. PP
    /// 7/2021 Pasal 35 ayat (3) and (5) have a letter for each class and none for large.</summary>
    [Theory]
    [InlineData("2019-06-30", "kekayaan", 50_000_000, "mikro", "UU 20/2008 Pasal 6 ayat (1) huruf a")]
    [InlineData("2019-06-30", "kekayaan", 50_000_001, "kecil", "UU 20/2008 Pasal 6 ayat (2) huruf a")]
    [InlineData("2019-06-30", "kekayaan", 500_000_001, "menengah", "UU 20/2008 Pasal 6 ayat (3) huruf a")]
    [InlineData("2019-06-30", "kekayaan", 10_000_000_001, "besar", "UU 20/2008 Pasal 1 angka 4")]
    [InlineData("2019-06-30", "penjualan", 300_000_000, "mikro", "UU 20/2008 Pasal 6 ayat (1) huruf b")]
    [InlineData("2019-06-30", "penjualan", 2_500_000_000, "kecil", "UU 20/2008 Pasal 6 ayat (2) huruf b")]
    [InlineData("2019-06-30", "penjualan", 50_000_000_000, "menengah", "UU 20/2008 Pasal 6 ayat (3) huruf b")]
    [InlineData("2019-06-30", "penjualan", 50_000_000_001, "besar", "UU 20/2008 Pasal 1 angka 4")]
    [InlineData("2024-06-30", "penjualan", 2_000_000_000, "mikro", "PP 7/2021 Pasal 35 ayat (5) huruf a")]
    [InlineData("2024-06-30", "penjualan", 15_000_000_000, "kecil", "PP 7/2021 Pasal 35 ayat (5) huruf b")]
    [InlineData("2024-06-30", "penjualan", 50_000_000_000, "menengah", "PP 7/2021 Pasal 35 ayat (5) huruf c")]
    [InlineData("2024-06-30", "penjualan", 50_000_000_001, "besar", "UU 20/2008 Pasal 1 angka 4; PP 7/2021 Pasal 35 ayat (5) huruf c")]
    [InlineData("2024-06-30", "modal", 1_000_000_000, "mikro", "PP 7/2021 Pasal 35 ayat (3) huruf a")]
    [InlineData("2024-06-30", "modal", 5_000_000_000, "kecil", "PP 7/2021 Pasal 35 ayat (3) huruf b")]
    [InlineData("2024-06-30", "modal", 10_000_000_000, "menengah", "PP 7/2021 Pasal 35 ayat (3) huruf c")]
    public void A_reason_cites_the_letter_of_the_class(string day, string measure, long rupiah, string size, string article)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Rupiah amount = Rupiah.From(rupiah);
        var enterprise = new Enterprise
        {
            NetAssets = measure == "kekayaan" ? amount : null,
            AnnualSales = measure == "penjualan" ? [AnnualSale.OfLastClosedYear(amount)] : null,
            BusinessCapital = measure == "modal" ? amount : null,
        };
        DecisionResult result = TestBooks.Assessor.Assess(enterprise, on)[$"skala-usaha/menurut-{measure}"];
        Assert.Equal(size, result.Answer);
        Assert.Equal(article, Assert.Single(result.Reasons).Basis);
    }

    /// <summary>Permenperin 64/M-IND/PER/7/2016: small Pasal 3 ayat (1), medium Pasal 4, large Pasal 5.</summary>
    [Theory]
    [InlineData(19, 999_999_999, "Pasal 3 ayat (1)")]
    [InlineData(19, 1_000_000_000, "Pasal 4")]
    [InlineData(20, 15_000_000_000, "Pasal 4")]
    [InlineData(20, 15_000_000_001, "Pasal 5")]
    public void A_table_cites_the_article_of_the_class(int workers, long investment, string article)
    {
        var enterprise = new Enterprise { Workers = workers, Investment = Rupiah.From(investment) };
        DecisionResult result = TestBooks.Assessor.Assess(enterprise, new LocalDate(2024, 6, 30))["skala-industri"];
        Assert.All(result.Reasons, r => Assert.Equal($"Permenperin 64/M-IND/PER/7/2016 {article}", r.Basis));
        Assert.NotEmpty(result.Reasons);
    }

    /// <summary>That foreign investment is large stands in the rules of the investment ministry, not in PP 7/2021.</summary>
    [Theory]
    [InlineData("2025-10-01", "Peraturan BKPM 4/2021 Pasal 12 ayat (1)")]
    [InlineData("2025-10-02", "Permen Investasi dan Hilirisasi/BKPM 5/2025 Pasal 26 ayat (1)")]
    public void A_branch_cites_its_own_article(string day, string article)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        DecisionResult result = TestBooks.Assessor.Assess(new Enterprise { ForeignOwned = true }, on)["skala-usaha"];
        Assert.Equal("besar", result.Answer);
        Assert.All(result.Reasons, r => Assert.Equal(article, r.Basis));
        Assert.NotEmpty(result.Reasons);
    }

    [Fact]
    public void A_fact_that_is_not_known_is_told_once_with_all_its_letters()
    {
        var enterprise = new Enterprise { AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(3))] };
        string text = TestBooks.Assessor.Assess(enterprise, new LocalDate(2019, 6, 30)).Explain(Lang.Indonesian);
        const string Letters = "(UU 20/2008 Pasal 6 ayat (1) huruf a, ayat (2) huruf a, dan ayat (3) huruf a; UU 20/2008 Pasal 1 angka 4)";
        Assert.Contains($"kekayaan bersih belum diketahui (batasnya: Rp50 juta, Rp500 juta, Rp10 miliar) {Letters}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_and_a_row_are_read_with_article_and_evidence()
    {
        Band[] classes = [.. Bands(Book(Classes))];
        Assert.Equal(new LegalBasis(["Uji 1/2020 Pasal 1 huruf a"], Evidence.Text), classes[0].Basis);
        Assert.Equal(new LegalBasis(["Uji 1/2020 Pasal 1 huruf b", "Uji 1/2020 Pasal 2"], Evidence.Report), classes[1].Basis);
        Band[] rows = [.. Bands(Book(Table))];
        Assert.Equal(new LegalBasis(["Uji 1/2020 Pasal 1 huruf a"], Evidence.Text), rows[0].Basis);
        Assert.Equal(new LegalBasis(["Uji 1/2020 Pasal 1 huruf b", "Uji 1/2020 Pasal 2"], Evidence.Text), rows[1].Basis);
    }

    [Theory]
    [InlineData(", dasar: Uji 1/2020 Pasal 1 huruf a }", " }", "kunci-kurang", 11)]
    [InlineData("bila: modal paling banyak Rp1 miliar, ", "", "kunci-kurang", 11)]
    [InlineData("huruf a }", "huruf a, catatan: x }", "kunci-tidak-dikenal", 11)]
    [InlineData("Uji 1/2020 Pasal 1 huruf a }", "Uji 2/2020 Pasal 1 huruf a }", "dasar-di-luar-versi", 11)]
    public void What_does_not_fit_is_told_at_the_class(string text, string broken, string code, int line)
    {
        string yaml = Classes.Replace(text, broken, StringComparison.Ordinal);
        Assert.NotEqual(Classes, yaml);
        Problem problem = Assert.Single(Load(yaml).Problems);
        Assert.Equal((code, line), (problem.Code, problem.Place.Line));
    }

    [Fact]
    public void A_class_without_an_article_among_others_is_warned_of()
    {
        Assert.Empty(Load(Classes).Warnings);
        string yaml = Classes.Replace(
            "{ bila: modal paling banyak Rp1 miliar, dasar: Uji 1/2020 Pasal 1 huruf a }",
            "modal paling banyak Rp1 miliar"
        );
        Problem warning = Assert.Single(Load(yaml).Warnings);
        Assert.Equal(("tanpa-dasar", 11), (warning.Code, warning.Place.Line));
    }

    [Fact]
    public void Another_letter_is_told_beside_another_edition_and_moves_nobody()
    {
        BookComparison compared = BookComparison.Of(Book(Classes), Book(Classes.Replace("huruf a", "huruf c", StringComparison.Ordinal)), []);
        PartChange part = Assert.Single(Assert.Single(Assert.Single(compared.Decisions).Versions).Parts);
        Assert.Equal((ChangeClass.Evidence, "Small"), (part.Class, part.Title.English));
        Assert.Equal("Uji 1/2020 Pasal 1 huruf a (teks peraturan)", part.Before!.Indonesian);
        Assert.Equal("Uji 1/2020 Pasal 1 huruf c (teks peraturan)", part.After!.Indonesian);
    }

    [Fact]
    public void A_class_that_a_file_of_changes_leaves_alone_keeps_its_article_and_evidence()
    {
        const string Change = """
            mengubah: golongan
            versi:
              - berlaku: 2027-01-01 s.d. dicabut
                dasar: Uji 2/2020 Pasal 9
                bukti: ingatan
                diperiksa: 2026-01-01
                golongan:
                  besar: { bila: modal lebih dari Rp1 miliar, dasar: Uji 2/2020 Pasal 9 huruf b }
            """;
        RuleBook book = Book(Classes, ("perubahan/uji.yaml", Change));
        Band[] classes = [.. ((Bands)book.Find("golongan")!.Versions[1].Readings[0].Body).Parts];
        Assert.Equal(new LegalBasis(["Uji 1/2020 Pasal 1 huruf a"], Evidence.Text), classes[0].Basis);
        Assert.Equal(new LegalBasis(["Uji 2/2020 Pasal 9 huruf b"], Evidence.Memory), classes[1].Basis);
    }

    private static RuleBook Book(string yaml, params (string, string)[] more)
    {
        RuleBookResult result = Load(yaml, more);
        return result.Book ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    }

    private static RuleBookResult Load(string yaml, params (string, string)[] more) =>
        SmallBook.Load([("klasifikasi/golongan.yaml", yaml), ("peraturan/uji.yaml", Regulations), .. more]);

    private static IEnumerable<Band> Bands(RuleBook book) => ((Bands)book.Find("golongan")!.Versions[0].Readings[0].Body).Parts;
}
