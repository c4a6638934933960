import type { Reply } from '../conversation/reply';
import { button, el, icon, ICONS } from './dom';
import { newId } from './ids';
import type { Fate } from './opinions';
import { TEXTS } from './texts';
import type { Judgement, WireActivity } from './wire';

const WORDS = TEXTS.answer;

/** Hands the operator a judgement of one answer. */
export type Judge = (verdict: Judgement['verdict'], words?: string) => Promise<Fate>;

const FATES: Readonly<Record<Fate, string>> = {
  arrived: WORDS.thanks,
  waits: WORDS.thanksLater,
  refused: WORDS.failed,
};

/** What one can do with an answer: a button, and what it unfolds. */
export interface AnswerTools {
  readonly toggle: HTMLElement;
  readonly row: HTMLElement;
}

/** An answer to be taken along: its words, and where they come from. */
function plainForm({ text, sources = [] }: Reply): string {
  const lines = sources.map(
    ({ title, url }) => `${TEXTS.source}: ${[title, url].filter(Boolean).join(', ')}`,
  );
  return [text, ...lines].join('\n');
}

/** Press, and say below what became of it, in the words that `press` resolves with. */
const act = (label: string, status: HTMLElement, press: () => Promise<string>): HTMLElement =>
  button(
    {},
    () => {
      press()
        .then(
          (words) => (status.textContent = words),
          () => (status.textContent = WORDS.failed),
        )
        .finally(() => status.parentElement?.scrollIntoView({ block: 'nearest' }));
    },
    label,
  );

function shareTool(reply: Reply, status: HTMLElement): HTMLElement[] {
  // Missing on plain http pages and on most desktops.
  if (!('share' in navigator)) return [];
  return [
    act(WORDS.share, status, async () => {
      try {
        await navigator.share({ text: plainForm(reply) });
      } catch (error) {
        // The person thought better of it.
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
      }
      return '';
    }),
  ];
}

/** Room for a word to the operator, after a verdict. */
function wordForm(verdict: Judgement['verdict'], judge: Judge, status: HTMLElement): HTMLElement {
  const id = `w${newId()}`;
  const field = el('textarea', { id, rows: '2', maxlength: '1000' });
  const send = el('button', { type: 'submit' }, TEXTS.send);
  const ask = verdict === 'wrong' ? WORDS.askWrong : WORDS.askWord;
  const form = el('form', { class: 'word' }, el('label', { for: id }, ask), field, send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = field.value.trim();
    if (words === '') return;
    void judge(verdict, words).then((fate) => {
      status.textContent = FATES[fate];
      if (fate === 'refused') return;
      form.remove();
      status.focus();
    });
  });
  return form;
}

const VERDICTS = { up: WORDS.up, down: WORDS.down, wrong: WORDS.wrong } as const;

function verdictTools(judge: Judge, status: HTMLElement, row: HTMLElement): HTMLElement[] {
  return (Object.keys(VERDICTS) as Judgement['verdict'][]).map((verdict) =>
    act(VERDICTS[verdict], status, async () => {
      const fate = await judge(verdict);
      row.querySelector('form')?.remove();
      if (fate !== 'refused') row.append(wordForm(verdict, judge, status));
      return FATES[fate];
    }),
  );
}

/** The tools of one answer, made when they are first wanted; without `judge` nobody is asked for an opinion. */
function answerTools(reply: Reply, judge: Judge | undefined): AnswerTools {
  // Inside a log everything new is read out; this is no news.
  const row = el('div', { class: 'tools-row', 'aria-live': 'off', hidden: '' });
  const fill = (): void => {
    const status = el('p', { role: 'status', tabindex: '-1' });
    const copy = act(WORDS.copy, status, async () => {
      await navigator.clipboard.writeText(plainForm(reply));
      return WORDS.copied;
    });
    const verdicts = judge === undefined ? [] : verdictTools(judge, status, row);
    row.append(copy, ...shareTool(reply, status), ...verdicts, status);
  };
  const toggle = button(
    { class: 'tool', 'aria-label': WORDS.more, 'aria-expanded': 'false' },
    () => {
      if (row.childElementCount === 0) fill();
      row.hidden = !row.hidden;
      toggle.setAttribute('aria-expanded', String(!row.hidden));
      if (!row.hidden) row.scrollIntoView({ block: 'nearest' });
    },
    icon(ICONS.menu),
  );
  return { toggle, row };
}

/** The tools of an activity's reply. A greeting or a question is no answer: nothing to copy or to judge. */
export function toolsOf(
  reply: Reply,
  { id, replyToId }: WireActivity,
  judgeOf: (id: string) => Judge | undefined,
): AnswerTools | undefined {
  if (reply.kind === 'question' || replyToId === undefined) return undefined;
  return answerTools(reply, id === undefined ? undefined : judgeOf(id));
}
