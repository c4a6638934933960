import type { Choice, QuestionReply, Reply } from '../conversation/reply';
import type { AnswerTools } from './answerTools';
import { chartView } from './chartView';
import { button, el } from './dom';
import { fitView } from './fitView';
import { newId } from './ids';
import { planView } from './planView';
import { prose } from './prose';
import { receiptsView, sourcesView } from './sources';
import { tableView } from './tableView';
import { TEXTS } from './texts';

export type OnChoose = (choice: Choice, event: MouseEvent) => void;

/** Ways on that are no answers. */
const ASIDE = ['back', 'skip', 'stop'];

/** The plain form counts the questions in words; here a bar does. */
function unnumbered({ text, progress }: QuestionReply): string {
  if (progress === undefined) return text;
  return text.replace(`(${TEXTS.progress(progress.at, progress.of)}) `, '');
}

function bodyOf(reply: Reply, base: string): HTMLElement[] {
  switch (reply.kind) {
    case 'table':
      return [...prose(reply.lead), tableView(reply.table)];
    case 'chart':
      return chartView(reply, base);
    case 'fit':
      return [fitView(reply, base)];
    case 'plan':
      return [planView(reply, base)];
    case 'question':
      return prose(unnumbered(reply));
    default:
      return prose(reply.text);
  }
}

const isAside = ({ ref }: Choice): boolean => ref !== undefined && ASIDE.includes(ref.id);

/** The things to press, of one reply. In a guided talk the answers are to be weighed: each has a line of its own, and below them are the ways on. */
function choicesView(choices: readonly Choice[], onChoose: OnChoose): HTMLElement {
  const press = (choice: Choice): HTMLElement =>
    button(
      { class: isAside(choice) ? 'choice aside' : 'choice' },
      (event) => {
        onChoose(choice, event);
      },
      choice.label,
    );
  const asides = choices.filter(isAside).map(press);
  const answers = choices.filter((choice) => !isAside(choice)).map(press);
  if (asides.length === 0) return el('div', { class: 'choices' }, ...answers);
  return el(
    'div',
    { class: 'choices guided' },
    el('div', { class: 'answers' }, ...answers),
    el('div', { class: 'asides' }, ...asides),
  );
}

function progressView({ at, of }: { readonly at: number; readonly of: number }): HTMLElement {
  const bar = el('i');
  bar.style.inlineSize = `${(100 * at) / of}%`;
  return el('div', { class: 'progress' }, el('span', {}, TEXTS.progress(at, of)), el('div', {}, bar));
}

/** What stands below an answer's words. */
export interface Below {
  readonly tools: AnswerTools | undefined;
  readonly time: readonly HTMLElement[];
}

/** One reply. A question that waits is a group named by what it asks. */
export function replyView(reply: Reply, base: string, onChoose: OnChoose, below: Below): HTMLElement {
  const { tools, time } = below;
  const id = `q${newId()}`;
  const asking = reply.kind === 'question';
  const words = el('div', { class: 'words', ...(asking && { id }) }, ...bodyOf(reply, base));
  const view = el(
    'div',
    { class: `reply ${reply.kind}`, ...(asking && { role: 'group', 'aria-labelledby': id }) },
    el('span', { class: 'unseen' }, TEXTS.advisor),
  );
  if (asking && reply.progress) view.append(progressView(reply.progress));
  view.append(words);
  if (reply.receipts?.length) view.append(receiptsView(reply.receipts, base));
  const sources = reply.sources?.length ? [sourcesView(reply.sources)] : [];
  const foot = [...sources, ...(tools ? [tools.toggle, tools.row] : [])];
  if (foot.length > 0) view.append(el('div', { class: 'foot' }, ...foot));
  view.append(...time);
  if (reply.choices?.length) view.append(choicesView(reply.choices, onChoose));
  return view;
}

/** Takes the choices away once they are answered or overtaken. */
export function settle(view: HTMLElement): void {
  view.querySelector('.choices')?.remove();
  view.removeAttribute('role');
  view.removeAttribute('aria-labelledby');
}
