namespace Umkm.Domain.Messages;

/// <summary>Why a text is not a value: the reasons of the value types.</summary>
internal static class TextMessages
{
    public static readonly MessageKind Empty = new(
        "text.empty",
        new("Teksnya kosong.", "The text is empty."),
        new("Diharapkan sebuah nilai.", "A value was expected."),
        new("Isi nilainya, atau hilangkan bila tidak diketahui.", "Give the value, or leave it out when unknown.")
    );

    public static readonly MessageKind NotDigits = new(
        "text.not-digits",
        new("{name} berisi tanda selain angka: \"{found}\".", "The {name} holds something other than digits: \"{found}\"."),
        new(
            "Diharapkan {length} angka; titik, tanda hubung, dan spasi boleh.",
            "{length} digits were expected; dots, hyphens and spaces are allowed."
        ),
        new("Salin nomornya dari dokumen aslinya.", "Copy the number from the original paper.")
    );

    public static readonly MessageKind Length = new(
        "text.length",
        new("{name} berisi {digits} angka: \"{found}\".", "The {name} has {digits} digits: \"{found}\"."),
        new("Diharapkan {length} angka.", "{length} digits were expected."),
        new("Periksa angka yang kurang atau lebih; nol di depan ikut ditulis.", "Look for a missing or surplus digit; a leading zero is written too.")
    );

