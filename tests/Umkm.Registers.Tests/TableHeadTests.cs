namespace Umkm.Registers.Tests;

/// <summary>Heads of one row and of two, with merged cells and without names.</summary>
public class TableHeadTests
{
    private const string Decision = "skala-usaha/menurut-modal";

    /// <summary>Merged cells come as empty ones: in CSV as in workbooks.</summary>
    [Theory]
    [InlineData("No,Identitas,,Usaha,\n,Nama,NIB,Modal,Omzet\n", "No|Identitas Nama|Identitas NIB|Usaha Modal|Usaha Omzet", "1-2")]
    [InlineData(
        "DAFTAR BINAAN,,,,\nNo,Nama Usaha,NIB,Modal dan Omzet,\n,,,Modal,Omzet\n",
        "No|Nama Usaha|NIB|Modal dan Omzet Modal|Modal dan Omzet Omzet",
        "2-3"
    )]
    [InlineData("No,Nama Usaha,NIB,Modal,Omzet\n", "No|Nama Usaha|NIB|Modal|Omzet", "1")]
    [InlineData("Kecamatan: Klojen,,Tahun,2025,\nNo,Nama Usaha,NIB,Modal,Omzet\n", "No|Nama Usaha|NIB|Modal|Omzet", "2")]
    public void A_head_of_two_rows_gives_names_from_both(string head, string names, string lines)
    {
        RegisterInspection look = Looked.Of(head + "1,A,,5000000,7000000\n2,B,,6000000000,7000000\n");
        Assert.Equal(names.Split('|'), look.Columns.Select(c => c.Header));
        Assert.Contains($"  baris kepala: {lines}\n", look.Mapping, StringComparison.Ordinal);
        Assert.Equal(
            ["id", "businessCapital", "annualSales"],
            look.Columns.Select(c => c.Proposal).Where(p => p is "id" or "businessCapital" or "annualSales")
        );
        Assert.Equal((2, 2), (look.Rows, look.Readable));
        Assert.Equal(
            ["1,mikro", "2,menengah"],
            Screened.Of(head + "1,A,,5000000,7000000\n2,B,,6000000000,7000000\n", look.Mapping, Decision).Answers
        );
    }

    [Fact]
    public void Years_below_a_merged_cell_are_a_part_of_the_head()
    {
        RegisterInspection look = Looked.Of("No,Nama Usaha,Alamat,Omzet,,Modal\n,,,2024,2025,\n1,A,Jl. 1,500000,600000,700000\n");
        Assert.Equal(
            ["Omzet 2024: annualSales.2024", "Omzet 2025: annualSales.2025", "Modal: businessCapital"],
            look.Columns.Skip(3).Select(c => $"{c.Header}: {c.Proposal}")
        );
        Assert.Equal((1, 1), (look.Rows, look.Readable));
    }

    [Fact]
    public void A_column_without_a_name_is_asked_for_and_can_be_called_by_its_place()
    {
        const string File = "No,,Modal\n1,x,5000000\n2,y,6000000000\n";
        RegisterInspection look = Looked.Of(File);
        Assert.Equal(("kolom ke-2", "\"?\"", true), (look.Columns[1].Header, look.Columns[1].Proposal, look.Columns[1].IsOpen));
        Assert.Contains("[belum-diputuskan]", Assert.Single(Screened.Problems(look.Mapping)), StringComparison.Ordinal);
        string decided = look.Mapping.Replace(": \"?\"", ": tidak dipakai", StringComparison.Ordinal);
        Assert.Equal(["1,mikro", "2,menengah"], Screened.Of(File, decided, Decision).Answers);
    }

    /// <summary>Whose name it is says what stands above it.</summary>
    [Theory]
    [InlineData("Identitas", "name")]
    [InlineData("Pemilik", "tidak dipakai")]
    public void A_name_below_a_merged_cell_is_that_of_whom_it_names(string above, string proposal) =>
        Assert.Equal(proposal, Looked.Of($"No,{above},,Modal\n,Nama,Alamat,\n1,A,Jl. 1,5\n").Columns[1].Proposal);
}
