using System.Text;
using System.Text.Json;
using NodaTime;
using Umkm.Rules.Comparisons;
using Umkm.Rules.Explanations;
using Umkm.Rules.Problems;
using Umkm.Rules.RiskTables;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Comparisons;

/// <summary>Eight prepared pairs of editions, each of a kind of change of its own.</summary>
public sealed class BookComparisonTests
{
    private const string Current = """
          - berlaku: 2026-01-01 s.d. dicabut
            dasar: Perwal 2/2026 Pasal 2
            bukti: laporan
            diperiksa: 2026-06-01
            pembukaan: terbuka
            syarat:
              modal:
                kalimat: { id: Modal usaha paling banyak Rp20 juta, en: The business capital is at most Rp20 million }
                bila: modal usaha paling banyak Rp20 juta
                dasar: Perwal 2/2026 Pasal 3
        """;

    [Fact]
    public void Nothing_differs_between_equal_editions() => Assert.Empty(Editions.Replaced().Decisions);

    [Fact]
    public void A_regulation_and_an_implied_fact_are_told_and_what_is_implied_of_the_past_is_a_correction()
    {
        BookComparison regulation = Editions.Added(
            (
                "peraturan/kota.yaml",
                "jenis peraturan:\n  Perwal: { nama: Peraturan Wali Kota, pembuat: Wali Kota }\n"
                    + "peraturan:\n  Perwal 1/2024: { judul: Modal, bukti: teks, diperiksa: 2026-06-01 }\n"
            )
        );
        Assert.Contains("Perwal 1/2024", Assert.Single(regulation.Instruments).English, StringComparison.Ordinal);
        Assert.False(regulation.HasCorrection);
        string implied = Encoding.UTF8.GetString(
            Umkm.Rules.Books.RuleBook.EmbeddedRuleFiles.Single(f => f.Path == "tersirat/bukan-modal-asing-pt-perorangan.yaml").Utf8.Span
        );
        BookComparison past = Editions.Added(("tersirat/bukan-modal-asing-pt-perorangan.yaml", implied));
        Assert.Contains("PP 8/2021", Assert.Single(past.Implied).Indonesian, StringComparison.Ordinal);
        Assert.Equal("bukan-modal-asing-pt-perorangan", Assert.Single(past.Corrected));
        string later = System.Text.RegularExpressions.Regex.Replace(
            implied,
            "berlaku: [0-9-]+",
            "berlaku: 2030-01-01",
            default,
            TimeSpan.FromSeconds(1)
        );
        Assert.NotEqual(implied, later);
        BookComparison ahead = Editions.Added(("tersirat/bukan-modal-asing-pt-perorangan.yaml", later));
        Assert.Single(ahead.Implied);
        Assert.False(ahead.HasCorrection);
    }

    [Fact]
    public void A_ceiling_raised_from_a_date_goes_forward()
    {
        string raised = Current.Replace("2026-01-01", "2027-01-01", StringComparison.Ordinal).Replace("Rp20", "Rp30", StringComparison.Ordinal);
        string ended = Current.Replace("s.d. dicabut", "s.d. 2026-12-31", StringComparison.Ordinal);
        DecisionChange change = One(Editions.Replaced((Current, $"{ended}\n{raised}")));
        Assert.Equal(nameof(ChangeClass.Forward), string.Join(", ", change.Classes));
        Assert.Equal(new LocalDate(2027, 1, 1), Assert.Single(change.Begun));
        VersionChange version = Assert.Single(change.Versions);
        Assert.Equal(new LocalDate(2027, 1, 1), version.From);
        PartChange part = Assert.Single(version.Parts);
        Assert.Equal("modal usaha: paling banyak Rp20 juta → paling banyak Rp30 juta", Assert.Single(part.Sentences).Told().Indonesian);
        Assert.Equal("Perwal 2/2026 Pasal 3", part.Basis.ToString());
        ExactComparison exact = Assert.Single(version.Exact).Exact!;
        Assert.Equal(("tidak-memenuhi", "memenuhi"), (exact.Before, exact.After));
        Assert.Equal([("modal usaha", "Rp20.000.001")], exact.Facts);
        Assert.Equal(
            ["hari pertama 2027-01-01", "hari sebelumnya 2026-12-31", "modal usaha Rp30.000.000", "modal usaha Rp30.000.001"],
            version.Unguarded.Select(u => u.Indonesian)
        );
    }

