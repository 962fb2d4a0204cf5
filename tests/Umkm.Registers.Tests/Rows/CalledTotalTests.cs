namespace Umkm.Registers.Tests.Rows;

/// <summary>Totals that are called by a place alone are no enterprises: their number is empty where others have one, and each amount is the sum of the
/// rows above.</summary>
public class CalledTotalTests
{
    private const string Head = "No;Nama Usaha;Kecamatan;Modal Usaha;Omzet\n";

    private const string Peta =
        "peta: x\nkolom: { No: tidak dipakai, Nama Usaha: name, Kecamatan: tidak dipakai, Modal Usaha: businessCapital, Omzet: annualSales }\n";

    private const string Decision = "skala-usaha/menurut-modal";

    /// <summary>500 + 500 = 1.000 and 900 + 900 = 1.800; 900 + 900 and 1.900 + 1.900; 500 + 500 + 900 + 900 = 2.800 and 2 × 900 + 2 × 1.900 = 5.600.</summary>
    private const string ByPlace =
        "1;A;Klojen;500.000.000;900.000.000\n2;B;Klojen;500.000.000;900.000.000\n;{0};{1};1.000.000.000;1.800.000.000\n"
        + "3;C;Sukun;900.000.000;1.900.000.000\n4;D;Sukun;900.000.000;1.900.000.000\n;{2};{3};1.800.000.000;3.800.000.000\n"
        + ";{4};{5};2.800.000.000;5.600.000.000\n";

    private static string Filled(params string[] called) =>
        Head + string.Format(System.Globalization.CultureInfo.InvariantCulture, ByPlace, [.. called.Cast<object>()]);

    /// <summary>The texts of the three totals, below the name and below the place.</summary>
    public static TheoryData<string[]> Called =>
        [
            ["", "Klojen", "", "Sukun", "", "Semua"],
            ["", "", "", "", "", ""],
            ["Kec. Klojen", "", "Kec. Sukun", "", "Kota Contoh", ""],
            ["Sub", "", "Sub", "", "Klojen + Sukun", ""],
            ["Kecamatan Klojen", "Klojen", "Kecamatan Sukun", "Sukun", "Kabupaten", ""],
        ];

