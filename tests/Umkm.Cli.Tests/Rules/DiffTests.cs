using System.Diagnostics;

namespace Umkm.Cli.Tests.Rules;

/// <summary><c>rules diff</c> and <c>rules find</c> as an officer uses them.</summary>
public sealed class DiffTests : FolderTest
{
    private const string Programme = """
        keputusan: program/modal-kota
        jenis: program
        untuk: usaha
        wilayah: "35.73 Kota Malang"
        judul: { id: Modal kota, en: City capital }
        versi:
          - berlaku: 2024-01-01 s.d. dicabut
            dasar: Perwal 1/2024 Pasal 2
            bukti: laporan
            diperiksa: 2026-06-01
            pembukaan: terbuka
            syarat:
              modal:
                kalimat: { id: Modal usaha paling banyak Rp10 juta, en: The business capital is at most Rp10 million }
                bila: modal usaha paling banyak Rp10 juta
                dasar: Perwal 1/2024 Pasal 3
        """;

    private const string Cases = """
        kasus: di batas
        tanggal penilaian: 2024-01-01
        fakta:
          modal usaha: Rp10 juta
        harap:
          program/modal-kota: memenuhi
        asal: Perwal 1/2024 Pasal 3
        ---
        kasus: di atas batas
        tanggal penilaian: 2024-01-01
        fakta:
          modal usaha: Rp20.000.001
        harap:
          program/modal-kota: tidak-memenuhi
        asal: Perwal 1/2024 Pasal 3
        """;

    [Fact]
    public void A_change_of_the_past_needs_a_line_of_the_changelog()
    {
        string old = Edition("lama", Programme);
        string now = Edition("baru", Programme.Replace("Rp10", "Rp12", StringComparison.Ordinal));
        CliResult open = Cli.Run("rules", "diff", old, now);
        Assert.Equal(3, open.Code);
        Assert.Contains("modal usaha: paling banyak Rp10 juta → paling banyak Rp12 juta", Unwrapped(open.Out), StringComparison.Ordinal);
        Assert.Contains("program/modal-kota", open.Error, StringComparison.Ordinal);

        string changelog = Put("CHANGELOG.md", "- correction: `program/modal-kota-lain` of Pasal 3\n");
        Assert.Equal(3, Cli.Run("rules", "diff", old, now, "--changelog", changelog).Code);
        Put("CHANGELOG.md", "- correction: `program/modal-kota` of Pasal 3\n");
        CliResult told = Cli.Run("rules", "diff", old, now, "--changelog", changelog, "--lang", "en", "--format", "json");
        Assert.Equal(0, told.Code);
        Assert.Contains("\"class\": \"correction\"", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_folders_do_not_differ()
    {
        string old = Edition("lama", Programme);
        CliResult result = Cli.Run("rules", "diff", old, old, "--lang", "en");
        Assert.Equal(0, result.Code);
        Assert.Contains("Nothing differs.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_edition_is_told_by_its_name_and_place()
    {
        string old = Edition("lama", Programme);
        string now = Edition("baru", Programme.Replace("paling banyak", "kira-kira", StringComparison.Ordinal));
        CliResult result = Cli.Run("rules", "diff", old, now);
        Assert.Equal(1, result.Code);
        Assert.Contains("baru: program/modal-kota.yaml:15:", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Fact]
    public void An_edition_may_be_a_folder_of_a_git_revision()
    {
        string folder = Edition("aturan", Programme);
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
        Edition("aturan", Programme.Replace("bukti: laporan", "bukti: teks", StringComparison.Ordinal));
        CliResult result = Cli.Run(["rules", "diff", $"HEAD:{folder}", folder, "--lang", "en"]);
        Assert.True(result.Code == 0, result.Error);
        Assert.Contains("evidence", result.Out, StringComparison.Ordinal);
        CliResult unknown = Cli.Run(["rules", "diff", $"tidak-ada:{folder}", folder]);
        Assert.Equal(2, unknown.Code);
        Assert.Contains("git", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_found_by_regulation_evidence_term_and_amount()
    {
        string folder = Edition("lama", Programme);
        CliResult regulation = Cli.Run("rules", "find", "--regulation", "perwal 1/2024", "--rules", folder);
        Assert.Equal(0, regulation.Code);
        Assert.StartsWith("Ditemukan: 2 tempat dalam 1 keputusan", regulation.Out, StringComparison.Ordinal);
        CliResult amount = Cli.Run(
            "rules",
            "find",
            "--amount",
            "Rp10 juta",
            "--term",
            "modal usaha",
            "--region",
            "35.73",
            "--rules",
            folder,
            "--lang",
            "en"
        );
        Assert.StartsWith("Found: 1 place in 1 decision", amount.Out, StringComparison.Ordinal);
        CliResult old = Cli.Run(
            "rules",
            "find",
            "--checked-before",
            "2026-06-01",
            "--evidence",
            "laporan",
            "--region",
            "35.73 Kota",
            "--rules",
            folder
        );
        Assert.StartsWith("Ditemukan: 0 tempat", old.Out, StringComparison.Ordinal);
        CliResult wrong = Cli.Run("rules", "find", "--term", "modal usahaa", "--amount", "banyak");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("modal usaha", wrong.Error, StringComparison.Ordinal);
    }

    private string Edition(string name, string programme)
    {
        Put(name + "/program/modal-kota.yaml", programme);
        Put(name + "/program/modal-kota.kasus.yaml", Cases);
        return At(name);
    }

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
