using System.Diagnostics;

namespace Umkm.Cli.Tests.Rules;

/// <summary>Terms of a folder laid over the book, and folders that are none.</summary>
public sealed class OwnTermTests : FolderTest
{
    [Theory]
    [InlineData("usaha", "rupiah", "establishedOn", "tanggal")]
    [InlineData("usaha", "ya/tidak", "businessCapital", "rupiah")]
    [InlineData("usaha", "tanggal", "workers", "bilangan")]
    [InlineData("usaha", "ya/tidak", "region", "wilayah")]
    [InlineData("usaha", "rupiah", "tax.year", "tahun")]
    [InlineData("usaha", "rupiah", "tax.lockedOut", "ya/tidak")]
    [InlineData("usaha", "ya/tidak", "tax.spouseTurnover", "rupiah")]
    [InlineData("usaha", "rupiah", "legalForm", "pilihan")]
    [InlineData("kegiatan", "rupiah", "kbli", "kbli")]
    [InlineData("produk", "rupiah", "shelfLifeDays", "bilangan")]
    [InlineData("pinjaman", "ya/tidak", "plafond", "rupiah")]
    public void ATerm_IsOfTheKindOfItsProperty(string subject, string kind, string property, string right)
    {
        Term("uji coba", $"subjek: {subject}", $"jenis: {kind}", kind == "bilangan" ? "satuan: hari" : "", $"properti: {property}");
        string message = Refused();
        Assert.StartsWith($"{Folder}/istilah/x.yaml:2:", message, StringComparison.Ordinal);
        Assert.Contains("[jenis-properti]", message, StringComparison.Ordinal);
        Assert.Contains($"\"jenis: {kind}\" pada \"uji coba\" dengan \"properti: {property}\"", message, StringComparison.Ordinal);
        Assert.Contains($"Seharusnya: \"jenis: {right}\"", message, StringComparison.Ordinal);
        Assert.Contains("hapus \"properti\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATermOfTheRightKind_IsTaken()
    {
        Term("hari modal", "subjek: usaha", "jenis: tanggal", "properti: establishedOn");
        Assert.Equal(0, Check().Code);
    }

    [Theory]
    [InlineData("bilangan", "satuan: unit", "workers", "satuan: orang")]
    [InlineData("pilihan", "", "legalForm", "pilihan: ")]
    public void ATerm_TellsItsPropertyAsTheOthersDo(string kind, string unit, string property, string right)
    {
        Term("uji coba", "subjek: usaha", $"jenis: {kind}", unit, $"properti: {property}");
        string message = Refused();
        Assert.StartsWith($"{Folder}/istilah/x.yaml:2:", message, StringComparison.Ordinal);
        Assert.Contains("[properti-berbeda]", message, StringComparison.Ordinal);
        Assert.Contains($"pada \"uji coba\" dengan \"properti: {property}\"", message, StringComparison.Ordinal);
        Assert.Contains($"Seharusnya: \"{right}", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("region")]
    [InlineData("nib")]
    [InlineData("permits")]
    [InlineData("annualSales.2025")]
    public void ATerm_HasNotTheNameOfAColumn(string name)
    {
        Term(name, "subjek: usaha", "jenis: ya/tidak");
        string message = Refused();
        Assert.Contains("[nama-istilah]", message, StringComparison.Ordinal);
        Assert.Contains($"\"{name}\", yang sudah nama kolom", message, StringComparison.Ordinal);
        Assert.Contains("beri nama lain", message, StringComparison.Ordinal);
    }

    [Fact]
    public void APipeAmongTheRules_IsToldByItsKind()
    {
        Term("uji coba", "subjek: usaha", "jenis: ya/tidak");
        if (!MakePipe(At("istilah", "y.yaml")))
        {
            return;
        }
        CliResult result = Check();
        Assert.Equal(2, result.Code);
        string message = Assert.Single(result.ErrorLines);
        Assert.Contains("istilah/y.yaml", message, StringComparison.Ordinal);
        Assert.Contains("Ini pipa, perangkat, atau soket", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules", "check")]
    [InlineData("rules", "list")]
    public void AWholeBookWithoutADecision_IsRefused(params string[] command)
    {
        Term("uji coba", "subjek: usaha", "jenis: ya/tidak");
        CliResult result = Cli.Run([.. command, "--whole-book", "--rules", Folder]);
        Assert.Equal(2, result.Code);
        Assert.Contains("tidak berisi keputusan", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("program/jaksel/gerobak.yaml", "")]
    [InlineData("istilah/x.yaml", "")]
    [InlineData("lain/x.yaml", "/lain")]
    public void AFileInsteadOfAFolder_IsToldTheRootOfItsRules(string file, string root)
    {
        CliResult result = Cli.Run("rules", "check", "--rules", Put(file, ""));
        Assert.Equal(2, result.Code);
        Assert.Contains($"Sebut foldernya: {Folder}{root}.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOptionAfterDashes_IsToldToStandBefore()
    {
        CliResult result = Cli.Run("assess", "--", "-x.json", "--on", "2026-11-22");
        Assert.Equal(2, result.Code);
        Assert.Contains("Opsi \"--on\" ditulis sesudah \"--\". Seharusnya sebelum \"--\"", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Mungkin", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("-x.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AfterDashes_ANameMayBeginWithADash()
    {
        CliResult result = Cli.Run("assess", "--on", "2026-11-22", "--", "-x.json");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("-x.json: Berkas ini tidak ada.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheNikOfARegister_IsThatOfTheOwner()
    {
        CliResult result = Cli.RunWith("id,NIK\nA,1\n"u8.ToArray(), "screen", "-", "--on", "2026-11-22", "--decision", "skala-usaha/menurut-modal");
        Assert.Equal(2, result.Code);
        Assert.Contains("Mungkin maksudnya \"owner.nik\".", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void KurMikroAsAScheme_IsMikro()
    {
        CliResult result = Cli.Assess("""{"loans":[{"programme":"kur","scheme":"kur-mikro"}]}""", "--on", "2026-11-22");
        Assert.Equal(2, result.Code);
        Assert.Contains("Mungkin maksudnya \"mikro\"", result.Error, StringComparison.Ordinal);
    }

    private void Term(string name, params string[] lines)
    {
        Directory.CreateDirectory(At("istilah"));
        string body = string.Join("\n", lines.Where(l => l.Length > 0).Append("en: trial").Append("arti: Uji.").Select(l => "    " + l));
        if (lines.Contains("jenis: pilihan"))
        {
            body += "\n    pilihan: { a: { id: a, en: a } }";
        }
        Put("istilah/x.yaml", $"istilah:\n  {name}:\n{body}\n");
    }

    private string Refused()
    {
        CliResult result = Check();
        Assert.Equal(1, result.Code);
        return Assert.Single(result.ErrorLines);
    }

    private CliResult Check() => Cli.Run("rules", "check", "--rules", Folder);

    /// <summary>Makes a named pipe; false where the system has none.</summary>
    private static bool MakePipe(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        return made.ExitCode == 0;
    }
}
