namespace Umkm.Cli.Tests.Samples;

/// <summary>The enterprises in samples/: the papers each needs on 22 November 2026, as the law has them, and what to look up where it cannot be said.</summary>
public class SampleTests
{
    private const string Today = "2026-11-22";

    /// <summary>
    /// The NIB, and what one of before 5 June 2025 or of a low-risk micro enterprise holds for space (PP 28/2025 Pasal 32, Pasal 549 huruf a); at low risk it is the SPPL (Pasal 220 ayat (2)).
    /// </summary>
    private const string Nib = NibAndSpace + "izin/sppl=terpenuhi ";

    private const string NibAndSpace = "izin/nib=terpenuhi izin/kkpr-pernyataan=terpenuhi ";

    /// <summary>What the NIB of a low-risk micro or small enterprise counts as beside (PP 28/2025 Pasal 234).</summary>
    private const string LowRisk = "izin/pernyataan-halal=terpenuhi izin/sni-sukarela=terpenuhi ";

    /// <summary>Every paper that is not "tidak-wajib", item by item where items differ.</summary>
    public static TheoryData<string, string> Papers =>
        new()
        {
            // Processed food at home, retail, 90 days: SPP-IRT (Peraturan BPOM 4/2024), held until 2027. Food of a micro enterprise: halal since 18 October 2026 (PP 42/2024 Pasal 160). Medium-low
            // risk on the NIB: a standard certificate (PP 28/2025 Pasal 5). Wages, the NIK as NPWP, the day
            // of the NIB and the environmental document are not stated, so what hangs on them is open (PP 28/2025 Pasal 32, Pasal 221).
            {
                "keripik-tempe.json",
                "izin/nib=terpenuhi izin/kkpr-pernyataan=terpenuhi izin/sppl=kurang|tidak-wajib "
                    + "izin/spp-irt=terpenuhi izin/halal=kurang izin/sertifikat-standar=kurang izin/siinas=kurang izin/bpjs-ketenagakerjaan=kurang|tidak-wajib izin/npwp=kurang|terpenuhi"
            },
            // 3 days: neither SPP-IRT nor MD; the hygiene label instead (Permenkes 11/2025, code 10391). Low risk only through the crosswalk 10391 -> 10307.
            { "tempe-segar.json", Nib + LowRisk + "izin/npwp=terpenuhi izin/halal=kurang izin/label-hsp=kurang izin/siinas=kurang" },
            // Goods used fall under the duty only with animal elements (PP 42/2024 Pasal 158 ayat (1)): the leather waistcoat, not the cotton cloth. Wage workers: UU 24/2011 Pasal 15 ayat (1).
            {
                "batik.json",
                Nib
                    + LowRisk
                    + "izin/npwp=terpenuhi izin/siinas=terpenuhi izin/pencatatan-ciptaan-motif=terpenuhi izin/halal=kurang izin/halal[Kain batik tulis katun]=tidak-wajib izin/halal[Rompi batik berlapis kulit domba]=kurang izin/bpjs-ketenagakerjaan=kurang"
            },
            // Baby clothes are under compulsory SNI (Permenperin 7/2014), clothes for adults are not; cotton has no animal elements. Sells through a marketplace: a NIB is held (Permendag 19/2026),
            // and an individual with up to Rp500 million this year owes the marketplace a statement (PMK 37/2025 Pasal 6 ayat (2)).
            {
                "daster.json",
                Nib
                    + LowRisk
                    + "izin/npwp=terpenuhi izin/siinas=terpenuhi izin/bpjs-ketenagakerjaan=terpenuhi izin/merek=terpenuhi izin/sni-wajib=kurang izin/sni-wajib[Daster dewasa]=tidak-wajib izin/sni-wajib[Daster bayi]=kurang izin/nib-lokapasar=terpenuhi izin/pernyataan-omzet-lokapasar=kurang"
            },
            // Bolen keeps 5 days: no SPP-IRT; nastar 90 days: its SPP-IRT ended 14 March 2026. The halal certificate covers the bolen only.
            {
                "bolen.json",
                Nib
                    + LowRisk
                    + "izin/npwp=terpenuhi izin/siinas=terpenuhi izin/spp-irt=kedaluwarsa izin/spp-irt[Bolen pisang]=tidak-wajib izin/spp-irt[Nastar]=kedaluwarsa izin/halal=kurang izin/halal[Bolen pisang]=terpenuhi izin/halal[Nastar]=kurang"
            },
            // A kedai (56103/2020) needs the hygiene certificate since 3 October 2025 (Permenkes 11/2025), with a NIB of 2023 under either reading. Its successors are 56102 and 56400 (intermediation,
            // which it is not): medium-low, so a standard certificate, and the SPPL form is filled in to get it (PP 28/2025 Pasal 221 ayat (3)).
            {
                "kedai.json",
                NibAndSpace
                    + "izin/sppl=kurang izin/npwp=terpenuhi izin/halal=kurang izin/slhs=kurang izin/bpjs-ketenagakerjaan=kurang izin/sertifikat-standar=kurang"
            },
            // The café (56303) is medium-low: a standard certificate; the roastery (10761) is low. The NIB is not a year old, so the hygiene certificate is due under one reading only. No end is printed on the SPP-IRT.
            // A NIB of 2026 at medium-low risk: a KKPR beside it (PP 28/2025 Pasal 15, 32).
            {
                "kedai-kopi.json",
                "izin/nib=terpenuhi izin/kkpr-pernyataan=kurang izin/sppl=kurang "
                    + LowRisk
                    + "izin/npwp=terpenuhi izin/bpjs-ketenagakerjaan=terpenuhi izin/halal=kurang izin/siinas=kurang izin/sertifikat-standar=kurang izin/sertifikat-standar[56303/2025]=kurang izin/sertifikat-standar[10761/2025]=tidak-wajib izin/slhs=kurang|belum-jatuh-tempo izin/slhs[10761/2025]=tidak-wajib izin/spp-irt=kedaluwarsa|terpenuhi"
            },
            // All papers are held; rattan is no wood, so no SVLK. The TDI of 2012 is neither asked for nor counted any more.
            { "rotan.json", Nib + LowRisk + "izin/npwp=terpenuhi izin/siinas=terpenuhi izin/bpjs-ketenagakerjaan=terpenuhi" },
            // Sport goods are medium-low (32300/2020 -> 32300/2025). Whether a racket for children is a toy under compulsory SNI is read both ways (Permenperin 24/2013).
            {
                "raket.json",
                NibAndSpace
                    + "izin/sppl=kurang izin/npwp=terpenuhi izin/bpjs-ketenagakerjaan=terpenuhi izin/siinas=kurang izin/sertifikat-standar=kurang izin/sni-wajib=kurang|tidak-wajib izin/sni-wajib[Raket bulu tangkis dewasa]=tidak-wajib izin/sni-wajib[Raket latihan anak]=kurang|tidak-wajib"
            },
            // Small by capital (PP 7/2021 Pasal 35 ayat (3) huruf b), so LKPM is due (PP 28/2025 Pasal 255 ayat (2)). Which environmental document was asked for is not
            // stated.
            {
                "bandeng.json",
                NibAndSpace
                    + "izin/sppl=terpenuhi|tidak-wajib izin/sertifikat-standar=terpenuhi izin/lkpm=kurang izin/npwp=kurang izin/siinas=kurang izin/bpjs-ketenagakerjaan=kurang"
            },
            // Packed rice is fresh food with a label (PP 86/2019 Pasal 38). Whether plants as they grew are under the halal duty is read both ways.
            { "beras.json", Nib + LowRisk + "izin/npwp=terpenuhi izin/pangan-segar-terdaftar=kurang izin/halal=kurang|tidak-wajib" },
            // Pork carries a non-halal statement and gets no certificate (UU 33/2014 Pasal 26 ayat (2)); a place that cooks food needs the hygiene label (Permenkes 11/2025).
            {
                "sate-babi.json",
                Nib + "izin/npwp=terpenuhi izin/sertifikat-standar=terpenuhi izin/keterangan-tidak-halal=kurang izin/label-hsp=kurang"
            },
        };

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_papers_an_enterprise_needs(string file, string expected)
    {
        AssessedJson said = AssessedJson.OfSample(file, Today);
        (string Name, string Answers)[] wanted =
        [
            .. expected.Split(" izin/").Select((e, i) => (i == 0 ? "" : "izin/") + e).Select(e => e.Trim().Split('=')).Select(p => (p[0], p[1])),
        ];
        string[] others = [.. said.Ids("izin").Except(wanted.Select(w => w.Name))];
        Assert.Equal(
            wanted.OrderBy(w => w.Name, StringComparer.Ordinal),
            wanted.Select(w => (w.Name, said.Answers(w.Name))).OrderBy(w => w.Name, StringComparer.Ordinal)
        );
        Assert.Empty(others.Where(id => said.Answers(id) != "tidak-wajib").Select(id => $"{id}={said.Answers(id)}"));
        Assert.True(others.Length > 8);
    }

