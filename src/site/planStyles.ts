/** What a plan's page adds to the style of every page; on paper it is black on white and needs no background. */
export const PLAN_STYLES = `
h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
figure { margin: 1rem 0; }
figure img { display: block; max-inline-size: 100%; block-size: auto; }
dl { display: grid; gap: .2rem; }
dt { color: var(--soft); font-size: .9375rem; }
dd { margin: 0 0 .5rem; font-weight: 600; }
.note { border-inline-start: 4px solid var(--accent); padding: .25rem 0 .25rem .9rem; font-weight: 600; }
ol > li { margin-block: 1rem; }
ol > li > b { font-weight: 650; }
.steps > li > b ~ b { display: inline-block; margin-block-start: .5rem; }
.box { display: inline-block; position: relative; inline-size: .85em; block-size: .85em; margin-inline-end: .35em; border: 1.5px solid currentcolor; border-radius: 2px; vertical-align: -.05em; }
.done > .box::after { content: ''; position: absolute; inset: -.25em auto auto .24em; inline-size: .3em; block-size: .7em; border: solid currentcolor; border-width: 0 .16em .16em 0; transform: rotate(40deg); }
ol .small { margin: .1rem 0; }
ol ul { margin-block: .35rem 0; color: var(--soft); font-size: .9375rem; }
.refs { color: var(--soft); font-size: .8125rem; white-space: nowrap; }
.plan-page .sources { list-style: decimal; padding-inline-start: 1.75rem; }
.sources .address { display: none; }
@page { margin: 16mm; }
@media print {
  body { font-size: 10.5pt; line-height: 1.4; }
  main { width: auto; padding: 0; }
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; }
  h1 { font-size: 20pt; } h2 { font-size: 13pt; margin-block-start: 14pt; } h3 { font-size: 10.5pt; }
  h2, h3, dt { break-after: avoid; }
  li, p, dd, figure { break-inside: avoid; }
  ol > li { margin-block: 6pt; }
  ol ul, .small, .sources, .sources span, dt { font-size: 9pt; color: #333; }
  .lead { font-size: 12pt; color: #000; max-width: none; }
  a { color: #000; text-decoration: none; }
  .sources { columns: 2; column-gap: 10mm; } .sources li { padding-block: 2pt; border: 0; }
  .sources .address { display: block; overflow-wrap: anywhere; }
}
`;
