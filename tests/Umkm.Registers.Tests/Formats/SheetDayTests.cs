namespace Umkm.Registers.Tests.Formats;

/// <summary>Numbers in cells with a format of days that are no days, and numbers that a sheet has rounded.</summary>
public class SheetDayTests
{
    private const string Decision = "skala-usaha";
    private const string Peta = """
        peta: x
        kolom:
          No: id
          Tanggal Berdiri: establishedOn
        """;

    /// <summary>The number that a sheet keeps for a day, as Workbook writes days: DateOnly of that many days after 1899-12-30.</summary>
    private static DateOnly Cell(int number) => new DateOnly(1899, 12, 30).AddDays(number);

    /// <summary>0 shows as 00/01/1900; 59 is 28 February 1900, below it programs differ; 2022 shows as 14/07/1905.</summary>
    [Theory]
    [InlineData(0, "berisi 0")]
    [InlineData(1, "bilangan 1 ")]
    [InlineData(12, "bilangan 12 ")]
    [InlineData(59, "bilangan 59 ")]
    [InlineData(1998, "bilangan 1998 ")]
    [InlineData(2022, "bilangan 2022 ")]
    public void A_number_in_a_cell_of_days_is_no_founding_day(int number, string told)
    {
        byte[] file = Workbook.Of(
            (
                "A",
                [
                    ["No", "Tanggal Berdiri"],
                    ["1", Cell(number)],
                    ["2", Cell(44682)],
                ]
            )
        );
        Screened screened = Screened.Of(file, Peta, Decision);
        Assert.StartsWith("2,", Assert.Single(screened.Answers), StringComparison.Ordinal);
        Assert.Contains(told, Assert.Single(screened.Rejects), StringComparison.Ordinal);
        RegisterInspection look = Looked.Of(file);
        Assert.Equal(number == 0 ? 2 : 1, look.Readable);
    }

    /// <summary>Where days are counted from 1904, 0 shows as 01/01/1904 and 2022 as 15/07/1909; 43220 is 1 May 2022, as 44682 is from 1900.</summary>
    [Theory]
    [InlineData(0, "berisi 0")]
    [InlineData(12, "bilangan 12 ")]
    [InlineData(2022, "bilangan 2022 ")]
    public void From_1904_too(int number, string told)
    {
        byte[] file = Workbook.Of1904(
            Workbook.Of(
                (
                    "A",
                    [
                        ["No", "Tanggal Berdiri"],
                        ["1", Cell(number)],
                        ["2", Cell(43220)],
                    ]
                )
            )
        );
        Screened screened = Screened.Of(file, Peta, Decision);
        Assert.StartsWith("2,", Assert.Single(screened.Answers), StringComparison.Ordinal);
        Assert.Contains(told, Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(61)]
    [InlineData(1799)]
    [InlineData(2200)]
    [InlineData(44682)]
    public void Other_days_are_days(int number) =>
        Assert.Single(
            Screened
                .Of(
                    Workbook.Of(
                        (
                            "A",
                            [
                                ["No", "Tanggal Berdiri"],
                                ["1", Cell(number)],
                            ]
                        )
                    ),
                    Peta,
                    Decision
                )
                .Answers
        );

    /// <summary>What an empty cell of a formula means is said in the mapping, as inspect proposes it.</summary>
    [Fact]
    public void Zero_can_be_named_as_nothing()
    {
        byte[] file = Workbook.Of(
            (
                "A",
                [
                    ["No", "Tanggal Berdiri"],
                    ["1", Cell(0)],
                    ["2", Cell(44682)],
                ]
            )
        );
        RegisterInspection look = Looked.Of(file);
        Assert.Equal("{ fakta: establishedOn, kosong: [\"hari nol\"] }", look.Columns[1].Proposal);
        Assert.Equal(2, Screened.Of(file, look.Mapping, Decision).Answers.Length);
    }

    [Fact]
    public void A_paper_is_not_held_for_an_empty_cell_of_a_formula()
    {
        const string Papers = """
            peta: x
            kolom:
              No: id
              SIUP: { surat: siup, isi: nomor }
            """;
        byte[] file = Workbook.Of(
            (
                "A",
                [
                    ["No", "SIUP"],
                    ["1", Cell(0)],
                ]
            )
        );
        Assert.Single(Screened.Of(file, Papers, Decision).Rejects, r => r.Contains("hari nol", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1899-12-30", "berisi 0")]
    [InlineData("1905-07-14", "bilangan 2022 ")]
    public void Ods_counts_from_the_same_day(string day, string told)
    {
        string sheet =
            "<table:table table:name=\"A\">"
            + OdsTests.Row(OdsTests.Text("No") + OdsTests.Text("Tanggal Berdiri"))
            + OdsTests.Row(OdsTests.Text("1") + OdsTests.Cell("date", "date-value", day))
            + "</table:table>";
        Assert.Contains(told, Assert.Single(Screened.Of(OdsTests.Ods(sheet), Peta, Decision).Rejects), StringComparison.Ordinal);
    }

    /// <summary>A sheet shows 9123456789012 as 9,12E+12 or 9,12346E+12; read again that is 9120000000000 or 9123460000000.</summary>
    [Theory]
    [InlineData(9120000000000)]
    [InlineData(9123460000000)]
    public void A_nib_that_a_sheet_rounded_is_refused(double number)
    {
        byte[] file = Workbook.Of(
            (
                "A",
                [
                    ["id", "nib"],
                    ["A", number],
                    ["B", 9123456789012.0],
                ]
            )
        );
        Screened screened = Screened.Of(file, null, "izin/nib");
        Assert.Equal(["B,terpenuhi"], screened.Answers);
        Assert.Contains("sudah dibulatkan lembar kerja", Assert.Single(screened.Rejects), StringComparison.Ordinal);
        Screened csv = Screened.Of(FormattableString.Invariant($"id,permits\nA,nib:number={number:0}\n"), null, "izin/nib");
        Assert.Contains("sudah dibulatkan lembar kerja", Assert.Single(csv.Rejects), StringComparison.Ordinal);
        Assert.Equal(
            "tidak dipakai",
            Looked
                .Of(
                    Workbook.Of(
                        (
                            "A",
                            [
                                ["No", "NIB"],
                                ["1", number],
                                ["2", number],
                            ]
                        )
                    )
                )
                .Columns[1]
                .Proposal
        );
    }

    /// <summary>The first days of databases and spreadsheets stand for none; the day after may be one.</summary>
    [Theory]
    [InlineData("1899-12-30", 1)]
    [InlineData("1900-01-01", 1)]
    [InlineData("1850", 1)]
    [InlineData("1900-01-02", 0)]
    [InlineData("1900-01", 0)]
    [InlineData("1900", 0)]
    [InlineData("2021-02-01", 0)]
    [InlineData("", 0)]
    public void The_first_day_of_a_program_is_told(string day, int notes)
    {
        Screened screened = Screened.Of($"id,establishedOn\nA,{day}\n", null, Decision);
        Assert.Single(screened.Answers);
        Assert.Equal(
            notes,
            screened.Totals.Observations.Count(o =>
                o.Indonesian.Contains("establishedOn berisi hari sampai 1 Januari 1900 pada 1 baris", StringComparison.Ordinal)
                && o.English.Contains("establishedOn holds a day up to 1 January 1900 in 1 row:", StringComparison.Ordinal)
            )
        );
    }
}