    [Fact]
    public void A_number_of_the_past_is_a_correction_and_its_neighbour_is_named()
    {
        BookComparison comparison = Editions.Replaced(
            ("bila: modal usaha paling banyak Rp10 juta", "bila: modal usaha paling banyak Rp11 juta"),
            ("paling banyak Rp10 juta, en", "paling banyak Rp11 juta, en"),
            ("at most Rp10 million", "at most Rp11 million"),
            ("modal usaha: Rp10 juta", "modal usaha: Rp11 juta"),
            ("Rp10.000.001", "Rp11.000.001")
        );
        DecisionChange change = One(comparison);
        Assert.Contains(ChangeClass.Correction, change.Classes);
        Assert.DoesNotContain(ChangeClass.Forward, change.Classes);
        Assert.Equal(["program/kota"], comparison.Corrected);
        VersionChange version = Assert.Single(change.Versions);
        Assert.Equal((new LocalDate(2024, 1, 1), new LocalDate(2025, 12, 31)), (version.From, version.Until));
        Assert.Equal(
            ["program/kota, pekerja: tenaga kerja paling sedikit 2 orang (Perwal 1/2024 Pasal 3)"],
            version.Unchanged.Select(u => u.Indonesian)
        );
        Assert.Equal(["~ dahulu banyak, 2024-01-01", "~ dahulu sedikit, 2024-01-01"], change.Cases.Order());
    }

    [Fact]
    public void A_reading_that_is_added_is_told_as_one()
    {
        string readings = Current.Replace(
            "    syarat:\n      modal:\n        kalimat: { id: Modal usaha paling banyak Rp20 juta, en: The business capital is at most Rp20 million }\n"
                + "        bila: modal usaha paling banyak Rp20 juta\n        dasar: Perwal 2/2026 Pasal 3",
            """
                tafsir:
                  modal-saja:
                    judul: { id: Modal saja, en: Capital alone }
                    dasar: Perwal 2/2026 Pasal 3
                    bukti: simpulan
                    syarat:
                      modal:
                        kalimat: { id: Modal usaha paling banyak Rp20 juta, en: The business capital is at most Rp20 million }
                        bila: modal usaha paling banyak Rp20 juta
                        dasar: Perwal 2/2026 Pasal 3
                  siapa-saja:
                    judul: { id: Siapa saja, en: Anyone }
                    dasar: Perwal 2/2026 Pasal 3
                    bukti: simpulan
                    syarat:
                      pekerja:
                        kalimat: { id: Tenaga kerja paling sedikit 1 orang, en: At least 1 worker }
                        bila: tenaga kerja paling sedikit 1 orang
                        dasar: Perwal 2/2026 Pasal 3
            """,
            StringComparison.Ordinal
        );
        Assert.NotEqual(Current, readings);
        DecisionChange change = One(
            Editions.Replaced(
                (Current, readings),
                ("program/kota: tidak-memenuhi\nasal: Perwal 2/2026", "program/kota: [memenuhi, tidak-memenuhi]\nasal: Perwal 2/2026")
            )
        );
        Assert.Contains(
            change.Versions.Single().Parts,
            p => p.Title.English == "reading siapa-saja added" && p.Basis.ToString() == "Perwal 2/2026 Pasal 3"
        );
    }

