namespace Umkm.Domain.Messages;

/// <summary>What is doubtful about a value that is accepted all the same.</summary>
internal static class WarningMessages
{
    public static readonly MessageKind NpwpCheckDigit = new(
        "npwp.check-digit",
        new("Angka pemeriksa NPWP {found} tidak cocok.", "The check digit of NPWP {found} does not match."),
        new("Angka kesembilan dari 15 angka biasanya mengikuti rumus Luhn.", "The ninth of the 15 digits usually follows the Luhn formula."),
        new(
            "Cocokkan dengan kartu NPWP; nomor yang terbit langsung dengan 16 angka tidak harus mengikutinya.",
            "Compare it with the NPWP card; numbers issued directly with 16 digits need not follow it."
        )
    );

    public static readonly MessageKind NikBirthDate = new(
        "nik.no-birth-date",
        new("Angka 7 sampai 12 dari NIK {found} tidak membentuk tanggal lahir.", "Digits 7 to 12 of NIK {found} do not form a date of birth."),
        new(
            "Biasanya hari, bulan, dan tahun lahir; hari ditambah 40 bagi perempuan.",
            "Usually day, month and year of birth; 40 is added to the day for women."
        ),
        new("Cocokkan dengan KTP.", "Compare it with the KTP.")
    );

    public static readonly MessageKind NikOtherBirthDate = new(
        "nik.other-birth-date",
        new(
            "Tanggal lahir dalam NIK {found} berbeda dari tanggal lahir yang diberikan.",
            "The date of birth in NIK {found} differs from the one given."
        ),
        new(
            "Biasanya sama; NIK tidak berubah bila tanggal lahir dibetulkan kemudian.",
            "They are usually equal; a NIK does not change when the date of birth is corrected later."
        ),
        new("Cocokkan keduanya dengan KTP.", "Compare both with the KTP.")
    );

    public static readonly MessageKind PermitNumber = new(
        "permit.number-form",
        new("Nomor {name} \"{found}\" tidak berbentuk seperti biasanya.", "The {name} number \"{found}\" does not have its usual form."),
        new("Biasanya {form}.", "Usually {form}."),
        new("Cocokkan dengan dokumennya; bentuk ini kebiasaan, bukan syarat.", "Compare it with the paper; this form is custom, not a requirement.")
    );

    public static readonly MessageKind TrademarkApplication = new(
        "permit.trademark-application",
        new("Nomor merek \"{found}\" tampaknya nomor permohonan.", "The trademark number \"{found}\" looks like the number of an application."),
        new("Nomor merek terdaftar biasanya IDM diikuti 9 angka.", "A registered trademark usually has IDM followed by 9 digits."),
        new("Bila mereknya belum terdaftar, tulis statusnya dalam-proses.", "When the mark is not registered yet, give the status dalam-proses.")
    );

    public static IEnumerable<MessageKind> All => [NpwpCheckDigit, NikBirthDate, NikOtherBirthDate, PermitNumber, TrademarkApplication];
}
