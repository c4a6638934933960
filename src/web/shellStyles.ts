import { accentIn } from './color';

const DARK = `
  --paper: #171c1f; --ink: #e7edee; --soft: #a7b6bb; --line: #3a464b; --wash: #20272a; --accent: #82ced8; --on-accent: #06272d;
  --tint: #1d3f46; --warn: #3b2f0f; --on-warn: #ffe6a8; --danger: #ff9d96; --shade: 0 12px 40px rgb(0 0 0 / .6), 0 0 0 1px #2b3539;`;

/** The style of what stands on the page before the chat is loaded, and the colors of all; `color` is the page's own, `#rrggbb`. */
export const shellStyles = (color: string | undefined): string => `
/* Out of the page's flow and above it: it adds no line, no gap, no shift, and nothing covers it. */
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important; }
:host([inline]) { display: block !important; position: relative !important; inset: auto !important; z-index: auto !important; block-size: 100% !important; }
:host([inline]) .root { block-size: 100%; }
:host([hidden]) { display: none !important; }
.root {
  --paper: #fff; --ink: #1b292d; --soft: #54666d; --line: #d3dcde; --wash: #f3f7f7; --accent: #0a5f6e; --on-accent: #fff;
  --tint: #e1eff1; --warn: #fff3d6; --on-warn: #4d3800; --danger: #a3231f; --shade: 0 12px 40px rgb(10 40 48 / .22), 0 2px 8px rgb(10 40 48 / .12);
  ${color === undefined ? '' : accentIn('light', color)}
  color-scheme: light; direction: ltr; color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; text-align: start;
}
@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) .root { color-scheme: dark; ${dark(color)} } }
:host([theme="dark"]) .root { color-scheme: dark; ${dark(color)} }
*, *::before { box-sizing: border-box; }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; margin: 0; cursor: pointer; touch-action: manipulation; }
svg { inline-size: 22px; block-size: 22px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
:focus { outline: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.launcher {
  position: fixed; inset: auto max(16px, env(safe-area-inset-right)) max(16px, env(safe-area-inset-bottom)) auto;
  display: flex; align-items: center; gap: 10px; min-block-size: 52px; max-inline-size: calc(100vw - 32px); padding: 0 20px 0 16px; border: 0; border-radius: 26px;
  background: var(--accent); color: var(--on-accent); font-weight: 600; text-align: start; box-shadow: var(--shade);
}
:host([position="left"]) .launcher { inset: auto auto max(16px, env(safe-area-inset-bottom)) max(16px, env(safe-area-inset-left)); }
:host([inline]) .launcher { position: static; }
@media (hover: hover) { .launcher:hover { filter: brightness(1.1); } }
.launcher[aria-busy] { cursor: progress; opacity: .85; }
.badge { min-inline-size: 24px; padding: 0 7px; border-radius: 12px; background: var(--on-accent); color: var(--accent); font-size: 14px; line-height: 24px; text-align: center; }
@media (forced-colors: active) { .launcher, .badge { border: 1px solid; } }
@media print { :host { display: none !important; } }
`;

const dark = (color: string | undefined): string =>
  `${DARK} ${color === undefined ? '' : accentIn('dark', color)}`;
