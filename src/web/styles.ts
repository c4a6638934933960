/** The chat's style, on top of the shell's. Lengths are in pixels on purpose: the page's own font size must not change the chat's. */
export const STYLES = `
h2, h3, h4, p, ul, ol { margin: 0; padding: 0; font: inherit; }
textarea { font: inherit; color: inherit; margin: 0; }
a { color: var(--accent); text-underline-offset: 2px; overflow-wrap: anywhere; }

.panel {
  --seen: 100dvh; --above: 0px;
  position: fixed; inset: auto max(20px, env(safe-area-inset-right)) max(20px, env(safe-area-inset-bottom)) auto;
  inline-size: min(440px, 100vw - 40px); block-size: min(720px, 100dvh - 40px); max-inline-size: none; max-block-size: none;
  margin: 0; padding: 0; border: 0; border-radius: 18px; overflow: hidden; background: var(--paper); color: inherit; box-shadow: var(--shade); flex-direction: column;
}
:host([position="left"]) .panel { inset: auto auto max(20px, env(safe-area-inset-bottom)) max(20px, env(safe-area-inset-left)); }
.panel[open] { display: flex; }
.panel.inline { display: flex; position: static !important; inline-size: 100%; block-size: 100%; border-radius: 0; box-shadow: none; }
/* A line longer than this is hard to read. */
.inline > * { inline-size: 100%; max-inline-size: 720px; margin-inline: auto; }
.inline > .log { max-inline-size: none; padding-inline: max(18px, (100% - 684px) / 2); }
.head { display: flex; align-items: center; gap: 12px; padding: 10px 8px 10px 18px; border-block-end: 1px solid var(--line); }
.panel h2 { font-weight: 650; font-size: 17px; line-height: 1.25; outline: none; }
.head p { font-size: 13px; line-height: 1.3; color: var(--soft); }
.mark { flex: none; inline-size: 30px; block-size: 30px; border-radius: 9px; background: repeating-linear-gradient(90deg, var(--on-accent) 0 3px, transparent 3px 6px) 7.5px 50% / 15px 14px no-repeat, var(--accent); }
.tools { display: flex; margin-inline-start: auto; }
.tool { display: grid; place-items: center; inline-size: 44px; block-size: 44px; padding: 0; border: 0; border-radius: 10px; background: none; color: var(--soft); }
.tool svg path[d*="h.01"] { stroke-width: 3; }
.menuplace { position: relative; }
.menu { position: absolute; z-index: 1; inset-block-start: 48px; inset-inline-end: 0; min-inline-size: 256px; padding: 6px; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); box-shadow: var(--shade); }
.menu button { display: block; inline-size: 100%; min-block-size: 44px; padding: 8px 12px; border: 0; border-radius: 8px; background: none; text-align: start; }
.menu button[aria-pressed="true"]::before { content: "✓ " / ""; }

.log { flex: 1; min-block-size: 0; overflow: hidden auto; overscroll-behavior: contain; padding: 18px 18px 10px; container-type: inline-size; position: relative; display: flex; flex-direction: column; gap: 14px; scrollbar-width: thin; }
.log:focus-visible { outline-offset: -3px; }
.log > * { flex: none; max-inline-size: 100%; }
.words { display: grid; gap: 8px; overflow-wrap: break-word; text-wrap: pretty; }
.words ul, .words ol, .card ul { padding-inline-start: 20px; display: grid; gap: 5px; }
.words li::marker, .card li::marker { color: var(--accent); }
.own { align-self: flex-end; max-inline-size: 85%; padding: 9px 14px; border-radius: 16px 16px 4px 16px; background: var(--tint); overflow-wrap: anywhere; white-space: pre-wrap; }
.folded { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden; }
.unfold { min-block-size: 44px; padding: 6px 0; border: 0; background: none; color: var(--accent); font-size: 13px; font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
.late .own.unsent, .own.refused { background: none; box-shadow: inset 0 0 0 1px var(--line); color: var(--soft); }
.waiting, .stuck { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; font-size: 13px; }
.log:not(.late) .waiting { display: none; }
.stuck small { flex: 1 0 100%; }
.own button { min-block-size: 44px; padding: 6px 4px; border: 0; background: none; color: var(--accent); font-size: 13px; font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
.own small { display: block; font-size: 13px; color: var(--danger); }
.note { align-self: center; font-size: 14px; color: var(--soft); text-align: center; text-wrap: balance; }
.reply + .reply { margin-block-start: 4px; }
.reply + .own { margin-block-start: 12px; }
.own + .own { margin-block-start: -8px; }

.question .asks { font-weight: 600; }
.progress { display: flex; align-items: center; gap: 10px; margin-block-end: 8px; font-size: 13px; color: var(--soft); font-variant-numeric: tabular-nums; }
.progress div { flex: 1; block-size: 4px; border-radius: 2px; background: var(--line); overflow: hidden; }
.progress i { display: block; block-size: 100%; background: var(--accent); }
.choices { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 12px; }
.choice { min-block-size: 44px; padding: 8px 15px; border: 1px solid var(--line); border-radius: 22px; background: var(--paper); color: var(--accent); line-height: 1.3; text-align: start; font-weight: 500; }
.fresh .choice { pointer-events: none; }
.guided { display: block; }
.answers { display: grid; gap: 8px; }
.answers .choice { border-radius: 12px; color: var(--ink); }
.asides { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
.answers:empty + .asides { margin: 0; }
.aside { border-color: transparent; color: var(--soft); text-decoration: underline; text-underline-offset: 3px; text-decoration-color: var(--line); padding-inline: 10px; }

.foot { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0 4px; margin-block-start: 4px; }
.foot .tool { margin-inline-start: auto; }
.foot .tool svg { inline-size: 18px; block-size: 18px; }
.tools-row { flex: 1 0 100%; display: flex; flex-wrap: wrap; gap: 6px; font-size: 14px; }
.tools-row button, .word button { min-block-size: 44px; padding: 6px 12px; border: 1px solid var(--line); border-radius: 10px; background: none; color: var(--soft); }
.tools-row p { flex: 1 0 100%; color: var(--soft); outline: none; }
.word { flex: 1 0 100%; display: flex; flex-wrap: wrap; align-items: flex-end; gap: 6px; }
.word label { flex: 1 0 100%; }
.word textarea { flex: 1; min-inline-size: 0; padding: 8px 10px; border: 1px solid var(--soft); border-radius: 10px; background: var(--paper); resize: vertical; }
.log:not(.timed) time { display: none; }
time { display: block; margin-block-start: 4px; font-size: 12px; color: var(--soft); font-variant-numeric: tabular-nums; }
.greeting { padding: 10px 14px; border-radius: 12px; background: var(--wash); color: var(--soft); font-size: 15px; white-space: pre-line; overflow-wrap: anywhere; }

.sources { flex: 1; min-inline-size: 0; font-size: 13px; line-height: 1.4; color: var(--soft); }
.sources summary { cursor: pointer; padding-block: 8px; border-radius: 6px; list-style-position: outside; margin-inline-start: 14px; }
.sources ul { list-style: none; display: grid; gap: 10px; padding: 4px 0 8px 14px; }
.sources span { display: block; }
.sources a { display: inline-block; padding-block: 4px; }
.receipts { list-style: none; display: flex; flex-wrap: wrap; gap: 2px 12px; margin-block-start: 4px; padding: 0; font-size: 13px; }
.receipts a { display: inline-block; padding-block: 5px; overflow-wrap: anywhere; }

table { inline-size: 100%; border-collapse: collapse; font-size: 15px; line-height: 1.4; margin-block-start: 4px; }
caption { text-align: start; font-size: 13px; color: var(--soft); padding-block-end: 6px; }
th, td { text-align: start; vertical-align: top; padding: 8px 10px 8px 0; border-block-end: 1px solid var(--line); font-weight: 400; overflow-wrap: break-word; hyphens: auto; }
thead th, tbody th { font-weight: 600; }
thead th { font-size: 13px; color: var(--soft); }
@container (max-width: 340px) {
  table, tbody, tr, th, td { display: block; }
  caption { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding-block: 10px; border-block-end: 1px solid var(--line); }
  th, td { border: 0; padding: 2px 0; }
  td::before { content: attr(data-column); display: block; font-size: 13px; color: var(--soft); margin-block-start: 4px; }
}

figure { margin: 6px 0 4px; }
picture { display: none; }
picture img { display: block; inline-size: 100%; block-size: auto; min-block-size: 160px; }
.as-table summary { cursor: pointer; padding-block: 8px; border-radius: 6px; margin-inline-start: 14px; list-style-position: outside; font-size: 13px; color: var(--soft); }
@container (max-width: 390px) { .for-320 { display: block; } }
@container (390px < width < 600px) { .for-400 { display: block; } }
@container (min-width: 600px) { .for-640 { display: block; } }

.card { border: 1px solid var(--line); border-radius: 14px; padding: 16px; background: var(--wash); display: grid; gap: 8px; }
.card h3 { font-weight: 650; font-size: 19px; line-height: 1.25; text-wrap: balance; }
.card h4 { font-weight: 600; font-size: 14px; color: var(--soft); margin-block-start: 6px; }
.card figure { padding: 10px; border-radius: 8px; background: var(--paper); }
.card ol { padding-inline-start: 22px; display: grid; gap: 7px; }
.clash { padding: 8px 12px; border-radius: 8px; background: var(--warn); color: var(--on-warn); }
.keep { display: inline-block; padding: 10px 16px; border-radius: 20px; background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
.small { font-size: 13px; line-height: 1.4; color: var(--soft); }
.lean { margin-block: 6px 2px; }
.bar { position: relative; block-size: 10px; border-radius: 5px; background: linear-gradient(90deg, transparent calc(50% - 1px), var(--soft) 0 calc(50% + 1px), transparent 0), var(--line); margin-inline: 8px; }
.bar i { position: absolute; inset-block-start: -5px; inline-size: 20px; block-size: 20px; margin-inline-start: -10px; border-radius: 50%; background: var(--accent); border: 3px solid var(--wash); }
.ends { display: flex; justify-content: space-between; font-size: 13px; color: var(--soft); margin-block-start: 8px; }

.dots { display: flex; gap: 5px; padding-block: 8px; }
.dots i { inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--soft); animation: dot 1.2s infinite ease-in-out; }
.dots i:nth-child(2) { animation-delay: .15s; }
.dots i:nth-child(3) { animation-delay: .3s; }
@keyframes dot { 0%, 60%, 100% { opacity: .3; transform: none; } 30% { opacity: 1; transform: translateY(-3px); } }

.notice:not(:empty) { display: flex; align-items: center; gap: 12px; padding: 8px 18px; font-size: 14px; line-height: 1.35; background: var(--warn); color: var(--on-warn); }
.notice span { flex: 1; }
.notice button { flex: none; min-block-size: 44px; padding: 6px 14px; border: 1px solid currentColor; border-radius: 22px; background: none; font-weight: 600; }
.composer { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px; padding: 10px 14px 4px; border-block-start: 1px solid var(--line); }
.limit { flex: 1 0 100%; font-size: 13px; line-height: 1.35; color: var(--soft); }
.limit:empty { position: absolute; }
.composer textarea { flex: 1; min-inline-size: 0; min-block-size: 46px; max-block-size: 140px; resize: none; padding: 10px 14px; border: 1px solid var(--soft); border-radius: 23px; background: var(--paper); line-height: 24px; }
.composer textarea::placeholder { color: var(--soft); opacity: 1; }
.composer textarea:focus-visible { outline-width: 2px; outline-offset: -1px; border-color: var(--accent); }
.send { flex: none; display: grid; place-items: center; inline-size: 46px; block-size: 46px; padding: 0; border: 0; border-radius: 50%; background: var(--accent); color: var(--on-accent); }
.fineprint { padding: 2px 18px max(10px, env(safe-area-inset-bottom)); font-size: 12px; line-height: 1.35; color: var(--soft); text-align: center; }
.fineprint a { color: inherit; padding-block: 6px; }

/* A finger does not hover: what it touched would stay lit. */
@media (hover: hover) {
  .tool:hover { background: var(--wash); color: var(--ink); }
  .menu button:hover { background: var(--wash); }
  .choice:hover { background: var(--tint); border-color: var(--accent); }
  .tools-row button:hover { background: var(--wash); color: var(--ink); }
  .send:hover { filter: brightness(1.1); }
}
@media (max-width: 520px) {
  .panel:not(.inline) { inset: var(--above) 0 auto !important; inline-size: 100%; block-size: var(--seen); border-radius: 0; box-shadow: none; padding-block-start: env(safe-area-inset-top); }
  .head { padding-inline-start: 16px; }
  .log { padding-inline: 16px; }
  .head h2 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
}
/* All answers to a question should be seen at once: those below the fold are chosen less often. */
@media (max-height: 700px) {
  .asking ~ .fineprint { display: none; }
  .asking ~ .composer { padding-block: 6px; }
  .asking .question .words { gap: 4px; line-height: 1.4; }
  .asking .progress { margin-block-end: 4px; }
  .asking .choices { margin-block-start: 8px; }
  .asking :is(.answers, .asides) { gap: 5px; }
  .asking .asides { margin-block-start: 3px; }
  .asking .choice { min-block-size: 40px; padding-block: 5px; line-height: 1.2; }
}
@media (max-height: 600px) {
  .head:has(~ .asking) { padding-block: 2px; }
  .head:has(~ .asking) p { display: none; }
  .asking :is(.question .words, .choices) { font-size: 15px; line-height: 1.3; }
  .asking :is(.answers, .asides) { gap: 4px; }
  .asking .choice { min-block-size: 36px; padding-block: 4px; }
}
/* A phone on its side, or a page made four times larger: the talk needs the room more than the frame does. */
@media (max-height: 420px) {
  .panel:not(.inline) { inset: 0 0 auto auto !important; inline-size: min(100%, 960px); block-size: var(--seen); border-radius: 0; padding-inline: env(safe-area-inset-left) env(safe-area-inset-right); }
  .head { padding-block: 0 !important; }
  .head p, .mark, .fineprint { display: none; }
  .head h2 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; }
  .log { padding-block: 8px; }
  .composer { padding-block: 4px !important; }
}
/* One side of a pair stands in each column. */
@media (min-width: 521px) and (max-height: 420px) {
  .answers { display: block; columns: 2; column-gap: 6px; }
  .answers .choice { display: block; inline-size: 100%; break-inside: avoid; margin-block-end: 4px; }
  .asking .asides { margin-block-start: 0; }
}
@media (max-width: 350px) {
  .mark { display: none; }
}
@media (prefers-reduced-motion: no-preference) {
  .panel:not(.inline)[open] { animation: rise .18s ease-out; }
  .log > * { animation: rise .2s ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(8px); } }
}
@media (prefers-reduced-motion: reduce) { .dots i { animation: none; } }
@media (forced-colors: active) {
  .own, .card, .send, .panel, .progress div, .bar { border: 1px solid; }
  .progress div { block-size: 8px; }
  .bar i, .progress i, .dots i { background: Highlight; forced-color-adjust: none; }
  .mark { display: none; }
}
`;
