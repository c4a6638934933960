import { intentFiles } from '../../intents';
import type { Intent } from '../conversation/intent';
import type { Vocabulary } from '../knowledge/types';
import type { Miss } from '../misunderstood';
import { collectFeatures, createVectorizer, featureNames, type Vector } from '../understanding/features';
import { read } from '../understanding/message';
import { prepare } from '../understanding/train';

/** Messages that are alike, and what most of them were taken for. */
export interface MissGroup {
  readonly misses: readonly [Miss, ...Miss[]];
  readonly suggested: Intent;
  /** How many of the messages were guessed to mean it, or got it offered. */
  readonly agree: number;
}

/** Cosine from which two messages are alike. Over the held-out phrases, lower values join what is meant differently, and higher ones leave most alone. */
const ALIKE = 0.3;

interface Gathering {
  readonly misses: [Miss, ...Miss[]];
  /** Of its first message, by feature. */
  readonly leader: ReadonlyMap<number, number>;
}

/** Groups messages by likeness, the biggest group first. Each joins the group whose first message is most like it. */
export function groupMisses(misses: readonly Miss[], vocabulary: Vocabulary): MissGroup[] {
  const vectorOf = vectorizerFor(misses, vocabulary);
  const gatherings: Gathering[] = [];
  for (const miss of misses) {
    const vector = vectorOf(miss.text);
    const best = nearest(vector, gatherings);
    if (best) best.misses.push(miss);
    else gatherings.push({ misses: [miss], leader: new Map(entriesOf(vector)) });
  }
  return gatherings
    .map(({ misses: alike }) => ({ misses: alike, ...suggestion(alike) }))
    .sort((a, b) => b.misses.length - a.misses.length);
}

/** Over the phrases of today together with the messages, so that words which no phrase has count too. */
function vectorizerFor(misses: readonly Miss[], vocabulary: Vocabulary): (text: string) => Vector {
  const { phrases, spelling, entities } = prepare(intentFiles, vocabulary);
  const messages = [...phrases.map(({ message }) => message), ...misses.map(({ text }) => read(text, spelling, entities))]; // prettier-ignore
  const vectorizer = createVectorizer(collectFeatures(messages.map(featureNames)));
  return (text) => vectorizer.vector(read(text, spelling, entities));
}

const entriesOf = ({ ids, values }: Vector): [number, number][] =>
  Array.from(ids, (id, i) => [id, values[i] ?? 0]);

function nearest({ ids, values }: Vector, gatherings: readonly Gathering[]): Gathering | undefined {
  let best: Gathering | undefined;
  let most = ALIKE;
  for (const gathering of gatherings) {
    const likeness = ids.reduce((sum, id, i) => sum + (values[i] ?? 0) * (gathering.leader.get(id) ?? 0), 0);
    if (likeness >= most) [best, most] = [gathering, likeness];
  }
  return best;
}

/** The intent named most often among guesses and offers; a guess decides between two named equally often. */
function suggestion(misses: readonly [Miss, ...Miss[]]): Pick<MissGroup, 'suggested' | 'agree'> {
  const named = (wanted: Intent): number =>
    misses.filter(({ intent, near }) => intent === wanted || near.includes(wanted)).length;
  const guessed = (wanted: Intent): number => misses.filter(({ intent }) => intent === wanted).length;
  const intents = [...new Set(misses.flatMap(({ intent, near }) => [intent, ...near]))];
  const [suggested = misses[0].intent] = intents.sort(
    (a, b) => named(b) - named(a) || guessed(b) - guessed(a),
  );
  return { suggested, agree: named(suggested) };
}
