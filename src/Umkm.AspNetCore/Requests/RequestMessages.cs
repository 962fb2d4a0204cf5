namespace Umkm.AspNetCore.Requests;

/// <summary>What can be wrong with a request, beside what can be wrong with a subject.</summary>
internal static class RequestMessages
{
    public static readonly MessageKind Missing = new(
        "request.missing",
        new("Parameter {found} tidak diberikan.", "The parameter {found} is missing."),
        new("Diharapkan {expected}.", "{expected} was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind Unknown = new(
        "request.unknown-parameter",
        new("Parameter \"{found}\" tidak dikenal.", "The parameter \"{found}\" is not known."),
        new("Yang dikenal: {known}.", "These are known: {known}."),
        new("{nearest}", "{nearest}")
    );

    public static readonly MessageKind Repeated = new(
        "request.repeated",
        new("Parameter {found} diberikan lebih dari sekali.", "The parameter {found} is given more than once."),
        new("Diharapkan satu nilai.", "One value was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotChoice = new(
        "request.choice",
        new("\"{found}\" bukan nilai yang dikenal.", "\"{found}\" is not a known value."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new("{nearest}", "{nearest}")
    );

    public static readonly MessageKind TooLarge = new(
        "request.too-large",
        new("Isi permintaan lebih dari {limit} bita.", "The body holds more than {limit} bytes."),
        LocalizedText.Empty,
        new("Kirim yang lebih kecil, atau minta pengelola menaikkan batasnya.", "Send less, or ask the operator to raise the limit.")
    );

    public static readonly MessageKind NotMediaType = new(
        "request.media-type",
        new("Jenis isi \"{found}\" tidak dibaca di sini.", "Bodies of the type \"{found}\" are not read here."),
        new("Diharapkan Content-Type: {expected}.", "Content-Type: {expected} was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NoMediaType = new(
        "request.media-type",
        new("Jenis isi permintaan tidak disebut.", "The request does not say of what type its body is."),
        new("Diharapkan Content-Type: {expected}.", "Content-Type: {expected} was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind CutShort = new(
        "request.cut-short",
        new("Isi permintaan terputus sebelum selesai.", "The body ended before it was whole."),
        LocalizedText.Empty,
        new("Kirim sekali lagi.", "Send it once more.")
    );

    public static readonly MessageKind NoRegister = new(
        "request.no-register",
        new("Formulir tidak memuat berkas register.", "The form holds no register file."),
        new("Diharapkan satu berkas bernama register.", "One file named register was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotFound = new(
        "request.not-found",
        new("\"{found}\" tidak ada dalam buku aturan ini.", "\"{found}\" is not in this rule book."),
        LocalizedText.Empty,
        new("{nearest}", "{nearest}")
    );

    public static readonly MessageKind OtherSubject = new(
        "request.other-subject",
        new("Keputusan {found} bukan tentang subjek yang dikirim.", "The decision {found} is not about the subject that was sent."),
        LocalizedText.Empty,
        new("Usaha dan kelompok punya keputusan masing-masing.", "Enterprises and groups have decisions of their own.")
    );

    public static readonly MessageKind NotInForce = new(
        "request.not-in-force",
        new("Keputusan {found} tidak berlaku pada {date}.", "The decision {found} is not in force on {date}."),
        new("Diharapkan tanggal dalam {periods}.", "A date of these was expected: {periods}."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotForPages = new(
        "request.not-for-pages",
        new("Parameter {found} hanya untuk JSON.", "The parameter {found} is for JSON only."),
        LocalizedText.Empty,
        new("Hapus {found}, atau hapus format.", "Leave out {found}, or leave out format.")
    );

    public static readonly MessageKind WrongWindow = new(
        "request.window",
        new("Jangka {from} sampai {until} tidak dihitung.", "The window from {from} to {until} is not worked out."),
        new("Diharapkan 0 sampai {most} tahun ke depan.", "0 to {most} years ahead were expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotThisQuestion = new(
        "request.other-question",
        new("\"{found}\" bukan pertanyaan yang sedang diajukan.", "\"{found}\" is not the question that is asked."),
        new("Yang diajukan sekarang: {expected}.", "Asked now: {expected}."),
        LocalizedText.Empty
    );

    public static readonly MessageKind AnswerWithoutQuestion = new(
        "request.answer-without-question",
        new("Ada jawaban tanpa pointer pertanyaannya.", "There is an answer without the pointer of its question."),
        new("Diharapkan pointer seperti pada pertanyaan.", "The pointer as in the question was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind TwoAnswers = new(
        "request.two-answers",
        new("Ada value dan typed sekaligus.", "There are both value and typed."),
        new("Diharapkan salah satu saja.", "One of them was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotAnswer = new(
        "request.answer",
        new("Jawaban tidak dapat dipakai: {found}", "The answer cannot be used: {found}"),
        LocalizedText.Empty,
        LocalizedText.Empty
    );

    public static readonly MessageKind NotStep = new(
        "request.step",
        new("Isi permintaan bukan satu langkah wawancara: {found}.", "The body is not a step of an interview: {found}."),
        new(
            "Diharapkan objek JSON dengan subject, unknown, pointer, serta value atau typed.",
            "A JSON object with subject, unknown, pointer, and value or typed was expected."
        ),
        LocalizedText.Empty
    );

    /// <summary>The nearest spelling as a remedy; empty when there is none.</summary>
    public static MessageArgument Nearest(string? near) =>
        new("nearest", near is null ? LocalizedText.Empty : new LocalizedText($"Mungkin maksudnya {near}.", $"Perhaps {near} is meant."));
}
