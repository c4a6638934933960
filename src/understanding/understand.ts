import { ABOUT_THE_TALK, type Intent, type Question } from '../conversation/intent';
import type { Listening, Understand, Understanding } from '../conversation/understood';
import type { Vocabulary } from '../knowledge/types';
import { circumstancesIn, toldIn } from './circumstances';
import { createClassifier } from './classifier';
import { closedIntent, courtesies } from './closed';
import { leaningOf, leansOn, type Leaning } from './elliptic';
import { createEntityFinder, isEmpty, toEntities } from './entities';
import { fitting } from './fits';
import { carried, followUp } from './followUp';
import { foreignLanguage } from './languages';
import { measuredIn } from './measured';
import { part, read, spokenWords, type Message } from './message';
import type { Model } from './modelFile';
import { atFirstSight, isGibberish, wordless, type Remarked } from './remarks';
import { asks, createJudge, questionsIn, type Judge, type Piece } from './several';
import { questionOf, remarkFor, summed } from './summing';
import { createSpelling } from './spelling';
import { fold, wordsOf } from './tokens';

/** What understanding is made of: a trained model, and the names it knows. */
export interface Ingredients {
  readonly model: Model;
  readonly vocabulary: Vocabulary;
}

interface Ear {
  readonly read: (text: string) => Message;
  readonly judge: Judge;
  readonly isKnown: (word: string) => boolean;
}

/** Beyond this much of a message nothing is read: what matters stands at its start or not at all. */
const READ_AT_MOST = 2000;

/** Joins everything in this room to the one function that the conversation calls. */
export function createUnderstanding({ model, vocabulary }: Ingredients): Understand {
  const spelling = createSpelling(model.words, model.kept);
  const entities = createEntityFinder(vocabulary);
  const ear: Ear = {
    read: (text) => read(text, spelling, entities),
    judge: createJudge(createClassifier(model), model),
    isKnown: (word) => spelling.isKnown(word),
  };
  return (text, listening) => understand(ear, text.slice(0, READ_AT_MOST), listening);
}

function understand(ear: Ear, text: string, listening: Listening): Understanding {
  const folded = fold(text).toLowerCase();
  const seen = wordless(text) ?? atFirstSight(folded);
  if (seen) return declined(seen, folded);
  const message = ear.read(text);
  const number = listening.measures && measuredIn(wordsOf(message.tokens), listening.measures);
  // A number that cannot be read is never one of the answers in words: "5 months" is not "three months".
  const fits =
    listening.asked && number !== 'unread' && fitting(message.tokens, listening.asked, listening.ask);
  const told = toldIn(message, listening.circumstances);
  const meaning = {
    ...withOwnNumbers(meaningOf(ear, message, folded, listening), listening),
    ...(told && { told }),
    ...(number && number !== 'unread' && { measured: number }),
  };
  if (fits) return { ...meaning, fits };
  return listening.asked && isReply(message, text) ? doubted(meaning) : meaning;
}

/** Each question with the numbers of the person's own that its words name. */
function withOwnNumbers(meaning: Understanding, { circumstances: known }: Listening): Understanding {
  const [first, ...rest] = meaning.questions;
  const owning = (question: Question): Question => {
    const circumstances = circumstancesIn(question.words, known);
    return Object.keys(circumstances).length > 0 ? { ...question, circumstances } : question;
  };
  return { ...meaning, questions: [owning(first), ...rest.map(owning)] };
}

/** Where a question waits, a statement about oneself is meant as its answer, even when a subject of ours is in it. */
const isReply = (message: Message, text: string): boolean =>
  !asks(message) &&
  !text.includes('?') &&
  (message.mentions.length === 0 || message.tokens.some(({ word }) => /^(i|im|my)$/.test(word)));

const doubted = (meaning: Understanding): Understanding =>
  meaning.sureness === 'sure' && meaning.near.length > 1 && !ABOUT_THE_TALK.has(meaning.questions[0].intent)
    ? { ...meaning, sureness: 'unsure' }
    : meaning;

