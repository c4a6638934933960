import type { Vocabulary } from '../knowledge/types';
import { createScorer, type Raw } from './classifier';
import { calibrate } from './calibrate';
import { createEntityFinder } from './entities';
import { collectFeatures, createVectorizer, featureNames } from './features';
import { collectWords } from './lexicon';
import { read, type Message } from './message';
import { METHOD, modelHash, pack, type Model } from './modelFile';
import { expand, fillersOf, type IntentFile } from './slots';
import { seeded, shuffled, trainSoftmax } from './softmax';
import { createSpelling } from './spelling';

const EPOCHS = 12;
const EPOCHS_OF_A_FOLD = 5;
const FOLDS = 5;
const SEED = 4;

/** A phrase as read, with its class and the fold that it is kept out of. */
export interface Phrase {
  readonly text: string;
  readonly message: Message;
  readonly name: string;
  readonly fold: number;
}

/** A phrase scored by a classifier that has not seen it. */
export interface Unseen {
  readonly phrase: Phrase;
  readonly raw: Raw;
}

interface Written {
  readonly texts: readonly string[];
  readonly name: string;
  readonly fold: number;
}

/** Trains the classifier and its thresholds. The same phrases and vocabulary give the same bytes. */
export function trainModel(files: readonly IntentFile[], vocabulary: Vocabulary): Model {
  const { phrases, classes, words, kept } = prepare(files, vocabulary);
  const unseen = crossValidate(phrases, classes);
  const settings = calibrate(unseen, classes);
  const { set, linear } = train(phrases, classes, EPOCHS);
  return {
    method: METHOD,
    hash: modelHash(files),
    classes: [...classes],
    ...pack(set, linear),
    ...settings,
    words,
    kept,
  };
}

/** Reads all phrases, slots filled; the copies of one phrase share a fold. */
export function prepare(files: readonly IntentFile[], vocabulary: Vocabulary) {
  const written = write(files, vocabulary);
  const entities = createEntityFinder(vocabulary);
  const lexicon = collectWords(written.flatMap(({ texts }) => texts), entities.words); // prettier-ignore
  const spelling = createSpelling(lexicon.words, lexicon.kept);
  const phrases = written.flatMap(({ texts, name, fold }): Phrase[] =>
    texts.map((text) => ({ text, message: read(text, spelling, entities), name, fold })),
  );
  const classes = [...new Set(written.map(({ name }) => name))];
  return { phrases, classes, words: [...lexicon.words], kept: [...lexicon.kept], spelling, entities };
}

function write(files: readonly IntentFile[], vocabulary: Vocabulary): Written[] {
  const fillers = fillersOf(vocabulary);
  const random = seeded(SEED);
  return files.flatMap(({ intent, examples, kinds }) => {
    const plain = examples.map((phrase) => ({ phrase, name: intent }));
    const sorted = Object.entries(kinds ?? {}).flatMap(([kind, phrases]) =>
      phrases.map((phrase) => ({ phrase, name: `${intent}/${kind}` })),
    );
    return shuffled([...plain, ...sorted], random).map(({ phrase, name }, i) => ({
      texts: expand(phrase, fillers, i),
      name,
      fold: i % FOLDS,
    }));
  });
}

/** Scores every phrase by a classifier trained on the other folds. */
export function crossValidate(phrases: readonly Phrase[], classes: readonly string[]): Unseen[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const { set, linear } = train(phrases.filter((phrase) => phrase.fold !== fold), classes, EPOCHS_OF_A_FOLD); // prettier-ignore
    const score = createScorer(set, linear, classes);
    const kept = phrases.filter((phrase) => phrase.fold === fold);
    return kept.map((phrase) => ({ phrase, raw: score(phrase.message) }));
  });
}

function train(phrases: readonly Phrase[], classes: readonly string[], epochs: number) {
  const set = collectFeatures(phrases.map(({ message }) => featureNames(message)));
  const vectorizer = createVectorizer(set);
  const labelOf = new Map(classes.map((name, k) => [name, k]));
  const labelled = phrases.map(({ message, name }) => ({
    vector: vectorizer.vector(message),
    label: labelOf.get(name) ?? 0,
  }));
  const linear = trainSoftmax(labelled, { features: set.names.length, classes: classes.length }, epochs);
  return { set, linear };
}
