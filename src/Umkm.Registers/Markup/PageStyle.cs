namespace Umkm.Registers.Markup;

/// <summary>How the pages look, on a screen and on A4 paper. Nothing is fetched: the fonts are those of the reader's own machine.</summary>
internal static class PageStyle
{
    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        :root { --ink: #1b1f24; --soft: #4a5360; --line: #c9ced6; --paper: #ffffff; --band: #f3f5f8; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 60rem; background: var(--paper); color: var(--ink);
          font: 16px/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
        h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 3px solid #0b4f6c; }
        h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
        p { margin: .4rem 0 .8rem; max-width: 48rem; }
        a { color: #0b4f6c; }
        .facts { display: grid; grid-template-columns: fit-content(55%) 1fr; gap: .15rem 1.25rem; margin: 0 0 1rem; }
        .facts dt { color: var(--soft); }
        .facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
        .note { color: var(--soft); font-size: .92rem; }
        figure { margin: .75rem 0 1.75rem; }
        figcaption { color: var(--soft); font-size: .92rem; margin-bottom: .35rem; }
        .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 0 0 .4rem; padding: 0; font-size: .9rem; }
        .legend svg { width: 14px; height: 14px; vertical-align: -2px; margin-right: .35rem; }
        svg.chart { display: block; width: 100%; height: auto; }
        svg text { font: 13px "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; fill: var(--ink); }
        svg .value { font-weight: 600; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 0; font-size: .88rem; }
        caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line);
          text-align: right; vertical-align: top; font-variant-numeric: tabular-nums; }
        td:not(.text) { white-space: nowrap; }
        th:first-child, td:first-child { text-align: left; }
        td.text, th.text { text-align: left; }
        thead th { background: var(--band); border-bottom: 2px solid var(--soft); }
        tbody th { font-weight: 400; }
        .scroll { overflow-x: auto; }
        footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem;
          color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
        @page { size: A4; margin: 16mm 14mm; }
        @media print {
          body { padding: 0; max-width: none; font-size: 10.5pt; }
          h2 { margin-top: 1.5rem; } h2, h3, figcaption, caption { break-after: avoid; }
          svg.chart, tr, .facts { break-inside: avoid; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """;

    /// <summary>The fills of series: told apart by lightness too, three to one or more against white; the last one is for what is not
    /// decided.</summary>
    public static readonly string[] Fills = ["#0b4f6c", "#c05a1e", "#5b7f2b", "#7a4b9a", "#a8324a", "#3f6fb5", "#7d6608"];

    /// <summary>The fill of what is not decided.</summary>
    public const string Open = "#8a93a0";
}
