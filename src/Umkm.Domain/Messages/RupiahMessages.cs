namespace Umkm.Domain.Messages;

/// <summary>Why a text is not an amount of money.</summary>
internal static class RupiahMessages
{
    private static readonly LocalizedText Form = new(
        "Diharapkan rupiah bulat, misalnya 1000000, Rp1.000.000, atau Rp4,8 miliar.",
        "Whole rupiah were expected, for example 1000000, Rp1.000.000 or Rp4,8 miliar."
    );

    public static readonly MessageKind NotAmount = new(
        "rupiah.form",
        new("\"{found}\" bukan jumlah uang.", "\"{found}\" is not an amount of money."),
        Form,
        new("Tulis angka saja, atau Rp di depan dan juta atau miliar di belakang.", "Write digits only, or Rp in front and juta or miliar behind.")
    );

    public static readonly MessageKind Grouping = new(
        "rupiah.grouping",
        new("Pemisah ribuan pada \"{found}\" meragukan.", "The thousands separators in \"{found}\" are doubtful."),
        Form,
        new(
            "Pisahkan tiap tiga angka dengan titik; koma hanya untuk pecahan juta atau miliar, tidak dengan tiga angka: 1.500 juta, atau 1,5 juta.",
            "Separate every three digits by a dot; a comma is only for fractions of juta or miliar, not of three digits: 1.500 juta, or 1,5 juta."
        )
    );

    public static readonly MessageKind Fraction = new(
        "rupiah.fraction",
        new("\"{found}\" mengandung pecahan rupiah.", "\"{found}\" holds a fraction of a rupiah."),
        Form,
        new("Bulatkan sendiri ke rupiah penuh; pustaka ini tidak membulatkan.", "Round to whole rupiah yourself; this library never rounds.")
    );

    public static readonly MessageKind TooLarge = new(
        "rupiah.too-large",
        new("Jumlah \"{found}\" terlalu besar.", "The amount \"{found}\" is too large."),
        new("Diharapkan paling banyak Rp100.000.000.000.000.000.", "At most Rp100.000.000.000.000.000 was expected."),
        new("Periksa banyaknya nol.", "Check the number of zeros.")
    );

    public static readonly MessageKind Negative = new(
        "rupiah.negative",
        new("Jumlah \"{found}\" kurang dari nol.", "The amount \"{found}\" is below zero."),
        new("Diharapkan Rp0 atau lebih.", "Rp0 or more was expected."),
        new("Hilangkan bila tidak diketahui; jangan menulis angka pengganti.", "Leave it out when unknown; do not write a stand-in number.")
    );

    public static IEnumerable<MessageKind> All => [NotAmount, Grouping, Fraction, TooLarge, Negative];
}