    public static readonly MessageKind UnknownSlug = new(
        "text.unknown-slug",
        new("\"{found}\" bukan nilai yang dikenal.", "\"{found}\" is not a known value."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        LocalizedText.Empty
    );

    public static readonly MessageKind MisspeltSlug = new(
        "text.misspelt-slug",
        UnknownSlug.What,
        UnknownSlug.Expected,
        new("Mungkin maksudnya \"{nearest}\".", "Perhaps \"{nearest}\" was meant.")
    );

    public static readonly MessageKind NotSlug = new(
        "text.not-slug",
        new("\"{found}\" bukan sebuah id.", "\"{found}\" is not an id."),
        new(
            "Diharapkan huruf kecil a-z, angka, dan tanda hubung, paling banyak 100 tanda.",
            "Lower-case letters a-z, digits and hyphens were expected, at most 100 characters."
        ),
        new("Tulis misalnya \"spp-irt\".", "Write for example \"spp-irt\".")
    );

    public static readonly MessageKind SubjectId = new(
        "text.subject-id",
        new("\"{found}\" tidak dapat menjadi id subjek.", "\"{found}\" cannot be the id of a subject."),
        new(
            "Diharapkan 1 sampai 200 tanda tanpa tanda kendali dan tanpa spasi di tepi.",
            "1 to 200 characters were expected, without control characters and without spaces at the ends."
        ),
        new("Tulis misalnya \"M-0001\".", "Write for example \"M-0001\".")
    );

    public static readonly MessageKind NotDate = new(
        "date.form",
        new("\"{found}\" bukan tanggal.", "\"{found}\" is not a date."),
        new("Diharapkan tahun-bulan-hari, misalnya 2026-11-22.", "Year-month-day was expected, for example 2026-11-22."),
        new("Tulis tahun dengan empat angka, bulan dan hari dengan dua angka.", "Write the year with four digits, month and day with two.")
    );

    public static readonly MessageKind ImpossibleDate = new(
        "date.impossible",
        new("Tanggal {found} tidak ada dalam kalender.", "The date {found} does not exist in the calendar."),
        new("Diharapkan bulan 01 sampai 12 dan hari yang ada dalam bulan itu.", "A month from 01 to 12 and a day that the month has were expected."),
        new("Periksa hari dan bulannya, mungkin tertukar.", "Check day and month; they may be swapped.")
    );

    public static readonly MessageKind EarlyYear = new(
        "date.early-year",
        new("Tahun pada {found} di bawah 1000.", "The year of {found} is below 1000."),
        new("Diharapkan tahun dengan empat angka, misalnya 2026-11-22.", "A year of four digits was expected, for example 2026-11-22."),
        new(
            "Periksa sumbernya: dari 06/05/2024, program yang mengira tahun di depan membuat 0006-05-20.",
            "Check the source: of 06/05/2024, a program that takes the year to stand first makes 0006-05-20."
        )
    );

    public static readonly MessageKind NotKbli = new(
        "kbli.form",
        new("\"{found}\" bukan kode KBLI.", "\"{found}\" is not a KBLI code."),
        new(
            "Diharapkan 5 angka, misalnya 10794; nol di depan ikut ditulis.",
            "5 digits were expected, for example 10794; a leading zero is written too."
        ),
        new("Salin kode lima angka dari NIB, tanpa huruf kategori.", "Copy the five-digit code from the NIB, without the category letter.")
    );

    public static readonly MessageKind NotKbliOfEdition = new(
        "kbli.form-with-edition",
        new("\"{found}\" bukan kode KBLI dengan edisinya.", "\"{found}\" is not a KBLI code with its edition."),
        new(
            "Diharapkan lima angka, garis miring, dan edisi, misalnya 10794/2020; edisinya salah satu dari: {known}.",
            "Five digits, a slash and an edition were expected, for example 10794/2020; the editions are {known}."
        ),
        new("Salin kode lima angka dari NIB, tanpa huruf kategori.", "Copy the five-digit code from the NIB, without the category letter.")
    );

    public static readonly MessageKind NoEdition = new(
        "kbli.no-edition",
        new("Kode KBLI {found} ditulis tanpa edisinya.", "The KBLI code {found} comes without its edition."),
        new("Diharapkan salah satu edisi: {known}.", "One of these editions was expected: {known}."),
        new(
            "Sebut edisinya: angka yang sama dapat berarti kegiatan lain pada edisi lain.",
            "Name the edition: the same digits can mean another activity in another edition."
        )
    );

    public static readonly MessageKind NotEdition = new(
        "kbli.edition",
        new("\"{found}\" bukan edisi KBLI.", "\"{found}\" is not an edition of KBLI."),
        new("Diharapkan salah satu edisi: {known}.", "One of these editions was expected: {known}."),
        new("Lihat edisi KBLI pada NIB atau lampirannya.", "Look up the KBLI edition on the NIB or its annex.")
    );

    public static readonly MessageKind NotRegion = new(
        "region.form",
        new("\"{found}\" bukan kode wilayah.", "\"{found}\" is not a region code."),
        new(
            "Diharapkan PP, PP.KK, PP.KK.CC, atau PP.KK.CC.DDDD, misalnya 35.73.",
            "PP, PP.KK, PP.KK.CC or PP.KK.CC.DDDD was expected, for example 35.73."
        ),
        new(
            "Tulis sebagai teks dengan semua angkanya; 91.1 adalah 91.10 yang kehilangan nol.",
            "Write it as text with all digits; 91.1 is 91.10 that lost its zero."
        )
    );

    public static readonly MessageKind NotPercent = new(
        "percent.form",
        new("\"{found}\" bukan persentase yang dapat dibaca.", "\"{found}\" is not a percentage that can be read."),
        new("Diharapkan 0 sampai 1000 dengan paling banyak dua angka di belakang koma.", "0 to 1000 with at most two decimals was expected."),
        new("Tulis misalnya 6 atau 6,25.", "Write for example 6 or 6.25.")
    );

    public static IEnumerable<MessageKind> All =>
        [
            Empty,
            NotDigits,
            Length,
            UnknownSlug,
            MisspeltSlug,
            NotSlug,
            SubjectId,
            NotDate,
            EarlyYear,
            ImpossibleDate,
            NotKbli,
            NotKbliOfEdition,
            NoEdition,
            NotEdition,
            NotRegion,
            NotPercent,
        ];
}
