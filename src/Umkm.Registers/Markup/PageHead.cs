using Umkm.Registers.Cells;

namespace Umkm.Registers.Markup;

/// <summary>How the pages about a register begin, up to what they say.</summary>
internal static class PageHead
{
    /// <summary>The head of a page and the beginning of its body.</summary>
    /// <param name="title">What the page is.</param>
    /// <param name="register">The register it is about.</param>
    /// <param name="language">The language of the page.</param>
    public static string Of(string title, string register, Lang language) =>
        $"""
            <!doctype html>
            <html lang="{(language == Lang.English ? "en" : "id")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{HtmlText.Encode(title)} · {HtmlText.Encode(register)}</title>
            <style>
            {PageStyle.Sheet}
            </style>
            </head>
            <body>
            <main>
            """;
}
