using System.Text.Json;

namespace Umkm.Cli.Tests.Permits;

/// <summary>Papers that have ended, papers without a printed end, and items that differ.</summary>
public class HeldPapersTests
{
    private const string Today = "2026-11-22";
    private static readonly string Bolen = Path.Combine(Cli.Samples, "bolen.json");
    private static readonly string Cafe = Path.Combine(Cli.Samples, "kedai-kopi.json");

    [Fact]
    public void An_expired_SPP_IRT_is_told_with_its_last_day()
    {
        AssessedJson said = AssessedJson.OfSample("bolen.json", Today);
        Assert.Equal("kedaluwarsa", said.Answers("izin/spp-irt"));
        Assert.Equal("2026-03-14", said.Item("izin/spp-irt", "Nastar").GetProperty("permit").GetProperty("expiredOn").GetString());
        Assert.Contains("Berlaku terakhir pada 14 Maret 2026.", Cli.Run("assess", Bolen, "--on", Today).Out, StringComparison.Ordinal);
        Assert.Contains("Last valid on 14 March 2026.", Cli.Run("assess", Bolen, "--on", Today, "--lang", "en").Out, StringComparison.Ordinal);
        Assert.Equal("terpenuhi", AssessedJson.OfSample("bolen.json", "2026-03-14").Answers("izin/spp-irt"));
    }

    [Fact]
    public void Without_a_printed_end_there_is_a_caution_and_no_computed_day()
    {
        AssessedJson said = AssessedJson.OfSample("kedai-kopi.json", Today);
        Assert.Equal("kedaluwarsa|terpenuhi", said.Answers("izin/spp-irt"));
        Assert.Equal(["permits[].validUntil"], said.ToGive("izin/spp-irt"));
        Assert.Contains(
            "tidak dihitung sendiri",
            Assert.Single(said.Cautions("izin/spp-irt", "masa-berlaku-tidak-tercetak")),
            StringComparison.Ordinal
        );
        JsonElement papers = said.Item("izin/spp-irt", "Kopi bubuk Dampit").GetProperty("permit");
        Assert.False(papers.TryGetProperty("expiredOn", out _));
        string text = Cli.Run("assess", Cafe, "--on", Today).Out;
        Assert.Contains("Belum diketahui: hari terakhir berlakunya SPP-IRT.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2031", text, StringComparison.Ordinal);
    }

    // PP 28/2025 Pasal 5: medium-low risk (56303, café) needs a standard certificate, low risk (10761, roasting) does not.
    [Fact]
    public void Two_activities_of_different_risk_are_two_items_and_one_conclusion_that_names_the_deciding_one()
    {
        AssessedJson said = AssessedJson.OfSample("kedai-kopi.json", Today);
        Assert.Equal(("menengah-rendah", "rendah"), (said.Answers("tingkat-risiko[56303/2025]"), said.Answers("tingkat-risiko[10761/2025]")));
        Assert.Equal("menengah-rendah", said.Answers("tingkat-risiko"));
        Assert.Equal(
            ("kurang", "tidak-wajib", "kurang"),
            (
                said.Answers("izin/sertifikat-standar[56303/2025]"),
                said.Answers("izin/sertifikat-standar[10761/2025]"),
                said.Answers("izin/sertifikat-standar")
            )
        );
        Assert.Equal(
            ["56303/2025"],
            said.Decision("izin/sertifikat-standar").GetProperty("reasons").EnumerateArray().Select(r => r.GetProperty("item").GetString()).Distinct()
        );
        string text = Cli.Run("assess", Cafe, "--on", Today).Out;
        Assert.Contains("* Sertifikat Standar\n  - Untuk: 56303/2025.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_readings_of_one_item_differ_each_is_told_with_its_answer()
    {
        // Permenkes 11/2025 does not say whether the year of grace after the NIB (here 2 March 2026) goes on.
        string text = Cli.Run("assess", Cafe, "--on", Today).Out;
        Assert.Contains(
            "* Sertifikat Laik Higiene Sanitasi (SLHS)\n  - (belum pasti: hukumnya ditafsirkan berbeda)\n  - 56303/2025: Tafsir tanpa-tenggang (Langsung jatuh tempo): kurang.\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "  - 56303/2025: Tafsir satu-tahun (Tenggat satu tahun setelah NIB diteruskan): belum jatuh tempo.\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Equal("kurang", AssessedJson.OfSample("kedai-kopi.json", "2027-03-02").Answers("izin/slhs"));
    }
}