    [Theory]
    [MemberData(nameof(Called))]
    public void They_are_rejected_with_the_rows_that_they_add_up_and_the_line_to_write(string[] called)
    {
        Screened screened = Screened.Of(Filled(called), Peta, Decision);
        Assert.Equal(["1", "2", "4", "5"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.Equal(["4", "7", "8"], screened.Rejects.Select(r => r.Split(',')[0]));
        Assert.Equal(
            ["2 sampai 3", "5 sampai 6", "2 sampai 6"],
            screened.Rejects.Select(r => System.Text.RegularExpressions.Regex.Match(r, "jumlah baris ([0-9]+ sampai [0-9]+)").Groups[1].Value)
        );
        Assert.All(screened.Rejects, r => Assert.Contains("tanpa No,", r, StringComparison.Ordinal));
        string[] rules =
        [
            .. screened.Rejects.Select(r =>
                System
                    .Text.RegularExpressions.Regex.Match(r, "lewati: (- {.*}); bila")
                    .Groups[1]
                    .Value.Replace("\"\"", "\"", StringComparison.Ordinal)
            ),
        ];
        Screened passed = Screened.Of(Filled(called), $"{Peta}lewati:\n{string.Concat(rules.Distinct().Select(r => $"  {r}\n"))}", Decision);
        Assert.Equal(screened.Answers, passed.Answers);
        Assert.Empty(passed.Rejects);
    }

    [Theory]
    [MemberData(nameof(Called))]
    public void Inspect_proposes_to_pass_them_over(string[] called)
    {
        RegisterInspection look = Looked.Of(Filled(called));
        Assert.Equal((4, 4), (look.Rows, look.Readable));
        Assert.Equal("id", look.Columns[0].Proposal);
        Screened screened = Screened.Of(Filled(called), look.Mapping, Decision);
        Assert.Equal(["1,mikro", "2,mikro", "3,mikro", "4,mikro"], screened.Answers);
        Assert.Empty(screened.Rejects);
        Assert.Contains(screened.Totals.Notes, n => n.Indonesian.Contains("3 baris dilewati", StringComparison.Ordinal));
    }

    /// <summary>An enterprise called as a place is none: it has a number.</summary>
    [Fact]
    public void What_is_proposed_passes_over_no_enterprise_of_that_name()
    {
        string file = Filled("Sub", "", "Sub", "", "Semua", "") + "5;Sub;Sukun;1.000.000;2.000.000\n";
        Screened screened = Screened.Of(file, Looked.Of(file).Mapping, Decision);
        Assert.Equal(["1", "2", "3", "4", "5"], screened.Answers.Select(a => a.Split(',')[0]));
    }

    /// <summary>Totals of villages within those of districts: 10 + 20 = 30, 30 + 40 = 70, 30 + 70 = 100; 5 + 6 = 11; 100 + 11 = 111.</summary>
    [Fact]
    public void Totals_of_totals_are_found_too()
    {
        const string File =
            "No;Nama Usaha;Desa;Modal\n1;A;P;10\n2;B;P;20\n;;P;30\n3;C;Q;30\n4;D;Q;40\n;;Q;70\n;;Kec X;100\n5;E;R;5\n6;F;R;6\n;;R;11\n;;Kab;111\n";
        string peta = "peta: x\nkolom: { No: id, Nama Usaha: name, Desa: tidak dipakai, Modal: { fakta: businessCapital, satuan: juta } }\n";
        Screened screened = Screened.Of(File, peta, Decision);
        Assert.Equal(["1", "2", "3", "4", "5", "6"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.Equal(["4", "7", "8", "11", "12"], screened.Rejects.Select(r => r.Split(',')[0]));
    }

    /// <summary>What is no sum stays: a row of a merged owner, one amount that is the sum by chance, an amount that differs by one rupiah.</summary>
    [Theory]
    [InlineData("1;Budi;A;10000000;20000000\n;;B;20000000;30000000\n;;C;30000000;60000000\n", "3, 4")]
    [InlineData("1;Budi;A;10000000;\n2;Ani;B;20000000;\n;Ida;C;30000000;\n", "4")]
    [InlineData("1;Budi;A;10000000;20000000\n2;Ani;B;20000000;30000000\n;;C;30000000;50000001\n", "4")]
    [InlineData("1;Budi;A;10000000;20000000\n2;Ani;B;20000000;30000000\n;;C;0;0\n", "4")]
    public void A_row_that_is_no_total_is_read_and_told(string rows, string lines)
    {
        Screened screened = Screened.Of(Head + rows, Peta, Decision);
        Assert.Equal(3, screened.Answers.Length);
        Assert.Empty(screened.Rejects);
        Assert.Contains(screened.Totals.Observations, o => o.Indonesian.StartsWith($"Baris {lines} tanpa nomor dan nama", StringComparison.Ordinal));
        Assert.Contains(Looked.Of(Head + rows).Notes, o => o.Indonesian.StartsWith($"Baris {lines} tanpa nomor", StringComparison.Ordinal));
    }

    /// <summary>120 + 80 = 200 and 10 + 20 = 30, as programs, people and spreadsheets write them.</summary>
    [Theory]
    [InlineData("Rp120,000,000|Rp10,000,000", "Rp80,000,000|Rp20,000,000", "Rp200,000,000|Rp30,000,000")]
    [InlineData("120000000|10000000", "80.000.000|20.000.000", "Rp. 200.000.000|30000000")]
    [InlineData("120,5|10,25", "79,5|19,75", "200|30")]
    public void Amounts_are_added_as_they_are_written(string first, string second, string total)
    {
        string file = $"No|Nama|Modal|Omzet\n1|A|{first}\n2|B|{second}\n||{total}\n".Replace('|', '\t');
        string peta = "peta: x\nkolom: { No: id, Nama: name, Modal: tidak dipakai, Omzet: tidak dipakai }\n";
        Assert.Equal(["4"], Screened.Of(file, peta, Decision).Rejects.Select(r => r.Split(',')[0]));
    }

    [Fact]
    public void An_enterprise_with_a_name_and_no_number_is_not_told()
    {
        Screened screened = Screened.Of($"{Head}1;Budi;A;10000000;20000000\n;Ani;B;20000000;30000000\n3;Ida;C;1000000;7\n", Peta, Decision);
        Assert.Equal(3, screened.Answers.Length);
        Assert.DoesNotContain(screened.Totals.Observations, o => o.Indonesian.Contains("tanpa nomor", StringComparison.Ordinal));
    }

    /// <summary>Rows come in chunks of 4,096: sums go on from one to the next. 3 × 2 = 6 million; 5,000 × 2 = 10,000 million.</summary>
    [Fact]
    public void A_part_may_be_longer_than_a_chunk()
    {
        static string Of(int rows, int first) => string.Concat(Enumerable.Range(first, rows).Select(i => $"{i};N{i};K;2000000;3000000\n"));
        string file = $"{Head}{Of(3, 1)};;K;6000000;9000000\n{Of(5000, 4)};;L;10000000000;15000000000\n";
        Screened screened = Screened.Of(file, Peta, Decision);
        Assert.Equal(["5", "5006"], screened.Rejects.Select(r => r.Split(',')[0]));
        Screened late = Screened.Of($"{Head}{Of(5000, 1)};Kec. L;L;10000000000;15000000000\n", Peta, Decision);
        Assert.Equal(["5002"], late.Rejects.Select(r => r.Split(',')[0]));
        Assert.Contains("jumlah baris 2 sampai 5001", late.Rejects[0], StringComparison.Ordinal);
        // In a register of a program, where totals are rare, it is told.
        string rows = string.Concat(Enumerable.Range(1, 5000).Select(i => $"{i},N{i},2000000,3000000\n"));
        Screened plain = Screened.Of($"id,name,businessCapital,annualSales\n{rows},,10000000000,15000000000\n", null, Decision);
        Assert.Contains(plain.Totals.Observations, o => o.Indonesian.StartsWith("Baris 5002 tampaknya baris jumlah", StringComparison.Ordinal));
    }

    [Fact]
    public void A_register_of_a_program_is_looked_at_too()
    {
        Screened plain = Screened.Of("id,name,region,businessCapital\nA,x,35.73,1000000\nB,y,35.73,2000000\n,,35.73,3000000\n", null, Decision);
        Assert.Equal(["A", "B"], plain.Answers.Select(a => a.Split(',')[0]));
        Assert.Contains("tanpa id, dan setiap angkanya jumlah baris 2 sampai 3", Assert.Single(plain.Rejects), StringComparison.Ordinal);
    }
}
