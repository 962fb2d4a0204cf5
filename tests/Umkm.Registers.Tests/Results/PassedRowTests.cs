using System.Text.Json;
using Umkm.Domain;
using Umkm.Registers.Reports;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests.Results;

/// <summary>Rows that a mapping passes over are named, so that nothing is left out unseen; who signs is not.</summary>
public class PassedRowTests
{
    private const string Decision = "skala-usaha/menurut-modal";
    private const string Rows =
        "No,Nama Usaha,Modal\n1,Warung,5000000\n,Jumlah,5000000\nMengetahui,,\nKepala Dinas Contoh,,\nSiti Contoh,,\nNIP. 19800101 200501 1 003,,\n";
    private const string Peta =
        "peta: x\nkolom: { No: id, Nama Usaha: name, Modal: businessCapital }\n"
        + "lewati: [{ kolom: Nama Usaha, isi: [Total, jumlah] }, { kolom: No, berawal: NIP, hanya: [No] }, { hanya: [No] }]\n";

    [Fact]
    public void They_are_named_by_line_rule_and_first_cell()
    {
        Screened screened = Screened.Of(Rows, Peta, Decision);
        Assert.Equal((1, 5), (screened.Answers.Length, screened.Totals.Skipped));
        (string, string)[] expected =
        [
            ("kolom: Nama Usaha, isi: jumlah", "Jumlah"),
            ("hanya: No", "Mengetahui"),
            ("hanya: No", "Kepala Dinas C·····"),
            ("hanya: No", "S··· C·····"),
            ("kolom: No, berawal: NIP, hanya: No", "NIP. ******** ****** * ***"),
        ];
        string note = Assert.Single(screened.Totals.Notes).Indonesian;
        Assert.StartsWith("5 baris dilewati menurut lewati: di berkas peta: baris 3 \"Jumlah\" (kolom: Nama Usaha, isi: jumlah);", note);
        using var summary = JsonDocument.Parse(
            SummaryJson.Of(new ScreeningReport("b", new(2026, 11, 22), "e", "h", null, screened.Totals), Language.Indonesian)
        );
        Assert.Equal(
            expected.Select((e, i) => (i + 3, e.Item1, e.Item2)),
            summary
                .RootElement.GetProperty("passedOver")
                .EnumerateArray()
                .Select(r => (r.GetProperty("line").GetInt32(), r.GetProperty("rule").GetString()!, r.GetProperty("first").GetString()!))
        );
    }

    [Fact]
    public void What_the_rule_says_stays_as_it_is()
    {
        Screened screened = Screened.Of(
            "No,Nama Usaha,Modal\n1,Warung,5000000\n,Jumlah [a|b],5000000\n",
            "peta: x\nkolom: { No: id, Nama Usaha: name, Modal: businessCapital }\nlewati: [{ kolom: Nama Usaha, isi: 'Jumlah [a|b]' }]\n",
            Decision
        );
        Assert.Contains("isi: Jumlah [a|b]", Assert.Single(screened.Totals.Notes).Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_the_first_are_named()
    {
        string rows = "No,Nama Usaha,Modal\n1,Warung,5000000\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"C {i},,\n"));
        Screened screened = Screened.Of(rows, Peta, Decision);
        Assert.EndsWith("; baris 7 \"C 9\" (hanya: No); ….", Assert.Single(screened.Totals.Notes).Indonesian, StringComparison.Ordinal);
        Assert.StartsWith("3.000 baris", screened.Totals.Notes[0].Indonesian, StringComparison.Ordinal);
        Assert.Equal((1000, 3), (screened.Totals.Passed.Count, screened.Totals.Passed[0].Line));
    }

    [Fact]
    public void In_English_one_row_is_one_and_what_is_told_is_English()
    {
        Screened screened = Screened.Of("No,Nama Usaha,Modal\n1,Warung,0\nJumlah,,\n,,\n", Peta, Decision);
        string note = screened.Totals.Notes[0].English;
        Assert.StartsWith("1 row is passed over", note, StringComparison.Ordinal);
        Assert.EndsWith("1 more row without contents is passed over.", note, StringComparison.Ordinal);
        byte[] summary = new ScreeningReport("b", new(2026, 11, 22), "e", "h", null, screened.Totals).ToJson(Language.English);
        using var json = JsonDocument.Parse(summary);
        Assert.Contains("holds 0 in 1 row,", json.RootElement.GetProperty("observations")[0].GetString(), StringComparison.Ordinal);
        RegisterInspection look = Looked.Of("No,Nama Usaha,Modal\n1,Warung,5000000\n2,Toko,\"950,000\"\nJumlah,,5000000\n");
        string[] comments = [.. look.ToMapping(Language.English).Split('\n').Where(l => l.TrimStart().StartsWith("# ", StringComparison.Ordinal))];
        Assert.Equal(["# anggapan: { foreignOwned: tidak }"], comments.Intersect(look.Mapping.Split('\n'), StringComparer.Ordinal));
    }

    /// <summary>What reads enterprises tells what screening them tells.</summary>
    [Fact]
    public void Who_reads_enterprises_is_told_the_same()
    {
        foreach (string? mapping in new[] { Peta, null, Peta.Split("lewati")[0] })
        {
            string rows = mapping is null ? "id,name,businessCapital\n1,A,5000000\nJumlah,,5000000\nMengetahui,,\n2,B,0\n" : Rows;
            var subjects = new RegisterSubjects(RuleBook.Embedded) { Mapping = mapping is null ? null : Screened.Mapping(mapping) };
            using var input = new RegisterInput(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(rows)), "b.csv");
            int read = subjects.Read(input, "b.csv").Count();
            Screened screened = Screened.Of(rows, mapping, Decision);
            Assert.Equal(screened.Answers.Length, read);
            Assert.Equal(screened.Totals.Notes.Select(n => n.Indonesian), subjects.Notes.Select(n => n.Indonesian));
            Assert.NotEmpty(subjects.Notes);
        }
    }
}
