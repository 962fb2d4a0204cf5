namespace Umkm.Rules.Site;

/// <summary>How the pages look, on a screen and on paper, and the small script of the page that searches.</summary>
internal static class SiteStyle
{
    public const string Css = """
        :root { color-scheme: light; --garis: #c8ccd2; --redup: #555b66; --warna: #0b5a8a; --latar: #f4f6f8; }
        * { box-sizing: border-box; }
        body { font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #1c2026; background: #fff; overflow-wrap: anywhere; }
        nav, main, footer { max-width: 72rem; margin: 0 auto; padding: .5rem 1rem; }
        nav { border-bottom: 1px solid var(--garis); } nav a { display: inline-block; margin-right: .9rem; padding: .2rem 0; }
        footer { border-top: 1px solid var(--garis); color: var(--redup); font-size: .85rem; margin-top: 2rem; }
        a { color: var(--warna); } h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin-top: 2rem; }
        h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; } h4 { font-size: 1rem; margin: .2rem 0; }
        ul, ol { padding-left: 1.3rem; } li { margin: .15rem 0; }
        code { font: .9em/1.4 ui-monospace, monospace; background: var(--latar); padding: 0 .2em; }
        .lebar { overflow-x: auto; margin: .6rem 0; } table { border-collapse: collapse; min-width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--garis); }
        th, td { overflow-wrap: break-word; }
        .beda td, .beda th { min-width: 12rem; } .beda td:first-child, .beda th:first-child { min-width: 8rem; font-weight: 600; }
        .beda td.baru { background: #fff7d6; } .beda td.sama { color: var(--redup); }
        .kisi th, .kisi td { border: 1px solid var(--garis); padding: .3rem .6rem; } .kisi th { background: var(--latar); font-weight: 600; }
        .waktu { display: flex; flex-wrap: wrap; gap: .3rem; list-style: none; padding: 0; }
        .waktu li { flex: 1 1 9rem; border-top: .4rem solid #9aa4b0; background: var(--latar); padding: .3rem .5rem; font-size: .9rem; }
        .waktu li.kini { border-top-color: var(--warna); } .waktu li.celah { border-top-style: dashed; }
        .syarat { border-left: 3px solid var(--garis); padding: .1rem 0 .1rem .8rem; margin: .8rem 0; break-inside: avoid; }
        .syarat dl, dl.pokok { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: .15rem .8rem; margin: .3rem 0; }
        dt { color: var(--redup); } dd { margin: 0; } dd > ul { margin: 0; }
        .ingat { border-left: 3px solid #b3541e; padding-left: .7rem; } .redup { color: var(--redup); font-size: .9rem; }
        .kasus { font-size: .9rem; } input[type=search] { font: inherit; width: 100%; max-width: 30rem; padding: .4rem; }
        @media print {
          nav, .cari { display: none; } body { font-size: 10pt; } a { color: inherit; text-decoration: none; }
          .lebar { overflow: visible; } table { min-width: 0; width: 100%; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; }
          th, td { overflow-wrap: anywhere; }
          .beda td, .beda th, .beda td:first-child, .beda th:first-child { min-width: 0; font-size: 8pt; }
          main, footer { max-width: none; padding: 0; }
        }
        """;

    /// <summary>Hides what does not hold every word typed. Without it the page is a list by letters.</summary>
    public const string Script = """
        const box = document.querySelector('input[type=search]');
        const entries = [...document.querySelectorAll('[data-cari]')];
        document.querySelector('.cari').hidden = false;
        box.addEventListener('input', () => {
          const words = box.value.toLowerCase().split(/\s+/).filter(w => w);
          for (const e of entries) e.hidden = !words.every(w => e.dataset.cari.includes(w));
          for (const s of document.querySelectorAll('section')) s.hidden = ![...s.querySelectorAll('[data-cari]')].some(e => !e.hidden);
        });
        """;
}
