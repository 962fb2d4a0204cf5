using System.Text;
using System.Text.Json;
using Umkm.Domain;
using Umkm.Registers.Tests.Formats;

namespace Umkm.Registers.Tests;

/// <summary>Tables as offices keep them: signatures and notes around the table, several sheets, hidden rows. Nothing is answered
/// as an enterprise that is told to be none, and no enterprise is lost.</summary>
public class OfficeTableTests
{
    private const string Decision = "skala-usaha/menurut-modal";

    private const string Head = "No,Nama Usaha,Alamat,NIB,Modal,Omzet,Tenaga Kerja\n";
    private const string Rows = "1,Keripik A,Jl. 1,,5000000,7000000,2\n2,Mebel B,Jl. 2,,6000000000,7000000,3\n";

    /// <summary>Signatures in the first column, in a later one, in two beside each other.</summary>
    [Theory]
    [InlineData(
        "\"Malang, 2 Januari 2026\",,,,,,\nKepala Bidang Industri,,,,,,\n,,,,,,\nBudi Rekaan,,,,,,\nNIP. 198001012005011001,,,,,,\n",
        4,
        "{ hanya: [\"No\"] }"
    )]
    [InlineData(
        ",,,,\"Malang, 2 Januari 2026\",,\n,,,,Kepala Dinas,,\n,,,,Budi Rekaan,,\n,,,,NIP 198001012005011001,,\n",
        4,
        "{ hanya: [\"Modal\"] }"
    )]
    [InlineData(
        "Mengetahui,,,,\"Malang, 2-1-2026\",,\nKepala Dinas,,,,Petugas,,\nSiti,,,,Budi,,\nNIP.1980 0101 2005,,,,,,\n",
        4,
        "{ hanya: [\"No\", \"Modal\"] }"
    )]
    [InlineData("Sumber: Dinas Rekaan,,,,,,\n*) angka sementara,,,,,,\n", 2, "{ hanya: [\"No\"] }")]
    public void Signatures_and_notes_below_a_table_are_told_and_passed_over(string below, int count, string skipped)
    {
        RegisterInspection look = Looked.Of(Head + Rows + below);
        Assert.Equal((2, 2), (look.Rows, look.Readable));
        Assert.Contains($"lewati:\n  - {skipped}\n", look.Mapping, StringComparison.Ordinal);
        Assert.Contains(
            look.Notes,
            n => n.Indonesian.StartsWith("Tanda tangan atau catatan di luar tabel, bukan usaha: baris 4", StringComparison.Ordinal)
        );
        string[] shown = [look.ToText(Language.Indonesian), look.ToJson(Language.Indonesian), look.Mapping];
        Assert.All(shown, s => Assert.DoesNotContain("Rekaan", s, StringComparison.Ordinal));
        Assert.All(shown, s => Assert.DoesNotContain("1980", s, StringComparison.Ordinal));
        Screened passed = Screened.Of(Head + Rows + below, look.Mapping, Decision);
        Assert.Equal(["1,mikro", "2,menengah"], passed.Answers);
        Assert.Equal(
            (count, 0),
            (passed.Totals.Skipped - (below.Contains(",,,,,,\n,,,,,,", StringComparison.Ordinal) ? 1 : 0), passed.Totals.Observations.Length)
        );
        // Without lewati they are told, whether they are answered or rejected.
        string open = look.Mapping[..look.Mapping.IndexOf("# Baris yang bukan usaha", StringComparison.Ordinal)];
        Assert.StartsWith(
            "Baris 4, 5",
            Assert.Single(Screened.Of(Head + Rows + below, open, Decision).Totals.Observations).Indonesian,
            StringComparison.Ordinal
        );
    }

