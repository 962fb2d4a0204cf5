using System.Text.Json;

namespace Umkm.Cli.Tests.Programmes;

/// <summary>A city adds its programme as one file, with a term of its own, in a folder given by <c>--rules</c>: no code is touched.</summary>
public sealed class CityProgrammeTests : FolderTest
{
    private const string Id = "program/kota-contoh/gerobak-hijau";

    private const string File = """
        keputusan: program/kota-contoh/gerobak-hijau
        jenis: program
        untuk: usaha
        wilayah: 35.79 Kota Batu
        judul: { id: Gerobak hijau Kota Contoh, en: Green carts of Kota Contoh }
        istilah:
          memakai kompor listrik:
            en: uses an electric stove
            jenis: ya/tidak
            arti: Usaha di kota itu memasak hanya dengan kompor listrik.
        peraturan:
          Perwali Kota Contoh 9/2026: { judul: Gerobak Hijau, bukti: teks, diperiksa: 2026-11-22 }
        versi:
          - berlaku: 2026-03-01 s.d. dicabut
            dasar: Perwali Kota Contoh 9/2026
            bukti: teks
            diperiksa: 2026-11-22
            pembukaan: terbuka
            keterangan pembukaan: Loket dinas buka setiap hari kerja.
            syarat:
              kompor:
                kalimat: { id: Memakai kompor listrik, en: Uses an electric stove }
                bila: memakai kompor listrik
                dasar: Perwali Kota Contoh 9/2026 Pasal 3 huruf a
              mikro:
                kalimat: { id: Usahanya mikro, en: The enterprise is micro }
                bila: keputusan skala-usaha adalah mikro
                dasar: Perwali Kota Contoh 9/2026 Pasal 3 huruf b
            manfaat:
              - nama: { id: Gerobak, en: Cart }
                nilai: 1 gerobak
                dasar: Perwali Kota Contoh 9/2026 Pasal 4
            dokumen: [KTP]
            belum dimodelkan: Urutan pembagian tidak disebut.
        """;

    private const string Cases = """
        kasus: usaha mikro dengan kompor listrik
        tanggal penilaian: 2026-11-22
        fakta: { memakai kompor listrik: ya, modal usaha: Rp10 juta, penjualan tahun lalu: Rp100 juta, penanaman modal asing: tidak, tanggal berdiri: 2024-01-01 }
        harap: { program/kota-contoh/gerobak-hijau: memenuhi }
        asal: Perwali Kota Contoh 9/2026 Pasal 3
        ---
        kasus: tanpa kompor listrik
        tanggal penilaian: 2026-11-22
        fakta: { memakai kompor listrik: tidak }
        harap: { program/kota-contoh/gerobak-hijau: tidak-memenuhi }
        asal: Perwali Kota Contoh 9/2026 Pasal 3 huruf a
        """;

    public CityProgrammeTests()
    {
        Put("program/kota-contoh/gerobak-hijau.yaml", File);
        Put("program/kota-contoh/gerobak-hijau.kasus.yaml", Cases);
    }

    [Theory]
    [InlineData("true", "memenuhi", "Terpenuhi: Memakai kompor listrik (Perwali Kota Contoh 9/2026 Pasal 3 huruf a).")]
    [InlineData(
        "false",
        "tidak-memenuhi",
        "Tidak terpenuhi: Memakai kompor listrik; memakai kompor listrik: tidak (Perwali Kota Contoh 9/2026 Pasal 3 huruf a)."
    )]
    [InlineData("null", null, "Yang perlu ditanyakan, yang paling menentukan lebih dahulu: memakai kompor listrik.")]
    public void TheTermOfTheCity_DecidesAndIsExplained(string stove, string? answer, string explained)
    {
        string json =
            $$"""{ "businessCapital": 10000000, "annualSales": 100000000, "foreignOwned": false, "establishedOn": "2024-01-01", "facts": { {{(stove == "null" ? "" : $"\"memakai kompor listrik\": {stove}")}} } }""";
        JsonElement decision = JsonDocument.Parse(Assess(json, "json").Out).RootElement.GetProperty("decisions").GetProperty(Id);
        Assert.Equal(answer, decision.GetProperty("answer").GetString());
        Assert.Contains(explained, Assess(json, "markdown").Out, StringComparison.Ordinal);
        Assert.Contains("Belum dimodelkan: Urutan pembagian tidak disebut.", Assess(json, "markdown").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ItStandsBesideTheProgrammesOfTheBook_AndWhatWouldChangeItIsSaid()
    {
        CliResult page = Cli.Assess(
            """{ "facts": { "memakai kompor listrik": false } }""",
            "--on",
            "2026-11-22",
            "--rules",
            Folder,
            "--format",
            "markdown"
        );
        Assert.Equal((0, ""), (page.Code, page.Error));
        Assert.Contains("**Gerobak hijau Kota Contoh** (khusus 35.79 Kota Batu)", page.Out, StringComparison.Ordinal);
        Assert.Contains("**KUR mikro**", page.Out, StringComparison.Ordinal);
        Assert.Contains("memakai kompor listrik: ya (kini tidak)", page.Out, StringComparison.Ordinal);
        // Without the folder nobody knows the programme or its term.
        CliResult without = Cli.Assess("""{ "facts": { "memakai kompor listrik": false } }""", "--on", "2026-11-22");
        Assert.Equal(2, without.Code);
        Assert.Contains("memakai kompor listrik", without.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    public void TheRulesCommands_TakeTheFolder(string command)
    {
        CliResult result = Cli.Run("rules", command, "--rules", Folder);
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Fact]
    public void ItTakesPartInASelection()
    {
        CliResult result = Cli.RunWith(
            """[{ "id": "A", "facts": { "memakai kompor listrik": false } }]"""u8.ToArray(),
            "select",
            "-",
            "--programme",
            Id,
            "--on",
            "2026-11-22",
            "--rules",
            Folder,
            "--format",
            "json"
        );
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(
            "kompor",
            JsonDocument.Parse(result.Out).RootElement.GetProperty("refused")[0].GetProperty("unmet")[0].GetProperty("id").GetString()
        );
    }

    private CliResult Assess(string json, string format)
    {
        CliResult result = Cli.Assess(json, "--on", "2026-11-22", "--rules", Folder, "--decision", Id, "--format", format);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result;
    }
}
