using System.Diagnostics;

namespace Umkm.Cli.Tests.Rules;

/// <summary>Terms of a folder laid over the book, and folders that are none.</summary>
public sealed class OwnTermTests : FolderTest
{
    /// <summary>All in one folder: each is told, at its own place.</summary>
    [Fact]
    public void ATerm_IsOfTheKindOfItsProperty()
    {
        (string Subject, string Kind, string Property, string Right)[] terms =
        [
            ("usaha", "rupiah", "establishedOn", "tanggal"),
            ("usaha", "ya/tidak", "businessCapital", "rupiah"),
            ("usaha", "tanggal", "workers", "bilangan"),
            ("usaha", "ya/tidak", "region", "wilayah"),
            ("usaha", "rupiah", "tax.year", "tahun"),
            ("usaha", "rupiah", "tax.lockedOut", "ya/tidak"),
            ("usaha", "ya/tidak", "tax.spouseTurnover", "rupiah"),
            ("usaha", "rupiah", "legalForm", "pilihan"),
            ("kegiatan", "rupiah", "kbli", "kbli"),
            ("produk", "rupiah", "shelfLifeDays", "bilangan"),
            ("pinjaman", "ya/tidak", "plafond", "rupiah"),
        ];
        foreach ((int at, (string subject, string kind, string property, _)) in terms.Index())
        {
            TermIn(File(at), Name(at), $"subjek: {subject}", $"jenis: {kind}", $"properti: {property}");
        }
        string[] messages = AllRefused(terms.Length);
        foreach ((int at, (_, string kind, string property, string right)) in terms.Index())
        {
            string message = Assert.Single(messages, m => m.StartsWith($"{Folder}/istilah/{File(at)}:2:", StringComparison.Ordinal));
            Assert.Contains("[jenis-properti]", message, StringComparison.Ordinal);
            Assert.Contains($"\"jenis: {kind}\" pada \"{Name(at)}\" dengan \"properti: {property}\"", message, StringComparison.Ordinal);
            Assert.Contains($"Seharusnya: \"jenis: {right}\"", message, StringComparison.Ordinal);
            Assert.Contains("hapus \"properti\"", message, StringComparison.Ordinal);
        }

        static string File(int at) => $"{(char)('a' + at)}.yaml";
        static string Name(int at) => $"uji coba {(char)('a' + at)}";
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

    [Fact]
    public void ATerm_HasNotTheNameOfAColumn()
    {
        string[] names = ["region", "nib", "permits", "annualSales.2025"];
        Array.ForEach(names, name => TermIn(name + ".yaml", name, "subjek: usaha", "jenis: ya/tidak"));
        string[] messages = AllRefused(names.Length);
        foreach (string name in names)
        {
            string message = Assert.Single(messages, m => m.StartsWith($"{Folder}/istilah/{name}.yaml:", StringComparison.Ordinal));
            Assert.Contains("[nama-istilah]", message, StringComparison.Ordinal);
            Assert.Contains($"\"{name}\", yang sudah nama kolom", message, StringComparison.Ordinal);
            Assert.Contains("beri nama lain", message, StringComparison.Ordinal);
        }
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

    private void Term(string name, params string[] lines) => TermIn("x.yaml", name, lines);

    private void TermIn(string file, string name, params string[] lines)
    {
        string body = string.Join("\n", lines.Where(l => l.Length > 0).Append("en: trial").Append("arti: Uji.").Select(l => "    " + l));
        if (lines.Contains("jenis: pilihan"))
        {
            body += "\n    pilihan: { a: { id: a, en: a } }";
        }
        Put("istilah/" + file, $"istilah:\n  {name}:\n{body}\n");
    }

    private string Refused() => Assert.Single(AllRefused(1));

    /// <summary>What is told where so many problems are refused.</summary>
    private string[] AllRefused(int problems)
    {
        CliResult result = Check();
        Assert.Equal((1, problems), (result.Code, result.ErrorLines.Length));
        return result.ErrorLines;
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
