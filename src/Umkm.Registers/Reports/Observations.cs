using System.Globalization;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Reports;

/// <summary>What looks in a register as if it were meant otherwise: rows that are no enterprises, zeros, days to come, old sales, another
/// encoding.</summary>
internal static class Observations
{
    private static readonly LocalizedText Sums = new(
        "Baris {0} tampaknya baris jumlah, bukan usaha: bila benar, lewati di berkas peta (lewati:).",
        "Lines {0} look like rows of sums, no enterprises: where they are, pass them over in a mapping (lewati:)."
    );
    private static readonly LocalizedText LikeSums = new(
        "Baris {0} mirip baris jumlah; periksa: bila bukan usaha, lewati di berkas peta (lewati:).",
        "Lines {0} are like rows of sums; check: where they are no enterprises, pass them over in a mapping (lewati:)."
    );
    private static readonly LocalizedText Numbered = new(
        "Baris {0} tampaknya nomor kolom (1, 2, 3, …), bukan usaha: bila benar, hapus baris itu, atau lewati di berkas peta (lewati:).",
        "Line {0} looks like the numbers of the columns (1, 2, 3, …), no enterprise: where it is, remove it, or pass it over in a mapping "
            + "(lewati:)."
    );
    private static readonly LocalizedText Headers = new(
        "Baris {0} tampaknya kepala kolom yang diulang, bukan usaha: bila benar, lewati di berkas peta (lewati:).",
        "Lines {0} look like the header once more, no enterprises: where they are, pass them over in a mapping (lewati:)."
    );
    private static readonly LocalizedText Notes = new(
        "Baris {0} tampaknya tanda tangan atau catatan di luar tabel, bukan usaha: bila benar, lewati di berkas peta (lewati:).",
        "Lines {0} look like signatures or notes outside the table, no enterprises: where they are, pass them over in a mapping (lewati:)."
    );
    private static readonly LocalizedText Lone = new(
        "Baris {0} hanya berisi satu sel, atau huruf dan judul: usaha yang lain-lainnya belum diketahui, atau bukan usaha? Yang bukan usaha "
            + "lewati di berkas peta (lewati: hanya:).",
        "Lines {0} hold a single cell, or a letter and a title: enterprises of which nothing else is known, or none? Pass those over "
            + "in a mapping (lewati: hanya:)."
    );
    private static readonly LocalizedText Zeros = new(
        "Kolom {0} berisi 0 pada {1} baris, dibaca nol. Bila artinya tidak diisi, tulis kosong: [\"0\"] di berkas peta; bila memang nol, tidak "
            + "ada: [\"0\"].",
        "The column {0} holds 0 in {1} rows, read as zero. Where it means not filled in, write kosong: [\"0\"] in a mapping; where it is zero, tidak "
            + "ada: [\"0\"]."
    );
    private static readonly LocalizedText Later = new(
        "Kolom {0} berisi hari sesudah tanggal penilaian, atau tahun yang belum tutup, pada {1} baris: itu belum menjadi fakta dan tidak dihitung.",
        "The column {0} holds a day after the assessment date, or a year not yet closed, in {1} rows: that is not a fact yet and does not count."
    );
    private static readonly LocalizedText OldSales = new(
        "Kolom {0} menentukan penjualan tahunan pada {1} baris, padahal sudah lama: penjualan tahun yang lebih baru tidak diisi.",
        "The column {0} decides the annual sales of {1} rows, and is of long ago: no sales of a later year are given."
    );
    private static readonly LocalizedText Encoding = new(
        "Berkas ini bukan UTF-8 seluruhnya (baris {0}): teksnya mungkin windows-1252. Sebut di berkas peta: berkas: pengodean: windows-1252.",
        "The file is not all UTF-8 (line {0}): it may be windows-1252. Name that in a mapping: berkas: pengodean: windows-1252."
    );

    private static readonly LocalizedText OtherSheets = new(
        "Yang dibaca lembar \"{0}\", yang pertama; lainnya: {1}. Lembar lain dipilih di berkas peta: berkas: lembar:.",
        "The sheet \"{0}\", the first, was read; the others: {1}. Another is chosen in a mapping: berkas: lembar:."
    );

    /// <summary>Hidden rows are rows of the register all the same.</summary>
    public static readonly LocalizedText Hidden = new(
        "{0} baris tersembunyi di lembar kerja (oleh penyaring atau tangan), dan dinilai seperti yang lain.",
        "{0} rows are hidden in the sheet (by a filter or by hand), and are screened as all others."
    );

    /// <summary>What there is of these, one text each.</summary>
    /// <param name="outside">The lines of rows that seem to be no enterprises.</param>
    /// <param name="zeros">For each column of amounts how many rows hold 0.</param>
    /// <param name="later">For each column how many rows hold a day or year after the assessment date.</param>
    /// <param name="oldSales">For each year of sales long ago how many rows it decides.</param>
    /// <param name="otherEncoding">The line of bytes that are no UTF-8; 0 for none.</param>
    /// <param name="hidden">How many rows are hidden.</param>
    /// <param name="sheets">The sheets of a workbook of which none is named; null for none.</param>
    public static IEnumerable<LocalizedText> Of(
        OutsideLines outside,
        IEnumerable<(string Header, long Rows)> zeros,
        IEnumerable<(string Header, long Rows)> later,
        IEnumerable<(string Header, long Rows)> oldSales,
        long otherEncoding,
        long hidden,
        SheetList? sheets
    )
    {
        (LocalizedText Form, IReadOnlyList<long> Lines)[] rowsOutside =
        [
            (Sums, outside.Sums),
            (LikeSums, outside.LikeSums),
            (Numbered, outside.Numbers),
            (Headers, outside.Headers),
            (Notes, outside.Notes),
            (Lone, outside.Lone),
        ];
        foreach ((LocalizedText form, IReadOnlyList<long> lines) in rowsOutside.Where(o => o.Lines.Count > 0))
        {
            yield return Text(form, _ => [Numbers.Lines(lines)]);
        }
        foreach ((string header, long rows) in zeros.Where(z => z.Rows > 0))
        {
            yield return Text(Zeros, language => [header, Numbers.Grouped(rows, language)]);
        }
        foreach ((string header, long rows) in later.Where(z => z.Rows > 0))
        {
            yield return Text(Later, language => [header, Numbers.Grouped(rows, language)]);
        }
        foreach ((string header, long rows) in oldSales.Where(z => z.Rows > 0))
        {
            yield return Text(OldSales, language => [header, Numbers.Grouped(rows, language)]);
        }
        if (otherEncoding > 0)
        {
            yield return Text(Encoding, _ => [otherEncoding]);
        }
        if (hidden > 0)
        {
            yield return Text(Hidden, language => [Numbers.Grouped(hidden, language)]);
        }
        if (sheets is { All.Count: > 1 })
        {
            yield return Text(OtherSheets, language => [HarmlessText.Of(sheets.Read), sheets.Others.In(language)]);
        }
    }

    private static LocalizedText Text(LocalizedText form, Func<Lang, object[]> values)
    {
        string In(Lang language) => string.Format(CultureInfo.InvariantCulture, form.In(language), values(language));
        return new(In(Lang.Indonesian), In(Lang.English));
    }
}
