import type { Vocabulary } from '../knowledge/types';
import { calibrate, glance, outcomeOf } from './calibrate';
import { toScore } from './classifier';
import { sharesOf, type Outcome, type Share } from './quality';
import type { IntentFile } from './slots';
import { crossValidate, prepare } from './train';

const OUTCOMES: Readonly<Record<ReturnType<typeof outcomeOf>, Outcome>> = {
  right: 'right',
  wrong: 'wrong',
  declined: 'declined',
  asked: 'offered',
  askedInVain: 'asked in vain',
  foreignAnswered: 'accepted',
  foreignAsked: 'asked',
};

/** Five-fold: each phrase judged by a classifier that has learned from the other four fifths only. */
export function foldShares(files: readonly IntentFile[], vocabulary: Vocabulary): Share[] {
  const { phrases, classes } = prepare(files, vocabulary);
  const unseen = crossValidate(phrases, classes);
  const settings = calibrate(unseen, classes);
  return sharesOf(
    unseen.map(({ phrase, raw }) => {
      const seen = glance(phrase.name, toScore(raw, classes, settings));
      return { foreign: seen.foreign, outcome: OUTCOMES[outcomeOf(seen, settings)] };
    }),
  );
}
