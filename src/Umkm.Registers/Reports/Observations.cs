using Umkm.Registers.Markup;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Reports;

/// <summary>What looks in a register as if it were meant otherwise: rows that are no enterprises, zeros, days to come, old sales, another
/// encoding.</summary>
internal static class Observations
{
    private static readonly LocalizedText Sums = new(
        "Baris {0} tampaknya baris jumlah, bukan usaha: bila benar, lewati di berkas peta (lewati:).",
        "[Line|Lines] {0} [looks like a row|look like rows] of sums, no enterprises: where so, pass them over in a mapping (lewati:)."
    );
    private static readonly LocalizedText LikeSums = new(
        "Baris {0} mirip baris jumlah; periksa: bila bukan usaha, lewati di berkas peta (lewati:).",
        "[Line|Lines] {0} [is like a row|are like rows] of sums; check: where no enterprise, pass them over in a mapping (lewati:)."
    );
    private static readonly LocalizedText LikeTotals = new(
        "Baris {0} tanpa nomor dan nama seperti pada baris lain, atau angkanya seperti jumlah baris di atasnya; periksa: bila bukan usaha, lewati "
            + "di berkas peta (lewati:).",
        "[Line|Lines] {0} [has|have] no number and name as other rows do, or amounts as sums of the rows above; check: where no enterprise, pass "
            + "them over in a mapping (lewati:)."
    );
    private static readonly LocalizedText Numbered = new(
        "Baris {0} tampaknya nomor kolom (1, 2, 3, …), bukan usaha: bila benar, hapus baris itu, atau lewati di berkas peta (lewati:).",
        "Line {0} looks like the numbers of the columns (1, 2, 3, …), no enterprise: where it is, remove it, or pass it over in a mapping "
            + "(lewati:)."
    );
    private static readonly LocalizedText Headers = new(
        "Baris {0} tampaknya kepala kolom yang diulang, bukan usaha: bila benar, lewati di berkas peta (lewati:).",
        "[Line|Lines] {0} [looks|look] like the header once more, no enterprises: where so, pass them over in a mapping (lewati:)."
    );
    private static readonly LocalizedText OtherTables = new(
        "Di baris {0} tampaknya tabel lain mulai (rekap, atau kepala dengan kolom lain): baris di bawahnya bukan baris register ini. Akhiri tabelnya "
            + "di berkas peta (lewati: dengan sampai akhir: ya), atau hapus baris itu.",
        "Another table seems to begin at [line|lines] {0} (a recap, or a head of other columns): the rows below are none of the register. End the "
            + "table in a mapping (lewati: with sampai akhir: ya), or remove those rows."
    );
    private static readonly LocalizedText Notes = new(
        "Baris {0} tampaknya tanda tangan atau catatan di luar tabel, bukan usaha: bila benar, lewati di berkas peta (lewati:).",
        "[Line|Lines] {0} [looks|look] like signatures or notes outside the table, no enterprises: where so, pass them over in a mapping (lewati:)."
    );
    private static readonly LocalizedText Lone = new(
        "Baris {0} hanya berisi satu sel, atau huruf dan judul: usaha yang lain-lainnya belum diketahui, atau bukan usaha? Yang bukan usaha "
            + "lewati di berkas peta (lewati: hanya:).",
        "[Line|Lines] {0} [holds|hold] a single cell, or a letter and a title: enterprises of which nothing else is known, or none? Pass those over "
            + "in a mapping (lewati: hanya:)."
    );
    private static readonly LocalizedText Zeros = new(
        "Kolom {0} berisi 0 pada {1} baris, dibaca nol. Bila artinya tidak diisi, tulis kosong: [\"0\"] di berkas peta; bila memang nol, tidak "
            + "ada: [\"0\"].",
        "The column {0} holds 0 in {1} [row|rows], read as zero. Where it means not filled in, write kosong: [\"0\"] in a mapping; where it is zero, "
            + "tidak ada: [\"0\"]."
    );
    private static readonly LocalizedText Later = new(
        "Kolom {0} berisi hari sesudah tanggal penilaian, atau tahun yang belum tutup, pada {1} baris: itu belum menjadi fakta dan tidak dihitung.",
        "The column {0} holds a day after the assessment date, or a year not yet closed, in {1} [row|rows]: that is not a fact yet "
            + "and does not count."
    );
    private static readonly LocalizedText OldSales = new(
        "Kolom {0} menentukan penjualan tahunan pada {1} baris, padahal sudah lama: penjualan tahun yang lebih baru tidak diisi.",
        "The column {0} decides the annual sales of {1} [row|rows], and is of long ago: no sales of a later year are given."
    );
    private static readonly LocalizedText FirstDays = new(
        "Kolom {0} berisi hari sampai 1 Januari 1900 pada {1} baris: program sering menulisnya bila tanggal tidak diisi. Periksa; bila begitu, sebut "
            + "isinya di kosong: pada berkas peta.",
        "The column {0} holds a day up to 1 January 1900 in {1} [row|rows]: programs often write one where no date is filled in. Check; where so, "
            + "name it below kosong: in a mapping."
    );
    private static readonly LocalizedText Encoding = new(
        "Berkas ini bukan UTF-8 seluruhnya (baris {0}): teksnya mungkin windows-1252. Sebut di berkas peta: berkas: pengodean: windows-1252.",
        "The file is not all UTF-8 (line {0}): it may be windows-1252. Name that in a mapping: berkas: pengodean: windows-1252."
    );

