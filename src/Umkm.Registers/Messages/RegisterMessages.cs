namespace Umkm.Registers.Messages;

/// <summary>What can be wrong with a register and its rows.</summary>
internal static class RegisterMessages
{
    public static readonly MessageKind Empty = new(
        "register.empty",
        new("Berkas ini kosong.", "The file is empty."),
        new(
            "Seharusnya baris kepala dengan nama kolom, lalu satu baris per usaha.",
            "A header line with the names of the columns was expected, then one line an enterprise."
        ),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotText = new(
        "register.not-text",
        new("Berkas ini bukan teks UTF-8.", "The file is not UTF-8 text."),
        new("Seharusnya CSV dengan pengodean UTF-8.", "CSV encoded as UTF-8 was expected."),
        new(
            "Simpan ulang sebagai \"CSV UTF-8\", atau sebut pengodeannya dalam berkas peta (berkas: pengodean: windows-1252).",
            "Save it again as \"CSV UTF-8\", or name its encoding in a mapping file (berkas: pengodean: windows-1252)."
        )
    );

    public static readonly MessageKind LineQuoted = new(
        "register.line-quoted",
        new("Seluruh baris kepala diapit satu pasang tanda kutip.", "The whole header line stands in one pair of quotes."),
        new("Seharusnya setiap sel berdiri sendiri, dipisah \"{found}\".", "Cells of their own were expected, separated by \"{found}\"."),
        new(
            "Hapus tanda kutip di awal dan akhir setiap baris, atau ekspor ulang dari aplikasinya.",
            "Remove the quotes at the beginning and end of each line, or export it again."
        )
    );

    public static readonly MessageKind NotWorkbook = new(
        "register.not-workbook",
        new("Buku kerja ini tidak dapat dibaca.", "The workbook cannot be read."),
        new("Seharusnya .xlsx atau .xls yang utuh, tanpa sandi.", "A whole .xlsx or .xls without a password was expected."),
        new("Simpan ulang sebagai .xlsx, atau sebagai CSV UTF-8.", "Save it again as .xlsx, or as CSV UTF-8.")
    );

    public static readonly MessageKind NoSheets = new(
        "register.no-sheets",
        new("Buku kerja ini tanpa lembar yang dapat dibaca.", "The workbook has no sheet that can be read."),
        new("Seharusnya .xlsx biasa, bukan Strict Open XML.", "A usual .xlsx was expected, not Strict Open XML."),
        new(
            "Simpan ulang dengan jenis \"Excel Workbook (.xlsx)\", atau sebagai CSV UTF-8.",
            "Save it again with the type \"Excel Workbook (.xlsx)\", or as CSV UTF-8."
        )
    );

    public static readonly MessageKind OpenDocument = new(
        "register.open-document",
        new("Ini dokumen OpenDocument, bukan lembar kerja.", "This is an OpenDocument document, no spreadsheet."),
        new("Seharusnya .ods, .xlsx, .xls, atau CSV.", ".ods, .xlsx, .xls or CSV was expected."),
        new(
            "Simpan sebagai .ods atau CSV UTF-8; .xlsx dari LibreOffice hanya menyimpan 15 angka pertama.",
            "Save it as .ods or CSV UTF-8; .xlsx of LibreOffice keeps the first 15 digits only."
        )
    );

    public static readonly MessageKind UnknownSheet = new(
        "register.unknown-sheet",
        new("Lembar \"{found}\" tidak ada.", "There is no sheet \"{found}\"."),
        new("Seharusnya salah satu dari: {known}.", "One of these was expected: {known}."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind OtherSheets = new(
        "register.other-sheets",
        new("Yang dibaca lembar \"{found}\", yang pertama.", "The sheet \"{found}\", the first, was read."),
        new("Lembar lainnya: {known}.", "The other sheets: {known}."),
        new(
            "Sebut lembarnya di berkas peta (berkas: lembar:); umkm inspect BERKAS --sheet LEMBAR mengusulkan petanya.",
            "Name the sheet in a mapping file (berkas: lembar:); umkm inspect FILE --sheet SHEET proposes one."
        )
    );

    public static readonly MessageKind SheetOfText = new(
        "register.sheet-of-text",
        new(
            "Berkas ini teks (CSV), tanpa lembar; diminta lembar \"{found}\".",
            "The file is text (CSV) and has no sheets; the sheet \"{found}\" is asked for."
        ),
        new("Seharusnya buku kerja .xlsx atau .xls.", "A workbook, .xlsx or .xls, was expected."),
        new("Hapus --sheet (atau lembar: di peta), atau beri buku kerjanya.", "Leave out --sheet (or lembar: of the mapping), or give the workbook.")
    );

    public static readonly MessageKind Markup = new(
        "register.markup",
        new("Berkas ini HTML atau XML, bukan tabel.", "The file is HTML or XML, no table."),
        new("Seharusnya CSV, .xlsx, atau .xls.", "CSV, .xlsx or .xls was expected."),
        new(
            "Banyak aplikasi mengekspor halaman HTML bernama .xls: buka di LibreOffice atau Excel bersetelan Indonesia, lalu simpan sebagai .xlsx. "
                + "Dengan setelan Inggris 900.000 terbaca 900; NIB dan kode KBLI berawalan 0 kehilangan nolnya, jadi periksa.",
            "Many programs export an HTML page named .xls: open it in LibreOffice or Excel under Indonesian settings, and save it as .xlsx. Under "
                + "English ones 900.000 becomes 900; NIBs and KBLI codes that begin with 0 lose it, so check them."
        )
    );

    public static readonly MessageKind Json = new(
        "register.json",
        new("Berkas ini JSON, bukan tabel.", "The file is JSON, no table."),
        new("Seharusnya CSV, .xlsx, .xls, atau .ods.", "CSV, .xlsx, .xls or .ods was expected."),
        new(
            "Nilai satu usaha ({…}) dengan umkm assess; ubah daftar usaha ([…]) menjadi CSV: satu baris satu usaha, satu kolom satu fakta.",
            "Assess one enterprise ({…}) by umkm assess; convert a list of them ([…]) to CSV: a row an enterprise, a column a fact."
        )
    );

    public static readonly MessageKind NoAnswersShared = new(
        "register.no-answers-shared",
        new(
            "Tidak ada keputusan yang dijawab keduanya; kolom berkas ini: {found}.",
            "No decision is answered in both; the columns of this file: {found}."
        ),
        new("Seharusnya jawaban atas salah satu dari: {known}.", "Answers of one of these were expected: {known}."),
        new("Beri keluaran -o dari umkm screen yang terdahulu.", "Give the -o output of an earlier umkm screen.")
    );

    public static readonly MessageKind NoIdToCompare = new(
        "register.no-id-to-compare",
        new(
            "Register ini tanpa kolom id, sehingga barisnya hanya bernomor urut.",
            "The register has no column id, so that its rows have running numbers only."
        ),
        new(
            "Diharapkan id: penilaian dibandingkan menurut id, bukan menurut urutan baris.",
            "Ids were expected: screenings are compared by id, not by the order of rows."
        ),
        new(
            "Tulis id: ya di peta pada kolom yang membedakan usaha (misalnya fakta: nib, id: ya), lalu nilai ulang yang terdahulu juga.",
            "Write id: ya in the mapping at the column that tells enterprises apart (e.g. fakta: nib, id: ya), and screen the earlier one again too."
        )
    );

    public static readonly MessageKind NotGzip = new(
        "register.not-gzip",
        new("Berkas .gz ini rusak atau terpotong.", "The .gz file is damaged or cut short."),
        new("Seharusnya berkas gzip yang utuh.", "A whole gzip file was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NoHeader = new(
        "register.no-header",
        new(
            "Tidak ada baris dengan nama fakta usaha; baris pertama memuat {found}.",
            "No row has the names of facts of enterprises; the first holds {found}."
        ),
        new(
            "Seharusnya kepala kolom seperti id, region, businessCapital, atau berkas peta yang mengartikan kepala kolom kantor Anda.",
            "Heads such as id, region, businessCapital were expected, or a mapping file that says what the heads of an office mean."
        ),
        new(
            "umkm inspect BERKAS -o PETA mengusulkan petanya; periksa, lalu beri --mapping PETA.",
            "umkm inspect FILE -o MAPPING proposes one; check it, then give --mapping MAPPING."
        )
    );

    public static readonly MessageKind UnitAround = new(
        "register.unit-around",
        new(
            "Di berkas tertulis \"{found}\", padahal kolom {column} tanpa peta dibaca rupiah penuh.",
            "The file says \"{found}\", and without a mapping the column {column} is read as whole rupiah."
        ),
        new("Diharapkan jumlah dalam rupiah penuh.", "Amounts in whole rupiah were expected."),
        new(
            "Hapus tulisan itu bila isinya rupiah penuh; bila tidak, pakai berkas peta dengan satuan: (umkm inspect mengusulkannya).",
            "Remove the text where the amounts are whole rupiah; otherwise use a mapping file with satuan: (umkm inspect proposes one)."
        )
    );

    public static readonly MessageKind UnknownColumn = new(
        "register.unknown-column",
        new("Kolom \"{found}\" tidak dikenal.", "The column \"{found}\" is not known."),
        new(
            "Seharusnya nama fakta usaha, misalnya id, region, businessCapital, atau nama istilah aturan.",
            "The name of a fact was expected, e.g. id, region, businessCapital, or the name of a term of the rules."
        ),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind ColumnTwice = new(
        "register.column-twice",
        new("Kolom \"{found}\" muncul dua kali.", "The column \"{found}\" comes twice."),
        new("Seharusnya setiap kolom satu kali.", "Every column was expected once."),
        LocalizedText.Empty
    );

    public static readonly MessageKind LineTooLong = new(
        "register.line-too-long",
        new("Ada baris yang lebih dari {found} bita.", "A line is longer than {found} bytes."),
        new("Seharusnya satu usaha per baris.", "One enterprise a line was expected."),
        new("Periksa apakah berkas ini memang register CSV.", "Check that the file is a register as CSV.")
    );

    public static readonly MessageKind RowsNotRead = new(
        "register.rows-not-read",
        new("{found} baris tidak dapat dibaca; tidak ada yang ditulis.", "Rows that cannot be read: {found}; nothing was written."),
        LocalizedText.Empty,
        new(
            "Beri --rejects BERKAS untuk memisahkan baris itu dan menilai yang lain.",
            "Give --rejects FILE to set those rows apart and to screen the others."
        )
    );

    public static readonly MessageKind Unbalanced = new(
        "register.unbalanced",
        new(
            "{read} baris dibaca tetapi {written} ditulis dan {rejected} ditolak.",
            "{read} rows were read but {written} written and {rejected} rejected."
        ),
        new("Seharusnya jumlahnya sama.", "They were expected to add up."),
        new("Laporkan beserta berkasnya; tidak ada yang ditulis.", "Report it with the file; nothing was written.")
    );

    public static readonly MessageKind NotReadable = new(
        "register.not-readable",
        new("Berkas ini tidak dapat dibaca.", "The file cannot be read."),
        new("Seharusnya berkas yang boleh dibaca.", "A readable file was expected."),
        new("Periksa izin dan medianya.", "Check its permissions and medium.")
    );

    public static readonly MessageKind IdTwice = new(
        "register.id-twice",
        new("Id \"{found}\" sudah dipakai di {place}.", "The id \"{found}\" is already used at {place}."),
        new("Seharusnya id yang berbeda untuk tiap usaha.", "Each enterprise was expected to have its own id."),
        new(
            "Bila satu usaha memang beberapa baris, satukan dengan kelompok: di peta.",
            "Where one enterprise does have several rows, put them together with kelompok: in a mapping."
        )
    );

    public static readonly MessageKind RowsUnusable = new(
        "register.rows-unusable",
        new("{found} baris tidak dapat dipakai; tidak ada yang ditulis.", "Rows that cannot be used: {found}; nothing was written."),
        LocalizedText.Empty,
        new(
            "Perbaiki baris itu; umkm screen --rejects mendaftar yang tidak terbaca, --summary yang idnya sama.",
            "Mend those rows; umkm screen --rejects lists those that cannot be read, --summary those with the id of another."
        )
    );

    public static readonly MessageKind NotAnswers = new(
        "register.not-answers",
        new("Kepala kolomnya: {found}.", "Its header is: {found}."),
        new("Seharusnya id, lalu satu kolom tiap keputusan.", "id was expected, then a column for each decision."),
        new("Beri keluaran -o dari umkm screen yang terdahulu.", "Give the -o output of an earlier umkm screen.")
    );

    public static readonly MessageKind UnknownPlace = new(
        "register.unknown-place",
        new("Tempat isian \"{found}\" tidak ada.", "There is no place \"{found}\"."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new("Tulis di antara dua kurung kurawal dan tutup dengan dua.", "Write it between two braces, and close it with two.")
    );

    public static IEnumerable<MessageKind> All =>
        [
            Empty,
            NotText,
            LineQuoted,
            NotWorkbook,
            NoSheets,
            OpenDocument,
            UnknownSheet,
            OtherSheets,
            SheetOfText,
            Markup,
            Json,
            NoAnswersShared,
            NoIdToCompare,
            NotGzip,
            NoHeader,
            UnitAround,
            UnknownColumn,
            ColumnTwice,
            LineTooLong,
            RowsNotRead,
            Unbalanced,
            NotReadable,
            IdTwice,
            RowsUnusable,
            NotAnswers,
            UnknownPlace,
        ];
}
