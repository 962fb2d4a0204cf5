using System.Text;
using Umkm.Domain;

namespace Umkm.Registers.Tests.Results;

/// <summary>What looks as if it were meant otherwise is told, and nothing is changed by it.</summary>
public class ObservationTests
{
    [Fact]
    public void Zeros_of_amounts_are_told_unless_the_mapping_says_what_they_are()
    {
        const string Rows = "id,businessCapital,annualSales,annualSales.2024,workers,outlets\nA,0,,0,0,0\nB,5,,0,2,0\nC,0,,1,1,0\n";
        string[] told = Told(Screened.Of(Rows, null, "skala-usaha"));
        Assert.Equal(["businessCapital 2", "annualSales.2024 2", "workers 1"], told.Select(Column));
        const string Peta = "peta: x\nkolom: { id: id, Modal: { fakta: businessCapital, %: [\"0\"] }, TK: workers }\n";
        foreach (string word in new[] { "kosong", "tidak ada" })
        {
            string peta = Peta.Replace("%", word, StringComparison.Ordinal);
            Assert.Equal(["TK 1"], Told(Screened.Of("id,Modal,TK\nA,0,0\n", peta, "skala-usaha")).Select(Column));
        }
    }

    /// <summary>Less than Rp100.000 among larger amounts is told with its line; not where the mapping names a unit, nor 0, nor counts.</summary>
    [Theory]
    [InlineData("businessCapital", "50000000|75|99999|99.999|100000|0", "3 baris (baris 3, 4, 5)")]
    [InlineData("annualSales.2025", "50000000|Rp75|8", "2 baris (baris 3, 4)")]
    [InlineData("netAssets", "0000050|100.000", "1 baris (baris 2)")]
    [InlineData("businessCapital", "50000000|100.000|0", null)]
    [InlineData("businessCapital", "5|6|100.000", "2 baris (baris 2, 3)")]
    [InlineData("workers", "500000|6", null)]
    public void Amounts_too_small_are_told(string fact, string amounts, string? told)
    {
        string rows = string.Concat(amounts.Split('|').Select((a, i) => $"{i},{a}\n"));
        string[] notes =
        [
            .. Told(Screened.Of($"id,{fact}\n{rows}", null, "skala-usaha")).Where(t => t.Contains("kurang dari Rp100.000", StringComparison.Ordinal)),
        ];
        Assert.Equal(told is null ? 0 : 1, notes.Length);
        Assert.All(notes, n => Assert.Contains($"{fact} berisi kurang dari Rp100.000 pada {told}", n, StringComparison.Ordinal));
        string peta = $"peta: x\nkolom: {{ id: id, Nilai: {{ fakta: {fact}, satuan: % }} }}\n";
        foreach ((string unit, int count) in new[] { ("rupiah", notes.Length), ("ribu", 0) }.Where(_ => fact != "workers"))
        {
            string[] mapped = Told(Screened.Of($"id,Nilai\n{rows}", peta.Replace("%", unit, StringComparison.Ordinal), "skala-usaha"));
            Assert.Equal(count, mapped.Count(t => t.Contains("Nilai berisi kurang dari Rp100.000", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Rows_of_sums_are_told_and_answered_until_the_mapping_passes_them_over()
    {
        const string Rows = "id,businessCapital\nA,1000000\nTotal Jaya,2000000\nJUMLAH,3000000\n";
        Screened plain = Screened.Of(Rows, null, "skala-usaha/menurut-modal");
        Assert.Contains("Baris 4 ", Assert.Single(Told(plain)), StringComparison.Ordinal);
        Assert.Equal(3, plain.Answers.Length);
        const string Peta = "peta: x\nkolom: { id: id, businessCapital: businessCapital }\n";
        Assert.Contains("Baris 4 ", Assert.Single(Told(Screened.Of(Rows, Peta, "skala-usaha/menurut-modal"))), StringComparison.Ordinal);
        string grouped = Peta + "kelompok: { kunci: id, sekali: businessCapital }\n";
        Assert.Contains("Baris 4 ", Assert.Single(Told(Screened.Of(Rows, grouped, "skala-usaha/menurut-modal"))), StringComparison.Ordinal);
        Screened passed = Screened.Of(Rows, Peta + "lewati: [{ kolom: id, isi: jumlah }]\n", "skala-usaha/menurut-modal");
        Assert.Equal((0, 2, 1), (Told(passed).Length, passed.Answers.Length, passed.Totals.Skipped));
    }

    [Theory]
    [InlineData("Jumlah Kecamatan Klojen", true)]
    [InlineData("Sub Total Kec. Blimbing", true)]
    [InlineData("TOTAL KESELURUHAN :", true)]
    [InlineData("Total Jaya", false)]
    [InlineData("Jumlahku", false)]
    public void Sums_of_a_part_are_sums(string text, bool told) =>
        Assert.Equal(told ? 1 : 0, Told(Screened.Of($"id,name,businessCapital\nA,B,1\n{text},,2\n", null, "skala-usaha/menurut-modal")).Length);

    [Theory]
    [InlineData("1,2,3", 1)]
    [InlineData("(1),(2),(3)", 0)]
    public void A_row_of_column_numbers_is_told_until_the_mapping_passes_it_over(string numbers, int answered)
    {
        string rows = $"id,name,businessCapital\n{numbers}\n1,A,5\n";
        const string Peta = "peta: x\nkolom: { id: id, name: name, businessCapital: businessCapital }\n";
        foreach (string? peta in new[] { null, Peta, Peta + "kelompok: { kunci: name, sekali: businessCapital }\n" })
        {
            Screened screened = Screened.Of(rows, peta, "skala-usaha/menurut-modal");
            Assert.StartsWith("Baris 2 tampaknya nomor kolom", Assert.Single(Told(screened)), StringComparison.Ordinal);
            // (3) is no amount, so that row is rejected besides.
            Assert.Equal((1 + answered, 1 - answered), (screened.Answers.Length, screened.Rejects.Count(r => r.Length > 0)));
        }
        string name = numbers.Split(',')[1];
        Screened passed = Screened.Of(rows, Peta + $"lewati: [{{ kolom: name, isi: \"{name}\" }}]\n", "skala-usaha/menurut-modal");
        Assert.Equal((0, 1, 1), (Told(passed).Length, passed.Answers.Length, passed.Totals.Skipped));
    }

    [Theory]
    [InlineData("A,B,5\n1,2,3")]
    [InlineData("1,2,\n1,A,5")]
    [InlineData("1,2,4\n1,A,5")]
    [InlineData("0,1,2\n1,A,5")]
    public void Other_rows_of_numbers_are_not_told(string rows) =>
        Assert.Empty(Told(Screened.Of($"id,name,businessCapital\n{rows}\n", null, "skala-usaha/menurut-modal")));

    [Fact]
    public void Bytes_that_are_no_UTF8_are_told_with_their_line()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("id,name,businessCapital\nA,Warung,1\nB,Caf\u00e9,2\n");
        Assert.Contains("(baris 3)", Assert.Single(Told(Screened.Of(bytes, null, "skala-usaha"))), StringComparison.Ordinal);
        const string Peta = "peta: x\nberkas: { pengodean: windows-1252 }\nkolom: { id: id, name: name, businessCapital: businessCapital }\n";
        Assert.Empty(Told(Screened.Of(bytes, Peta, "skala-usaha")));
        Assert.Empty(Told(Screened.Of("id,name,businessCapital\nB,Café,2\n", null, "skala-usaha")));
    }

    [Theory]
    [InlineData("annualSales.2005", "A,900", "annualSales.2005 1")]
    [InlineData("annualSales.2005,annualSales.2025", "A,900000,\nB,900000,800000\nC,700000,", "annualSales.2005 2")]
    [InlineData("annualSales.2023", "A,900", "annualSales.2023 1")]
    [InlineData("annualSales.2024", "A,900", null)]
    [InlineData("annualSales", "A,900", null)]
    public void Sales_of_long_ago_that_count_are_told(string columns, string rows, string? told)
    {
        string[] all = Told(Screened.Of($"id,{columns}\n{rows}\n", null, "skala-usaha/menurut-penjualan"));
        Assert.Equal(told, all.Select(Column).SingleOrDefault());
        Assert.All(all, t => Assert.Contains("sudah lama", t, StringComparison.Ordinal));
    }

    private static string[] Told(Screened screened) => [.. screened.Totals.Observations.Select(o => o.In(Language.Indonesian))];

    private static string Column(string told) => $"{told.Split(' ')[1]} {told.Split(' ').First(w => char.IsAsciiDigit(w[0]) && w != "0")}";
}
