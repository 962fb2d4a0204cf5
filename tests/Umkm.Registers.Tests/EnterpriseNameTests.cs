namespace Umkm.Registers.Tests;

/// <summary>No enterprise is proposed to be passed over for its name alone; each has a twin that is none, and is passed over.</summary>
public class EnterpriseNameTests
{
    private const string Decision = "skala-usaha/menurut-modal";
    private const string Head = "No,Nama Usaha,Alamat,Modal Usaha,Omzet Setahun\n1,Warung A,Jl. Mawar,15000000,120000000\n";

    private static readonly string[] Names =
    [
        "Mengetahui Jaya",
        "Menyetujui Snack",
        "Kepala Bidang Rasa",
        "NIP. 1980 Collection",
        "Sumber: Rejeki",
        "Catatan: Kopi",
        "Mengetahui",
        "Jumlah Rejeki",
        "Total",
    ];

    [Fact]
    public void What_stands_in_the_numbered_run_is_an_enterprise_whatever_its_name()
    {
        string rows = Head + string.Concat(Names.Select((n, i) => $"{i + 2},{n},,,\n"));
        RegisterInspection look = Looked.Of(rows + "11,Warung Z,Jl. Melati,15000000,120000000\n");
        Assert.Equal((11, 11), (look.Rows, look.Readable));
        Assert.DoesNotContain("lewati:", look.Mapping, StringComparison.Ordinal);
        Assert.DoesNotContain(look.Notes, n => n.Indonesian.Contains("bukan usaha", StringComparison.Ordinal));
        Assert.Equal(100, Math.Round(100.0 * look.Columns[1].Filled / look.Rows));
        // At the end of the table too, with the signatures below it.
        RegisterInspection signed = Looked.Of(rows + ",,,,\nMengetahui,,,,\nKepala Bidang,,,,\nNIP. 198001012005011001,,,,\n");
        Assert.Equal((10, 10), (signed.Rows, signed.Readable));
        Assert.EndsWith("lewati:\n  - { hanya: [\"No\"] }\n", signed.Mapping, StringComparison.Ordinal);
        Screened screened = Screened.Of(rows + ",,,,\nMengetahui,,,,\n", signed.Mapping, Decision);
        Assert.Equal((10, 2, 0), (screened.Totals.Answered, screened.Totals.Skipped, screened.Totals.Observations.Length));
    }

