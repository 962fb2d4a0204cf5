namespace Umkm.Registers.Tests.Inspection;

/// <summary>Names of places above their enterprises, and notes and signatures in the column of names, are proposed to be passed over.</summary>
public class PlaceHeadingTests
{
    private const string Table = """
        No;Nama Usaha;Modal;Omzet;TK
        ;KECAMATAN KLOJEN;;;
        1;A;100.000.000;200.000.000;2
        2;B;150.000.000;250.000.000;3
        ;Kec. Sukun;;;
        3;C;170.000.000;280.000.000;4
        ;*) Omzet menurut pengakuan;;;
        ;Petugas Pendata:;;;
        ;( .............. );;;
        """;

    [Fact]
    public void They_are_no_enterprises_and_the_running_number_stays_the_id()
    {
        RegisterInspection look = Looked.Of(Table);
        Assert.Equal("id", look.Columns[0].Proposal);
        Assert.Equal(3, look.Rows);
        Assert.All(look.Columns, c => Assert.Equal(3, c.Filled));
        Screened screened = Screened.Of(Table, look.Mapping, "skala-usaha/menurut-modal");
        Assert.Equal(["1,mikro", "2,mikro", "3,mikro"], screened.Answers);
    }

    [Theory]
    [InlineData("Kelurahan Maju Jaya 2")]
    [InlineData("Desa Wisata Sumber")]
    [InlineData("Kecamatan")]
    [InlineData("Kabita Snack")]
    public void Another_name_alone_may_be_an_enterprise(string name) =>
        Assert.Equal(3, Looked.Of($"No;Nama Usaha;Modal;Omzet;TK\n1;A;1000000;2000000;2\n;{name};;;\n2;B;1000000;2000000;2\n").Rows);

    [Fact]
    public void A_heading_of_a_letter_is_counted_in_no_column()
    {
        RegisterInspection look = Looked.Of(
            "No;Nama Usaha;Modal;Omzet;TK\nA;MAKANAN;;;\n1;X;1000000;2000000;1\n2;Y;1000000;2000000;1\nB;KRIYA;;;\n3;Z;1;2;1\n"
        );
        Assert.Equal(3, look.Rows);
        Assert.All(look.Columns, c => Assert.Equal(3, c.Filled));
    }
}
