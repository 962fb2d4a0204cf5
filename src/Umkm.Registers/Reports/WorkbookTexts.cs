namespace Umkm.Registers.Reports;

/// <summary>The words of the workbook of answers, in both languages.</summary>
internal static class WorkbookTexts
{
    public static readonly LocalizedText Answers = new("Jawaban", "Answers");
    public static readonly LocalizedText Ask = new("Tanyakan", "Ask");
    public static readonly LocalizedText Rejects = new("Ditolak", "Rejected");
    public static readonly LocalizedText Changes = new("Perubahan", "Changes");
    public static readonly LocalizedText HowToRead = new("Cara membaca", "How to read");
    public static readonly LocalizedText What = new("Hal", "What");
    public static readonly LocalizedText Value = new("Keterangan", "Value");
    public static readonly LocalizedText Hash = new("Sidik isi buku aturan", "Content hash of the rule book");
    public static readonly LocalizedText RowsRead = new("Baris dibaca", "Rows read");
    public static readonly LocalizedText Note = new("Catatan", "Note");
    public static readonly LocalizedText SeveralAnswers = new("Jawaban dengan tanda |", "Answers with |");
    public static readonly LocalizedText SeveralAnswersMeaning = new(
        "Beberapa jawaban masih mungkin: ada fakta yang kurang, atau hukumnya belum pasti. Lembar Tanyakan menyebut faktanya.",
        "Several answers are still possible: facts are missing, or the law is unsettled. The sheet Ask names the facts."
    );
    public static readonly LocalizedText Law = new("{0}: {1}, berlaku sejak {2}, diperiksa {3}", "{0}: {1}, in force since {2}, checked {3}");
    public static readonly LocalizedText[] RejectColumns = [new("baris", "line"), new("id", "id"), new("kolom", "column"), new("alasan", "reason")];

    public static readonly LocalizedText[] AskColumns =
    [
        new("keputusan", "decision"),
        new("fakta", "fact"),
        new("kolom", "column"),
        new("usaha", "enterprises"),
        new("hanya kurang ini", "lack just this"),
    ];

    public static readonly LocalizedText[] ChangeColumns =
    [
        new("id", "id"),
        new("keputusan", "decision"),
        new("dahulu", "before"),
        new("kini", "now"),
        new("perubahan", "change"),
        new("sebab", "reasons"),
    ];
}
