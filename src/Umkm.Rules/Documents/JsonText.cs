using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Umkm.Rules.Documents;

/// <summary>How texts stand in JSON that people read too: letters of every script as they are, what would steer a terminal or turn the direction
/// of what follows as <c>\u</c> escapes, which readers take for the same text.</summary>
internal static class JsonText
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(Settings());

    private static TextEncoderSettings Settings()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        // The two blocks that hold marks of direction.
        IEnumerable<char> letters = Enumerable.Range(0x0600, 0x100).Concat(Enumerable.Range(0x2000, 0x70)).Select(n => (char)n);
        settings.ForbidCharacters([.. letters.Where(c => Domain.HarmlessText.Of($"{c}").Length == 0)]);
        return settings;
    }
}
