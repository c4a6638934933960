import { ABOUT_THE_TALK, type Intent } from '../conversation/intent';
import { intentOf, type Score } from './classifier';
import type { Model } from './modelFile';

/** What one question means: answer it, ask, or leave it. */
export interface Verdict {
  readonly sureness: 'sure' | 'unsure' | 'out';
  readonly intent: Intent;
  readonly near: readonly Intent[];
  readonly probability: number;
  /** The class behind an `out`, with its kind. */
  readonly foreign: string;
}

const MOST_OFFERED = 3;
const WORTH_A_THIRD = 0.05;

/** The three bands: not for us, ask, answer. */
export function bandOf(inScope: number, gap: number, { gate, margin }: Thresholds): Verdict['sureness'] {
  if (inScope < gate.decline || gap < -gate.lead) return 'out';
  return inScope >= gate.ask && gap >= margin ? 'sure' : 'unsure';
}
export type Thresholds = Pick<Model, 'gate' | 'margin'>;

/** Wrong and sure misleads; asking costs the person one tap. */
export function decide(score: Score, thresholds: Thresholds): Verdict {
  const [best] = score.ours;
  const [foreign] = score.foreign;
  if (!best || !foreign) throw new Error('A model needs intents that are ours and some that are not.');
  const sureness = bandOf(score.inScope, gapOf(score), thresholds);
  const isOut = sureness === 'out';
  return {
    sureness,
    intent: isOut ? intentOf(foreign.name) : best.intent,
    near: offers(score),
    probability: isOut ? foreign.probability : best.probability,
    foreign: foreign.name,
  };
}

/** How far the first intent is ahead of its nearest rival, ours or not, in natural logarithms of probability. */
export function gapOf({ ours: [first, second], foreign: [other] }: Score): number {
  const rival = Math.max(second?.probability ?? 0, other?.probability ?? 0, 1e-9);
  return Math.log(first?.probability ?? 0) - Math.log(rival);
}

/** What to offer in a did-you-mean, the likeliest first. */
export function offers({ ours }: Score): Intent[] {
  const offered = ours.filter(({ intent }, i) => i === 0 || !ABOUT_THE_TALK.has(intent));
  return offered
    .filter(({ probability }, i) => i < 2 || (i < MOST_OFFERED && probability >= WORTH_A_THIRD))
    .map(({ intent }) => intent);
}
