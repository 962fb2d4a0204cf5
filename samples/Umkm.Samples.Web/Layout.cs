using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Umkm.Samples.Web;

/// <summary>The frame of every page: Indonesian, made for a telephone first, no script, nothing from elsewhere.</summary>
internal static class Layout
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        :root { --ink: #1b1f24; --soft: #4a5360; --line: #7c8594; --band: #f3f5f8; --blue: #0b4f6c; --red: #9b1c1c; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 40rem; color: var(--ink); background: #fff;
          font: 18px/1.5 system-ui, "Noto Sans", "DejaVu Sans", Arial, sans-serif; overflow-wrap: break-word; }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
        p { margin: .4rem 0; } a { color: var(--blue); } .note { color: var(--soft); font-size: .9rem; }
        label, legend { display: block; font-weight: 600; margin-top: .8rem; }
        fieldset { border: 1px solid var(--line); margin: .8rem 0; padding: .5rem .8rem; }
        label.choice { font-weight: 400; padding: .5rem 0; margin: 0; display: flex; gap: .6rem; align-items: start; }
        input[type=text], input[type=date], input[type=file], select { font: inherit; width: 100%; padding: .6rem;
          border: 2px solid var(--line); border-radius: 4px; background: #fff; color: var(--ink); }
        input[type=radio], input[type=checkbox] { width: 1.4rem; height: 1.4rem; flex: none; margin: .1rem 0 0; }
        button { font: inherit; font-weight: 600; width: 100%; min-height: 3rem; margin-top: .6rem; padding: .5rem 1rem; border-radius: 4px;
          border: 2px solid var(--blue); background: var(--blue); color: #fff; cursor: pointer; }
        button.second { background: #fff; color: var(--blue); }
        :focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
        .error { border-left: 5px solid var(--red); background: #fdf2f2; color: var(--red); padding: .5rem .8rem; font-weight: 600; }
        progress { width: 100%; height: .8rem; } details { margin: 1rem 0; border-top: 1px solid var(--line); padding-top: .5rem; }
        summary { cursor: pointer; color: var(--blue); font-weight: 600; padding: .4rem 0; } dt { font-weight: 600; } dd { margin: 0 0 .4rem; }
        .item { background: var(--band); padding: .4rem .8rem; margin: .3rem 0; }
        """;

    public static string Encoded(string text) => Encoder.Encode(text);

    public static async Task Write(HttpContext context, string title, string body, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        await Send(
            context,
            "text/html; charset=utf-8",
            $"""
            <!doctype html>
            <html lang="id">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encoded(title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <main>
            {body}
            </main>
            </body>
            </html>
            """
        );
    }

    /// <summary>Sends a text that is about somebody: no cache keeps it.</summary>
    public static async Task Send(HttpContext context, string type, string text)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
    }
}
