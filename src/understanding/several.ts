import type { Classify } from './classifier';
import { decide, type Verdict } from './decide';
import { part, type Message } from './message';
import type { Model } from './modelFile';
import { STOP_WORDS } from './stopWords';

/** A part of a message with its verdict. */
export interface Piece {
  readonly message: Message;
  readonly verdict: Verdict;
  /** How surely it is one question of ours, 0 to 1. */
  readonly worth: number;
}

export type Judge = (message: Message) => Piece;

/** Joins classifier and thresholds. */
export const createJudge =
  (classify: Classify, thresholds: Pick<Model, 'gate' | 'margin'>): Judge =>
  (message) => {
    const score = classify(message);
    const verdict = decide(score, thresholds);
    return { message, verdict, worth: score.inScope * (score.ours[0]?.probability ?? 0) };
  };

const MOST_CUTS = 12;
const MOST_SENTENCES = 3;
/** Beyond this many words only the ends of sentences are tried, so that a long story stays quick. */
const LONG = 60;
const CONNECTOR = new Set(['and', 'also', 'plus', 'then', 'but', 'or', 'n']);
const ASKS =
  /^(what|whats|how|hows|who|where|when|why|which|is|are|do|does|did|can|could|should|would|will|am|was|were|any)$/;

/** The questions of a message, in order, one to three. */
export function questionsIn(message: Message, judge: Judge): readonly [Piece, ...Piece[]] {
  const whole = judge(message);
  const cut = bestCut(whole, judge);
  if (!cut) return [whole.verdict.sureness === 'sure' ? whole : (askingSentence(message, judge) ?? whole)];
  const [left, right] = cut;
  const longerIsLeft = left.message.tokens.length >= right.message.tokens.length;
  const again = bestCut(longerIsLeft ? left : right, judge);
  const other = longerIsLeft ? right : left;
  if (!again || again.some((piece) => piece.verdict.intent === other.verdict.intent)) return cut;
  return longerIsLeft ? [...again, other] : [other, ...again];
}

/** The best place to cut a message in two different sure questions, one of which the whole is taken for. */
function bestCut(whole: Piece, judge: Judge): readonly [Piece, Piece] | undefined {
  let best: readonly [Piece, Piece] | undefined;
  let most = whole.worth;
  for (const at of cuts(whole.message)) {
    const first = part(whole.message, 0, at);
    const second = part(whole.message, at, whole.message.tokens.length);
    const rest = CONNECTOR.has(second.tokens[0]?.word ?? '') ? part(second, 1, second.tokens.length) : second;
    if (!mayStandAlone(first) || !mayStandAlone(rest)) continue;
    const pieces = [judge(first), judge(rest)] as const;
    const worth = (pieces[0].worth + pieces[1].worth) / 2;
    if (worth >= most && areTwoQuestions(pieces, whole)) {
      best = pieces;
      most = worth;
    }
  }
  return best;
}

function areTwoQuestions([first, second]: readonly [Piece, Piece], whole: Piece): boolean {
  const intents = [first.verdict.intent, second.verdict.intent];
  return (
    first.verdict.sureness === 'sure' &&
    second.verdict.sureness === 'sure' &&
    intents[0] !== intents[1] &&
    intents.includes(whole.verdict.intent)
  );
}

function cuts({ tokens }: Message): number[] {
  const isLong = tokens.length > LONG;
  const places = tokens.flatMap((token, i) => {
    if (i === 0) return [];
    const atSign = isLong ? /[.?!;\n]/.test(token.gap) : /[.?!;,&/+\n]/.test(token.gap);
    return atSign || (!isLong && CONNECTOR.has(token.word)) ? [i] : [];
  });
  return places.slice(0, MOST_CUTS);
}

/** "Billing and coding" is one subject: a question says something beside names and small words, or asks in so many words. */
function mayStandAlone({ tokens, mentions }: Message): boolean {
  const named = (i: number): boolean => mentions.some(({ start, end }) => start <= i && i < end);
  const plain = tokens.filter((_, i) => !named(i));
  const says = plain.some(({ word }) => !STOP_WORDS.has(word));
  return (
    (says && plain.length >= 1 && tokens.length >= 2) ||
    (plain.length >= 3 && ASKS.test(tokens[0]?.word ?? ''))
  );
}

/** Where a story comes before the question, the question alone may say what the whole does not. */
function askingSentence(message: Message, judge: Judge): Piece | undefined {
  const ends = message.tokens.flatMap((token, i) => (i > 0 && /[.?!;\n]/.test(token.gap) ? [i] : []));
  if (ends.length === 0) return undefined;
  const starts = [0, ...ends];
  const sentences = starts.map((start, i) => part(message, start, starts[i + 1] ?? message.tokens.length));
  const asking = sentences.filter(
    (sentence, i) => ASKS.test(sentence.tokens[0]?.word ?? '') || endsAsking(message, starts[i + 1]),
  );
  return asking
    .slice(-MOST_SENTENCES)
    .map(judge)
    .filter(({ verdict }) => verdict.sureness === 'sure')
    .at(-1);
}

const endsAsking = ({ tokens }: Message, next: number | undefined): boolean =>
  next !== undefined && (tokens[next]?.gap.includes('?') ?? false);
