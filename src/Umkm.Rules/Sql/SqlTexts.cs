using Umkm.Rules.Columns;

namespace Umkm.Rules.Sql;

/// <summary>What the schema says about tables and columns.</summary>
internal static class SqlTexts
{
    public static readonly LocalizedText Enterprise = new(
        "Satu baris satu usaha. Kolom yang kosong (NULL) berarti belum diketahui, bukan nol dan bukan tidak.",
        "One row an enterprise. An empty column (NULL) is unknown: not zero and not no."
    );
    public static readonly LocalizedText Paper = new(
        "Satu baris satu surat izin yang dipegang atau sedang diurus.",
        "One row a paper that is held or applied for."
    );
    public static readonly LocalizedText Risk = new(
        "Tabel risiko menurut kode KBLI; diisi dari buku aturan, tidak diubah sendiri.",
        "The risk table by KBLI code; filled from the rule book, not edited."
    );
    public static readonly LocalizedText EnterpriseId = new(
        "Pengenal usaha; juga kunci pembagian ke simpul-simpul gugus.",
        "The id of the enterprise; also the sharding key of a cluster."
    );
    public static readonly LocalizedText Parent = new("Usaha pemiliknya.", "The enterprise it belongs to.");
    public static readonly LocalizedText ItemId = new("Pengenal di dalam usaha itu.", "Its id within that enterprise.");
    public static readonly LocalizedText Nib = new(
        "Nomor NIB; bila terisi berarti NIB dipegang, kecuali tabel izin memuat baris nib.",
        "The NIB number; given, it counts as a NIB held, unless the table of papers has a nib row."
    );
    public static readonly LocalizedText Npwp = new(
        "Nomor NPWP; bila terisi berarti NPWP dipegang, kecuali tabel izin memuat baris npwp.",
        "The NPWP number; given, it counts as an NPWP held, unless the table of papers has an npwp row."
    );
    public static readonly LocalizedText Scope = new(
        "Ruang lingkup di dalam kode KBLI, seperti ditulis pada tabel risiko.",
        "The scope within the KBLI code, as the risk table writes it."
    );
    public static readonly LocalizedText ProductName = new("Nama produk; tidak dibaca oleh aturan.", "The name of the product; no rule reads it.");
    public static readonly LocalizedText MaybeOther = new(
        "Benar bila ada surat yang mungkin tentang butir ini tetapi tidak dapat dihubungkan dengannya.",
        "True when some paper may be about this item but cannot be linked to it."
    );
    public static readonly LocalizedText Edition = new("Tahun edisi KBLI dari kode itu.", "The year of the KBLI edition of that code.");
    public static readonly LocalizedText Kind = new("Jenis surat.", "The kind of paper.");
    public static readonly LocalizedText Number = new("Nomor surat; tidak dibaca oleh aturan.", "The number of the paper; no rule reads it.");
    public static readonly LocalizedText Status = new(
        "Status surat; kosong berarti terbit; ? berarti tidak diketahui ada atau tidaknya surat jenis itu.",
        "Its status; empty means issued (terbit); ? means that it is not known whether there is a paper of that kind."
    );
    public static readonly LocalizedText IssuedOn = new(
        "Tanggal terbit; kosong berarti sudah terbit sebelum tanggal penilaian.",
        "The day of issue; empty means before the assessment date."
    );
    public static readonly LocalizedText ValidUntil = new("Hari terakhir berlaku, hari itu termasuk.", "The last valid day, that day included.");
    public static readonly LocalizedText PaperActivity = new(
        "Kegiatan yang dicakup (kegiatan.id); kosong berarti semua. Isi yang tidak cocok dengan kegiatan mana pun tidak mencakup apa pun.",
        "The activity it covers (kegiatan.id); empty means all. A value that matches none covers none."
    );
    public static readonly LocalizedText PaperProduct = new(
        "Produk yang dicakup (produk.id); kosong berarti semua. Isi yang tidak cocok dengan produk mana pun tidak mencakup apa pun.",
        "The product it covers (produk.id); empty means all. A value that matches none covers none."
    );
    public static readonly LocalizedText RiskCode = new("Kode KBLI dan edisinya, misalnya 10794/2020.", "KBLI code and edition, e.g. 10794/2020.");
    public static readonly LocalizedText RiskScope = new(
        "Ruang lingkup tanpa spasi, huruf kecil; '' bila tidak disebut, '*' bila disebut tetapi tidak ada di tabel.",
        "The scope without spaces, lower case; '' when none is given, '*' when one is given that the table does not list."
    );

    public static LocalizedText Given(string table) =>
        new(
            $"Benar bila semua {table} usaha ini sudah dimasukkan (boleh tanpa baris: tidak punya); selain itu daftarnya belum diketahui.",
            $"True when all of its {table} rows are entered (none at all: it has none); otherwise the list is unknown."
        );

    public static LocalizedText Latest(string column) =>
        new(
            $"Hari terakhir yang mungkin bila tanggalnya hanya diketahui sebagian (tahun, atau bulan); {column} lalu hari pertamanya. "
                + "Kosong bila harinya diketahui.",
            $"The last day it may be when only the year or month is known; {column} is the first then. Empty when the day is known."
        );

    public static LocalizedText Item(TableId table) =>
        table switch
        {
            TableId.Activity => new("Satu baris satu kegiatan usaha.", "One row an activity."),
            TableId.Product => new("Satu baris satu produk.", "One row a product."),
            _ => new("Satu baris satu pinjaman yang pernah atau sedang diterima.", "One row a loan, running or past."),
        };

    public static LocalizedText RiskMask(string scale) =>
        new(
            $"Tingkat risiko yang mungkin bagi usaha {scale} (tanpa akhiran: gambar OSS terbaru; antara: sebelum "
                + $"harinya; pp5: masa PP 5/2021): jumlah dari "
                + "1 rendah, 2 menengah-rendah, 4 menengah-tinggi, 8 tinggi.",
            $"The risk levels possible for the scale {scale} (no ending: the newest picture of OSS; antara: before "
                + $"its day; pp5: under PP 5/2021): the sum of "
                + "1 rendah, 2 menengah-rendah, 4 menengah-tinggi, 8 tinggi."
        );
}
