import { asideIn } from './asides';
import { isChoiceStep, isEntryStep, type ChoiceStep, type Step } from './dialog';
import { ABOUT_THE_TALK, isOutOfScope, type Intent, type Question } from './intent';
import { needsIn } from './needs';
import { nodOf } from './nods';
import { bare } from './pick';
import type { ChoiceRef } from './reply';
import type { Scene } from './scene';
import { aboutOf, answerFor, aspectOf, talkIn, topicOf } from './scene';
import type { Listening, Understanding } from './understood';
import { skipTarget } from './way';

/** The words of a question, as against a statement about oneself. */
export const ASKS =
  /\?|\b(what|whats|how|hows|why|when|where|who|which|tell|explain|show|compare)\b|^(so |ok |and |but |wait |quick question |also )*(is|are|am|do|does|did|can|could|will|would|should)\b/i;
/** "I like when money comes in", "how the body works": asked of nobody, unless something is. */
const EMBEDDED =
  /^(?:(?:i|im|i'm|id|i'd|ive|i've|we)\b(?!.*\b(?:wonder|know|ask|asking|understand|see|curious|sure|tell|explain|show|compare)\b).*\b(?:what|how|why|when|where|who|which)|(?:how|what|when)(?= (?:the|a|my|money|people)\b)) (?!(?:is|are|am|do|does|did|can|could|should|would|will|about|if|much|many|long|kind)\b)/i;
/** "Do one right", "can stay here a year": a verb without somebody who is asked. */
const NO_SUBJECT =
  /^(?:do (?:one|it|things?|a|my)|(?:can|could) (?:do|stay|wait|work|handle|live|pay|manage|go|put|spend|save))\b/i;
const ABOUT_ONESELF = /\b(i|im|i'm|ive|id|my|me|mine|myself)\b/i;
const SHORT = 3;

/** Whether a message asks, as against one that only holds the words of a question. */
export const isAsking = (text: string): boolean =>
  ASKS.test(text) && (text.includes('?') || !(EMBEDDED.test(text) || NO_SUBJECT.test(text)));

/** The choice of the waiting question that what the message names amounts to: "I worked a year in billing". */
export function namedAnswer(
  { know }: Scene,
  { dialog, at }: NonNullable<Scene['waiting']>,
  { entities }: Question,
): ChoiceRef | undefined {
  const id = dialog.knows?.(know, entities)[at.step];
  return id === undefined ? undefined : { ...at, id };
}

/** The answer that a number of one's own comes to at the waiting question: "about 800 dollars", "800". */
export function ownNumber({ waiting }: Scene, { told }: Understanding, text: string): Understanding['fits'] {
  const step = waiting?.dialog.steps[waiting.at.step];
  if (!step || !isChoiceStep(step) || !told || isAsking(text)) return undefined;
  const choice = step.takes?.(told.circumstances);
  return choice === undefined ? undefined : { choice, sure: true };
}

/**
 * What a mere "yeah", "nah" or "idk" comes to at the waiting question: a choice, or going on without one. "Later" and
 * its like, said to a talk elsewhere, are the answer where they are one.
 */
export function nodded({ waiting }: Scene, text: string): ChoiceRef | 'skip' | undefined {
  const step = waiting?.dialog.steps[waiting.at.step];
  const words = bare(text);
  const nod = nodOf(words);
  if (!step || waiting.dialog.manner !== 'talk' || !(nod ?? asideIn(text))) return undefined;
  if (!isChoiceStep(step))
    return nod === 'unsure' && isEntryStep(step) && step.takesNumber ? 'skip' : undefined;
  const choices = Object.entries(step.choices);
  const said = choices.find(([, { means = [] }]) => means.some((phrase) => bare(phrase) === words));
  const [id] = said ?? (nod && choices.find(([, { nods }]) => nods?.includes(nod))) ?? [];
  if (id !== undefined) return { ...waiting.at, id };
  return nod === 'unsure' && skipTarget(step) !== undefined ? 'skip' : undefined;
}

/** What was understood, with a number told that only the waiting question gives its unit. */
export function counted(heard: Understanding, text: string): Understanding {
  const { measured, told } = heard;
  if (!measured || isAsking(text)) return heard;
  const circumstances = { ...measured, ...told?.circumstances };
  return { ...heard, told: { alone: true, entities: {}, words: text, ...told, circumstances } };
}

/** The label that own words were taken for, unless the words are the label's own. */
export function sayBack({ waiting }: Scene, id: string, text: string): string {
  const step = waiting?.dialog.steps[waiting.at.step];
  const label = (step && isChoiceStep(step) ? step.choices[id]?.label : undefined) ?? '';
  return bare(label).includes(bare(text)) ? '' : label;
}

/** While a question waits, a few words or a statement about oneself that name no subject are meant as its answer. */
export function isAnAnswer(text: string, { intent, entities }: Question): boolean {
  if (
    isAsking(text) ||
    Object.keys(entities).length > 0 ||
    ABOUT_THE_TALK.has(intent) ||
    isOutOfScope(intent)
  )
    return false;
  return ABOUT_ONESELF.test(text) || text.split(/\s+/).length <= SHORT;
}

const ASKS_INSIDE =
  /\b(?:can|could|do|does|did|will|would|should|is|are|am) (?:i|it|that|this|they|there|you|someone|people)\b/i;

/** A statement about one's own lot ("English is my second language") as a question to the intent that has an answer for it. */
export function ofOwnLot(
  scene: Scene,
  question: Question,
  sure: boolean,
  text: string,
): Question | undefined {
  const isTalk = talkIn(scene) !== undefined;
  const needs = ASKS.test(text) || ASKS_INSIDE.test(text) ? [] : needsIn(scene.parts.needs, text);
  const told = needs.length > 0 && { circumstances: { ...question.circumstances, needs } };
  const asked = { ...question, intent: 'fit', ...told } as const;
  const aspect = aspectOf(answerFor(scene.parts, 'fit'), aboutOf(scene, asked));
  if (told && aspect?.ofOwnLot) return asked;
  if (sure && !isTalk) return undefined;
  const isPlain = question.intent === 'fit' || (isTalk && !isOutOfScope(question.intent));
  return aspect?.ofOwnLot === 'anywhere' || (aspect?.ofOwnLot && isPlain) ? asked : undefined;
}

/** About the talk, or of no concern to it: in the middle of one only what is all but certain counts as these. */
const ASIDE: ReadonlySet<Intent> = new Set([
  ...(['greeting', 'thanks', 'goodbye', 'help'] as const),
  ...(['oos-my-bill', 'oos-code-lookup', 'oos-medical', 'oos-other'] as const),
]);
const CERTAIN = 0.95;
const WISHES = /\b(want|wanna|would like|become|rather be|instead|study)\b/i;

/** A guess that answers the waiting question no better than a miss would, and colder: a goodbye for "go", another job for one's own. */
export function isStray(
  { questions: [{ intent }], probability, remark }: Understanding,
  text: string,
): boolean {
  if (remark === 'other-career' && !isAsking(text) && !WISHES.test(text)) return true;
  return ASIDE.has(intent) && probability < CERTAIN;
}

export const isPlainMiss = (remark: string | undefined): boolean =>
  remark === 'empty' || remark === 'gibberish' || remark === 'emoji';

/** The choices of a question as understanding is told of them. */
export const choicesAsked = ({ choices }: ChoiceStep<string>): NonNullable<Listening['asked']> =>
  Object.entries(choices).map(([id, { label, means = [], about, against, tone }]) => ({
    ...{ id, label, means },
    ...(about && { about }),
    ...(against !== undefined && { against }),
    ...(tone !== undefined && { tone }),
  }));

/** What a question counts, as understanding is told of it. */
export const measuredBy = ({ know }: Scene, step: Step): Pick<Listening, 'measures'> =>
  isChoiceStep(step) && step.measures ? { measures: { of: step.measures, today: know.today } } : {};

/** What understanding is told of the talk: the topic, and the choices of the question that waits. */
export function listening(scene: Scene): Listening {
  const talk = talkIn(scene);
  const step = talk?.dialog.steps[talk.at.step];
  const asked = step && isChoiceStep(step) ? choicesAsked(step) : undefined;
  const topic = topicOf(scene.memory);
  const { circumstances } = scene.memory;
  return {
    ...(topic && { topic }),
    ...(asked && { asked }),
    ...(step && isChoiceStep(step) && { ask: step.ask }),
    ...(step && measuredBy(scene, step)),
    ...(circumstances && { circumstances }),
  };
}
