import { askAgain } from './answering';
import { isChoiceStep } from './dialog';
import type { Intent, Question } from './intent';
import { steps } from './phrases';
import type { Choice, ChoiceRef, Reply } from './reply';
import { tell } from './reply';
import type { Scene } from './scene';
import { answerFor, dialogNamed, leaving, talkIn } from './scene';
import type { Turn } from './turn';
import { DECLINED, finish, withChoices } from './turnOf';

const OFFERED = 3;

/** Says something and then asks the waiting question again, or shows the menu. */
export function aside(scene: Scene, line: string): Turn {
  const misses = scene.memory.misses + 1;
  return finish(scene, lineThenQuestion({ ...scene, memory: { ...scene.memory, misses } }, line), DECLINED);
}

function lineThenQuestion(scene: Scene, line: string) {
  if (talkIn(scene)) return askAgain(scene, [tell`${line}`]);
  return {
    memory: leaving(scene).memory,
    replies: withChoices([tell`${line}`], steps(scene.parts.phrases.menu)),
  };
}

/** Nothing was understood: said once, then worded differently with the menu and a person, and never apologised a third time. */
export function missed(scene: Scene, guess: Question, wording: (misses: number) => string): Turn {
  const misses = scene.memory.misses + 1;
  const turn = lineThenQuestion({ ...scene, memory: { ...scene.memory, misses } }, wording(misses));
  return finish(scene, turn, {
    ...DECLINED,
    intent: guess.intent.startsWith('oos-') ? guess.intent : 'oos-other',
  });
}

/** "Did you mean…": the near subjects as buttons, and a way out. */
export function didYouMean(scene: Scene, guess: Question, near: readonly Intent[]): Turn {
  const { parts } = scene;
  const offers = near.slice(0, OFFERED).map((intent) => ({
    label: answerFor(parts, intent).label,
    means: { ask: { ...guess, intent } },
  }));
  const wayOut = { label: parts.phrases.somethingElse, means: { dismiss: true as const } };
  const meant = [...offers, wayOut];
  const choices: Choice[] = meant.map(({ label }) => ({ label }));
  const reply: Reply = { kind: 'question', text: parts.phrases.didYouMean, choices };
  const understood = {
    decision: 'ask' as const,
    intent: guess.intent,
    also: [],
    near: near.slice(0, OFFERED),
    entities: guess.entities,
  };
  // Whoever goes on talking instead of picking goes on about the best guess: "how many weeks", "and the price".
  const memory = { ...scene.memory, topic: { question: guess, turnsLeft: GUESS_TURNS } };
  return finish(scene, { memory, replies: [reply] }, understood, meant);
}

const GUESS_TURNS = 2;

/** Own words that probably name a choice: "I take that as …, right?" */
export function confirmChoice(scene: Scene, ref: ChoiceRef): Turn {
  const { phrases } = scene.parts;
  const step = dialogNamed(scene.parts, ref.dialog)?.steps[ref.step];
  const label = step && isChoiceStep(step) ? step.choices[ref.id]?.label : undefined;
  if (label === undefined) throw new Error(`no choice ${ref.id} in ${ref.dialog}.${ref.step}`);
  const meant = [
    { label: phrases.yes, means: { choice: ref } },
    { label: phrases.no, means: { dismiss: true as const } },
  ];
  const reply: Reply = {
    kind: 'question',
    text: phrases.takeAs(label),
    choices: meant.map(({ label }) => ({ label })),
  };
  return finish(
    scene,
    { memory: scene.memory, replies: [reply] },
    { ...DECLINED, decision: 'ask', intent: null },
    meant,
  );
}

/** The way out of a "did you mean" or a "right?". */
export function dismissed(scene: Scene): Turn {
  const turn = lineThenQuestion(scene, scene.parts.phrases.askAway);
  return finish(scene, turn, { ...DECLINED, decision: 'choice', intent: null });
}

/** "Yes" or "no" when nothing was asked: the offers stay. */
export function yesToWhat(scene: Scene): Turn {
  const { phrases } = scene.parts;
  const spoken = scene.memory.shown.filter((entry) => 'say' in entry.means).map((entry) => entry.label);
  const offers = steps(spoken.length > 0 ? spoken : phrases.menu);
  const understood = { ...DECLINED, decision: 'ask' as const, intent: 'help' as const };
  return finish(
    scene,
    { memory: scene.memory, replies: withChoices([tell`${phrases.yesToWhat}`], offers) },
    understood,
  );
}