    /// <summary>Without a number: a name and a legal form, a name and an amount, a name among others.</summary>
    [Theory]
    [InlineData("Mengetahui Jaya,CV,,,\nWarung Z,CV,5,6,1\n")]
    [InlineData("Mengetahui Jaya,,5000000,,\nWarung Z,CV,5,6,1\n")]
    [InlineData("Mengetahui,,,,\nWarung Z,CV,5,6,1\n")]
    [InlineData("Warung Z,CV,5,6,1\nMengetahui Jaya,CV,,,\n")]
    [InlineData("Warung Z,CV,5,6,1\nSumber: Rejeki,,,,\n")]
    [InlineData("Warung Z,CV,5,6,1\nKepala Bidang Rasa,,,,\n")]
    public void A_name_that_may_be_an_enterprise_is_told_and_not_passed_over(string rows)
    {
        string file = "Nama Usaha,Bentuk Badan,Modal,Omzet,Tenaga Kerja\nWarung A,CV,5,6,1\n" + rows;
        RegisterInspection look = Looked.Of(file);
        Assert.Equal((3, 3), (look.Rows, look.Readable));
        Assert.DoesNotContain("lewati:", look.Mapping, StringComparison.Ordinal);
        int line = 2 + rows.Split('\n').ToList().FindIndex(r => !r.StartsWith("Warung", StringComparison.Ordinal)) + 1;
        Assert.Contains(
            look.Notes,
            n => n.Indonesian.Contains($"tidak dilewati usulan ini dan akan dinilai: baris {line}.", StringComparison.Ordinal)
        );
        // The twin: a signature and nothing else, below the last row. What passes it over leaves the enterprise alone.
        RegisterInspection twin = Looked.Of(file + ",,,,\nMengetahui,,,,\nNIP. 198001012005011001,,,,\n");
        Assert.True(twin.Rows - twin.Readable == 0 && twin.Rows is 3 or 4, $"{twin.Rows} {twin.Readable}\n{twin.Mapping}");
        Assert.Contains("NIP. ", twin.Mapping, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jumlah Berkah,5000000,10000000", false)]
    [InlineData("Jumlah Rejeki,,", false)]
    [InlineData("Subtotal Kopi,5000000,10000001", false)]
    [InlineData("Jumlah Kecamatan Klojen,35000000,210000001", false)]
    [InlineData("Jumlah Kecamatan Klojen,35000000,210000000", true)]
    [InlineData("Jumlah Kecamatan Klojen,35.000.000,\"Rp210.000.000,00\"", true)]
    [InlineData("Jumlah,35000000,210000001", true)]
    [InlineData("TOTAL KESELURUHAN:,,", true)]
    public void A_row_of_sums_holds_sums_or_their_words_alone(string row, bool isSum)
    {
        string file = $"Nama Usaha,Modal,Omzet\nWarung A,15000000,120000000\nTotal Laundry,20000000,90000000\n{row}\nWarung Z,5,6\n";
        RegisterInspection look = Looked.Of(file);
        Assert.Equal(isSum ? 3 : 4, look.Rows);
        Assert.Equal(isSum, look.Mapping.Contains("lewati:", StringComparison.Ordinal));
        Assert.Contains(
            look.Notes,
            n =>
                n.Indonesian.StartsWith(
                    isSum ? "Baris jumlah, bukan usaha: baris 4" : "Mirip baris jumlah; periksa: baris 4",
                    StringComparison.Ordinal
                )
        );
        Screened screened = Screened.Of(file, look.Mapping, Decision);
        Assert.Equal(4, screened.Totals.Answered + screened.Totals.Rejected + screened.Totals.Skipped);
        Assert.Equal(isSum ? 1 : 0, screened.Totals.Skipped);
    }

    [Fact]
    public void Subtotals_of_each_part_and_the_sum_of_all_are_sums()
    {
        const string File =
            "No,Nama Usaha,Modal,Omzet\n1,A,5,6\n2,B,7,8\n,Jumlah Kecamatan Klojen,12,14\n3,C,1,2\n4,D,3,4\n,Jumlah Kecamatan Blimbing,4,6\n"
            + ",Jumlah Kota Malang,16,20\n,,16,20\n,,17,20\n";
        RegisterInspection look = Looked.Of(File);
        Assert.Contains(look.Notes, n => n.Indonesian == "Baris jumlah, bukan usaha: baris 4, 7, 8.");
        Assert.Contains(look.Notes, n => n.Indonesian.StartsWith("Mirip baris jumlah; periksa: baris 9, 10.", StringComparison.Ordinal));
        // The ninth is the sum of all in each amount, and rejected.
        Assert.Equal((6, 5), (look.Rows, look.Readable));
        // The columns of the last are those of the one before: neither is passed over.
        Assert.DoesNotContain("{ hanya", look.Mapping, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enterprise_called_as_a_row_of_sums_is_not_passed_over_with_it()
    {
        const string File = "No,Nama Usaha,Modal,Omzet\n1,A,5,6\n2,Total,7,8\n,Total,12,14\n";
        RegisterInspection look = Looked.Of(File);
        Assert.Contains(look.Notes, n => n.Indonesian.StartsWith("Mirip baris jumlah; periksa: baris 4.", StringComparison.Ordinal));
        Assert.DoesNotContain("lewati:", look.Mapping, StringComparison.Ordinal);
        Assert.Contains("isi: [\"Total\"]", Looked.Of(File.Replace("2,Total", "2,B", StringComparison.Ordinal)).Mapping, StringComparison.Ordinal);
    }

    [Fact]
    public void Enterprises_numbered_by_letters_are_no_headings()
    {
        RegisterInspection look = Looked.Of("No,Nama Usaha,Alamat,Modal,Omzet\nA,Warung A,,,\nB,Warung B,,,\nC,Warung C,Jl. 1,5,6\n");
        Assert.Equal((3, 3), (look.Rows, look.Readable));
        Assert.DoesNotContain("lewati:", look.Mapping, StringComparison.Ordinal);
        Assert.Contains(
            "isi: [\"A\"]",
            Looked.Of("No,Nama Usaha,Alamat,Modal,Omzet\nA,KEC. KLOJEN,,,\n1,Warung C,Jl. 1,5,6\n").Mapping,
            StringComparison.Ordinal
        );
    }
}
