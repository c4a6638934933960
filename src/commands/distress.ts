import type { Library } from '../knowledge/knowledge';
import { createClassifier } from '../understanding/classifier';
import { createEntityFinder } from '../understanding/entities';
import { read } from '../understanding/message';
import { atFirstSight } from '../understanding/remarks';
import { createSpelling } from '../understanding/spelling';
import { fold } from '../understanding/tokens';
import { currentModel } from './model';

const DISTRESS = 'oos-other/distress';
/** Far below what an answer with the numbers for a crisis asks for. */
const ALARMED_FROM = 0.05;

/**
 * Tells whether a text may come from someone in distress. More easily alarmed than an answer is: a weak guess is enough,
 * because here it only means that the words are not kept.
 */
export function createDistressSense({ vocabulary }: Pick<Library, 'vocabulary'>): (text: string) => boolean {
  const model = currentModel(vocabulary);
  const classify = createClassifier(model);
  const spelling = createSpelling(model.words, model.kept);
  const entities = createEntityFinder(vocabulary);
  const guess = (text: string): number =>
    classify(read(text, spelling, entities)).foreign.find(({ name }) => name === DISTRESS)?.probability ?? 0;
  return (text) =>
    atFirstSight(fold(text).toLowerCase())?.remark === 'distress' || guess(text) >= ALARMED_FROM;
}
