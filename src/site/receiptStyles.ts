/** The style of the page of sources beyond that of every page: long lists, wide tables, a filter, and print. */
export const RECEIPT_STYLES = `
.filter { border: 1px solid var(--line); border-radius: .75rem; margin: 1.5rem 0 0; padding: .5rem 1rem; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.filter legend { padding-inline: .35rem; color: var(--soft); font-size: .9375rem; }
.filter label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2.25rem; }
.filter input { accent-color: var(--accent); inline-size: 1.1rem; block-size: 1.1rem; margin: 0; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
.topic, .register { border-block-end: 1px solid var(--line); }
.filter + .topic { margin-block-start: 1rem; }
.topic h2, .register h2 { font: inherit; font-weight: 600; text-wrap: pretty; }
.grid h3 { font-size: .9375rem; font-weight: 500; overflow-wrap: anywhere; }
.receipts { list-style: none; padding: 0; }
.receipts li { margin: 0; padding-block: .6rem; border-block-end: 1px solid var(--line); line-height: 1.45; }
.receipts p { margin: 0; }
.receipts span, .meta { color: var(--soft); font-size: .9375rem; }
.meta { margin: .15rem 0 0; line-height: 1.45; overflow-wrap: anywhere; }
.state { font-weight: 400; }
.soon .state, .past .state { font-weight: 650; color: var(--ink); }
.soon .state::before { content: "\\25D4  " / ""; }
.past .state::before { content: "\\25CF  " / ""; }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; text-align: start; vertical-align: top; border-block-start: 1px solid var(--line); min-inline-size: 4.5rem; }
thead th { color: var(--soft); font-weight: 600; }
tbody th { font-weight: 500; position: sticky; inset-inline-start: 0; background: var(--paper); }
:target, td:has(> :target) { background: var(--tint); outline: 2px solid var(--accent); outline-offset: 2px; scroll-margin-block-start: 1rem; }
body:has([value="soon"]:checked) :is(.receipts li, .grid):not(.soon), body:has([value="past"]:checked) :is(.receipts li, .grid):not(.past) { display: none; }
body:has([value="soon"]:checked) .topic:not(:has(.soon)), body:has([value="past"]:checked) .topic:not(:has(.past)) { display: none; }
body:has(:is([value="soon"], [value="past"]):checked) .receipts-head { display: none; }
body:has([value="soon"]:checked) details:has(.soon)::details-content, body:has([value="past"]:checked) details:has(.past)::details-content, body:has([value="soon"]:checked) .soon::details-content, body:has([value="past"]:checked) .past::details-content { content-visibility: visible; block-size: auto; }
@media print { .filter { display: none; } .receipts li, tr { break-inside: avoid; } .wide { overflow: visible; border: 0; } a { color: inherit; } }
`;
