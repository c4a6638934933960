import type { Entities, Intent } from '../conversation/intent';
import { isOutOfScope } from '../conversation/intent';
import type { Understand } from '../conversation/understood';

/** A message with what it means. `also` holds further intents that are right. */
export interface Labelled {
  readonly text: string;
  readonly intent: Intent;
  readonly also?: readonly Intent[];
  readonly entities?: Entities;
}

export interface Share {
  readonly name: string;
  readonly hits: number;
  readonly of: number;
}

export interface Quality {
  readonly shares: readonly Share[];
  /** `meant > understood`, the most frequent first; what was only offered is not among them. */
  readonly confusions: readonly { readonly pair: string; readonly texts: readonly string[] }[];
}

/** What became of one message. */
export type Outcome = 'right' | 'offered' | 'asked in vain' | 'wrong' | 'declined' | 'accepted' | 'asked';

/** Shares of the outcomes that people notice, for messages of ours and for those that are not. */
export function sharesOf(
  outcomes: readonly { readonly foreign: boolean; readonly outcome: Outcome }[],
): Share[] {
  const ours = outcomes.filter(({ foreign }) => !foreign);
  const foreign = outcomes.filter((entry) => entry.foreign);
  const share = (name: string, among: typeof outcomes, ...wanted: Outcome[]): Share => ({
    name,
    hits: among.filter(({ outcome }) => wanted.includes(outcome)).length,
    of: among.length,
  });
  return [
    share('right at once', ours, 'right'),
    share('right or offered', ours, 'right', 'offered'),
    share('answered wrongly', ours, 'wrong'),
    share('ours, but declined', ours, 'declined'),
    share('not ours, answered as ours', foreign, 'accepted'),
    share('not ours, asked back', foreign, 'asked'),
  ].filter(({ of }) => of > 0);
}

/** Understands every message by itself and counts. */
export function measure(messages: readonly Labelled[], understand: Understand): Quality {
  const results = messages.map((message) => ({ message, ...outcomeOf(message, understand) }));
  const named = messages.filter(({ intent, entities }) => entities !== undefined && !isOutOfScope(intent));
  return {
    shares: [
      ...sharesOf(results),
      ...(['path', 'credential', 'place', 'experience'] as const).map((slot) =>
        entityShare(named, slot, understand),
      ),
    ].filter(({ of }) => of > 0),
    confusions: confusionsOf(results),
  };
}

/** How messages of two questions, and of one that looks like two, are taken apart. */
export function measureTogether(
  messages: readonly { readonly text: string; readonly intents: readonly Intent[] }[],
  understand: Understand,
): Share[] {
  const heard = messages.map(({ text, intents }) => {
    const { sureness, questions } = understand(text, {});
    const found = sureness === 'sure' ? questions.map(({ intent }) => intent) : [];
    return { intents, found, hits: intents.filter((intent) => found.includes(intent)).length };
  });
  const double = heard.filter(({ intents }) => intents.length > 1);
  const single = heard.filter(({ intents }) => intents.length === 1);
  const share = (
    name: string,
    among: typeof heard,
    hit: (one: (typeof heard)[number]) => boolean,
  ): Share => ({
    ...{ name, hits: among.filter(hit).length, of: among.length },
  });
  return [
    share('both answered', double, ({ intents, hits }) => hits === intents.length),
    share('at least one answered', double, ({ hits }) => hits > 0),
    share('two answers given', double, ({ found }) => found.length > 1),
    share('one question that looks like two, not split', single, ({ found }) => found.length < 2),
  ];
}

function outcomeOf({ text, intent, also = [] }: Labelled, understand: Understand) {
  const { sureness, questions, near } = understand(text, {});
  const understood = questions[0].intent;
  const fitting: readonly Intent[] = [intent, ...also];
  const foreign = isOutOfScope(intent);
  const hit = fitting.includes(understood);
  const of = (): Outcome => {
    if (foreign) return sureness === 'out' || hit ? 'right' : sureness === 'sure' ? 'accepted' : 'asked';
    if (sureness === 'out') return 'declined';
    if (sureness === 'sure') return hit ? 'right' : 'wrong';
    return near.some((offer) => fitting.includes(offer)) ? 'offered' : 'asked in vain';
  };
  return { foreign, outcome: of(), understood };
}

/** Of the messages that name the slot, or in which it was found, those with exactly the right values. */
function entityShare(messages: readonly Labelled[], slot: keyof Entities, understand: Understand): Share {
  const pairs = messages.map(({ text, entities }) => ({
    wanted: valuesOf(entities?.[slot]),
    found: valuesOf(...understand(text, {}).questions.map((question) => question.entities[slot])),
  }));
  const counted = pairs.filter(({ wanted, found }) => wanted !== '' || found !== '');
  return {
    name: `entity: ${slot}`,
    hits: counted.filter(({ wanted, found }) => wanted === found).length,
    of: counted.length,
  };
}

const valuesOf = (...values: readonly (string | readonly string[] | undefined)[]): string =>
  [...new Set(values.flatMap((value) => value ?? []))].sort().join(' ');

function confusionsOf(
  results: readonly { readonly message: Labelled; readonly outcome: Outcome; readonly understood: Intent }[],
): Quality['confusions'] {
  const pairs = new Map<string, string[]>();
  for (const { message, outcome, understood } of results) {
    if (outcome !== 'wrong' && outcome !== 'accepted' && outcome !== 'declined') continue;
    const pair = `${message.intent} > ${understood}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), message.text]);
  }
  return [...pairs].map(([pair, texts]) => ({ pair, texts })).sort((a, b) => b.texts.length - a.texts.length);
}

/** 95 % confidence interval of a share (Wilson), as fractions. */
export function wilson(hits: number, of: number): readonly [number, number] {
  const z = 1.96;
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