    private static readonly LocalizedText OtherSheets = new(
        "Yang dibaca lembar \"{0}\", yang pertama{2}; lainnya: {1}. Lembar lain dipilih di berkas peta: berkas: lembar:.",
        "The sheet \"{0}\", the first{2}, was read; the others: {1}. Another is chosen in a mapping: berkas: lembar:."
    );

    private static readonly LocalizedText FirstVisible = new(" yang tidak tersembunyi", " that is not hidden");

    /// <summary>Hidden rows are rows of the register all the same.</summary>
    private static readonly LocalizedText Hidden = new(
        "{0} baris tersembunyi di lembar kerja (oleh penyaring atau tangan), dan dinilai seperti yang lain.",
        "{0} [row is|rows are] hidden in the sheet (by a filter or by hand), and screened as all others."
    );

    /// <summary>Hidden columns are columns of the register all the same.</summary>
    private static readonly LocalizedText HiddenColumns = new(
        "Kolom tersembunyi di lembar kerja, dan dibaca seperti yang lain: {0}.",
        "Columns that are hidden in the sheet, and read as all others: {0}."
    );

    private static readonly LocalizedText Errors = new(
        "Kolom {0} berisi galat lembar kerja (#DIV/0!, #N/A, #REF!) pada {1} sel, dibaca tidak diketahui: perbaiki rumusnya.",
        "The column {0} holds errors of the spreadsheet (#DIV/0!, #N/A, #REF!) in {1} [cell|cells], read as not known: mend the formulas."
    );

    private static readonly LocalizedText Phones = new(
        "Kolom {0} berisi {1} nomor yang mirip nomor telepon (0813…, 628…), dibaca sebagai NIB (baris {2}): periksa.",
        "The column {0} holds {1} [number that looks|numbers that look] like a telephone (0813…, 628…), read as a NIB ([line|lines] {2}): check."
    );

    private static readonly LocalizedText Units = new(
        "Kolom {0} bersatuan ribuan atau jutaan, dan {1} isinya mungkin rupiah penuh (baris {2}): semua dikalikan satuan itu. Periksa.",
        "The column {0} is of thousands or millions, and {1} of its cells may be whole rupiah ([line|lines] {2}): all are multiplied by that. Check."
    );

    private static readonly LocalizedText Little = new(
        "Kolom {0} berisi kurang dari Rp100.000 pada {1} baris (baris {2}): ribuan atau jutaan? Periksa isinya, atau satuan: di berkas peta.",
        "The column {0} holds less than Rp100,000 in {1} [row|rows] ([line|lines] {2}): thousands or millions? Check them, or satuan: of the mapping."
    );

