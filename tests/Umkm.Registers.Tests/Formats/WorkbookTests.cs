using System.IO.Compression;
using Umkm.Domain;

namespace Umkm.Registers.Tests.Formats;

/// <summary>Workbooks are read as CSV is: the same rows give the same answers.</summary>
public class WorkbookTests
{
    private const string Decision = "skala-usaha/menurut-modal";

    [Fact]
    public void A_sheet_is_read_with_all_digits_and_its_days()
    {
        byte[] book = Workbook.Of(
            (
                "Data",
                [
                    ["REKAP BINAAN"],
                    ["id", "nib", "owner.nik", "businessCapital", "establishedOn"],
                    ["A", "0220000012345", 9901010101900001d, 1_000_000d, new DateOnly(2021, 2, 1)],
                    ["B", null, null, 2_000_000_000d, null],
                    [null, null, null, null, null],
                    ["C", null, null, 1.5d, null],
                ]
            )
        );
        Screened screened = Screened.Of(book, null, Decision);
        Assert.Equal(["A,mikro", "B,kecil"], screened.Answers);
        // The title is above the header; the row without contents is passed over; half a rupiah is no amount.
        Assert.StartsWith("6,C,businessCapital", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_is_named_in_the_mapping_and_days_that_are_days_need_no_form()
    {
        byte[] book = Workbook.Of(
            (
                "Petunjuk",
                [
                    ["baca dahulu"],
                ]
            ),
            (
                "Isian",
                [
                    ["No", "Berdiri", "Modal (juta)"],
                    [1d, new DateOnly(2021, 2, 1), 1.5d],
                    [2d, "01/02/2021", 1500d],
                ]
            )
        );
        const string Peta = """
            peta: x
            berkas: { lembar: Isian }
            kolom:
              No: id
              Berdiri: { fakta: establishedOn, bentuk: hh/bb/tttt }
              Modal (juta): { fakta: businessCapital, satuan: juta }
            """;
        Assert.Equal(["1,mikro", "2,kecil"], Screened.Of(book, Peta, Decision).Answers);
        RegisterException refused = Assert.Throws<RegisterException>(() =>
            Screened.Of(book, Peta.Replace("Isian", "Isain", StringComparison.Ordinal), Decision)
        );
        Assert.Contains("Isian", refused.Problems[0].Tell(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_workbook_is_told()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("x.txt");
        }
        RegisterException refused = Assert.Throws<RegisterException>(() => Screened.Of(stream.ToArray(), null, Decision));
        Assert.Contains("buku kerja", refused.Problems[0].Tell(Language.Indonesian), StringComparison.OrdinalIgnoreCase);
    }
}
