import { phrases } from '../dialogs/phrases';
import type { Answer } from '../src/conversation/answer';
import { createConversation } from '../src/conversation/converse';
import { dialog } from '../src/conversation/dialog';
import type { Intent } from '../src/conversation/intent';
import { INTENTS } from '../src/conversation/intent';
import type { Memory } from '../src/conversation/memory';
import { steps } from '../src/conversation/phrases';
import type { Reader } from '../src/conversation/reader';
import { tell } from '../src/conversation/reply';
import type { Turn } from '../src/conversation/turn';
import type { Listening, Understand, Understanding } from '../src/conversation/understood';
import type { Knowledge } from '../src/knowledge/types';

/** A small invented advisor, so that the engine's stories do not change when a fact or a wording does. */

const WORDS: Partial<Record<Intent, RegExp>> = {
  salary: /earn|pay/,
  education: /school|training/,
  fit: /suits me|find my fit/,
  compare: /compare/,
  restart: /start over|restart/,
  human: /person/,
  'oos-my-bill': /my bill/,
};

/** Hears intents by a word or two; "unsure:" before a message makes it so. */
export const understand: Understand = (text: string, listening: Listening): Understanding => {
  const words = text.toLowerCase();
  const parts = words.split(' and ').flatMap((part) => intentIn(part));
  const path = words.includes('biller')
    ? (['billing'] as const)
    : words.includes('coder')
      ? (['coding'] as const)
      : undefined;
  const entities = path ? { path: [...path] } : {};
  const fits = listening.asked?.find(({ means }) => means.some((meaning) => words.includes(meaning)));
  const base = {
    near: [],
    probability: 0.9,
    ...(fits && { fits: { choice: fits.id, sure: !words.includes('perhaps') } }),
  };
  const [first, ...rest] = parts.map((intent) => ({ intent, entities, words }));
  if (words.startsWith('unsure') && first)
    return { ...base, sureness: 'unsure', questions: [first], near: [first.intent, 'education'] };
  if (first)
    return {
      ...base,
      sureness: first.intent.startsWith('oos-') ? 'out' : 'sure',
      questions: [first, ...rest],
    };
  if (path && listening.topic)
    return { ...base, sureness: 'sure', questions: [{ ...listening.topic, entities }] };
  return {
    ...base,
    sureness: 'out',
    questions: [{ intent: 'oos-other', entities: {}, words }],
    remark: 'gibberish',
  };
};

const intentIn = (part: string): Intent[] =>
  (Object.entries(WORDS) as [Intent, RegExp][])
    .filter(([, form]) => form.test(part))
    .map(([intent]) => intent);

const answer = (intent: Intent): Answer => ({
  intent,
  label: `About ${intent}`,
  ...(intent === 'fit' && {
    aspects: [{ name: 'age', when: /too old/, tell: () => [tell`Nobody is too old.`] }],
  }),
  tell: (_know, { path }) => [tell`Answer: ${intent}${path ? ` for ${path}` : ''}.`],
  next: () => ['How long is training?', 'What do they earn?', 'Compare the two', 'Which one suits me?'],
});

const welcome = dialog({
  name: 'welcome',
  title: 'the menu',
  opensOn: 'restart',
  manner: 'menu',
  first: 'hello',
  steps: { hello: { tell: () => [{ ...tell`Hello.`, choices: steps(phrases.menu) }], then: 'end' } },
});

const compare = dialog({
  name: 'compare',
  title: 'the comparison',
  opensOn: 'compare',
  manner: 'menu',
  first: 'part',
  steps: {
    part: {
      ask: 'Which part?',
      choices: {
        day: { label: 'The day', then: 'day' },
        pay: { label: 'Money', opens: { intent: 'salary', path: ['coding', 'billing'] } },
      },
    },
    day: { tell: () => [tell`Days differ.`], then: 'part' },
  },
});

const fit = dialog({
  name: 'fit',
  title: 'your fit',
  opensOn: 'fit',
  manner: 'talk',
  first: 'day',
  steps: {
    day: {
      ask: 'Which is the better day?',
      choices: {
        puzzles: { label: 'Reading charts', means: ['puzzles', 'quiet'], then: 'calls' },
        people: { label: 'Talking to insurers', means: ['people'], then: 'calls' },
      },
    },
    calls: {
      ask: 'Phone calls?',
      choices: { fine: { label: 'Fine', then: 'verdict' }, never: { label: 'Never', then: 'verdict' } },
    },
    verdict: {
      tell: (_know, answers) => [
        tell`You said ${answers.day ?? 'nothing'} and ${answers.calls ?? 'nothing'}.`,
      ],
      then: 'end',
    },
  },
  result: /\bresult\b/i,
  next: ['How long is training?'],
});

/** Shares its intent with plain answers: opened by words or by its invitation, and told of a path that was named. */
const check = dialog({
  name: 'check',
  title: 'the check',
  opensOn: 'education',
  opensWhen: /check my school/,
  invite: 'Check one with me',
  knows: (_know, { path }) => (path?.length === 1 && path[0] ? { side: path[0] } : {}),
  manner: 'talk',
  first: 'sideKnown',
  steps: {
    sideKnown: { decide: ({ side }) => (side === undefined ? 'side' : 'sure'), among: ['side', 'sure'] },
    side: {
      ask: 'Which side?',
      choices: { coding: { label: 'Codes', then: 'sure' }, billing: { label: 'Bills', then: 'sure' } },
    },
    sure: {
      ask: 'Sure?',
      choices: { so: { label: 'Quite', then: 'said' }, not: { label: 'Hardly', then: 'said' } },
    },
    said: {
      tell: (_know, answers) => [tell`Checked ${answers.side ?? 'no side'}, ${answers.sure ?? 'no word'}.`],
      then: 'end',
    },
  },
  next: ['How long is training?', 'What do they earn?'],
});

/** Looks over leaflets; of a paper it asks first. */
const leaflets: Reader = {
  name: 'leaflet',
  title: 'a leaflet',
  intent: 'education',
  recognises: (text) =>
    text.startsWith('LEAFLET') ? 'surely' : text.startsWith('PAPER') ? 'perhaps' : undefined,
  tell: (_know, text) => [tell`Read ${String(text.length)} letters.`],
  next: ['Check one with me', 'What do they earn?'],
};

const know: Knowledge = new Proxy({} as Knowledge, {
  get: (_target, name) => {
    if (name === 'today') return '2026-11-24';
    throw new Error(`the invented advisor knows nothing, and was asked for ${String(name)}`);
  },
});

export const advisor = createConversation({
  dialogs: [welcome, compare, fit, check],
  answers: INTENTS.map(answer),
  phrases,
  readers: [leaflets],
  needs: {},
  understand,
  knowledge: { on: () => know },
});

/** A talk with the invented advisor: each line gives the turn, with the texts and buttons of its replies. */
export function talk() {
  let memory: Memory | undefined;
  return (said: string | { dialog: string; step: string; id: string }) => {
    const heard = typeof said === 'string' ? { text: said } : { text: 'a button', choice: said };
    const turn: Turn = advisor.reply(memory, heard, '2026-11-24');
    memory = JSON.parse(JSON.stringify(turn.memory)) as Memory;
    const text = turn.replies.map((reply) => reply.text).join('\n');
    return { ...turn, text, buttons: (turn.replies.at(-1)?.choices ?? []).map(({ label }) => label) };
  };
}
