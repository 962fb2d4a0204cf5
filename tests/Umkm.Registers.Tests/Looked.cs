using System.Text;
using NodaTime;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests;

/// <summary>What an inspection says of a file.</summary>
internal static class Looked
{
    public static RegisterInspection Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static RegisterInspection Of(byte[] bytes, string? sheet = null) =>
        RegisterInspection.Of(
            () => new RegisterInput(new MemoryStream(bytes), "berkas"),
            "berkas",
            RuleBook.Embedded,
            new LocalDate(2026, 11, 22),
            sheet
        );
}
