import { el } from './dom';
import { root, wear } from './shell';
import { shellStyles } from './shellStyles';
import { STYLES } from './styles';

/** On paper everything is unfolded, the speakers are named and addresses are written out. */
const PAPER = `
body { margin: 0; }
* { animation: none !important; }
h1 { font: 600 20px/1.3 system-ui, sans-serif; margin: 0 0 16px; }
.log { display: block; overflow: visible; padding: 0; }
.log > * { margin-block-end: 14px; break-inside: avoid-page; }
.own { max-inline-size: none; padding: 0; background: none; font-weight: 600; }
.own p, .own .unseen { display: inline; }
.own .unseen { margin-inline-end: 6px; }
.unseen { position: static; clip-path: none; color: var(--soft); }
.unfold { display: none; }
.sources a::after { content: " (" attr(href) ")"; }
`;

/** What only a screen can use. */
const FOR_SCREENS = '.choices, .own button, .tool, .tools-row, .dots, source';

function onPaper(log: HTMLElement): HTMLElement {
  const copy = log.cloneNode(true) as HTMLElement;
  for (const useless of copy.querySelectorAll(FOR_SCREENS)) useless.remove();
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
  for (const image of copy.querySelectorAll('img')) image.loading = 'eager';
  return copy;
}

/** Prints the talk and nothing of the page around it, from a frame of its own beside `log`. */
export async function printTalk(title: string, log: HTMLElement): Promise<void> {
  const frame = el('iframe', { class: 'unseen', 'aria-hidden': 'true', tabindex: '-1' });
  log.after(frame);
  const page = frame.contentDocument;
  const view = page?.defaultView;
  if (!page || !view) return;
  page.title = title;
  wear(page, shellStyles(undefined) + STYLES + PAPER);
  const paper = root();
  paper.append(el('h1', {}, title), onPaper(log));
  page.body.append(paper);
  // A picture that cannot be had leaves its table.
  await Promise.allSettled([...page.images].map(async (image) => image.decode()));
  view.addEventListener('afterprint', () => {
    frame.remove();
  });
  view.print();
}
