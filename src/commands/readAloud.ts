/** `npm run read-aloud [-- --count 100 --seed 5]`: questions people ask, picked by a seed, with the answers, to be read aloud. */
import { createHash } from 'node:crypto';
import { intentFiles } from '../../intents';
import type { Library } from '../knowledge/library';
import { loadKnowledge } from '../knowledge/knowledge';
import { expand, fillersOf } from '../understanding/slots';
import { createBrain } from './brain';
import { countOf, optionsOf, run } from './options';

const USAGE = 'usage: npm run read-aloud [-- --count 100 --seed 5]';
const options = {
  count: { type: 'string', default: '100' },
  seed: { type: 'string', default: '5' },
} as const;

/** All phrases on file; the same seed puts them into the same order on every machine. */
function questions(seed: string, knowledge: Library): string[] {
  const rank = (phrase: string): string => createHash('sha256').update(`${seed} ${phrase}`).digest('hex');
  const fillers = fillersOf(knowledge.vocabulary);
  return intentFiles
    .filter(({ intent }) => !intent.startsWith('oos-'))
    .flatMap(({ examples, heldOut }) => [...examples, ...heldOut])
    .flatMap((phrase) => expand(phrase, fillers, Number.parseInt(rank(phrase).slice(0, 6), 16)))
    .map((phrase) => ({ phrase, at: rank(phrase) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ phrase }) => phrase);
}

run(() => {
  const { count, seed } = optionsOf(USAGE, { options }).values;
  const wanted = countOf('--count', count);
  const knowledge = loadKnowledge();
  const brain = createBrain(undefined, knowledge);
  const today = new Date().toISOString().slice(0, 10);
  const read = new Set<string>();
  for (const phrase of questions(seed, knowledge)) {
    if (read.size >= wanted) break;
    const { replies, understood } = brain.reply(undefined, { text: phrase }, today);
    const text = replies.map((reply) => reply.text).join('\n');
    if (understood.decision !== 'answer' || read.has(text)) continue;
    read.add(text);
    const next = (replies.at(-1)?.choices ?? []).map(({ label }) => `[${label}]`).join(' ');
    console.log(`${read.size}. ${phrase}  (${understood.intent ?? 'no subject'})\n${text}\n${next}\n`);
  }
});
