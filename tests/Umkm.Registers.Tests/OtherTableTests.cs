using Umkm.Domain;

namespace Umkm.Registers.Tests;

/// <summary>A second table below the register, as a recap: its rows are no enterprises, and are not screened as such. What ends the register is for
/// people to say.</summary>
public class OtherTableTests
{
    private const string Table =
        "No;Nama Usaha;Modal Usaha;Omzet;Tenaga Kerja;Kecamatan\n1;A;25000000;60000000;2;Klojen\n2;B;55000000;60000000;3;Sukun\n";

    private const string Columns =
        "kolom: { No: id, Nama Usaha: name, Modal Usaha: businessCapital, Omzet: annualSales, Tenaga Kerja: workers, Kecamatan: tidak dipakai }\n";

    private const string Peta = "peta: x\n" + Columns;

    /// <summary>The text by which the other table begins, its column, its line, and how many rows it has.</summary>
    public static TheoryData<string, string, string, int, int> Below =>
        new()
        {
            { ";Rekap\nNo;Kecamatan;Jumlah;Modal\n1;Klojen;1;25000000\n", "Nama Usaha", "Rekap", 4, 3 },
            { ";;;;;\nNO;Kecamatan;Jumlah;Modal\n1;Klojen;1;25000000\n", "Nama Usaha", "Kecamatan", 5, 2 },
            { "REKAPITULASI\n;Mikro;4\n;Kecil;3\n", "No", "REKAPITULASI", 4, 3 },
            { ";Rekap per Kecamatan:\n;Klojen;4\n", "Nama Usaha", "Rekap per Kecamatan:", 4, 2 },
            { ";Usaha Mikro;4\n;Kecil;3\n;Total;7\n", "Nama Usaha", "Usaha Mikro", 4, 3 },
            { "Tabel 2. Jumlah per kecamatan\n1;Klojen;4\nMengetahui\n", "No", "Tabel 2. Jumlah per kecamatan", 4, 3 },
        };