const declined = ({ remark, intent }: Remarked, words: string): Understanding => ({
  sureness: 'out',
  questions: [{ intent, entities: {}, words }],
  near: [],
  remark,
  probability: 1,
});

const surely = (question: Question): Understanding => ({
  sureness: 'sure',
  questions: [question],
  near: [],
  probability: 1,
});

function meaningOf(ear: Ear, message: Message, folded: string, { topic }: Listening): Understanding {
  const closed = closedIntent(message.tokens);
  if (closed) return surely({ intent: closed, entities: {}, words: wordsOf(message.tokens) });
  const words = message.tokens.map(({ word }) => word);
  const language = foreignLanguage(folded, ear.isKnown);
  if (language) return declined({ remark: language, intent: 'oos-other' }, folded);
  if (isGibberish(words, ear.isKnown) && message.mentions.length === 0) {
    return declined({ remark: 'gibberish', intent: 'oos-other' }, folded);
  }
  const { opening, closing } = courtesies(message.tokens);
  const core = part(message, opening, message.tokens.length - closing);
  const leaning = leaningOf(core);
  const topicMessage = topic && ear.read(topic.words);
  const again = topic && topicMessage && followUp(core, leaning, topic, topicMessage);
  if (again) return surely(again);
  const bareName = onlyNames(core, leaning);
  if (bareName) return surely(bareName);
  return classified(ear, core, leaning, topic, topicMessage);
}

/** A path or a credential and nothing else, out of the blue, asks what it is. */
function onlyNames(message: Message, { content }: Leaning): Question | undefined {
  const { tokens, mentions } = message;
  const entities = toEntities(mentions);
  if (content.length > 0 || tokens.length > 4) return undefined;
  const intent = entities.credential ? 'certification' : entities.path?.length === 1 ? 'what-is' : undefined;
  return intent && !entities.place ? { intent, entities, words: spokenWords(message) } : undefined;
}

function classified(
  ear: Ear,
  core: Message,
  leaning: Leaning,
  topic: Listening['topic'],
  topicMessage: Message | undefined,
): Understanding {
  const pieces = questionsIn(core, ear.judge);
  const [first] = pieces;
  const leans = topic !== undefined && leansOn(leaning);
  const ofCredential = topic && pieces.length === 1 && askedOfCredential(first, leaning, topic);
  if (ofCredential) return surely(ofCredential);
  // Words of distress stand by themselves: "my husband hits me" is about no subject spoken of before.
  const inNeed = first.verdict.sureness === 'out' && remarkFor(first.verdict) === 'distress';
  if (first.verdict.sureness !== 'sure' && leans && topicMessage && !inNeed) {
    const together = ear.judge({ tokens: [...topicMessage.tokens, ...core.tokens], mentions: [] });
    const helped =
      together.verdict.sureness === 'sure' && first.verdict.near.includes(together.verdict.intent);
    if (helped) return summed([{ ...first, verdict: together.verdict }], leaning, topic, leans);
  }
  return summed(pieces, leaning, topic, leans);
}

/** "How hard is the last one", "what does it cost": a pronoun that stands for a credential asks about the credential. */
function askedOfCredential(
  { message, verdict }: Piece,
  { pronoun, text }: Leaning,
  topic: Question,
): Question | undefined {
  const own = toEntities(message.mentions);
  // "A course costs 3000, is that worth it": the pronoun stands for what was just named.
  const speaksOfCourse = circumstancesIn(wordsOf(message.tokens)).coursePrice !== undefined;
  const stands =
    pronoun &&
    !speaksOfCourse &&
    topic.intent === 'certification' &&
    topic.entities.credential &&
    isEmpty(own);
  if (!stands || !ASKED_OF_CREDENTIALS.has(verdict.intent)) return undefined;
  return questionOf({ intent: 'certification', message }, carried(own, topic.entities, true, text));
}

const ASKED_OF_CREDENTIALS: ReadonlySet<Intent> = new Set([
  'certification',
  'skills',
  'education',
  'what-is',
  'compare',
  'outlook',
  'workflow',
]);
