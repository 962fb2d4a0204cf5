using System.Text.Json.Nodes;

namespace Umkm.Cli.Tests.Rules;

/// <summary>Books that cannot be wrong: bands over the whole life of a version, equal conditions, files that are no YAML, folders laid over the book.</summary>
public sealed class BookFaultTests : FolderTest
{
    private const string Head = """
        keputusan: contoh/t
        jenis: klasifikasi
        untuk: usaha
        judul: { id: T, en: T }
        jawaban:
          a: { id: A, en: A }
          b: { id: B, en: B }
        versi:
          - berlaku: 2026-01-01 s.d. dicabut
            dasar: X Pasal 1
            bukti: teks
            diperiksa: 2026-11-22
            golongan:

        """;

    private CliResult Check() => Cli.Run("rules", "check", "--rules", Folder);

    private string? Answer(string subject)
    {
        CliResult result = Cli.Assess(subject, "--on", "2026-06-01", "--rules", Folder, "--decision", "contoh/t", "--format", "json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        return (string?)JsonNode.Parse(result.Out)!["decisions"]!["contoh/t"]!["answer"];
    }

    // The first day of the version is right in each; later the moving bound leaves a gap behind, or runs over the other class.
    [Theory]
    [InlineData("a: tanggal berdiri setelah tanggal penilaian", "b: tanggal berdiri sampai dengan 1 Januari 2026", "celah")]
    [InlineData("a: tanggal berdiri sampai dengan tanggal penilaian", "b: tanggal berdiri setelah 1 Januari 2026", "tumpang tindih")]
    [InlineData("a: usia usaha paling singkat 2 tahun", "b: tanggal berdiri setelah 1 Januari 2024", "tumpang tindih")]
    public void BandsAreChecked_OverTheWholeLifeOfAVersion(string a, string b, string told)
    {
        Put("klasifikasi/contoh/t.yaml", Head + $"      {a}\n      {b}\n");
        CliResult result = Check();
        Assert.Equal(1, result.Code);
        Assert.Contains(told, result.Out + result.Error, StringComparison.Ordinal);
        Assert.Contains("klasifikasi/contoh/t.yaml:", result.Out + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BandsThatMoveTogether_AreAccepted()
    {
        Put("klasifikasi/contoh/t.yaml", Head + "      a: usia usaha paling singkat 2 tahun\n      b: usia usaha kurang dari 2 tahun\n");
        Assert.Equal("a", Answer("""{"establishedOn":"2024-06-01"}"""));
        Assert.Equal("b", Answer("""{"establishedOn":"2024-06-02"}"""));
    }

    // a + b is b + a: Rp2 million and Rp3 million are Rp5 million however they are added; one rupiah between the bounds is a gap all the same.
    [Theory]
    [InlineData("lebih dari Rp5 juta", null)]
    [InlineData("lebih dari Rp5.000.001", "celah")]
    [InlineData("paling sedikit Rp5 juta", "tumpang tindih")]
    public void TheOrderOfAddends_MakesNoDifference(string other, string? told)
    {
        Put(
            "klasifikasi/contoh/t.yaml",
            Head
                + "      a: modal usaha ditambah penjualan tahun lalu paling banyak Rp5 juta\n"
                + $"      b: penjualan tahun lalu ditambah modal usaha {other}\n"
        );
        if (told is not null)
        {
            Assert.Contains(told, Check().Error, StringComparison.Ordinal);
            return;
        }
        Assert.Equal("a", Answer("""{"businessCapital":2000000,"annualSales":3000000}"""));
        Assert.Equal("b", Answer("""{"businessCapital":2000001,"annualSales":3000000}"""));
    }

    [Theory]
    [InlineData("{ bukan: { ada produk: jenis produk adalah batik } }")]
    [InlineData("{ tidak ada produk: jenis produk adalah batik }")]
    [InlineData("{ setiap produk: { bukan: jenis produk adalah batik } }")]
    public void EqualNestedConditions_AreOneSituation(string opposite)
    {
        Put("klasifikasi/contoh/t.yaml", Head + $"      a:\n        ada produk: jenis produk adalah batik\n      b: {opposite}\n");
        Assert.Equal("a", Answer("""{"products":[{"kind":"batik"}]}"""));
        Assert.Equal("b", Answer("""{"products":[]}"""));
        Assert.Equal("b", Answer("""{"products":[{"kind":"kosmetik"}]}"""));
    }

    // Of a bound the opposite is the other side of it; one rupiah more leaves a gap, one less an overlap.
    [Theory]
    [InlineData("lebih dari Rp10 juta", "paling banyak Rp10 juta", null)]
    [InlineData("lebih dari Rp10 juta", "kurang dari Rp10 juta", "celah")]
    [InlineData("paling sedikit Rp10 juta", "kurang dari Rp10 juta", null)]
    [InlineData("paling sedikit Rp10 juta", "paling banyak Rp10 juta", "tumpang tindih")]
    public void BoundsOfEachItem_AreOppositeToThoseOfSome(string some, string each, string? told)
    {
        Put(
            "klasifikasi/contoh/t.yaml",
            Head + $"      a:\n        ada pinjaman: plafon pinjaman {some}\n      b:\n        setiap pinjaman: plafon pinjaman {each}\n"
        );
        string all = Check().Error;
        Assert.Contains(told ?? "", all, StringComparison.Ordinal);
        Assert.Equal(told is not null, all.Contains("celah", StringComparison.Ordinal) || all.Contains("tumpang tindih", StringComparison.Ordinal));
    }

    [Fact]
    public void ARegionKnownToItsProvince_AnswersAboutItsProvince()
    {
        Put("klasifikasi/contoh/t.yaml", Head + "      a: wilayah usaha termasuk 35\n      b: { bukan: wilayah usaha termasuk 35 }\n");
        Assert.Equal("a", Answer("""{"region":"35"}"""));
        Assert.Equal("a", Answer("""{"region":"35.73"}"""));
        Assert.Equal("b", Answer("""{"region":"31"}"""));
        Put("klasifikasi/contoh/t.yaml", Head + "      a: wilayah usaha termasuk 35.73\n      b: { bukan: wilayah usaha termasuk 35.73 }\n");
        Assert.Null(Answer("""{"region":"35"}"""));
        Assert.Equal("b", Answer("""{"region":"31"}"""));
        Assert.Equal("a", Answer("""{"region":"35.73"}"""));
        Put("klasifikasi/contoh/t.yaml", Head + "      a: wilayah usaha termasuk 35.73.04\n      b: { bukan: wilayah usaha termasuk 35.73.04 }\n");
        Assert.Null(Answer("""{"region":"35.73"}"""));
        Assert.Null(Answer("""{"region":"35"}"""));
        Assert.Equal("b", Answer("""{"region":"35.07"}"""));
    }

    /// <summary>All in one folder: each is told, at its own place.</summary>
    [Fact]
    public void WhatIsNoYaml_IsToldWithItsPlaceInIndonesian()
    {
        (string Text, string Place, string Words)[] files =
        [
            ("a: {b\nc:\n", ":1:4", "kurung"),
            (": {\nc", ":1:", ""),
            ("...\nkeputusan: x\n", ":1:", "tidak dapat dibaca"),
            ("a:\n  b: { c: d }\n    e: f\n", ":3:", "indentasi"),
            ("a:\n   b: { c: [d, \"}\"] }\n    e: f\n", ":3:", "indentasi"),
            ("", "", "tanpa isi"),
            ("# catatan saja\n", "", "tanpa isi"),
            ("keputusan: x\n\tjenis: y\n", ":2:1", "tab"),
            ("keputusan: x\n<<<<<<< HEAD\njenis: y\n", ":2:1", "penggabungan"),
            ("keputusan: x\n jenis: y\n", ":2:", "tidak dapat dibaca"),
            ("keputusan: 'x\n", ":", "tidak dapat dibaca"),
        ];
        foreach ((int at, (string text, _, _)) in files.Index())
        {
            Put($"klasifikasi/{Name(at)}", text);
        }
        CliResult result = Check();
        Assert.Equal(1, result.Code);
        foreach ((int at, (_, string place, string words)) in files.Index())
        {
            string[] told = [.. result.ErrorLines.Where(l => l.Contains(Name(at) + place, StringComparison.Ordinal))];
            Assert.True(told.Length > 0 && told.Any(l => l.Contains(words, StringComparison.Ordinal)), $"{Name(at)}{place} {words}: {result.Error}");
        }
        Assert.DoesNotContain("tidak terduga", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("expected", result.Error, StringComparison.Ordinal);

        static string Name(int at) => $"{(char)('a' + at)}.yaml";
    }

    [Fact]
    public void AByteOrderMark_IsNoPartOfAFile()
    {
        Put("klasifikasi/contoh/t.yaml", "\uFEFF" + Head + "      a: modal usaha paling banyak Rp1 juta\n      b: modal usaha lebih dari Rp1 juta\n");
        Assert.Equal("a", Answer("""{"businessCapital":1000000}"""));
    }

    [Fact]
    public void AFolderOfTerms_AddsThem_AndLeavesTheLawAsItIs()
    {
        Put(
            "istilah/jenis-izin-kota.yaml",
            "jenis izin:\n  surat-lapak: { nama: Surat Lapak, en: stall letter, masa berlaku: sebagaimana tercetak, arti: Surat dari pengelola pasar. }\n"
        );
        CliResult result = Cli.Assess(
            """{"permits":[{"kind":"surat-lapak"},{"kind":"nib"}]}""",
            "--on",
            "2026-11-22",
            "--rules",
            Folder,
            "--format",
            "json"
        );
        Assert.Equal(0, result.Code);
        JsonNode assessed = JsonNode.Parse(result.Out)!;
        Assert.Equal("terpenuhi", (string?)assessed["decisions"]!["izin/nib"]!["answer"]);
        Assert.Equal("lokal", (string?)assessed["ruleBook"]!["edition"]);
    }

    [Fact]
    public void OnlyAWholeBook_LeavesOutTheLaw()
    {
        CliResult alone = Cli.Run("rules", "list", "--whole-book");
        Assert.Equal(2, alone.Code);
        Put("klasifikasi/contoh/t.yaml", Head + "      a: modal usaha paling banyak Rp1 juta\n      b: modal usaha lebih dari Rp1 juta\n");
        Assert.Contains("skala-usaha", Cli.Run("rules", "list", "--rules", Folder).Out, StringComparison.Ordinal);
        CliResult whole = Cli.Run("rules", "list", "--rules", Folder, "--whole-book");
        Assert.DoesNotContain("skala-usaha", whole.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileInPlaceOfAFolder_IsToldByName()
    {
        Put("x.yaml", "a: b\n");
        Assert.Contains("Sebut foldernya", Cli.Run("rules", "check", "--rules", At("x.yaml")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("klasifikasi/skala-usaha.yaml")]
    [InlineData("izin/nib.yaml")]
    public void ARuleFileEmptied_IsOneProblem_NotALostDecision(string path)
    {
        Put(path, "");
        Put(Path.ChangeExtension(path, ".kasus.yaml"), "");
        CliResult result = Check();
        Assert.Equal(1, result.Code);
        Assert.All(
            result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains("[berkas-kosong]", line, StringComparison.Ordinal)
        );
        Assert.Contains("2 masalah.", result.Out, StringComparison.Ordinal);
    }
}
