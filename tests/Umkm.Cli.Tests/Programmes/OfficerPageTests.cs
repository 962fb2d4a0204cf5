using System.Text.RegularExpressions;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Cli.Tests.Programmes;

/// <summary>One enterprise, all programmes, three days: each page tells the law of its day, in both languages.</summary>
public partial class OfficerPageTests
{
    private static readonly string Sample = Path.Combine(Cli.Samples, "ikm-keripik-malang.json");

    /// <summary>The regulations in force on a day for the programmes of the book, and some that were not yet or no longer: from the timelines of the regulations themselves.</summary>
    public static TheoryData<string, string[], string[]> Days =>
        new()
        {
            // KUR: Permenko 1/2026 from 13 January 2026 revokes 1/2022. PPh: PP 20/2026 from 22 April 2026. UMi: PMK 130/2024. Single licence: PP 28/2025 Pasal 233-234. Halal: Kepkaban 146/2025. Toll: PP 23/2024.
            {
                "2026-11-22",
                [
                    "Permenko Perekonomian 1/2026",
                    "PP 55/2022 jo. PP 20/2026",
                    "PMK 130/2024 Pasal 5",
                    "PP 28/2025 Pasal 233",
                    "Kepkaban BPJPH 146/2025",
                    "PP 23/2024 Pasal 9",
                    "Perpres 46/2025",
                ],
                ["Permenko Perekonomian 8/2019", "Dasar: PP 23/2018", "Dasar: PMK 193/PMK.05/2020", "PP 17/2021 Pasal 7A"]
            },
            // KUR: Permenko 8/2019 as amended by 15/2020 and 2/2021. PPh: PP 23/2018 (to 19 December 2022). BPUM: 2/2021. UMi: PMK 193/2020. Procurement: Perpres 12/2021. Toll: PP 17/2021 Pasal 7A. Trademarks: PP 28/2019.
            {
                "2021-06-30",
                [
                    "Permenko Perekonomian 8/2019 jo. 15/2020 jo. 2/2021",
                    "PP 23/2018",
                    "Permenkop UKM 6/2020 jo. 2/2021",
                    "PMK 193/PMK.05/2020",
                    "Perpres 12/2021",
                    "PP 17/2021 Pasal 7A",
                    "PP 28/2019",
                    "PP 8/2021",
                ],
                ["1/2026", "PP 20/2026", "PMK 130/2024", "SEHATI", "Malpro", "PP 23/2024", "PP 47/2024"]
            },
            // KUR: Permenko 11/2017. PPh: PP 23/2018 from 1 July 2018. UMi: PMK 95/2018. Procurement: Perpres 16/2018. Size: UU 20/2008 Pasal 6. No BPUM (2020), no one-person companies (PP 8/2021), no SEHATI (2022).
            {
                "2018-11-06",
                ["Permenko Perekonomian 11/2017", "PP 23/2018", "PMK 95/PMK.05/2018", "Perpres 16/2018", "UU 20/2008 Pasal 6"],
                ["1/2026", "PP 55/2022 jo.", "BPUM", "SEHATI", "PMK 130/2024", "PP 7/2021 Pasal 35", "Malpro", "PP 8/2021"]
            },
        };

