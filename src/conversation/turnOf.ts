import type { Question } from './intent';
import type { Meaning, Memory } from './memory';
import type { Choice, Reply } from './reply';
import type { Scene } from './scene';
import type { Turn } from './turn';
import type { Understood } from './understood';
import type { Walked } from './walk';

export const AS_CHOICE: Understood = { decision: 'choice', intent: null, also: [], near: [], entities: {} };

export const DECLINED: Understood = {
  decision: 'decline',
  intent: 'oos-other',
  also: [],
  near: [],
  entities: {},
};

/** What the first question names, filled up with what the further ones name. */
const entitiesOf = (questions: readonly Question[]): Question['entities'] =>
  questions
    .map((question) => question.entities)
    .reduceRight((all, entities) => ({ ...all, ...entities }), {});

export function understoodAs(
  decision: 'answer' | 'decline',
  questions: readonly [Question, ...Question[]],
): Understood {
  const [first, ...others] = questions;
  const also = [...new Set(others.map((question) => question.intent))].filter(
    (intent) => intent !== first.intent,
  );
  return { decision, intent: first.intent, also, near: [], entities: entitiesOf(questions) };
}

const meaningOf = (choice: Choice): Meaning => (choice.ref ? { choice: choice.ref } : { say: choice.label });

/** Buttons whose meaning is neither a choice of a dialog nor their own words. */
export type Meant = readonly { readonly label: string; readonly means: Meaning }[];

/**
 * Ends a turn: the buttons of the last reply become what numbers and labels count over, and the topic ages.
 * `meant` gives the meaning of buttons that do not simply say their label.
 */
export function finish(scene: Scene, walked: Walked, understood: Understood, meant: Meant = []): Turn {
  const choices = walked.replies.at(-1)?.choices ?? [];
  const shown = choices.map((choice) => ({
    label: choice.label,
    means: meant.find(({ label }) => label === choice.label)?.means ?? meaningOf(choice),
  }));
  return { memory: { ...aged(scene, walked.memory), shown }, replies: walked.replies, understood };
}

/** A topic that this turn did not renew is carried one turn less. */
function aged(scene: Scene, memory: Memory): Memory {
  const { topic, ...rest } = memory;
  if (!topic || topic !== scene.memory.topic) return memory;
  return topic.turnsLeft > 1 ? { ...rest, topic: { ...topic, turnsLeft: topic.turnsLeft - 1 } } : rest;
}

/** Replies with buttons put on the last of them. */
export function withChoices(replies: readonly Reply[], choices: readonly Choice[]): Reply[] {
  const last = replies.at(-1);
  return last && choices.length > 0 ? [...replies.slice(0, -1), { ...last, choices }] : [...replies];
}
