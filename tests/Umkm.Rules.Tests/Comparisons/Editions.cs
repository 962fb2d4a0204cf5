using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Comparisons;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Tests.Comparisons;

/// <summary>Pairs of small editions: the glossary and the size classes of the embedded book and a programme of a city, with a text of a file replaced.</summary>
internal static class Editions
{
    private static readonly RuleFile[] Small =
    [
        .. RuleBook.EmbeddedRuleFiles.Where(f =>
            f.Path.StartsWith("istilah/", StringComparison.Ordinal) || f.Path.Contains("/skala-usaha", StringComparison.Ordinal)
        ),
        new("program/kota.yaml", Encoding.UTF8.GetBytes(City)),
        new("program/kota.kasus.yaml", Encoding.UTF8.GetBytes(CityCases)),
    ];

    private const string City = """
        keputusan: program/kota
        jenis: program
        untuk: usaha
        wilayah: "35.73 Kota Malang"
        judul: { id: Modal kota, en: City capital }
        versi:
          - berlaku: 2024-01-01 s.d. 2025-12-31
            dasar: Perwal 1/2024 Pasal 2
            bukti: laporan
            diperiksa: 2026-06-01
            pembukaan: tertutup
            syarat:
              modal:
                kalimat: { id: Modal usaha paling banyak Rp10 juta, en: The business capital is at most Rp10 million }
                bila: modal usaha paling banyak Rp10 juta
                dasar: Perwal 1/2024 Pasal 3
              pekerja:
                kalimat: { id: Tenaga kerja paling sedikit 2 orang, en: At least 2 workers }
                bila: tenaga kerja paling sedikit 2 orang
                dasar: Perwal 1/2024 Pasal 3
          - berlaku: 2026-01-01 s.d. dicabut
            dasar: Perwal 2/2026 Pasal 2
            bukti: laporan
            diperiksa: 2026-06-01
            pembukaan: terbuka
            syarat:
              modal:
                kalimat: { id: Modal usaha paling banyak Rp20 juta, en: The business capital is at most Rp20 million }
                bila: modal usaha paling banyak Rp20 juta
                dasar: Perwal 2/2026 Pasal 3
        """;

    private const string CityCases = """
        kasus: sedikit
        tanggal penilaian: 2026-06-01
        fakta:
          modal usaha: Rp20 juta
        harap:
          program/kota: memenuhi
        asal: Perwal 2/2026 Pasal 3
        ---
        kasus: banyak
        tanggal penilaian: 2026-06-01
        fakta:
          modal usaha: Rp20.000.001
        harap:
          program/kota: tidak-memenuhi
        asal: Perwal 2/2026 Pasal 3
        ---
        kasus: dahulu sedikit
        tanggal penilaian: 2024-01-01
        fakta:
          modal usaha: Rp10 juta
          tenaga kerja: 2 orang
        harap:
          program/kota: memenuhi
        asal: Perwal 1/2024 Pasal 3
        ---
        kasus: dahulu banyak
        tanggal penilaian: 2024-01-01
        fakta:
          modal usaha: Rp10.000.001
          tenaga kerja: 2 orang
        harap:
          program/kota: tidak-memenuhi
        asal: Perwal 1/2024 Pasal 3
        """;

    /// <summary>What differs when texts of the files of the city's programme are replaced, each of which must be there.</summary>
    public static BookComparison Replaced(params (string Old, string New)[] texts) =>
        BookComparison.Of(Book(Small), Book([.. Small.Select(f => With(f, texts))]), []);

    /// <summary>What differs when files are added.</summary>
    public static BookComparison Added(params (string Path, string Text)[] files) =>
        BookComparison.Of(Book(Small), Book([.. Small, .. files.Select(f => new RuleFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))]), []);

    /// <summary>What differs when a file is left out.</summary>
    public static BookComparison Without(string begins) =>
        BookComparison.Of(Book(Small), Book([.. Small.Where(f => !f.Path.StartsWith(begins, StringComparison.Ordinal))]), []);

    private static RuleFile With(RuleFile file, (string Old, string New)[] texts)
    {
        if (!file.Path.StartsWith("program/kota", StringComparison.Ordinal))
        {
            return file;
        }
        string text = Encoding.UTF8.GetString(file.Utf8.Span);
        foreach ((string old, string @new) in texts)
        {
            text = text.Replace(old, @new, StringComparison.Ordinal);
        }
        return file with { Utf8 = Encoding.UTF8.GetBytes(text) };
    }

    private static RuleBook Book(RuleFile[] files)
    {
        RuleBookResult result = RuleBook.Load(files, "uji", withCases: true);
        Assert.True(result.Book is not null, string.Join('\n', result.Problems.Select(p => p.Tell(Lang.English))));
        return result.Book;
    }
}
