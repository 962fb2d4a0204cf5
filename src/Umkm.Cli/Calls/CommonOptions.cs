using Umkm.Rules.Explanations;

namespace Umkm.Cli.Calls;

/// <summary>Options that several commands share; each command makes its own.</summary>
internal static class CommonOptions
{
    public static ToolOption Language() =>
        new("--lang", new("id|en", "id|en"), new("bahasa keluaran, bawaan id", "language of the output, id unless given"))
        {
            Words = ["id", "en"],
            Recursive = true,
        };

    public static ToolFlag Help() => new("--help", new("tampilkan bantuan ini", "show this help"), "-h", "-?") { Recursive = true };

    public static ToolFlag Version() => new("--version", new("tampilkan edisi", "show the edition"));

    public static ToolOption On(bool needed = true) =>
        new("--on", new("TANGGAL", "DATE"), new("tanggal penilaian, misalnya 2026-11-22", "the assessment date, e.g. 2026-11-22"))
        {
            Needed = needed,
        };

    public static ToolOption Rules() =>
        new(
            "--rules",
            new("FOLDER", "FOLDER"),
            new(
                "folder berkas aturan yang melapisi buku bawaan: letak yang sama mengganti, letak baru menambah",
                "folder of rule files laid over the embedded book: the same place replaces, a new one adds"
            )
        )
        {
            Role = FileRole.Rules,
        };

    public static ToolFlag WholeBook() =>
        new(
            "--whole-book",
            new(
                "folder --rules adalah buku yang utuh; aturan bawaan ditinggalkan",
                "the folder of --rules is a whole book; the embedded law is left out"
            )
        )
        {
            Recursive = true,
        };

    public static ToolOption Reading() =>
        new(
            "--reading",
            new("ID", "ID"),
            new("ikuti satu tafsir saja di setiap keputusan yang memilikinya", "follow only this reading in every decision that has it")
        );

    public static ToolOption Output() =>
        new(
            "-o",
            new("BERKAS", "FILE"),
            new("tulis ke berkas, utuh atau tidak sama sekali; - untuk keluaran baku", "write to a file, whole or not at all; - for standard output"),
            "--output"
        )
        {
            Role = FileRole.Written,
        };

    /// <summary>The form of an explanation that a word of <c>--format</c> names; text unless given.</summary>
    public static ExplanationForm FormOf(string? word) =>
        word switch
        {
            "markdown" => ExplanationForm.Markdown,
            "html" => ExplanationForm.Html,
            _ => ExplanationForm.Text,
        };

    public static ToolOption Format(params string[] words) =>
        new(
            "--format",
            LocalizedText.Same(string.Join('|', words)),
            new($"bentuk keluaran, bawaan {words[0]}", $"form of the output, {words[0]} unless given")
        )
        {
            Words = words,
        };
}
