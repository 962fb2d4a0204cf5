namespace Umkm.Rules.Explanations;

/// <summary>How the page of one enterprise looks: on a telephone, on a screen, on two sheets of A4. Nothing is fetched.</summary>
internal static class PageStyle
{
    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        :root { --ink: #1b1f24; --soft: #4a5360; --line: #c9ced6; --band: #f3f5f8;
          --blue: #0b4f6c; --red: #9b1c1c; --amber: #7a4b00; --green: #1e6b34; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.25rem 1rem 2rem; max-width: 60rem; background: #fff; color: var(--ink);
          font: 16px/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; overflow-wrap: break-word; }
        header { border-bottom: 3px solid var(--blue); margin-bottom: 1rem; }
        h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
        h2 { font-size: 1.15rem; margin: 1.5rem 0 .4rem; color: var(--blue); }
        h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
        p { margin: .3rem 0; }
        .when, .note, footer { color: var(--soft); font-size: .9rem; }
        .verdicts { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .6rem; }
        .card { background: var(--band); border-left: 4px solid var(--blue); padding: .5rem .75rem; }
        .card h2 { margin: 0; font-size: .85rem; color: var(--soft); font-weight: 600; }
        .card .answer { font-size: 1.15rem; font-weight: 700; line-height: 1.3; margin: .1rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
        thead th { background: var(--band); }
        tbody th { font-weight: 600; width: 30%; }
        tbody th .note { font-weight: 400; display: block; }
        .state { font-weight: 700; white-space: nowrap; }
        .lack { color: var(--red); } .later { color: var(--amber); } .open { color: var(--soft); } .held { color: var(--green); }
        .lack::before { content: "✗ "; } .later::before { content: "◷ "; } .open::before { content: "? "; } .held::before { content: "✓ "; }
        details { margin: .4rem 0; } summary { cursor: pointer; color: var(--blue); text-decoration: underline; padding: .5rem 0; }
        summary:focus-visible { outline: 3px solid var(--amber); outline-offset: 2px; }
        svg.months { display: block; width: 100%; height: auto; margin: .4rem 0; }
        svg text { font: 14px "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; fill: var(--ink); }
        svg .grid { stroke: var(--line); } svg .lane { stroke: var(--soft); }
        svg g text { fill: #fff; font-size: 12px; font-weight: 700; }
        svg .ends { fill: var(--red); } svg .begins { fill: var(--amber); } svg .other { fill: var(--blue); }
        .columns { columns: 2 20rem; column-gap: 2rem; padding-left: 1.2rem; margin: .3rem 0; } .columns li { break-inside: avoid; margin: .15rem 0; }
        .days li, .questions li { margin: .2rem 0; }
        .sign { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; margin-top: 2rem; break-inside: avoid; }
        .sign .who { font-weight: 600; }
        .sign .line { border-bottom: 1px solid var(--ink); padding-top: 1.6rem; color: var(--soft); font-size: .85rem; }
        footer { border-top: 1px solid var(--line); margin-top: 1.5rem; font-size: .8rem; overflow-wrap: anywhere; }
        @media (max-width: 40rem) {
          .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto; border: 0; padding: .1rem 0; }
          .stack tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
          .stack td::before { content: attr(data-head) ": "; color: var(--soft); }
          svg.months { min-width: 36rem; } section:has(> svg.months) { overflow-x: auto; }
        }
        @page { size: A4; margin: 10mm 12mm; }
        @media print {
          body { padding: 0; max-width: none; font-size: 7.5pt; line-height: 1.25; }
          h1 { font-size: 13pt; } h2, h3 { font-size: 9.5pt; margin: .5rem 0 .15rem; break-after: avoid; }
          .verdicts { grid-template-columns: repeat(4, 1fr); gap: 1.5mm; } .card { padding: .15rem .4rem; } .card .answer { font-size: 9.5pt; }
          .card h2 { font-size: 7.4pt; margin: 0; }
          th, td { padding: .08rem .3rem; } table { font-size: 7.2pt; } .note, .when, footer { font-size: 7.2pt; } .state { font-size: 7.6pt; }
          p { margin: .15rem 0; }
          details:not([open]) { display: none; }
          tr, li, .card, svg { break-inside: avoid; } thead { display: table-header-group; }
          .cautions ul { columns: 2; column-gap: 6mm; font-size: 6.3pt; line-height: 1.15; padding-left: 4mm; margin: .2rem 0; }
          .columns { column-gap: 6mm; margin: 0; }
          svg.months { max-height: 22mm; } .days, .questions { margin: .2rem 0; }
          .sign { margin-top: .4rem; gap: 0 2rem; } .sign .line { padding-top: .55rem; margin: 0; } header { margin-bottom: .3rem; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """;
}
