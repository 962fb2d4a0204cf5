using System.Net;

namespace Umkm.Registers.Cells;

/// <summary>Texts as they stand in pages.</summary>
internal static class HtmlText
{
    /// <summary>A text with what HTML reads otherwise encoded, and without what would steer a screen or turn the direction of what follows.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(HarmlessText.Of(text));
}