    [Theory]
    [MemberData(nameof(Below))]
    public void Its_rows_are_rejected_with_the_line_to_write(string below, string column, string text, int line, int rows)
    {
        Screened screened = Screened.Of(Table + Filled(below), Peta, "skala-usaha");
        Assert.Equal(["1", "2"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.Equal(rows, screened.Rejects.Length);
        Assert.All(
            screened.Rejects,
            r => Assert.Contains($"di bawah awal tabel lain: \"\"{text}\"\" pada baris {line}.", r, StringComparison.Ordinal)
        );
        string rule = $"- {{ kolom: \"{column}\", isi: [\"{text}\"], sampai akhir: ya }}";
        Assert.All(screened.Rejects, r => Assert.Contains(rule.Replace("\"", "\"\"", StringComparison.Ordinal), r, StringComparison.Ordinal));
        Assert.Contains(
            screened.Totals.Observations,
            o => o.Indonesian.StartsWith($"Di baris {line} tampaknya tabel lain", StringComparison.Ordinal)
        );
        Screened ended = Screened.Of(Table + Filled(below), $"{Peta}lewati:\n  {rule}\n", "skala-usaha");
        Assert.Equal(screened.Answers, ended.Answers);
        Assert.Empty(ended.Rejects);
        Assert.DoesNotContain(ended.Totals.Observations, o => o.Indonesian.Contains("tabel lain", StringComparison.Ordinal));
        Assert.Contains(
            ended.Totals.Notes,
            n =>
                n.Indonesian.Contains($"{rows} baris dilewati", StringComparison.Ordinal)
                && n.Indonesian.Contains("sampai akhir: ya", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Below))]
    public void Inspect_asks_where_the_table_ends_and_looks_no_further(string below, string column, string text, int line, int rows)
    {
        RegisterInspection look = Looked.Of(Table + Filled(below));
        Assert.Equal(2, look.Rows);
        Assert.InRange(rows, 2, 3);
        Assert.Equal("id", look.Columns.Single(c => c.Header == "No").Proposal);
        string asked =
            $"  - {{ kolom: {(column.Contains(' ', StringComparison.Ordinal) ? column : "\"No\"")}, isi: [\"{text}\"], sampai akhir: \"?\" }}\n";
        Assert.Contains(asked, look.Mapping, StringComparison.Ordinal);
        Assert.Contains(Screened.Problems(look.Mapping), p => p.Contains("ya bila semua baris dari situ bukan usaha", StringComparison.Ordinal));
        Assert.Contains(look.Notes, o => o.Indonesian.StartsWith($"Di baris {line} tampaknya tabel lain", StringComparison.Ordinal));
        Screened screened = Screened.Of(
            Table + Filled(below),
            look.Mapping.Replace("sampai akhir: \"?\"", "sampai akhir: ya", StringComparison.Ordinal),
            "skala-usaha"
        );
        Assert.Equal(["1", "2"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.Empty(screened.Rejects);
    }

    [Theory]
    [InlineData("3;Rekap Jaya;25000000;60000000;2;Klojen\n")]
    [InlineData("3;Mikro;25000000;60000000;2;Klojen\n")]
    [InlineData("No;Nama Usaha;Modal Usaha;Omzet;Tenaga Kerja;Kecamatan\n3;C;25000000;60000000;2;Klojen\n")]
    [InlineData("3;No;25000000;60000000;2;Klojen\n")]
    [InlineData("MIKRO;;;;;\n3;C;25000000;60000000;2;Klojen\n")]
    public void A_row_of_the_register_its_header_once_more_and_a_heading_are_none(string below)
    {
        Screened screened = Screened.Of(Table + below, Peta, "skala-usaha");
        Assert.DoesNotContain(screened.Totals.Observations, o => o.Indonesian.Contains("tabel lain", StringComparison.Ordinal));
        Assert.Contains(screened.Answers, a => a.StartsWith("3,mikro", StringComparison.Ordinal));
    }

    [Fact]
    public void With_its_header_once_more_the_register_goes_on()
    {
        const string More = "REKAPITULASI DATA;;;;;\n;Kecamatan Sukun;;;;\nNo;Nama Usaha;Modal Usaha;Omzet;Tenaga Kerja;Kecamatan\n3;C;1;1;2;Sukun\n";
        Screened screened = Screened.Of(Table + More, $"{Peta}lewati: [{{ kolom: \"No\", isi: [\"No\"] }}]\n", "skala-usaha");
        Assert.Equal(["1", "2", "3"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.Equal(["4", "5"], screened.Rejects.Select(r => r.Split(',')[0]));
    }

    [Fact]
    public void A_row_passed_over_begins_no_other_table()
    {
        string peta = $"{Peta}lewati: [{{ kolom: Nama Usaha, berawal: [rekap] }}]\n";
        Screened screened = Screened.Of($"{Table};Rekap;;;;\n3;C;25000000;60000000;2;Sukun\n", peta, "skala-usaha");
        Assert.Equal(["1", "2", "3"], screened.Answers.Select(a => a.Split(',')[0]));
    }

    [Fact]
    public void Groups_and_registers_of_programs_know_it_too()
    {
        Screened grouped = Screened.Of(
            $"{Table};Rekap;;;;\n1;Klojen;4;;;\n",
            $"{Peta}kelompok: {{ kunci: \"No\", dijumlahkan: [], sekali: [businessCapital, annualSales, workers] }}\n",
            "skala-usaha"
        );
        Assert.Equal(["1", "2"], grouped.Answers.Select(a => a.Split(',')[0]));
        Assert.Equal(["4", "5"], [.. grouped.Rejects.Select(r => r.Split(',')[0]).Order(StringComparer.Ordinal)]);
        Screened plain = Screened.Of("id,name,businessCapital\nA,x,1\nrekap,,\nB,y,2\n", null, "skala-usaha");
        Assert.Single(plain.Answers);
        Assert.Equal(["3", "4"], plain.Rejects.Select(r => r.Split(',')[0]));
    }

    /// <summary>All rows as long as the header.</summary>
    private static string Filled(string rows) =>
        string.Concat(rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => $"{r}{new string(';', 5 - r.Count(c => c == ';'))}\n"));
}