    /// <summary>In the column of names a signature is known by its text only, and the name of who signs may be that of an enterprise.</summary>
    [Fact]
    public void An_enterprise_of_which_only_the_name_is_known_is_told_and_answered()
    {
        const string Peta = "peta: x\nkolom: { Nama Usaha: name, Alamat: tidak dipakai, Modal: businessCapital, Omzet: annualSales }\n";
        const string File =
            "Nama Usaha,Alamat,Modal,Omzet\nA,Jl. 1,500000,600000\nWarung C,,,\nB,Jl. 2,500000,600000\nMengetahui,,,\nKepala Dinas X,,,\nBudi,,,\n";
        RegisterInspection look = Looked.Of(File);
        Assert.Contains(
            "- { kolom: Nama Usaha, berawal: [\"Mengetahui\", \"Kepala Dinas\"], hanya: [\"Nama Usaha\"] }",
            look.Mapping,
            StringComparison.Ordinal
        );
        Assert.Contains(look.Notes, n => n.Indonesian.Contains("tidak dilewati usulan ini dan akan dinilai: baris 3, 7.", StringComparison.Ordinal));
        Assert.Equal((4, 4), (look.Rows, look.Readable));
        Screened screened = Screened.Of(File, look.Mapping, Decision);
        Assert.Equal((4, 2), (screened.Totals.Answered, screened.Totals.Skipped));
        Screened open = Screened.Of(File, Peta, Decision);
        Assert.Equal(6, open.Totals.Answered);
        Assert.StartsWith("Baris 5, 6, 7 tampaknya tanda tangan", open.Totals.Observations[0].Indonesian, StringComparison.Ordinal);
        Assert.StartsWith("Baris 3 hanya berisi satu sel", open.Totals.Observations[1].Indonesian, StringComparison.Ordinal);
        // A row with more cells is never passed over, whatever its name.
        Screened named = Screened.Of(File + "Mengetahui Rasa,Jl. 3,5,6\n", look.Mapping, Decision);
        Assert.Equal((5, 2), (named.Totals.Answered, named.Totals.Skipped));
    }