    [Theory]
    [MemberData(nameof(Days))]
    public void ThePage_TellsTheLawOfItsDay(string day, string[] law, string[] otherLaw)
    {
        foreach (string language in new[] { "id", "en" })
        {
            string page = Page(day, language);
            Assert.All(law, words => Assert.Contains(words, page, StringComparison.Ordinal));
            Assert.All(otherLaw, words => Assert.DoesNotContain(words, page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2021-06-30")]
    [InlineData("2018-11-06")]
    public void EveryProgrammeOfTheDay_StandsOnThePageOnce_WithItsLawAndItsIntake(string day)
    {
        RuleBook book = RuleBook.Embedded;
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        string programmes = Section(Page(day, "id"), "Program");
        foreach (
            Decision programme in book.Decisions.Where(d =>
                d.Kind == DecisionKind.Programme && d.Subject == Umkm.Rules.RuleLanguage.SubjectKind.Enterprise
            )
        )
        {
            string[] parts =
            [
                .. programmes
                    .Split("\n- **", StringSplitOptions.None)
                    .Where(p => p.StartsWith($"{programme.Title.Indonesian}**", StringComparison.Ordinal)),
            ];
            if (programme.On(on) is null)
            {
                Assert.Empty(parts);
                continue;
            }
            string part = Assert.Single(parts);
            Assert.Contains("\n  - Dasar: ", part, StringComparison.Ordinal);
            Assert.Contains("\n  - Pembukaan: ", part, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2021-06-30")]
    [InlineData("2018-11-06")]
    public void BothLanguages_HaveTheSameParts_InTheSameOrder(string day)
    {
        string[] Shape(string language) => [.. Page(day, language).Split('\n').Select(line => Lead().Match(line).Value)];
        Assert.Equal(Shape("id"), Shape("en"));
        Assert.DoesNotContain("Memenuhi syarat", Page(day, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatMayBeJoined_StandsFirst_AndWhatIsClosedLast()
    {
        string programmes = Section(Page("2026-11-22", "id"), "Program");
        int[] places =
        [
            .. new[] { "### Memenuhi syarat", "### Belum dapat dipastikan", "### Tidak memenuhi syarat" }.Select(h =>
                programmes.IndexOf(h, StringComparison.Ordinal)
            ),
        ];
        Assert.All(places, p => Assert.True(p >= 0));
        Assert.Equal(places.Order(), places);
        foreach (string group in programmes.Split("### ")[1..])
        {
            int[] ranks =
            [
                .. Intake()
                    .Matches(group)
                    .Select(m => Array.IndexOf(["terbuka", "tergantung penyelenggara", "tidak diketahui", "tertutup"], m.Groups["state"].Value)),
            ];
            Assert.NotEmpty(ranks);
            Assert.DoesNotContain(-1, ranks);
            Assert.Equal(ranks.Order(), ranks);
        }
    }

    [Fact]
    public void ARefusedProgramme_SaysWhyByWhichArticle_AndWhatWouldChangeIt()
    {
        string part = Programme(Page("2026-11-22", "id"), "KUR super mikro");
        // Permenko 1/2026 Pasal 29 ayat (1): at most 10 million; 75 million is asked for, 65 million too much.
        Assert.Contains(
            "pinjaman diajukan Rp75.000.000 lebih dari Rp10 juta (Permenko Perekonomian 1/2026 Pasal 29 ayat (1))",
            part,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Yang akan mengubahnya: pinjaman diajukan paling banyak Rp10 juta (kini Rp75.000.000, Rp65 juta di atas batas)",
            part,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AnEligibleProgramme_TellsWhatIsOfferedToThisEnterprise_WhatToBring_AndWhatIsLeftOut()
    {
        string part = Programme(Page("2026-11-22", "id"), "KUR mikro");
        // Production: 6 per cent (Pasal 37 ayat (1) huruf a); the ladder of huruf b is for non-export trade and is not told.
        Assert.Contains("6% efektif per tahun (Permenko Perekonomian 1/2026 Pasal 37 ayat (1) huruf a)", part, StringComparison.Ordinal);
        Assert.DoesNotContain("7% efektif", part, StringComparison.Ordinal);
        Assert.Contains(
            "lebih dari Rp10 juta sampai dengan Rp100 juta (Permenko Perekonomian 1/2026 Pasal 36 ayat (1))",
            part,
            StringComparison.Ordinal
        );
        Assert.Contains("Dokumen yang dibawa: ", part, StringComparison.Ordinal);
        Assert.Contains("Syarat yang belum dinilai: Aturan kredit lain dan SLIK", part, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUndecidedProgramme_SaysWhatToAsk()
    {
        string part = Programme(Page("2026-11-22", "id"), "Tempat usaha UMKM di tempat istirahat jalan tol");
        Assert.Contains(
            "Yang perlu ditanyakan, yang paling menentukan lebih dahulu: bersedia bermitra dengan pengelola jalan tol.",
            part,
            StringComparison.Ordinal
        );
    }

    private static string Page(string day, string language)
    {
        CliResult result = Cli.Run("assess", Sample, "--on", day, "--lang", language, "--format", "markdown");
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result.Out;
    }

    private static string Section(string page, string heading)
    {
        int at = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(at >= 0, heading);
        int end = page.IndexOf("\n## ", at + 4, StringComparison.Ordinal);
        return end < 0 ? page[at..] : page[at..end];
    }

    private static string Programme(string page, string title) =>
        Assert.Single(Section(page, "Program").Split("\n- **"), p => p.StartsWith(title + "**", StringComparison.Ordinal));

    [GeneratedRegex(@"^ *(-|#+|\|)? *(\*\*)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\n  - Pembukaan: (?<state>[a-z ]+)\.", RegexOptions.ExplicitCapture)]
    private static partial Regex Intake();
}