    [Theory]
    [InlineData("keripik-tempe.json", "izin/halal", "PP 42/2024 Pasal 160")]
    [InlineData("keripik-tempe.json", "izin/sertifikat-standar", "PP 28/2025 Pasal 218")]
    [InlineData("tempe-segar.json", "izin/label-hsp", "Permenkes 11/2025")]
    [InlineData("tempe-segar.json", "izin/siinas", "PP 28/2021 Pasal 120 ayat (1) dan ayat (3)")]
    [InlineData("batik.json", "izin/halal", "PP 42/2024 Pasal 158 ayat (1)")]
    [InlineData("batik.json", "izin/bpjs-ketenagakerjaan", "UU 24/2011 Pasal 15 ayat (1)")]
    [InlineData("daster.json", "izin/sni-wajib", "Permenperin 07/M-IND/PER/2/2014")]
    [InlineData("bolen.json", "izin/spp-irt", "Peraturan BPOM 4/2024")]
    [InlineData("kedai.json", "izin/slhs", "Permenkes 11/2025")]
    [InlineData("kedai-kopi.json", "izin/slhs", "Permenkes 17/2024")]
    [InlineData("rotan.json", "izin/nib", "PP 28/2025 Pasal 233")]
    [InlineData("raket.json", "izin/sni-wajib", "Permenperin 24/M-IND/PER/4/2013")]
    public void The_article_is_named(string file, string decision, string article) =>
        Assert.Contains(AssessedJson.OfSample(file, Today).Articles(decision), a => a.Contains(article, StringComparison.Ordinal));

