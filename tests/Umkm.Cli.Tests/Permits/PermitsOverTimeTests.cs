using System.Text.Json;

namespace Umkm.Cli.Tests.Permits;

/// <summary>The same enterprise on different days of the law, and enterprises that differ in one number.</summary>
public class PermitsOverTimeTests
{
    private const string Food = """ "products": [ { "name": "Keripik", "kind": "pangan-olahan", "nonHalal": false } ], "permits": [] """;

    // PP 42/2024 Pasal 160 ayat (2): the stage of micro and small enterprises runs until 17 October 2026.
    [Theory]
    [InlineData("2026-10-16", "belum-jatuh-tempo")]
    [InlineData("2026-10-17", "belum-jatuh-tempo")]
    [InlineData("2026-10-18", "kurang")]
    public void Food_of_a_micro_enterprise_without_a_halal_certificate(string on, string expected)
    {
        AssessedJson said = AssessedJson.Of(
            $$"""{ "businessCapital": 85000000, "annualSales": 420000000, "foreignOwned": false, "establishedOn": "2021-05-10", {{Food}} }""",
            on,
            "--decision",
            "izin/halal"
        );
        Assert.Equal(expected, said.Answers("izin/halal"));
        JsonElement papers = said.Item("izin/halal", "Keripik").GetProperty("permit");
        Assert.Equal(expected == "kurang" ? null : "2026-10-18", papers.TryGetProperty("dueOn", out JsonElement due) ? due.GetString() : null);
    }

    // PP 42/2024 Pasal 160 ayat (1): the stage of medium and large enterprises ran until 17 October 2024. Rp6 billion of capital and Rp20 billion of sales are medium by both measures (PP 7/2021 Pasal 35).
    [Theory]
    [InlineData("2024-10-17", "belum-jatuh-tempo")]
    [InlineData("2025-01-01", "kurang")]
    public void Food_of_a_medium_enterprise_without_a_halal_certificate(string on, string expected) =>
        Assert.Equal(
            expected,
            AssessedJson
                .Of(
                    $$"""{ "businessCapital": 6000000000, "annualSales": 20000000000, "foreignOwned": false, "establishedOn": "2021-05-10", {{Food}} }""",
                    on,
                    "--decision",
                    "izin/halal"
                )
                .Answers("izin/halal")
        );

    // Permenkes 11/2025, in force 3 October 2025, brought kedai (56103) and cafés (56303) into the list; Permenkes 14/2021 did not have them.
    [Theory]
    [InlineData("56103")]
    [InlineData("56303")]
    public void A_kedai_or_cafe_before_and_after_3_October_2025(string code)
    {
        string json =
            $$"""{ "activities": [ { "kbli": "{{code}}", "edition": 2020 } ], "permits": [ { "kind": "nib", "issuedOn": "2022-03-01" } ], "facts": { "tanggal terbit NIB": "2022-03-01" } }""";
        Assert.Equal("tidak-wajib", AssessedJson.Of(json, "2025-10-02").Answers("izin/slhs"));
        AssessedJson after = AssessedJson.Of(json, "2025-10-03");
        Assert.Equal("kurang", after.Answers("izin/slhs"));
        Assert.Contains(after.Articles("izin/slhs"), a => a.Contains("Permenkes 11/2025", StringComparison.Ordinal));
    }

    // Permendag 46/2009 Pasal 3: up to Rp50 million of net assets no SIUP is required; SIUP Kecil up to Rp500 million, SIUP Menengah up to Rp10 billion.
    [Theory]
    [InlineData(40_000_000, null, "tidak-wajib")]
    [InlineData(300_000_000, null, "kurang")]
    [InlineData(300_000_000, "siup-kecil", "terpenuhi")]
    [InlineData(300_000_000, "siup-menengah", "kurang")]
    [InlineData(2_000_000_000, null, "kurang")]
    [InlineData(2_000_000_000, "siup-kecil", "kurang")]
    [InlineData(2_000_000_000, "siup-menengah", "terpenuhi")]
    public void A_trader_in_2012_by_net_assets(long netAssets, string? held, string expected)
    {
        string permits = held is null ? "" : $$"""{ "kind": "{{held}}", "issuedOn": "2011-02-01", "validUntil": "2016-01-31" }""";
        AssessedJson said = AssessedJson.Of(
            $$"""{ "netAssets": {{netAssets}}, "activities": [ { "kbli": "47112", "edition": 2009 } ], "permits": [ {{permits}} ] }""",
            "2012-06-30"
        );
        Assert.Equal(expected, said.Answers("izin/siup"));
        Assert.Contains(said.Articles("izin/siup"), a => a.Contains("Permendag 46/M-DAG/PER/9/2009 Pasal 3", StringComparison.Ordinal));
    }

    // Permenperin 41/2008: a TDI for investment up to Rp200 million, an IUI above.
    [Theory]
    [InlineData(150_000_000, "kurang", "tidak-wajib")]
    [InlineData(250_000_000, "tidak-wajib", "kurang")]
    public void A_small_industry_in_2012_by_investment(long investment, string tdi, string iui)
    {
        AssessedJson said = AssessedJson.Of(
            $$"""{ "investment": {{investment}}, "activities": [ { "kbli": "10794", "edition": 2009 } ], "permits": [] }""",
            "2012-06-30"
        );
        Assert.Equal((tdi, iui), (said.Answers("izin/tdi"), said.Answers("izin/iui")));
        Assert.Contains(said.Articles("izin/tdi"), a => a.Contains("Permenperin 41/M-IND/PER/6/2008", StringComparison.Ordinal));
    }
}
