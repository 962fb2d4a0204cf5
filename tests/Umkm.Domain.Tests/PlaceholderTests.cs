using Umkm.Domain.Tests.Json;

namespace Umkm.Domain.Tests;

/// <summary>Numbers that stand for nothing are no numbers, and the message says how "none" is written.</summary>
public class PlaceholderTests
{
    [Theory]
    [InlineData("0000000000000", "number.repeated")]
    [InlineData("1111111111111", "number.repeated")]
    [InlineData("99.9999.9999.999", "number.repeated")]
    [InlineData("-", "number.none")]
    [InlineData("0", "number.none")]
    [InlineData("tidak ada", "number.none")]
    [InlineData(" Belum Ada ", "number.none")]
    [InlineData("1.23457E+12", "number.rounded")]
    [InlineData("1,23E+15", "number.rounded")]
    [InlineData("9120000000000", "number.rounded")]
    [InlineData("9123450000000", "number.rounded")]
    public void A_nib_that_stands_for_nothing_is_refused(string text, string code) => Assert.Equal(code, Nib.Read(text).Reason?.Code);

    [Fact]
    public void So_are_an_npwp_a_nik_and_a_nitku()
    {
        Assert.Equal("number.repeated", Npwp.Read("00.000.000.0-000.000").Reason?.Code);
        Assert.Equal("number.repeated", Npwp.Read("0999999999999999").Reason?.Code);
        Assert.Equal("number.repeated", Npwp.Read("0000000000000000").Reason?.Code);
        Assert.Equal("number.repeated", Nik.Read("9999999999999999").Reason?.Code);
        Assert.Equal("number.repeated", Nitku.Read(new string('0', 22)).Reason?.Code);
        Assert.Equal("number.rounded", Nik.Read("3,57301E+15").Reason?.Code);
        Assert.Equal("number.rounded", Nik.Read("3573010000000000").Reason?.Code);
        Assert.Equal("number.rounded", Npwp.Read("021832000000000").Reason?.Code);
    }

    [Theory]
    [InlineData("0220001234567")]
    [InlineData("1111111111112")]
    [InlineData("9123456000000")]
    [InlineData("0000000000001")]
    [InlineData("\u00A00220001234567\u00A0")]
    public void A_number_is_still_a_number(string text) => Assert.True(Nib.Read(text).Succeeded);

    [Fact]
    public void The_message_says_how_none_is_written() =>
        Assert.Contains("daftar izin", Nib.Read("-").Reason!.Text(Language.Indonesian), StringComparison.Ordinal);

    [Theory]
    [InlineData("-")]
    [InlineData("0000000000000000")]
    public void A_nik_is_no_paper_of_a_list(string text)
    {
        string told = Nik.Read(text).Reason!.Text(Language.Indonesian);
        Assert.Contains("Kosongkan bila tidak diketahui.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("daftar izin", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nib", "0000000000000", "number.repeated")]
    [InlineData("nib", "tidak ada", "number.none")]
    [InlineData("npwp", "-", "number.none")]
    [InlineData("npwp", "0", "number.none")]
    [InlineData("npwp", "1,23E+15", "number.rounded")]
    [InlineData("nib", "123", null)]
    [InlineData("halal", "-", null)]
    public void So_is_the_number_of_a_listed_nib_or_tax_card(string kind, string number, string? code)
    {
        string json = $$"""{ "permits": [ { "number": "{{number}}", "kind": "{{kind}}" } ] }""";
        Assert.Equal(code, SubjectReadResultOf.Of(json).Problems.SingleOrDefault());
        EquatableList<HeldPermit> permits = [new HeldPermit { Kind = kind, Number = number }];
        Assert.Equal(code, SubjectContradiction.Of(new Enterprise { Permits = permits }).SingleOrDefault()?.Message.Code);
    }

    [Theory]
    [InlineData("503/123/SKU/2020")]
    [InlineData("1.23457E+12")]
    public void What_has_fewer_digits_than_a_person_is_shown(string text) =>
        Assert.Contains(text, Nib.Read(text).Reason!.Text(Language.Indonesian), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "nib": "0220000012345", "permits": [] }""", "permit.number-not-listed")]
    [InlineData("""{ "npwp": "021832415000000", "permits": [ { "kind": "nib" } ] }""", "permit.number-not-listed")]
    [InlineData("""{ "nib": "0220000012345", "permits": [ { "kind": "nib", "status": "dicabut" } ] }""", "permit.number-not-held")]
    [InlineData("""{ "nib": "0220000012345", "permits": [ { "kind": "nib", "status": "dalam-proses" } ] }""", "permit.number-not-held")]
    [InlineData(
        """{ "permits": [ { "kind": "halal", "number": "ID1", "status": "dicabut" }, { "kind": "halal", "number": "ID1" } ] }""",
        "permit.held-and-revoked"
    )]
    [InlineData("""{ "permits": [ { "kind": "halal", "status": "tidak-ada" }, { "kind": "halal" } ] }""", "permit.held-and-not")]
    public void Facts_that_contradict_each_other_are_refused(string json, string code) => Assert.Equal([code], SubjectReadResultOf.Of(json).Problems);

    [Theory]
    [InlineData("""{ "nib": "0220000012345", "permits": [ { "kind": "nib" } ] }""")]
    [InlineData("""{ "nib": "0220000012345", "permits": [ { "kind": "nib", "status": "dicabut" }, { "kind": "nib" } ] }""")]
    [InlineData("""{ "nib": "0220000012345", "permits": [ {} ] }""")]
    [InlineData("""{ "nib": "0220000012345", "permits": [ { "kind": "spp-irt" } ], "permitsComplete": false }""")]
    [InlineData("""{ "permits": [ { "kind": "halal", "number": "ID1", "status": "dicabut" }, { "kind": "halal", "number": "ID2" } ] }""")]
    public void Facts_that_can_all_be_true_are_read(string json) => Assert.Empty(SubjectReadResultOf.Of(json).Problems);
}
