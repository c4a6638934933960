/** `npm run understanding:report`: how well messages are understood, as tables for the README. */
import { intentFiles, measured } from '../../intents';
import { entitiesSchema, type Entities, intentSchema } from '../conversation/intent';
import type { Understand } from '../conversation/understood';
import { loadKnowledge } from '../knowledge/knowledge';
import { foldShares } from '../understanding/folds';
import { nameShares } from '../understanding/generated';
import {
  measure,
  measureTogether,
  wilson,
  type Labelled,
  type Quality,
  type Share,
} from '../understanding/quality';
import { expand, fillersOf } from '../understanding/slots';
import { mistyped } from '../understanding/typos';
import { createBrain, createEar } from './brain';
import { measureDialogues } from './dialogueQuality';
import { readQuestions } from './questionFiles';
import { optionsOf, run } from './options';

const CONFUSIONS = 12;
const SEED = 11;
const today = (): string => new Date().toISOString().slice(0, 10);

const percent = (fraction: number): string => `${(100 * fraction).toFixed(1)} %`;

function print(title: string, shares: readonly Share[]): void {
  console.log(`\n### ${title}\n\n| | share | n | 95 % interval |\n|---|---|---|---|`);
  for (const { name, hits, of } of shares) {
    const [low, high] = wilson(hits, of);
    console.log(`| ${name} | ${percent(hits / of)} | ${of} | ${percent(low)} to ${percent(high)} |`);
  }
}

function printConfusions({ confusions }: Quality): void {
  console.log('\nTaken for something else (meant > understood, how often):\n');
  for (const { pair, texts } of confusions.slice(0, CONFUSIONS)) {
    console.log(`- ${pair}, ${texts.length}: "${texts[0] ?? ''}"`);
  }
}

/** The phrases that were kept from learning, slots filled. */
function heldOut(): Labelled[] {
  const fillers = fillersOf(loadKnowledge().vocabulary);
  return intentFiles.flatMap(({ intent, heldOut: lines }) =>
    lines.flatMap((line, turn) =>
      expand(line, fillers, turn).map((text) => ({ text, intent: intentSchema.parse(intent) })),
    ),
  );
}

/** Messages of people who had seen no phrase: singly, and two questions at a time. */
function reportUnseen(understand: Understand): void {
  const lines = measured.messages.map(({ text, intent, also = [], entities }): Labelled => ({
    text,
    intent: intentSchema.parse(intent),
    also: also.map((other) => intentSchema.parse(other)),
    entities: entitiesSchema.parse(entities),
  }));
  const quality = measure(lines, understand);
  print('Messages by a hand that had seen no phrase', quality.shares);
  printConfusions(quality);
  const together = measured.together.map(({ text, intents }) => ({
    text,
    intents: intents.map((intent) => intentSchema.parse(intent)),
  }));
  print('Two questions in one message, by such a hand', measureTogether(together, understand));
}

function reportNames(understand: Understand): void {
  const named = (text: string): Entities =>
    understand(text, {}).questions.reduce<Entities>((all, { entities }) => ({ ...all, ...entities }), {});
  print('Names in generated sentences', nameShares(loadKnowledge().vocabulary, named));
}

function reportOwn(understand: Understand): void {
  const lines = heldOut();
  const quality = measure(lines, understand);
  print('Held-out phrases of the project', quality.shares);
  printConfusions(quality);
  const typed = lines.map((line, i) => ({ ...line, text: mistyped(line.text, SEED + i) }));
  print('The same with slips of the keyboard', measure(typed, understand).shares);
  print('Five-fold over the examples', foldShares(intentFiles, loadKnowledge().vocabulary));
}

function reportQuestions(folder: string, understand: Understand): void {
  const { messages, dialogues } = readQuestions(folder);
  if (!messages && !dialogues)
    console.log(`\nNo dev.jsonl or dev-dialogues.jsonl in ${folder}: nothing to measure there.`);
  if (messages) {
    const quality = measure(messages, understand);
    const double = messages.filter(({ also }) => also.length > 0);
    const both = double.filter(({ text, intent, also }) => {
      const found = understand(text, {}).questions.map((question) => question.intent);
      return [intent, ...also].filter((wanted) => found.includes(wanted)).length > 1;
    });
    const second = { name: 'a second label answered too', hits: both.length, of: double.length };
    print(`Questions of ${folder}`, double.length > 0 ? [...quality.shares, second] : quality.shares);
    printConfusions(quality);
  }
  if (dialogues) {
    const { hits, of, misses } = measureDialogues(dialogues, createBrain(), today());
    print('Turns of its dialogues', [{ name: 'understood, with what is carried', hits, of }]);
    for (const miss of misses) console.log(`- ${miss}`);
  }
}

const USAGE = 'usage: npm run understanding:report [-- --questions <folder>]';

function main(): void {
  const { values } = optionsOf(USAGE, { options: { questions: { type: 'string' } } });
  const understand = createEar(loadKnowledge());
  reportOwn(understand);
  reportUnseen(understand);
  reportNames(understand);
  if (values.questions !== undefined) reportQuestions(values.questions, understand);
}

run(main);
