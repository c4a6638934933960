import type { Classify } from './classifier';
import { decide, type Verdict } from './decide';
import { leaningOf } from './elliptic';
import { part, type Message } from './message';
import type { Model } from './modelFile';

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
const MOST_CUTS_OF_A_LONG_ONE = 4;
const MOST_SENTENCES = 3;
/** Beyond this many words only the ends of questions are tried, so that a long story stays quick. */
const LONG = 60;
const CONNECTOR = new Set(['and', 'also', 'plus', 'then', 'but', 'or', 'n']);
const ASKS =
  /^(what|whats|how|hows|who|where|when|why|which|is|are|do|does|did|can|could|should|would|will|am|was|were|any)$/;
const BIDS = /^(tell|show|explain|walk|give|describe|compare|list|help)$/;
/** "I'm bad at maths, is it a problem": a question after a statement, without a sign between them. */
const INVERTED =
  /\b(is|are|can|could|do|does|will|would|should) (it|that|this|i|there|they|you|someone|anyone)\b/;
const ASKING_WORD = /^(what|whats|how|hows|who|where|when|why|which)$/;

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

/** How firmly the words at a cut part two questions: the end of a sentence, a joining word, or a mere comma or "or". */
type Seam = 'end' | 'joint' | 'loose';

function seamAt({ tokens }: Message, at: number): Seam {
  const token = tokens[at];
  if (/[.?!;\n]/.test(token?.gap ?? '') || token?.word === 'also') return 'end';
  const joins = token && ((CONNECTOR.has(token.word) && token.word !== 'or') || /[&+]/.test(token.gap));
  return joins ? 'joint' : 'loose';
}

/** The best place to cut a message in two different questions of ours. */
function bestCut(whole: Piece, judge: Judge): readonly [Piece, Piece] | undefined {
  let best: readonly [Piece, Piece] | undefined;
  let most = 0;
  for (const at of cuts(whole.message)) {
    const first = part(whole.message, 0, at);
    const second = withoutConnectors(part(whole.message, at, whole.message.tokens.length));
    if (!mayStandAlone(first) || !mayStandAlone(second)) continue;
    // "I keep hearing of it, but …": what stands before a "but" tells, it asks nothing.
    if (whole.message.tokens[at]?.word === 'but' && isBackground(first)) continue;
    const pieces = [judge(first), judge(second)] as const;
    const worth = (pieces[0].worth + pieces[1].worth) / 2;
    if (worth > most && areTwoQuestions(pieces, whole, seamAt(whole.message, at))) {
      best = pieces;
      most = worth;
    }
  }
  return best;
}

/**
 * Two sure questions, one of which the whole is taken for. Where both ask in so many words ("… and how long is …") likely
 * ones are enough: nobody asks a second time by chance. A comma often parts a statement from its question ("I'm shy, …").
 */
function areTwoQuestions(pieces: readonly [Piece, Piece], whole: Piece, seam: Seam): boolean {
  const [first, second] = pieces;
  if (first.verdict.intent === second.verdict.intent) return false;
  const bothSure = pieces.every(({ verdict }) => verdict.sureness === 'sure');
  const bothAsk = pieces.every(({ message }) => asks(message));
  const oneIsWhole = pieces.some(({ verdict }) => verdict.intent === whole.verdict.intent);
  if (seam !== 'joint' && isBackground(first.message) && asks(second.message)) return false;
  if (seam === 'end' && bothSure && (bothAsk || oneIsWhole)) return true;
  if (bothAsk && seam !== 'loose') {
    const least = bothSure ? SURE_AND_LIKELY : LIKELY;
    if (!bothSure && !oneIsWhole) return false;
    return pieces.every((piece) => piece.worth >= Math.max(least, leastWorth(piece)));
  }
  if (!oneIsWhole) return false;
  const surerThanWhole = (first.worth + second.worth) / 2 >= whole.worth;
  return bothSure && surerThanWhole && (bothAsk || seam !== 'loose');
}

/** Least worth of a part: where both are sure, and where one is only the likeliest. */
const SURE_AND_LIKELY = 0.2;
const LIKELY = 0.3;
const VERY_LIKELY = 0.75;

/** "What happens if I miss them" may still speak of the first half: what leans on it must be the surer. */
const leastWorth = ({ message }: Piece): number => {
  const { pronoun, content } = leaningOf(message);
  return pronoun && content.length <= 1 ? VERY_LIKELY : 0;
};

/** Begins as a question does, or bids to be told. */
export const asks = ({ tokens }: Message): boolean =>
  sentenceStarts(tokens).some(
    (start) =>
      ASKS.test(tokens[start]?.word ?? '') ||
      tokens.slice(start, start + 3).some(({ word }) => ASKING_WORD.test(word)) ||
      BIDS.test(tokens[start]?.word ?? ''),
  ) ||
  tokens.some(({ gap }) => gap.includes('?')) ||
  INVERTED.test(tokens.map(({ word }) => word).join(' '));

const sentenceStarts = (tokens: Message['tokens']): number[] =>
  tokens.flatMap(({ gap }, i) => (i === 0 || /[.!;,\n]/.test(gap) ? [i] : []));

/** "I have two kids and need to be at home." tells what the question after it is about; it asks nothing. */
const isBackground = (message: Message): boolean =>
  !asks(message) && message.tokens.some(({ word }) => /^(i|im|ive|my|we|got|just|have)$/.test(word));

function withoutConnectors(message: Message): Message {
  const start = message.tokens.findIndex(({ word }) => !CONNECTOR.has(word));
  return start > 0 ? part(message, start, message.tokens.length) : message;
}

function cuts({ tokens, mentions }: Message): number[] {
  const isLong = tokens.length > LONG;
  const isPath = (i: number): boolean =>
    mentions.some(({ slot, start, end }) => slot === 'path' && start <= i && i < end);
  // "Billing and coding", "billing/coding": one subject, never two questions.
  const joinsPaths = (i: number): boolean =>
    isPath(i - 1) && (isPath(i) || (CONNECTOR.has(tokens[i]?.word ?? '') && isPath(i + 1)));
  const places = tokens.flatMap((token, i) => {
    const inName = mentions.some(({ start, end }) => start < i && i < end);
    if (i === 0 || inName || joinsPaths(i)) return [];
    const atSign = isLong ? token.gap.includes('?') : /[.?!;,&/+\n]/.test(token.gap);
    return atSign || (!isLong && CONNECTOR.has(token.word)) ? [i] : [];
  });
  return places.slice(0, isLong ? MOST_CUTS_OF_A_LONG_ONE : MOST_CUTS);
}

/** "Billing and coding" is one subject: a question says something beside names and small words, or asks in so many words. */
function mayStandAlone(message: Message): boolean {
  const { tokens } = message;
  const { content } = leaningOf(message);
  return (content.length > 0 && tokens.length >= 2) || (tokens.length >= 3 && asks(message));
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
