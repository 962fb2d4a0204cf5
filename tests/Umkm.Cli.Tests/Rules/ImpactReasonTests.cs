namespace Umkm.Cli.Tests.Rules;

/// <summary>Why an answer moved, as <c>umkm impact</c> tells it: what moved it first, and papers as they are.</summary>
public sealed class ImpactReasonTests : FolderTest
{
    [Theory]
    [InlineData(
        "id",
        "tanggal lahir pemilik 18 Maret 2006, jadi usia pemilik kurang dari 21 tahun (Perwali Kota Contoh 1/2026 Pasal 4 huruf b); "
            + "memiliki NIB yang berlaku: ya (Perwali Kota Contoh 1/2026 Pasal 4 huruf a)"
    )]
    [InlineData(
        "en",
        "owner's date of birth: 18 March 2006, so owner's age is less than 21 years (Perwali Kota Contoh 1/2026 Pasal 4 huruf b); "
            + "holds a business identification number (NIB) in force: yes (Perwali Kota Contoh 1/2026 Pasal 4 huruf a)"
    )]
    public void TheConditionThatIsNotMetStandsFirst_AndAPaperThatIsHeldIsHeld(string language, string reasons)
    {
        string register = Put("register.csv", "id,owner.birthDate,permits\nU-1,2006-03-18,nib:issuedOn=2025-01-20\n");
        string young = Book("lama", 17);
        string older = Book("baru", 21);
        CliResult impact = Cli.Run([
            "impact",
            register,
            "--from",
            young,
            "--to",
            older,
            "--on",
            "2026-11-22",
            "--format",
            "markdown",
            "--lang",
            language,
        ]);
        Assert.True(impact.Code == 0, impact.Error);
        Assert.Contains($"| U-1 | program/contoh/modal | memenuhi | tidak-memenuhi | {reasons} |", impact.Out, StringComparison.Ordinal);
    }

    /// <summary>All conditions hold by the newer book; only that of the age is another, also where the newer book has a term more.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TheConditionThatChangedStandsFirst_AlsoWhereTheBooksHaveOtherTerms(bool otherTerms)
    {
        string register = Put("register.csv", "id,owner.birthDate,permits\nU-1,2006-03-18,nib:issuedOn=2025-01-20\n");
        string older = Book("lama", 21);
        string young = Book("baru", 17);
        if (otherTerms)
        {
            Put("baru/istilah/uji.yaml", "istilah:\n  lapak uji: { en: test stall, subjek: usaha, jenis: ya/tidak, arti: Uji. }\n");
        }
        CliResult impact = Cli.Run([
            "impact",
            register,
            "--from",
            older,
            "--to",
            young,
            "--on",
            "2026-11-22",
            "--format",
            "markdown",
            "--lang",
            "en",
        ]);
        Assert.True(impact.Code == 0, impact.Error);
        Assert.Contains(
            "| U-1 | program/contoh/modal | tidak-memenuhi | memenuhi | owner's date of birth: 18 March 2006, so owner's age is at least 17 years (",
            impact.Out,
            StringComparison.Ordinal
        );
    }

    private string Book(string name, int years)
    {
        Put(
            $"{name}/program/contoh/modal.yaml",
            CartProgramme.Of(
                "modal",
                $$"""
                nib:
                  kalimat: { id: Memiliki NIB yang berlaku, en: Holds a NIB in force }
                  bila: memiliki NIB yang berlaku
                  dasar: Perwali Kota Contoh 1/2026 Pasal 4 huruf a
                umur:
                  kalimat: { id: Pemilik berumur paling rendah {{years}} tahun, en: The owner is at least {{years}} years old }
                  bila: usia pemilik paling singkat {{years}} tahun
                  dasar: Perwali Kota Contoh 1/2026 Pasal 4 huruf b
                """
            )
        );
        return At(name);
    }
}
