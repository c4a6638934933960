import type { Answers, EntryStep, Step } from '../src/conversation/dialog';
import { tell } from '../src/conversation/reply';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MOST = 10;
/** In characters: longer than this it is more than a number. */
const SHORT = 40;

const HINT = 'A number from zero to ten is enough, or “skip”.';

/** "7", "about 7", "seven", "7/10", "7 out of 10": how sure somebody is, 0 to 10, as a text. */
export function parseSureness(text: string): ReturnType<EntryStep<string>['parse']> {
  const words = text
    .toLowerCase()
    .replace(/\s*(\/|out of|of)\s*(10|ten)\b/, '')
    .replace(/[a-z]+/g, (word) => (WORDS.includes(word) ? String(WORDS.indexOf(word)) : word));
  const numbers = [...words.matchAll(/(?<![\d.,])\d+(?![\d.,]?\d)/g)].map(([digits]) => Number(digits));
  const [number] = numbers;
  const isOne = numbers.length === 1 && number !== undefined && number <= MOST && text.length <= SHORT;
  return isOne ? { ok: true, value: String(number) } : { ok: false, hint: HINT };
}

/** Sureness before and after: offered once, never numbered, and no part of what is judged. */
function sureness<S extends string>(ask: string, subject: string, then: S | 'end'): EntryStep<S> {
  return {
    ...{ ask, subject, then, parse: parseSureness, uncounted: true, takesNumber: true },
    why: 'Only so that you can see what these questions did. It counts for nothing, and “skip” is fine.',
  };
}

function moved({ sure, sureNow }: Answers): string {
  const [before, now] = [Number(sure), Number(sureNow)];
  const change = `Before, you were at ${before} of ${MOST}; now you are at ${now}.`;
  if (now > before) return `${change} Try the work before you pay for it all the same.`;
  if (now < before)
    return `${change} Less sure is worth something too: it shows what is still open. A try of the work, or a talk with a counselor, may settle more than questions can.`;
  return `${change} These questions moved nothing; a try of the work may.`;
}

/** Said where the second question is passed by. */
const LEFT_OPEN = 'All right. Your result and your plan stand as they are.';

/** Asked before the questions of the long form, and again after the result where the first was answered. */
export const surenessSteps = {
  sure: sureness(
    'First, if you like: from zero (no idea) to ten (certain), how sure are you today of which job you want?',
    'how sure you were before',
    'months',
  ),
  sureAsked: {
    decide: ({ sure, sureNow }: Answers) => (sure !== undefined && sureNow === undefined ? 'sureNow' : 'end'),
    among: ['sureNow', 'end'],
  },
  sureNow: sureness(
    'And now, from zero to ten: how sure are you of which job you want?',
    'how sure you are now',
    'surer',
  ),
  surer: {
    tell: (_know: unknown, answers: Answers) =>
      answers.sureNow === undefined ? [tell`${LEFT_OPEN}`] : [tell`${moved(answers)}`],
    then: 'end',
  },
} as const satisfies Readonly<Record<string, Step>>;
