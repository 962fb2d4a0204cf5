namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with what is asked of <c>umkm screen</c> and <c>umkm sample</c>.</summary>
internal static class ScreenMessages
{
    public static readonly MessageKind OneStandardOutput = new(
        "register.one-standard-output",
        new("Hanya satu keluaran yang dapat ditulis ke keluaran baku.", "Only one output can go to standard output."),
        new("Diharapkan nama berkas bagi yang lain.", "File names were expected for the others."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotCount = new(
        "sample.not-count",
        new("\"{found}\" bukan bilangan yang diperbolehkan di sini.", "\"{found}\" is not a number that is allowed here."),
        new("Diharapkan bilangan bulat dari {least} sampai {most}.", "A whole number from {least} to {most} was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotStandardInput = new(
        "inspect.not-standard-input",
        new("Masukan baku hanya dapat dibaca sekali.", "Standard input can be read once only."),
        new("Seharusnya nama sebuah berkas.", "The name of a file was expected."),
        LocalizedText.Empty
    );

    public static IEnumerable<MessageKind> All => [NotStandardInput, OneStandardOutput, NotCount];
}
