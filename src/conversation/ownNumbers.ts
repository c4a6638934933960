import type { Circumstance } from './circumstances';
import type { Entities, Intent } from './intent';
import type { Scene } from './scene';
import { answerFor } from './scene';
import type { Told, Understanding } from './understood';

/** The scene with what this message told of the person's lot. */
export function remembering(scene: Scene, told: Told | undefined): Scene {
  if (!told) return scene;
  const circumstances = { ...scene.memory.circumstances, ...told.circumstances };
  return { ...scene, memory: { ...scene.memory, circumstances } };
}

/**
 * A message of nothing but own numbers ("2000 dollars and 6 hours a week", "and with 10?") asks what they come to:
 * of the last topic where its answer reckons with them, else of what it was taken for, else of the first answer that does;
 * with all of them where one can, else with some.
 */
export function asReckoning(scene: Scene, understanding: Understanding): Understanding {
  const { told, questions, sureness } = understanding;
  if (!told?.alone) return understanding;
  const topic = scene.memory.topic?.question;
  const guess = sureness === 'sure' ? questions[0].intent : undefined;
  const slots = Object.keys(told.circumstances) as Circumstance[];
  const reckoned = (intent: Intent | undefined): number =>
    intent ? slots.filter((slot) => answerFor(scene.parts, intent).reckons?.includes(slot)).length : 0;
  const candidates = [topic?.intent, guess, ...scene.parts.answers.map((answer) => answer.intent)];
  const intent =
    candidates.find((candidate) => reckoned(candidate) === slots.length) ??
    candidates.find((candidate) => reckoned(candidate) > 0);
  if (!intent) return understanding;
  const { circumstances, words } = told;
  const entities = { ...named(topic?.entities ?? {}), ...named(told.entities) };
  const { remark: _, ...rest } = understanding;
  return { ...rest, sureness: 'sure', questions: [{ intent, entities, words, circumstances }] };
}

/** "I have 6 months" is time, and would be experience elsewhere. */
function named({ experience: _, ...entities }: Entities): Entities {
  return entities;
}
