using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests;

/// <summary>A first look proposes what columns are, hides who they are about, and leaves in doubt what is in doubt.</summary>
public class InspectionTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    /// <summary>The 18 columns of a template of an office, grown to 200 rows; one row in twenty leaves its capital open.</summary>
    private static string Template()
    {
        var text = new StringBuilder(
            "NIK,No KK,Nama Pemilik,Nama Usaha,No HP / WA,Kecamatan,Desa / Kelurahan,Jenis Usaha,Tahun Berdiri,Modal Sendiri (Rp),"
                + "Modal Luar (Rp),Omset Tahunan (Rp),Tenaga Kerja,NIB,PIRT,Sertifikat Halal,HAKI,Tahun Pendataan\n"
        );
        for (int i = 0; i < 200; i++)
        {
            string capital = i % 20 == 7 ? "" : ((i + 1) * 1_000_000L).ToString(CultureInfo.InvariantCulture);
            text.Append(
                CultureInfo.InvariantCulture,
                $"99010101019{i:00000},9901010101{i:000001},CONTOH {i},USAHA CONTOH,080000000000,CONTOH,CONTOH,KULINER,{2000 + (i % 25)},{capital},0,{(i + 1) * 3_000_000L},2,090/SKU/180/2025,-,-,-,2025\n"
            );
        }
        return text.ToString();
    }

    [Fact]
    public void The_template_of_an_office_is_decided_with_one_line_edited()
    {
        string file = Template();
        RegisterInspection look = Look(file);
        Assert.Equal((1, 200, 18), (look.HeaderLine, look.Rows, look.Columns.Length));
        // The one line to edit: the assumption that is proposed as a comment.
        string mapping = look.Mapping.Replace("# anggapan:", "anggapan:", StringComparison.Ordinal);
        Assert.NotEqual(look.Mapping, mapping);
        Screened screened = Screened.Of(file, mapping, "skala-usaha");
        Assert.Equal((200, 0), (screened.Totals.Answered, screened.Totals.Rejected));
        Assert.True(screened.Answers.Count(a => !a.Contains('|', StringComparison.Ordinal)) >= 180);
        Assert.Equal(10, screened.Answers.Count(a => a.Contains('|', StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_is_recognised_in_what_is_shown()
    {
        RegisterInspection look = Look(Template());
        foreach (string shown in new[] { look.ToText(Language.Indonesian), look.ToJson(Language.English), look.Mapping })
        {
            Assert.DoesNotContain("99010101019", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("080000000000", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_in_doubt_is_said()
    {
        RegisterInspection look = Look(
            "Alamat,Tanggal Berdiri,Bentuk Usaha,PIRT,NIB\nx,01/02/2021,Perorangan,-,503/1\ny,03/04/2020,Firma Kita,123,504/2\n"
        );
        Dictionary<string, InspectedColumn> columns = look.Columns.ToDictionary(c => c.Header);
        Assert.Contains("hari atau bulan", columns["Tanggal Berdiri"].Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("Firma Kita", columns["Bentuk Usaha"].Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.NotNull(columns["PIRT"].Doubt);
        Assert.Equal("tidak dipakai", columns["NIB"].Proposal);
    }

    private static RegisterInspection Look(string text) =>
        RegisterInspection.Of(
            () => new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes(text)), "berkas.csv"),
            "berkas.csv",
            RuleBook.Embedded,
            On
        );
}
