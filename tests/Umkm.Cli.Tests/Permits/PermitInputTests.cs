namespace Umkm.Cli.Tests.Permits;

/// <summary>Papers as people write them: what cannot be is refused with its place, what is merely odd is a warning.</summary>
public class PermitInputTests
{
    [Theory]
    [InlineData("{ \"permits\": [\n  { \"kind\": \"surat-sakti\" } ] }", "-:2:13: $.permits[0].kind: ")]
    [InlineData("{ \"permits\": [\n  { \"kind\": \"spp-irt\", \"issuedOn\": \"2023-02-29\" } ] }", "-:2:36: $.permits[0].issuedOn: ")]
    [InlineData("{ \"permits\": [\n  { \"kind\": \"spp-irt\", \"validUntil\": \"2024-13-01\" } ] }", "-:2:38: $.permits[0].validUntil: ")]
    [InlineData(
        "{ \"permits\": [\n  { \"kind\": \"spp-irt\", \"issuedOn\": \"2024-05-02\", \"validUntil\": \"2024-05-01\" } ] }",
        "$.permits[0].validUntil: "
    )]
    [InlineData("{ \"permits\": [\n  { \"kind\": \"nib\", \"status\": \"hilang\" } ] }", "-:2:30: $.permits[0].status: ")]
    [InlineData("{ \"permits\": [\n  { \"kind\": \"nib\", \"activity\": \"10794\" } ] }", "-:2:32: $.permits[0].activity: ")]
    public void A_paper_that_cannot_be_is_a_located_error(string json, string expected)
    {
        CliResult result = Cli.Assess(json, "--on", "2026-11-22");
        Assert.Equal((2, ""), (result.Code, result.Out));
        string line = Assert.Single(result.ErrorLines);
        Assert.StartsWith("-:2:", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        CliResult result = Cli.Assess(
            """{ "permits": [ { "kind": "surat-sakti" }, { "kind": "nib", "issuedOn": "2023-02-30" }, { "issuedOn": "2024-01-02", "validUntil": "2024-01-01" } ] }""",
            "--on",
            "2026-11-22"
        );
        Assert.Equal(2, result.Code);
        Assert.Equal(3, result.ErrorLines.Length);
    }

    // NIB 13 digits, P-IRT 15 with the year of its end, trademark IDM with 9, MD with 12 or more, halal ID with 17: leniently read.
    [Theory]
    [InlineData("nib", "022000123456")]
    [InlineData("spp-irt", "P-IRT 2063573010001")]
    [InlineData("halal", "ID1234")]
    [InlineData("bpom-md", "MD 22451012345")]
    [InlineData("merek", "IDM00012345")]
    public void A_number_of_an_odd_form_is_a_warning_and_the_paper_counts(string kind, string number)
    {
        CliResult result = Cli.Assess(
            $$"""{ "permits": [ { "kind": "{{kind}}", "number": "{{number}}", "validUntil": "2030-01-01" } ] }""",
            "--on",
            "2026-11-22",
            "--lang",
            "en"
        );
        Assert.Equal(0, result.Code);
        Assert.Contains("$.permits[0].number: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nib", "0220 0012 34567")]
    [InlineData("spp-irt", "P-IRT No. 2063573010001-27")]
    [InlineData("halal", "ID35110000012340820")]
    [InlineData("bpom-md", "BPOM RI MD 224510123456")]
    [InlineData("merek", "idm 000 123 456")]
    public void A_number_as_people_type_it_is_no_warning(string kind, string number)
    {
        CliResult result = Cli.Assess($$"""{ "permits": [ { "kind": "{{kind}}", "number": "{{number}}" } ] }""", "--on", "2026-11-22");
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Theory]
    [InlineData("{\n  \"facts\": { \"KTP Kota Malag\": true }\n}", "-:2:14: $.facts[\"KTP Kota Malag\"]: ")]
    [InlineData("{\n  \"name\": \"é\", \"facts\": {\n    \"KTP Kota Malang\": 7 } }", "-:3:5: $.facts[\"KTP Kota Malang\"]: ")]
    public void A_local_fact_that_does_not_fit_is_told_with_its_line(string json, string expected)
    {
        CliResult result = Cli.Assess(json, "--on", "2026-11-22");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith(expected, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_known_to_the_province_only_does_not_decide_about_a_kota()
    {
        AssessedJson said = AssessedJson.Of("""{ "region": "35" }""", "2026-11-22", "--decision", "program/malang-kab/plut");
        Assert.Contains("region", said.ToGive("program/malang-kab/plut"));
        CliResult assumed = Cli.Assess("{}", "--on", "2026-11-22", "--assume", "region=35");
        Assert.Equal(0, assumed.Code);
    }
}