    [Fact]
    public void A_version_that_is_split_without_another_meaning_changes_no_answer()
    {
        string first = Current.Replace("s.d. dicabut", "s.d. 2026-06-30", StringComparison.Ordinal);
        string second = Current.Replace("2026-01-01", "2026-07-01", StringComparison.Ordinal);
        DecisionChange change = One(Editions.Replaced((Current, $"{first}\n{second}")));
        Assert.Equal(nameof(ChangeClass.Wording), string.Join(", ", change.Classes));
        Assert.Equal(new LocalDate(2026, 7, 1), Assert.Single(change.Begun));
        Assert.Empty(change.Versions);
    }

    [Fact]
    public void Evidence_that_is_raised_is_evidence()
    {
        DecisionChange change = One(
            Editions.Replaced(("dasar: Perwal 2/2026 Pasal 2\n    bukti: laporan", "dasar: Perwal 2/2026 Pasal 2\n    bukti: teks"))
        );
        Assert.Equal(nameof(ChangeClass.Evidence), string.Join(", ", change.Classes));
        PartChange part = change.Versions.Single().Parts.First();
        Assert.Contains("laporan", part.Before!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("teks", part.After!.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_words_for_the_same_condition_are_wording_decided_exactly()
    {
        DecisionChange words = One(Editions.Replaced(("id: Modal usaha paling banyak Rp20 juta", "id: Modalnya paling banyak Rp20 juta")));
        Assert.Equal(nameof(ChangeClass.Wording), string.Join(", ", words.Classes));
        DecisionChange twice = One(
            Editions.Replaced(("bila: modal usaha paling banyak Rp20 juta", "bila: { bukan: modal usaha lebih dari Rp20 juta }"))
        );
        Assert.Equal(nameof(ChangeClass.Wording), string.Join(", ", twice.Classes));
        Assert.True(twice.Versions.Single().Exact.Single().Exact!.Same);
    }

    [Theory]
    [InlineData("    peringatan: Satu.\n", "", "notes and cautions, removed: Satu. (Perwal 2/2026 Pasal 2)")]
    [InlineData("", "    peringatan: Satu.\n", "notes and cautions, new: Satu. (Perwal 2/2026 Pasal 2)")]
    [InlineData("    peringatan: Satu.\n", "    peringatan: Dua.\n", "notes and cautions: Satu. → Dua. (Perwal 2/2026 Pasal 2)")]
    [InlineData("    peringatan: [Satu., Dua.]\n", "    peringatan: [Dua., Satu.]\n", "notes and cautions: Satu.; Dua. → Dua.; Satu. (Perwal")]
    public void A_caution_that_comes_or_goes_is_told_as_new_or_removed(string before, string after, string told)
    {
        BookComparison comparison = BookComparison.Of(Noted(before), Noted(after), []);
        string page = ComparisonPage.Write(comparison, Lang.English, ExplanationForm.Markdown);
        Assert.Contains(told, page, StringComparison.Ordinal);
    }

    /// <summary>Rule files say what a benefit comes to in Indonesian; amounts, rates and their words are told in English too, and what has an unknown
    /// word stays as it is.</summary>
    [Theory]
    [InlineData("paling banyak Rp25 juta", "at most Rp25 million")]
    [InlineData("lebih dari Rp10 juta sampai dengan Rp100 juta", "more than Rp10 million up to Rp100 million")]
    [InlineData("6,5% efektif per tahun", "6.5% effective a year")]
    [InlineData("Rp500.000 per kelas, tarif umum Rp1.800.000", "Rp500,000 per class, general fee Rp1.8 million")]
    [InlineData("paling lama 60 bulan", "at most 60 months")]
    [InlineData("satu rombong", "satu rombong")]
    [InlineData("paling banyak Rp25 juta sekali seumur hidup", "paling banyak Rp25 juta sekali seumur hidup")]
    public void What_a_benefit_comes_to_is_told_in_English_where_its_words_are_known(string value, string told) =>
        Assert.Equal((value, told), (BenefitWords.Of(value).Indonesian, BenefitWords.Of(value).English));

    [Fact]
    public void A_decision_that_is_removed_is_an_end()
    {
        BookComparison comparison = Editions.Without("program/kota");
        Assert.Equal(nameof(ChangeClass.End), string.Join(", ", One(comparison).Classes));
        Assert.False(comparison.HasCorrection);
    }

    [Fact]
    public void A_row_of_the_risk_table_is_told_by_its_code()
    {
        const string head = "edisi;kode;cakupan;mikro;kecil;menengah;besar;bukti;tanggal;sumber\n";
        RiskRowChange row = Assert.Single(
            RiskRowChange.Between(
                head
                    + "2020;10794;seluruh;rendah;rendah;rendah;rendah;teks;2026-11-22;a\n2020;56102;seluruh;rendah;rendah;rendah;rendah;teks;2026-11-22;a\n",
                head
                    + "2020;10794;seluruh;rendah;tinggi;rendah;rendah;teks;2026-11-22;a\r\n2020;56102;seluruh;rendah;rendah;rendah;rendah;teks;2026-11-22;a\n"
            )
        );
        Assert.Equal("10794/2020 seluruh", row.Key);
        Assert.StartsWith("rendah;tinggi", row.After, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_taken_out_of_the_risk_table_of_a_whole_book_is_told_and_gone()
    {
        string[] rows = [.. RiskTable.Embedded.Lines(RiskTable.RiskFile)];
        int taken = Array.FindIndex(rows, r => r.StartsWith("2020;01117;", StringComparison.Ordinal));
        string kept = string.Join('\n', rows.Where((_, i) => i != taken).Prepend(RiskRow.Head));
        var problems = new ProblemList();
        RiskTable Laid(bool isWhole) =>
            RiskOverlay.Over(RiskTable.Embedded, [("risiko/tingkat-risiko.csv", Encoding.UTF8.GetBytes(kept))], isWhole, problems);
        static string Text(RiskTable table) => $"{RiskRow.Head}\n{string.Join('\n', table.Lines(RiskTable.RiskFile))}";
        string all = Text(RiskTable.Embedded);

        RiskRowChange change = Assert.Single(RiskRowChange.Between(all, Text(Laid(isWhole: true))));
        Assert.StartsWith("01117/2020 ", change.Key, StringComparison.Ordinal);
        Assert.Empty(RiskRowChange.Between(all, Text(Laid(isWhole: false))));
        Assert.Equal(0, problems.Count);
    }

    [Fact]
    public void The_page_and_the_json_tell_the_same()
    {
        BookComparison comparison = Editions.Replaced(("id: Modal usaha paling banyak Rp20 juta", "id: Modalnya paling banyak Rp20 juta"));
        string page = ComparisonPage.Write(comparison, Lang.English, ExplanationForm.Markdown);
        Assert.Contains("wording", page, StringComparison.Ordinal);
        Assert.Contains("Modalnya paling banyak Rp20 juta", page, StringComparison.Ordinal);
        JsonElement json = JsonDocument.Parse(comparison.ToJson(Lang.English)).RootElement;
        Assert.Equal("wording", json.GetProperty("decisions")[0].GetProperty("classes")[0].GetString());
    }

    private static Umkm.Rules.Books.RuleBook Noted(string cautions) =>
        SmallBook.Of(
            (
                "program/kota.yaml",
                "keputusan: program/kota\njenis: program\nwilayah: nasional\njudul: { id: Modal kota, en: City capital }\nversi:\n"
                    + Current
                        .Replace("modal usaha paling", "modal paling", StringComparison.Ordinal)
                        .Replace("    pembukaan", $"{cautions}    pembukaan", StringComparison.Ordinal)
            )
        );

    private static DecisionChange One(BookComparison comparison)
    {
        DecisionChange change = Assert.Single(comparison.Decisions);
        Assert.Equal("program/kota", change.Id);
        return change;
    }
}
