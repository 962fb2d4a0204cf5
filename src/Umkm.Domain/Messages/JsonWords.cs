namespace Umkm.Domain.Messages;

/// <summary>Words that fill the placeholders of <see cref="JsonMessages"/>.</summary>
internal static class JsonWords
{
    public static readonly LocalizedText Object = new("objek {…}", "an object {…}");
    public static readonly LocalizedText List = new("daftar […]", "a list […]");
    public static readonly LocalizedText Text = new("teks", "text");
    public static readonly LocalizedText Number = new("bilangan", "a number");
    public static readonly LocalizedText YesNo = new("true atau false", "true or false");
    public static readonly LocalizedText Null = new("null", "null");
    public static readonly LocalizedText Entry = new("isian daftar", "a list entry");
    public static readonly LocalizedText NumberOrSales = new("bilangan atau daftar penjualan", "a number or a list of sales");
    public static readonly LocalizedText Edition = new("tahun edisi KBLI", "the year of a KBLI edition");
    public static readonly LocalizedText Fact = new("true, false, bilangan, atau teks", "true, false, a number or text");

    public static readonly LocalizedText RemoveNull = new(
        "Hapus null; yang tidak diketahui tidak ditulis.",
        "Remove the null; what is unknown is not written."
    );
    public static readonly LocalizedText QuoteDigits = new(
        "Tulis angkanya di antara tanda kutip, agar nol di depan tidak hilang.",
        "Write the digits between quotes, so that a leading zero is not lost."
    );
    public static readonly LocalizedText Unquote = new("Tulis tanpa tanda kutip.", "Write it without quotes.");
    public static readonly LocalizedText WriteDigits = new(
        "Tulis semua angkanya tanpa tanda kutip, misalnya 500000000.",
        "Write all the digits without quotes, for example 500000000."
    );
    public static readonly LocalizedText WriteYesNo = new(
        "Tulis true untuk ya, false untuk tidak, tanpa tanda kutip.",
        "Write true for yes, false for no, without quotes."
    );
    public static readonly LocalizedText Quote = new("Tulis di antara tanda kutip.", "Write it between quotes.");
    public static readonly LocalizedText UseNull = new("Hapus propertinya bila tidak diketahui.", "Remove the property when it is unknown.");
    public static readonly LocalizedText UseSlug = new(
        "Tulis kata pengenalnya di antara tanda kutip, bukan nomor urutnya.",
        "Write its word between quotes, not its place in the order."
    );
    public static readonly LocalizedText OneSubject = new(
        "Satu berkas memuat satu subjek; pakai CSV untuk banyak subjek.",
        "One file holds one subject; use CSV for many subjects."
    );
}