    [Fact]
    public void Headings_and_numbers_without_an_enterprise_are_told_and_passed_over()
    {
        const string File = Head + "A. KECAMATAN KLOJEN,,,,,,\n" + Rows + "3,,,,,,\n4,,,,,,\n";
        RegisterInspection look = Looked.Of(File);
        Assert.Equal((2, 2), (look.Rows, look.Readable));
        Assert.Contains("- { hanya: [\"No\"] }", look.Mapping, StringComparison.Ordinal);
        Assert.Equal(["1,mikro", "2,menengah"], Screened.Of(File, look.Mapping, Decision).Answers);
        // In a register of a program an id alone is an enterprise of which nothing is known; a heading is told there too.
        const string Plain = "id,name,businessCapital,workers\nA,B,5,1\nC,,,\nKecamatan Klojen,,,\n";
        Assert.StartsWith(
            "Baris 4 hanya",
            Assert.Single(Screened.Of(Plain, null, Decision).Totals.Observations).Indonesian,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lettered_headings_sums_without_a_text_and_the_header_once_more_are_told_and_passed_over()
    {
        const string File =
            Head
            + "A,KECAMATAN KLOJEN,,,,,\n1,Keripik A,Jl. 1,,5000000,7000000,2\n,,,,5000000,7000000,2\nNo,Nama Usaha,Alamat,NIB,Modal,Omzet,Tenaga Kerja\n"
            + "II.,KECAMATAN BLIMBING,,,,,\n2,Mebel B,Jl. 2,,6000000000,7000000,3\n3,Warung C,,,,,\n";
        RegisterInspection look = Looked.Of(File);
        Assert.Equal((3, 3), (look.Rows, look.Readable));
        string[] skips = look.Mapping[look.Mapping.IndexOf("lewati:", StringComparison.Ordinal)..].TrimEnd().Split('\n');
        Assert.Equal(
            [
                "  - { kolom: \"No\", isi: [\"No\"] }",
                "  - { hanya: [\"Modal\", \"Omzet\", \"Tenaga Kerja\"] }",
                "  - { kolom: \"No\", isi: [\"A\", \"II.\"], hanya: [\"No\", \"Nama Usaha\"] }",
            ],
            skips[1..]
        );
        Screened passed = Screened.Of(File, look.Mapping, Decision);
        Assert.Equal(["1,mikro", "2,menengah", "3,mikro|kecil|menengah|besar"], passed.Answers);
        Assert.Empty(passed.Totals.Observations);
        string open = look.Mapping[..look.Mapping.IndexOf("# Baris yang bukan usaha", StringComparison.Ordinal)];
        Screened told = Screened.Of(File, open, Decision);
        Assert.Equal(
            ["Baris 5 tampaknya kepala kolom", "Baris 2, 6 hanya berisi"],
            told.Totals.Observations.Select(o => string.Join(' ', o.Indonesian.Split(' ').Take(5)))
        );
        // The sums of the one row above, each of its amounts.
        Assert.Contains("jumlah baris 3: ", Assert.Single(told.Rejects, r => r.StartsWith("4,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>Sums and notes beyond the last column belong to no column; they are told, and their rows rejected.</summary>
    [Fact]
    public void Rows_beyond_the_last_column_are_told()
    {
        const string File = "No,Nama Usaha,Modal\n1,A,500000\n,,,,JUMLAH\n,,,,Mengetahui\n";
        RegisterInspection look = Looked.Of(File);
        Assert.Equal((2, 1), (look.Rows, look.Readable));
        Screened screened = Screened.Of(File, look.Mapping, Decision);
        Assert.Equal((1, 2, 2), (screened.Totals.Answered, screened.Totals.Rejected, screened.Totals.Observations.Length));
    }

    [Fact]
    public void Two_tables_beside_each_other_are_told()
    {
        RegisterInspection look = Looked.Of("No,Nama Usaha,Modal,,No,Nama IKM,Modal\n1,A,5,,1,X,7\n2,B,6,,2,Y,8\n");
        Assert.Contains(look.Notes, n => n.Indonesian.Contains("dua tabel berdampingan", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Looked.Of("No,Kode UMKM,Modal\n1,A1,5\n2,A2,7\n").Notes,
            n => n.Indonesian.Contains("dua tabel", StringComparison.Ordinal)
        );
    }

    /// <summary>The rows of a chunk are looked at by several threads: a note at the end of one belongs to what begins the next.</summary>
    [Fact]
    public void Signatures_are_told_across_the_pieces_in_which_a_register_is_read()
    {
        var rows = new StringBuilder("id,name,region,legalForm,businessCapital,workers\n");
        for (int i = 1; i <= 4095; i++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"U{i},A,35.73,cv,5000000,1\n");
        }
        rows.Append("Mengetahui,,,,,\nBudi,Siti,,,,\n");
        Assert.StartsWith(
            "Baris 4097, 4098 tampaknya tanda tangan",
            Assert.Single(Screened.Of(rows.ToString(), null, Decision).Totals.Observations).Indonesian,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("lewati: [{ hanya: [No], isi: x }]", "kolom: dengan isi: atau berawal:")]
    [InlineData("lewati: [{ kolom: No, hanya: [No] }]", "kolom: dengan isi: atau berawal:")]
    [InlineData("lewati: [{ kolom: No }]", "kolom: dengan isi: atau berawal:")]
    public void What_is_passed_over_is_named_whole(string skips, string told) =>
        Assert.Contains(told, Assert.Single(Screened.Problems($"peta: x\nkolom: {{ No: id }}\n{skips}\n")), StringComparison.Ordinal);

    [Fact]
    public void Other_sheets_are_named_and_that_one_looks_like_a_register()
    {
        object?[][] table =
        [
            ["No", "Nama Usaha", "Modal", "Omzet"],
            [1d, "A", 5d, 6d],
        ];
        byte[] file = Workbook.With(
            [],
            ["Lama"],
            (
                "Petunjuk",
                [
                    ["Petunjuk pengisian"],
                    ["Isi lembar Data"],
                ]
            ),
            ("Data", table),
            ("Lama", table)
        );
        RegisterInspection look = Looked.Of(file);
        Assert.Equal(
            "Yang dilihat lembar \"Petunjuk\"; lembar lainnya: \"Data\", \"Lama\" (tersembunyi). Pilih lembar lain dengan --sheet.",
            look.Notes[0].Indonesian
        );
        Assert.EndsWith("yang tampak seperti register: --sheet \"Data\", --sheet \"Lama\".", look.Notes[1].Indonesian, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(look.ToJson(Language.English));
        Assert.Equal(
            ["Petunjuk False False", "Data False True", "Lama True True"],
            json.RootElement.GetProperty("sheets")
                .EnumerateArray()
                .Select(s => $"{s.GetProperty("name")} {s.GetProperty("hidden")} {s.GetProperty("looksLikeRegister")}")
        );
        byte[] empty = Workbook.Of(("Kosong", []), ("Data", table));
        Assert.Contains(
            "Lembar lainnya: \"Data\"",
            Assert.Throws<RegisterException>(() => Looked.Of(empty)).Problems[^1].Tell(Language.Indonesian),
            StringComparison.Ordinal
        );
        RegisterInspection chosen = Looked.Of(file, "data");
        Assert.Equal((1, "No"), (chosen.Rows, chosen.Columns[0].Header));
        Assert.DoesNotContain(chosen.Notes, n => n.Indonesian.Contains("tidak tampak", StringComparison.Ordinal));
        // Screening the first sheet names the others, in answers and where it is refused.
        const string Peta = "peta: x\nkolom: { No: id, Nama Usaha: name, Modal: businessCapital, Omzet: annualSales }\n";
        byte[] first = Workbook.Of(("Data", table), ("Lama", table));
        Assert.Contains(
            "berkas: lembar:",
            Assert.Single(Screened.Of(first, Peta, Decision).Totals.Observations).Indonesian,
            StringComparison.Ordinal
        );
        Assert.Empty(Screened.Of(first, Peta + "berkas: { lembar: Data }\n", Decision).Totals.Observations);
        Assert.Contains(
            "Lembar lainnya: \"Data\", \"Lama\" (tersembunyi)",
            Assert.Throws<RegisterException>(() => Screened.Of(file, Peta, Decision)).Problems[^1].Tell(Language.Indonesian),
            StringComparison.Ordinal
        );
    }

    /// <summary>A hidden column is read; only one that gives a fact is told.</summary>
    [Fact]
    public void Hidden_columns_with_facts_are_told()
    {
        object?[][] table =
        [
            ["REKAP"],
            ["No", "Nama Usaha", "Modal", "Omzet", "Catatan"],
            [1d, "A", 5e6, 6e6, "x"],
            [2d, "B", 7e6, 6e6, "y"],
        ];
        byte[] file = Workbook.With([], [], [3, 5], ("Data", table));
        RegisterInspection look = Looked.Of(file);
        const string Told = "Kolom tersembunyi di lembar kerja, dan dibaca seperti yang lain: \"Modal\".";
        Assert.Contains(look.Notes, n => n.Indonesian == Told);
        Screened screened = Screened.Of(file, look.Mapping, Decision);
        Assert.Equal(["1,mikro", "2,mikro"], screened.Answers);
        Assert.Equal(Told, Assert.Single(screened.Totals.Observations).Indonesian);
    }

    [Fact]
    public void Hidden_rows_are_answered_and_told()
    {
        object?[][] table =
        [
            ["REKAP"],
            ["No", "Nama Usaha", "Modal", "Omzet"],
            [1d, "A", 5e6, 6e6],
            [2d, "B", 5e6, 6e6],
            [3d, "C", 5e6, 6e6],
        ];
        byte[] file = Workbook.With([1, 4, 5], [], ("Data", table));
        RegisterInspection look = Looked.Of(file);
        Assert.Contains(look.Notes, n => n.Indonesian.StartsWith("2 baris tersembunyi", StringComparison.Ordinal));
        Screened screened = Screened.Of(file, look.Mapping, Decision);
        Assert.Equal(3, screened.Answers.Length);
        Assert.StartsWith("2 baris tersembunyi", Assert.Single(screened.Totals.Observations).Indonesian, StringComparison.Ordinal);
    }
}
