namespace Umkm.Domain.Tests;

public class PermitNumberTests
{
    [Theory]
    [InlineData("nib", "0220001234567")]
    [InlineData("npwp", "02.183.241.5-000.000")]
    [InlineData("spp-irt", "P-IRT No. 2063573010001-27")]
    [InlineData("spp-irt", "206357301000127")]
    [InlineData("spp-irt", "P-IRT 5103573010001-29")]
    [InlineData("halal", "ID35110000012340820")]
    [InlineData("halal", "00120012345678")]
    [InlineData("bpom-md", "BPOM RI MD 224510123456")]
    [InlineData("bpom-md", "md 224510123456789")]
    [InlineData("merek", "IDM000123456")]
    [InlineData("merek", "idm 000 123 456")]
    [InlineData("siup", "503/0123/35.73.407/2012")]
    [InlineData("spp-irt", null)]
    public void A_number_of_the_usual_form_has_no_warning(string kind, string? number) => Assert.Empty(PermitNumber.Warnings(kind, number));

    [Theory]
    [InlineData("nib", "123", "permit.number-form")]
    [InlineData("npwp", "123", "permit.number-form")]
    [InlineData("npwp", "02.183.241.4-000.000", "npwp.check-digit")]
    [InlineData("spp-irt", "P-IRT 20635730100012", "permit.number-form")]
    [InlineData("spp-irt", "MD 206357301000127", "permit.number-form")]
    [InlineData("halal", "ID1234", "permit.number-form")]
    [InlineData("halal", "123456789012345", "permit.number-form")]
    [InlineData("bpom-md", "224510123456", "permit.number-form")]
    [InlineData("bpom-md", "MD 22451012345", "permit.number-form")]
    [InlineData("bpom-md", "MD 2245101234567890", "permit.number-form")]
    [InlineData("merek", "IDM00012345", "permit.number-form")]
    [InlineData("merek", "IDM0001234567", "permit.number-form")]
    [InlineData("merek", "DID2021012345", "permit.trademark-application")]
    [InlineData("merek", "", "permit.number-form")]
    public void An_unusual_number_is_a_warning(string kind, string number, string code) =>
        Assert.Equal([code], PermitNumber.Warnings(kind, number).Select(static warning => warning.Code));

    [Fact]
    public void The_warning_about_a_tax_number_does_not_show_it()
    {
        Message warning = Assert.Single(PermitNumber.Warnings("npwp", "35730101079000011"));
        Assert.DoesNotContain("3573", warning.Text(Language.English), StringComparison.Ordinal);
    }
}
