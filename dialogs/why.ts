import type { Intent } from '../src/conversation/intent';
import type { Reason, Rule } from '../src/conversation/reason';
import { inWords } from './answers/wording';

type Label = (intent: Intent) => string;

const MOST_FACTS = 8;
const MOST_LETTERS = 80;

/** The words back, as words: what could become a link or a heading is left out. */
function quoted({ heard }: Reason): string {
  const words = heard.replace(/[[\]<>*_`~|#\\]/g, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
  if (words === '') return 'You pressed a button.';
  return `You wrote: “${words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words}”.`;
}

const named = ({ path = [], credential = [], place = [], experience }: Reason['entities']): string => {
  const all = [...path, ...credential, ...place, ...(experience === undefined ? [] : [experience])];
  return all.length > 0 ? ` (${all.join(', ')})` : '';
};

const DISTRESS =
  'I read it as a sign that you may not be safe. Then the same words come first, whatever else was asked. If it is so, call or text 988, or call 911.';

/** Why a message was turned away, where it is known. */
const TURNED_AWAY: readonly (readonly [remark: string, why: string])[] = [
  ['gibberish', 'I could not make out words that I know.'],
  ['emoji', 'There were no words in it.'],
  ['empty', 'There were no words in it.'],
  ['other-career', 'I took it as a question on some other job; I know two.'],
  ['spanish', 'I took it for Spanish, and I only know English.'],
  ['other-language', 'I took it for another language, and I only know English.'],
  ['abuse', 'I took it as anger and not as a question.'],
  ['injection', 'I took it as an order to be something else than I am.'],
  ['small-talk', 'I took it as small talk.'],
];

/** A question waited, so that the words were held against its answers. */
const waited = ({ rules }: Reason): boolean => rules.some((rule) => 'dialog' in rule);

function turnedAway(last: Reason): string {
  const known = TURNED_AWAY.find(([remark]) => remark === last.remark);
  if (known) return known[1];
  if (waited(last)) return 'I could not match that to one of the answers on my list.';
  return last.way === 'aside'
    ? 'I could not use that as an answer or a question.'
    : 'I took it as not about the two jobs.';
}

/** What was understood, in one sentence. */
function understood(last: Reason, label: Label): string {
  if (last.decision === 'decline') return turnedAway(last);
  if (last.decision === 'ask')
    return last.near.length > 0
      ? `I was not sure, so I asked. It could be: ${inWords(last.near.map(label))}.`
      : 'I was not sure which answer you meant, so I asked.';
  if (last.intents.length > 0)
    return `I took it as: ${inWords(last.intents.map(label))}${named(last.entities)}.`;
  return last.way === 'command' ? 'I took it as a command.' : 'I took it as a pick from my list.';
}

function second({ runnerUp, way, remark }: Reason, label: Label): string[] {
  if (way !== 'words' || remark !== undefined) return [];
  return [`Next best guess: ${runnerUp && !runnerUp.startsWith('oos-') ? label(runnerUp) : 'none'}.`];
}

const spoken = (rule: Rule): string =>
  'answer' in rule
    ? `answer “${rule.answer}”${rule.aspect === undefined ? '' : `, part “${rule.aspect}”`}`
    : `talk “${rule.dialog}”, step “${rule.step}”`;

/** What is on file by its own name: `fact-n25-coding` is n25-coding. */
const nameOf = (place: string): string =>
  place.replace(/^(fact|figure)-/, '').replace(/^comparison-(.*)$/, 'table “$1”');

function facts({ used }: Reason): string[] {
  if (used.length === 0) return ['Facts from my file: none in this reply.'];
  const more = used.length > MOST_FACTS ? ` and ${used.length - MOST_FACTS} more` : '';
  return [
    `Facts from my file: ${used.slice(0, MOST_FACTS).map(nameOf).join(', ')}${more}.`,
    'Each stands on the page /sources with its date and where it is from.',
  ];
}

/** "Why did you say that?": understood, the runner-up, the rule, and the facts by name. */
export function why(last: Reason, label: Label): string {
  if (last.remark === 'distress') return DISTRESS;
  const rules = [...new Set(last.rules.map(spoken))];
  const lines = [
    ...second(last, label),
    `Rule: ${rules.length > 0 ? rules.join('; then ') : 'none of an answer; I asked or pointed on'}.`,
    ...facts(last),
    ...(rules.some((rule) => rule.includes('“verdict”'))
      ? ['How your answers are added up: the page /how-fit-works.']
      : []),
  ];
  return [`${quoted(last)} ${understood(last, label)}`, ...lines.map((line) => `• ${line}`)].join('\n');
}

export const NOTHING_SAID =
  'I have not answered anything yet. Ask me something, and then “why did you say that” shows how I got there.';