    [Theory]
    [InlineData("keripik-tempe.json", "belum-lengkap")]
    [InlineData("bolen.json", "belum-lengkap")]
    [InlineData("rotan.json", "lengkap")]
    public void Completeness_follows_from_the_papers(string file, string expected) =>
        Assert.Equal(expected, AssessedJson.OfSample(file, Today).Answers("kelengkapan/sah-pada-tanggal"));

    // 85499/2020 (other private education) became 85530 and 85599, neither of which has a row.
    [Fact]
    public void Where_the_risk_is_not_confirmed_the_answer_says_what_to_look_up()
    {
        const string School =
            """{ "businessCapital": 60000000, "annualSales": 200000000, "foreignOwned": false, "activities": [ { "kbli": "85499", "edition": 2020 } ], "permits": [ { "kind": "nib" } ] }""";
        AssessedJson said = AssessedJson.Of(School, Today);
        Assert.Equal(
            "rendah|menengah-rendah|menengah-tinggi|tinggi",
            string.Join('|', said.Answers("tingkat-risiko").Split('|').Order(Comparer<string>.Create((a, b) => Risk(a) - Risk(b))))
        );
        foreach (string id in new[] { "tingkat-risiko", "izin/izin", "izin/sertifikat-standar", "izin/sni-sukarela" })
        {
            Assert.Contains("activities[].risk", said.ToGive(id));
            Assert.Contains(
                "lihat tingkat risiko pada NIB atau laman OSS usaha ini dan isikan pada activities[].risk",
                Assert.Single(said.Cautions(id, "risiko-dicari")),
                StringComparison.Ordinal
            );
        }
        Assert.Contains("(85530, 85599)", said.Cautions("tingkat-risiko", "risiko-dicari")[0], StringComparison.Ordinal);
        Assert.Contains(
            "Not known: risk level of 85499/2020 printed on the NIB or the OSS page",
            Flat(Cli.Assess(School, ["--on", Today, "--lang", "en"]).Out),
            StringComparison.Ordinal
        );
    }

    // 56103/2020 was split; 56400 is intermediation, which a kedai is not.
    [Fact]
    public void A_split_code_follows_its_successor_and_the_answer_says_so()
    {
        AssessedJson said = AssessedJson.OfSample("kedai.json", Today);
        Assert.Equal("menengah-rendah", said.Answers("tingkat-risiko"));
        Assert.Contains("56102", Assert.Single(said.Cautions("tingkat-risiko", "kbli-pecahan")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tempe-segar.json", "10391/2020", "KBLI 2025 10307")]
    [InlineData("batik.json", "13134/2020", "KBLI 2025 13133")]
    [InlineData("bolen.json", "10710/2020", "KBLI 2025 10710")]
    [InlineData("raket.json", "32300/2020", "KBLI 2025 32300")]
    public void A_risk_carried_through_the_crosswalk_is_called_an_inference_with_its_day(string file, string item, string successor)
    {
        string caution = Assert.Single(AssessedJson.OfSample(file, Today).Cautions("tingkat-risiko", "asal-risiko"));
        Assert.Contains(
            $"risiko {item} dibawa dari {successor} lewat tabel padanan, keadaan 30 September 2026; itu simpulan",
            caution,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("daster.json")]
    [InlineData("rotan.json")]
    [InlineData("keripik-tempe.json")]
    public void The_risk_printed_on_the_NIB_asks_for_nothing_more(string file)
    {
        AssessedJson said = AssessedJson.OfSample(file, Today);
        Assert.Empty(
            said.Cautions("tingkat-risiko", "asal-risiko")
                .Concat(said.Cautions("tingkat-risiko", "risiko-dicari"))
                .Concat(said.Cautions("tingkat-risiko", "tabel-risiko"))
        );
    }

    private static int Risk(string slug) => Array.IndexOf(["rendah", "menengah-rendah", "menengah-tinggi", "tinggi"], slug);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
