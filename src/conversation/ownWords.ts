import { isChoiceStep } from './dialog';
import { ABOUT_THE_TALK, isOutOfScope, type Question } from './intent';
import type { ChoiceRef } from './reply';
import type { Scene } from './scene';
import { talkIn, topicOf } from './scene';
import type { Listening } from './understood';

/** The words of a question, as against a statement about oneself. */
export const ASKS =
  /\?|\b(what|whats|how|hows|why|when|where|who|which|tell|explain|show|compare)\b|^(so |ok |and |but |wait |quick question |also )*(is|are|am|do|does|did|can|could|will|would|should)\b/i;
const ABOUT_ONESELF = /\b(i|im|i'm|ive|id|my|me|mine|myself)\b/i;
const SHORT = 3;

/** The choice of the waiting question that what the message names amounts to: "I worked a year in billing". */
export function namedAnswer(
  { know }: Scene,
  { dialog, at }: NonNullable<Scene['waiting']>,
  { entities }: Question,
): ChoiceRef | undefined {
  const id = dialog.knows?.(know, entities)[at.step];
  return id === undefined ? undefined : { ...at, id };
}

/** While a question waits, a few words or a statement about oneself that name no subject are meant as its answer. */
export function isAnAnswer(text: string, { intent, entities }: Question): boolean {
  if (
    ASKS.test(text) ||
    Object.keys(entities).length > 0 ||
    ABOUT_THE_TALK.has(intent) ||
    isOutOfScope(intent)
  )
    return false;
  return ABOUT_ONESELF.test(text) || text.split(/\s+/).length <= SHORT;
}

export const isPlainMiss = (remark: string | undefined): boolean =>
  remark === 'empty' || remark === 'gibberish' || remark === 'emoji';

/** What understanding is told of the talk: the topic, and the choices of the question that waits. */
export function listening(scene: Scene): Listening {
  const talk = talkIn(scene);
  const step = talk?.dialog.steps[talk.at.step];
  const asked =
    step && isChoiceStep(step)
      ? Object.entries(step.choices).map(([id, { label, means }]) => ({ id, label, means: means ?? [] }))
      : undefined;
  const topic = topicOf(scene.memory);
  const { circumstances } = scene.memory;
  return { ...(topic && { topic }), ...(asked && { asked }), ...(circumstances && { circumstances }) };
}
