/** `npm run read-aloud [-- --count 100 --seed 5]`: questions people ask, picked by a seed, with the answers, to be read aloud. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { intentFiles } from '../../intents';
import { loadKnowledge } from '../knowledge/knowledge';
import { expand, fillersOf } from '../understanding/slots';
import { createBrain } from './brain';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100' }, seed: { type: 'string', default: '5' } },
});

/** The same seed puts phrases into the same order on every machine. */
const rank = (phrase: string): string =>
  createHash('sha256').update(`${values.seed} ${phrase}`).digest('hex');

const knowledge = loadKnowledge();
const fillers = fillersOf(knowledge.vocabulary);
const questions = intentFiles
  .filter(({ intent }) => !intent.startsWith('oos-'))
  .flatMap(({ examples, heldOut }) => [...examples, ...heldOut])
  .flatMap((phrase) => expand(phrase, fillers, Number.parseInt(rank(phrase).slice(0, 6), 16)))
  .map((phrase) => ({ phrase, at: rank(phrase) }))
  .sort((a, b) => (a.at < b.at ? -1 : 1));

const brain = createBrain(undefined, knowledge);
const today = new Date().toISOString().slice(0, 10);
const wanted = Number(values.count);
const read = new Set<string>();

for (const { phrase } of questions) {
  if (read.size >= wanted) break;
  const { replies, understood } = brain.reply(undefined, { text: phrase }, today);
  const text = replies.map((reply) => reply.text).join('\n');
  if (understood.decision !== 'answer' || read.has(text)) continue;
  read.add(text);
  const next = (replies.at(-1)?.choices ?? []).map(({ label }) => `[${label}]`).join(' ');
  console.log(`${read.size}. ${phrase}  (${understood.intent ?? 'no subject'})\n${text}\n${next}\n`);
}
