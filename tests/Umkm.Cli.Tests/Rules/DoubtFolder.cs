using System.Text;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Cli.Tests.Rules;

/// <summary>A folder with a programme in order and its cases, for tests that change something in it.</summary>
public abstract class DoubtFolder : FolderTest
{
    protected const string Programme = """
        keputusan: program/contoh/bantuan
        jenis: program
        untuk: usaha
        wilayah: nasional
        judul: { id: Bantuan, en: Aid }
        peraturan:
          Perwali Kota Contoh 1/2026: { judul: Bantuan, bukti: teks, diperiksa: 2026-11-22 }
          PP 99/2099: { judul: Kelak, bukti: teks, diperiksa: 2026-11-22 }
        versi:
          - berlaku: 2026-01-01 s.d. dicabut
            dasar: Perwali Kota Contoh 1/2026 Pasal 2
            bukti: teks
            diperiksa: 2026-11-22
            pembukaan: terbuka
            syarat:
              modal:
                kalimat: { id: Modal usaha paling banyak Rp100 juta, en: Business capital is at most Rp100 million }
                bila: modal usaha paling banyak Rp100 juta
                dasar: Perwali Kota Contoh 1/2026 Pasal 4
              umur:
                kalimat: { id: Usahanya sudah berjalan paling singkat 6 bulan, en: The business has run for at least six months }
                bila: usia usaha paling singkat 6 bulan
                dasar: Perwali Kota Contoh 1/2026 Pasal 4 huruf b
              tempat:
                kalimat: { id: Usaha berada di Kota Malang, en: The business is in Kota Malang }
                bila: wilayah usaha termasuk 35.73
                dasar: Perwali Kota Contoh 1/2026 Pasal 4 huruf c
            manfaat:
              - nama: { id: Bantuan, en: Aid }
                nilai: Rp1 juta
                dasar: Perwali Kota Contoh 1/2026 Pasal 3
        """;

    private protected CliResult Check(string text, string path = "program/contoh/bantuan.yaml", string cases = "", bool over = false)
    {
        Put(path, text);
        Put(
            Path.ChangeExtension(path, ".kasus.yaml"),
            cases.Length > 0
                ? cases
                : """
                kasus: penuh
                tanggal penilaian: 2026-11-22
                fakta: { modal usaha: Rp100 juta, tanggal berdiri: 2026-05-22, wilayah usaha: "35.73" }
                harap: { program/contoh/bantuan: memenuhi }
                asal: Perwali Kota Contoh 1/2026 Pasal 2
                ---
                kasus: terlalu besar
                tanggal penilaian: 2026-11-22
                fakta: { modal usaha: Rp100.000.001 }
                harap: { program/contoh/bantuan: tidak-memenuhi }
                asal: Perwali Kota Contoh 1/2026 Pasal 2
                """
        );
        return over ? Cli.Run("rules", "check", "--rules", Folder) : Whole("check");
    }

    // A book of the embedded words and this one decision: the rest of the law need not be read for it.
    private protected CliResult Whole(params string[] command)
    {
        foreach (
            RuleFile shared in RuleBook.EmbeddedRuleFiles.Where(f =>
                f.Path.StartsWith("istilah/", StringComparison.Ordinal) || f.Path.StartsWith("peraturan/", StringComparison.Ordinal)
            )
        )
        {
            Put(shared.Path, Encoding.UTF8.GetString(shared.Utf8.Span));
        }
        return Cli.Run(["rules", .. command, "--rules", Folder, "--whole-book"]);
    }
}
