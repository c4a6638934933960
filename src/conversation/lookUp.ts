import type { Knowledge } from '../knowledge/types';
import { ABOUT_THE_TALK, type Entities, type Intent } from './intent';
import type { Memory } from './memory';
import { asTitled, begun, credentialsBegun, placesBegun, type Query, questionsOf } from './lookUpWords';
import type { Reply } from './reply';
import type { Parts } from './scene';
import { answerFor, dialogNamed } from './scene';
import type { Turn } from './turn';

/** Looking one thing up while talking to somebody else: answers to be shown to others, without a talk and without a memory. */

/** An answer that was found: what it is called, what it says, and when it was looked up. */
export interface Found {
  readonly title: string;
  /** Without anything to press. */
  readonly reply: Reply;
  readonly note: string;
}

/** What was found, best first; where nothing was, a word to say so. */
export interface LookedUp {
  readonly found: readonly Found[];
  readonly word?: string;
}

export type LookUp = (words: string, today: string) => LookedUp;

/** Answers one message as in a group, where nothing private is said. */
type Ask = (memory: Memory | undefined, text: string, today: string) => Turn;

const MOST = 6;
/** In characters: longer than this it is no look-up. */
const MOST_WORDS = 200;
/** Not for us, but with a pointer that helps. */
const POINTED: ReadonlySet<string> = new Set(['oos-my-bill', 'oos-code-lookup', 'oos-medical']);

const isCourtesy = (intent: Intent | null): boolean => intent !== null && ABOUT_THE_TALK.has(intent);

const isUrgent = ({ trace }: Turn): boolean => trace?.reason.remark === 'distress';

/** What can be shown to others: no question, no result or plan of one person. */
const isShown = ({ kind }: Reply): boolean => kind === 'text' || kind === 'table' || kind === 'chart';

const bareReply = ({ choices: _, ...reply }: Reply): Reply => reply;

/** Looks things up with the answers of a conversation. */
export function createLookUp(parts: Parts, ask: Ask): LookUp {
  const { lookUp: wording, inPrivate } = parts.phrases;
  const questions = questionsOf(parts);

  const named = (know: Knowledge, { path = [], credential = [], place = [] }: Entities): string => {
    const states = place.map((code) => know.vocabulary.places.find((one) => one.code === code)?.name ?? code);
    return [...credential, ...states, ...(path.length === 1 ? path : [])].join(', ');
  };

  /** What the answers of a turn are called, in their order. */
  const titleOf = (know: Knowledge, turn: Turn, place: number): string => {
    const { understood, replies } = turn;
    if (isUrgent(turn)) return wording.urgent;
    const { intent, also, entities } = understood;
    const intents = intent ? [intent, ...also] : [];
    const subject = (intents.length === replies.length ? intents[place] : undefined) ?? intent;
    return [subject ? answerFor(parts, subject).label : '', named(know, entities)].filter(Boolean).join(': ');
  };

  const shownOf = (know: Knowledge, turn: Turn, title?: string): Found[] =>
    turn.replies
      .filter(isShown)
      .map((reply, place) => ({
        title: title ?? titleOf(know, turn, place),
        reply: bareReply(reply),
        note: wording.note(know.today),
      }))
      // What answers no subject is about the talk itself, which a look-up is none of.
      .filter((found) => found.title !== '');

  const isPrivate = ({ replies }: Turn): boolean => replies[0]?.text === inPrivate;

  /** The answers of a turn that may be shown; none where it did not surely answer. */
  const sure = (know: Knowledge, turn: Turn, title?: string): Found[] => {
    const { decision, intent } = turn.understood;
    const isAnswer = (decision === 'answer' || decision === 'choice') && !isCourtesy(intent);
    const isTalk = dialogNamed(parts, turn.memory.at?.dialog ?? '')?.manner === 'talk';
    return isUrgent(turn) || (isAnswer && !isTalk && !isPrivate(turn)) ? shownOf(know, turn, title) : [];
  };

  /** Where it could be several, the answer to each. */
  const near = (know: Knowledge, { understood, memory }: Turn): Found[] =>
    understood.decision !== 'ask'
      ? []
      : memory.shown.flatMap(({ label, means }) =>
          'ask' in means && !isCourtesy(means.ask.intent)
            ? sure(know, ask(memory, label, know.today), label)
            : [],
        );

  const distinct = (found: readonly Found[]): Found[] =>
    found
      .filter(({ reply }, i) => found.findIndex((other) => other.reply.text === reply.text) === i)
      .slice(0, MOST);

  /** Why nothing was found: a pointer where we have one, else how to look. */
  const wordFor = (turn: Turn): string =>
    isPrivate(turn) || turn.forgot
      ? wording.alone
      : ((POINTED.has(turn.understood.intent ?? '') ? turn.replies[0]?.text : undefined) ?? wording.nothing);

  return (words, today) => {
    const know = parts.knowledge.on(today);
    const typed = Array.from(words.replace(/\s+/g, ' ').trim()).slice(0, MOST_WORDS).join('');
    const put = (queries: readonly Query[]): Found[] =>
      queries
        .slice(0, MOST)
        .flatMap(({ words: question, title }) => sure(know, ask(undefined, question, today), title));
    const popular = (): LookedUp => ({ found: distinct(put(wording.popular.map(asTitled))) });
    if (typed === '') return popular();
    const turn = ask(undefined, typed, today);
    if (isUrgent(turn)) return { found: sure(know, turn) };
    if (turn.understood.decision === 'answer' && isCourtesy(turn.understood.intent)) return popular();
    const narrower = [...credentialsBegun(know, typed), ...placesBegun(parts, know, typed)];
    const first = narrower.length > 0 ? put(narrower) : sure(know, turn);
    const more = first.length < MOST ? put(begun(questions, typed).map(asTitled)) : [];
    const found = distinct([...first, ...more, ...(narrower.length > 0 ? [] : near(know, turn))]);
    return found.length > 0 ? { found } : { found, word: wordFor(turn) };
  };
}
