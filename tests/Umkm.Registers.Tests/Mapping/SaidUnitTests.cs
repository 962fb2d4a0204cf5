using Umkm.Registers.Tests.Formats;

namespace Umkm.Registers.Tests.Mapping;

/// <summary>What a file says of the unit of its amounts is compared with its mapping, also with one of last year: where only the file says it,
/// nothing is screened. PP 7/2021 Pasal 35: sales of Rp6 billion are of a small enterprise, of Rp20 billion of a medium one.</summary>
public class SaidUnitTests
{
    private const string Decision = "skala-usaha/menurut-penjualan";
    private const string Rows = "1;Beta;6.000.000\n2;Gama;20.000.000\n";
    private const string Table = "No;Nama Usaha;Omzet\n" + Rows;

    [Theory]
    [InlineData("LAPORAN;;\n(dalam ribuan rupiah);;\n" + Table, "(dalam ribuan rupiah)")]
    [InlineData("No;Nama Usaha;Omzet\n;;(ribu Rp)\n" + Rows, "(ribu Rp)")]
    [InlineData(Table + "*) dalam ribuan rupiah;;\n", "*) dalam ribuan rupiah")]
    [InlineData(Table + ";;\nCatatan: nilai dalam ribuan rupiah;;\nMengetahui;;\n", "Catatan: nilai dalam ribuan rupiah")]
    public void Said_by_the_file_alone_it_is_to_be_written(string file, string text)
    {
        string told = Assert.Single(Screened.Refusal(file, Peta("annualSales")));
        Assert.Contains($"berkas: Omzet: Di berkas tertulis \"{text}\" (ribu)", told, StringComparison.Ordinal);
        Assert.Contains("satuan: ribu, atau satuan: rupiah", told, StringComparison.Ordinal);
        Assert.Equal(["1,kecil", "2,menengah"], Known(Screened.Of(file, Peta("{ fakta: annualSales, satuan: ribu }"), Decision)));
        Screened decided = Screened.Of(file, Peta("{ fakta: annualSales, satuan: rupiah }"), Decision);
        Assert.Equal(["1,mikro", "2,mikro"], Known(decided));
        Assert.Contains(decided.Totals.Observations, o => o.Indonesian.Contains($"tertulis \"{text}\" (ribu)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_head_and_the_name_of_the_sheet_say_it_too()
    {
        string named = Table.Replace("Omzet", "Omzet (ribu)", StringComparison.Ordinal);
        Assert.Contains(
            "\"Omzet (ribu)\" (ribu)",
            Assert.Single(Screened.Refusal(named, Peta("annualSales").Replace("Omzet", "Omzet (ribu)", StringComparison.Ordinal))),
            StringComparison.Ordinal
        );
        byte[] book = Workbook.Of(
            (
                "Data (Rp 000)",
                [
                    ["No", "Nama Usaha", "Omzet"],
                    ["1", "Beta", 6_000_000.0],
                    ["2", "Gama", 20_000_000.0],
                ]
            )
        );
        Assert.Contains(
            "\"Data (Rp 000)\" (ribu)",
            Assert.Throws<RegisterException>(() => Screened.Of(book, Peta("annualSales"), Decision)).Message,
            StringComparison.Ordinal
        );
        RegisterInspection look = Looked.Of(book);
        Assert.Equal("{ fakta: annualSales, satuan: ribu }", look.Columns[2].Proposal);
        Assert.Equal(["1,kecil", "2,menengah"], Screened.Of(book, look.Mapping, Decision).Answers);
    }

    [Fact]
    public void Inspect_reads_a_note_below_the_table()
    {
        RegisterInspection look = Looked.Of(Table + "*) dalam ribuan rupiah;;\n");
        Assert.Equal("{ fakta: annualSales, satuan: ribu }", look.Columns[2].Proposal);
        Assert.Equal(["1,kecil", "2,menengah"], Screened.Of(Table + "*) dalam ribuan rupiah;;\n", look.Mapping, Decision).Answers);
    }

    [Fact]
    public void A_register_with_names_of_facts_is_of_whole_rupiah()
    {
        string told = Assert.Single(Screened.Refusal("(dalam ribuan rupiah)\nid,annualSales\nA,6000000\n", null));
        Assert.Contains("\"(dalam ribuan rupiah)\"", told, StringComparison.Ordinal);
        Assert.Contains("umkm inspect", told, StringComparison.Ordinal);
        Assert.Single(Screened.Of("DAFTAR BINAAN\nid,annualSales\nA,6000000\n", null, Decision).Answers);
    }

    /// <summary>A title that only speaks of such amounts, and another unit than that of the mapping, are told.</summary>
    [Theory]
    [InlineData("BANTUAN SEPULUH JUTA RUPIAH", "annualSales", "dibaca dalam rupiah")]
    [InlineData("(dalam jutaan rupiah)", "{ fakta: annualSales, satuan: ribu }", "dibaca dalam ribu")]
    [InlineData("(dalam ribuan rupiah)", "{ fakta: annualSales, satuan: ribu }", "")]
    [InlineData("DAFTAR BINAAN", "annualSales", "")]
    public void What_is_not_plain_is_told(string title, string target, string told)
    {
        Screened screened = Screened.Of($"{title};;\n{Table}", Peta(target), Decision);
        Assert.Equal(2, screened.Answers.Length);
        string[] seen = [.. screened.Totals.Observations.Select(o => o.Indonesian).Where(o => o.Contains("dibaca dalam", StringComparison.Ordinal))];
        Assert.Equal(told.Length == 0 ? 0 : 1, seen.Length);
        Assert.All(seen, s => Assert.Contains(told, s, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Omzet (USD)", "annualSales", "uang lain")]
    [InlineData("Omzet s/d Okt", "annualSales", "sebagian tahun")]
    [InlineData("Omzet Kelompok", "annualSales", "usaha lain (kelompok)")]
    [InlineData("Sisa Modal", "businessCapital", "sebagian dari businessCapital (sisa)")]
    [InlineData("Omzet 2025", "annualSales.2025", "")]
    public void Heads_that_inspect_asks_about_are_told(string header, string fact, string told)
    {
        Screened screened = Screened.Of(
            Table.Replace("Omzet", header, StringComparison.Ordinal),
            Peta(fact).Replace("Omzet:", $"\"{header}\":", StringComparison.Ordinal),
            Decision
        );
        string[] seen =
        [
            .. screened.Totals.Observations.Select(o => o.Indonesian).Where(o => o.Contains("dipakai sebagai", StringComparison.Ordinal)),
        ];
        Assert.Equal(told.Length == 0 ? 0 : 1, seen.Length);
        Assert.All(seen, s => Assert.Contains(told, s, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("15|20|250", "annualSales", "3 baris (baris 2, 3, 4)")]
    [InlineData("15|20|250", "{ fakta: annualSales, satuan: rupiah }", "")]
    [InlineData("15|20|", "annualSales", "")]
    [InlineData("15|2.000.000|3.000.000", "annualSales", "1 baris (baris 2)")]
    public void Little_amounts_alone_are_told(string amounts, string target, string told)
    {
        string file = "No;Nama Usaha;Omzet\n" + string.Concat(amounts.Split('|').Select((a, i) => $"{i};x;{a}\n"));
        string[] seen =
        [
            .. Screened
                .Of(file, Peta(target), Decision)
                .Totals.Observations.Select(o => o.Indonesian)
                .Where(o => o.Contains("kurang dari Rp100.000", StringComparison.Ordinal)),
        ];
        Assert.Equal(told.Length == 0 ? 0 : 1, seen.Length);
        Assert.All(seen, s => Assert.Contains(told, s, StringComparison.Ordinal));
    }

    /// <summary>A digit alone is a mark of a list, and no number of a paper.</summary>
    [Theory]
    [InlineData("1", false)]
    [InlineData("0", false)]
    [InlineData("12", true)]
    public void A_digit_alone_is_no_number_of_a_paper(string cell, bool isRead)
    {
        const string Peta = "peta: x\nkolom: { id: id, SIUP: { surat: siup, isi: nomor } }\n";
        Screened screened = Screened.Of($"id;SIUP\nA;{cell}\n", Peta, "izin/siup");
        Assert.Equal(isRead ? 0 : 1, screened.Rejects.Length);
        Assert.All(screened.Rejects, r => Assert.Contains("tidak mengatakan ada atau tidaknya", r, StringComparison.Ordinal));
    }

    private static string[] Known(Screened screened) => [.. screened.Answers.Where(a => a is ['1' or '2', ..])];

    private static string Peta(string target) => $"peta: x\nkolom: {{ No: id, Nama Usaha: name, Omzet: {target} }}\n";
}