    /// <summary>What there is of these, one text each.</summary>
    /// <param name="seen">What was seen.</param>
    public static IEnumerable<LocalizedText> Of(Observed seen)
    {
        OutsideLines outside = seen.Outside;
        (LocalizedText Form, IReadOnlyList<long> Lines)[] rowsOutside =
        [
            (Sums, outside.Sums),
            (LikeSums, outside.LikeSums),
            (LikeTotals, [.. seen.LikeTotals.Except(outside.Sums).Except(outside.LikeSums).Except(outside.Notes).Except(outside.Lone)]),
            (Numbered, outside.Numbers),
            (Headers, outside.Headers),
            (OtherTables, seen.OtherTables),
            (Notes, outside.Notes),
            (Lone, outside.Lone),
        ];
        foreach ((LocalizedText form, IReadOnlyList<long> lines) in rowsOutside.Where(o => o.Lines.Count > 0))
        {
            yield return Text(form, lines.Count, _ => [Numbers.Lines(lines)]);
        }
        foreach (LocalizedText said in seen.Said)
        {
            yield return said;
        }
        foreach ((string header, long cells, IReadOnlyList<long> lines) in seen.Units.Where(u => u.Cells > 0))
        {
            yield return Text(Units, lines.Count, language => [header, Numbers.Grouped(cells, language), Numbers.Lines(lines)]);
        }
        foreach ((string header, long cells, IReadOnlyList<long> lines) in seen.Little.Where(u => u.Cells > 0))
        {
            yield return Text(Little, cells, language => [header, Numbers.Grouped(cells, language), Numbers.Lines(lines)]);
        }
        foreach ((string header, long cells, IReadOnlyList<long> lines) in seen.Phones.Where(u => u.Cells > 0))
        {
            yield return Text(Phones, cells, language => [header, Numbers.Grouped(cells, language), Numbers.Lines(lines)]);
        }
        foreach ((string header, long cells) in seen.Errors)
        {
            yield return ErrorsOf(header, cells);
        }
        foreach ((string header, long rows) in seen.Zeros.Where(z => z.Rows > 0))
        {
            yield return Text(Zeros, rows, language => [header, Numbers.Grouped(rows, language)]);
        }
        foreach ((string header, long rows) in seen.Later.Where(z => z.Rows > 0))
        {
            yield return Text(Later, rows, language => [header, Numbers.Grouped(rows, language)]);
        }
        foreach ((string header, long rows) in seen.OldSales.Where(z => z.Rows > 0))
        {
            yield return Text(OldSales, rows, language => [header, Numbers.Grouped(rows, language)]);
        }
        foreach ((string header, long rows) in seen.FirstDays.Where(z => z.Rows > 0))
        {
            yield return Text(FirstDays, rows, language => [header, Numbers.Grouped(rows, language)]);
        }
        if (seen.OtherEncoding > 0)
        {
            yield return Text(Encoding, 1, _ => [seen.OtherEncoding]);
        }
        if (seen.Hidden > 0)
        {
            yield return HiddenRows(seen.Hidden);
        }
        if (seen.HiddenColumns.Count > 0)
        {
            yield return HiddenColumnsOf(seen.HiddenColumns);
        }
        if (seen.Sheets is { All.Count: > 1 } sheets)
        {
            LocalizedText visible = sheets.All[0].Name == sheets.Read ? LocalizedText.Empty : FirstVisible;
            yield return Text(
                OtherSheets,
                sheets.All.Count,
                language => [HarmlessText.Of(sheets.Read), sheets.Others.In(language), visible.In(language)]
            );
        }
    }

    /// <summary>Where other tables begin.</summary>
    public static LocalizedText LikeTotalsAt(IReadOnlyList<long> lines) => Text(LikeTotals, lines.Count, _ => [Numbers.Lines(lines)]);

    public static LocalizedText OtherTablesAt(IReadOnlyList<long> lines) => Text(OtherTables, lines.Count, _ => [Numbers.Lines(lines)]);

    /// <summary>How many rows are hidden.</summary>
    public static LocalizedText HiddenRows(long rows) => Text(Hidden, rows, language => [Numbers.Grouped(rows, language)]);

    /// <summary>A column with errors of the program that made the sheet.</summary>
    public static LocalizedText ErrorsOf(string header, long cells) =>
        Text(Errors, cells, language => [HarmlessText.Of(header), Numbers.Grouped(cells, language)]);

    /// <summary>The columns that are hidden.</summary>
    public static LocalizedText HiddenColumnsOf(IEnumerable<string> headers) =>
        Text(HiddenColumns, 2, _ => [string.Join(", ", headers.Select(h => $"\"{HarmlessText.Of(h)}\""))]);

    private static LocalizedText Text(LocalizedText form, long count, Func<Lang, object[]> values)
    {
        string In(Lang language) => form.Counted(language, count, values(language));
        return new(In(Lang.Indonesian), In(Lang.English));
    }
}
