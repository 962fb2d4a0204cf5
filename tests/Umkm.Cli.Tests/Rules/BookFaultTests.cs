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

    [Fact]
    public void EqualNestedConditions_AreOneSituation()
    {
        Put(
            "klasifikasi/contoh/t.yaml",
            Head + "      a:\n        ada produk: jenis produk adalah batik\n      b:\n        bukan: { ada produk: jenis produk adalah batik }\n"
        );
        Assert.Equal("a", Answer("""{"products":[{"kind":"batik"}]}"""));
        Assert.Equal("b", Answer("""{"products":[]}"""));
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

    [Theory]
    [InlineData("a: {b\nc:\n", "x.yaml:1:4", "kurung")]
    [InlineData(": {\nc", "x.yaml:1:", "")]
    [InlineData("...\nkeputusan: x\n", "x.yaml:1:", "tidak dapat dibaca")]
    [InlineData("a:\n  b: { c: d }\n    e: f\n", "x.yaml:3:", "indentasi")]
    [InlineData("a:\n   b: { c: [d, \"}\"] }\n    e: f\n", "x.yaml:3:", "indentasi")]
    [InlineData("", "x.yaml", "tanpa isi")]
    [InlineData("# catatan saja\n", "x.yaml", "tanpa isi")]
    [InlineData("keputusan: x\n\tjenis: y\n", "x.yaml:2:1", "tab")]
    [InlineData("keputusan: x\n<<<<<<< HEAD\njenis: y\n", "x.yaml:2:1", "penggabungan")]
    [InlineData("keputusan: x\n jenis: y\n", "x.yaml:2:", "tidak dapat dibaca")]
    [InlineData("keputusan: 'x\n", "x.yaml:", "tidak dapat dibaca")]
    public void WhatIsNoYaml_IsToldWithItsPlaceInIndonesian(string text, string place, string words)
    {
        Put("klasifikasi/x.yaml", text);
        CliResult result = Check();
        string told = result.Out + result.Error;
        Assert.Equal(1, result.Code);
        Assert.Contains(place, told, StringComparison.Ordinal);
        Assert.Contains(words, told, StringComparison.Ordinal);
        Assert.DoesNotContain("tidak terduga", told, StringComparison.Ordinal);
        Assert.DoesNotContain("expected", told, StringComparison.Ordinal);
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
