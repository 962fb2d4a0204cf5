namespace Umkm.Registers.Pages;

/// <summary>The template of pages when an office has none of its own.</summary>
internal static class PlainPage
{
    public const string Html = """
        <!doctype html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{{id}}</title>
        <style>body { font: 11pt/1.5 serif; max-width: 42rem; margin: 2rem auto; } h2 { font-size: 1.05rem; margin-bottom: 0; }</style>
        </head>
        <body>
        <p>Nomor {{nomor}} · {{id}}</p>
        <h1>{{nama}}</h1>
        <p>Keadaan per {{tanggal}}.</p>
        <h2>Golongan</h2>
        <ul>
        {{golongan}}</ul>
        <h2>Surat yang kurang</h2>
        <ul>
        {{surat kurang}}</ul>
        <h2>Program yang syaratnya terpenuhi</h2>
        <ul>
        {{program}}</ul>
        <h2>Yang perlu ditanyakan</h2>
        <ul>
        {{tanyakan}}</ul>
        <p><small>Buku aturan {{aturan}}. Memenuhi syarat menurut aturan tidak berarti pendaftaran sedang dibuka.</small></p>
        </body>
        </html>

        """;
}
