/** The style of every page, inline so that a page is one request. */
export const PAGE_STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fbfcfc; --card: #fff; --ink: #1b292d; --soft: #51636a; --line: #d5dee0; --accent: #0a5f6e; --tint: #e5f1f2;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #121719; --card: #1a2023; --ink: #e6edee; --soft: #a5b5ba; --line: #364145; --accent: #82ced8; --tint: #1c3136; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
header, main, footer { width: min(100% - 2.5rem, 41rem); margin-inline: auto; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; padding-block: 1.5rem; font-size: .9375rem; }
header a:first-child { font-weight: 650; color: var(--ink); text-decoration: none; margin-inline-end: auto; font-size: 1.0625rem; }
main { padding-block: 1.5rem 3rem; }
footer { border-block-start: 1px solid var(--line); padding-block: 1.25rem 2.5rem; color: var(--soft); font-size: .9375rem; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
h1, h2 { font-family: ui-serif, "Iowan Old Style", Georgia, "Times New Roman", serif; font-weight: 600; line-height: 1.2; text-wrap: balance; letter-spacing: -.01em; }
h1 { font-size: clamp(1.9rem, 1.5rem + 2.2vw, 2.7rem); margin: 0 0 .75rem; }
h2 { font-size: 1.375rem; margin: 2.5rem 0 .5rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
ul, ol { padding-inline-start: 1.25rem; }
p, li { overflow-wrap: anywhere; }
li { margin-block: .3rem; }
.lead { font-size: 1.1875rem; color: var(--soft); max-width: 34rem; text-wrap: pretty; }
.small { font-size: .9375rem; color: var(--soft); }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
header a, footer a { display: inline-flex; min-height: 2rem; align-items: center; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
.asks { list-style: none; padding: 0; display: grid; gap: .5rem; max-width: 28rem; margin-block: 1.5rem 2rem; }
.asks li { margin: 0; }
.asks a { display: flex; align-items: center; min-height: 3rem; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); color: var(--ink); text-decoration: none; line-height: 1.35; }
.asks a::after { content: "\\2192" / ""; margin-inline-start: auto; padding-inline-start: .75rem; color: var(--accent); }
.asks a:hover { border-color: var(--accent); background: var(--tint); }
pre { margin: 0 0 .5rem; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere; font: .9375rem/1.5 ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; -webkit-user-select: all; user-select: all; }
.sources { list-style: none; padding: 0; }
.sources li { padding-block: .6rem; border-block-end: 1px solid var(--line); margin: 0; line-height: 1.45; }
.sources span { display: block; color: var(--soft); font-size: .9375rem; }
.wide :is(header, main, footer) { width: min(100% - 2.5rem, 64rem); }
.wide :is(p, ul) { max-width: 41rem; }
.try { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); align-items: start; margin-block: 1rem 2rem; }
.try iframe { width: 100%; height: 44rem; border: 1px solid var(--line); border-radius: .75rem; background: #fdfaf3; position: sticky; inset-block-start: 1rem; }
.option { display: grid; grid-template-columns: 9rem 1fr; gap: .25rem .75rem; align-items: center; padding-block: .75rem; border-block-end: 1px solid var(--line); }
.option p { grid-column: 1 / -1; margin: 0; }
.option :is(input, select) { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: .5rem; padding: .5rem .75rem; min-height: 2.75rem; width: 100%; }
.option input:invalid { border-color: #a3231f; }
code { font: .9em ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; }
@media (max-width: 30rem) { .option { grid-template-columns: 1fr; } }
@media (max-width: 40rem) { footer { padding-block-end: 6rem; } }
@media (min-width: 64rem) {
  .beside-chat :is(header, main, footer) { width: min(100% - 34rem, 41rem); margin-inline: max(2.5rem, (100% - 76rem) / 2) auto; }
}
@media print { header, footer { display: none; } body { background: #fff; color: #000; } }
`;
