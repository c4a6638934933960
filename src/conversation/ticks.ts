import { askAgain } from './answering';
import type { Dialog, Planning } from './dialog';
import { questionOf } from './dialog';
import { goOn } from './keep';
import type { Memory } from './memory';
import { steps } from './phrases';
import { isDone, lineId, type PlanLine } from './plan';
import { planWish, type PlanWish } from './planWords';
import type { PlanReply, TextReply } from './reply';
import { tell } from './reply';
import { leaving, menuOf, talkIn, type Scene } from './scene';
import type { Ticks, Turn } from './turn';
import { finish, understoodAs, withChoices } from './turnOf';

/** The steps of a plan, worked through: ticked on a card or told in words, and kept with the plan. */

type Kept = NonNullable<Memory['plan']>;

/** A plan as it is to be told today. */
interface Current {
  readonly dialog: Dialog;
  readonly planning: Planning;
  readonly kept: Kept;
  readonly lines: readonly PlanLine[];
}

function currentPlan({ parts, know, memory }: Scene): Current | undefined {
  const dialog = parts.dialogs.find(({ planning }) => planning);
  const { plan: kept } = memory;
  if (!dialog?.planning || !kept) return undefined;
  const { planning } = dialog;
  return { dialog, planning, kept, lines: planning.lines(know, kept.answers, kept.circumstances) };
}

const doneIn = ({ kept, lines }: Current): readonly PlanLine[] =>
  lines.filter((line) => isDone(line, kept.done ?? []));

/** The plan with lines ticked or taken back. A line takes along the steps that stand behind it. */
function changed(plan: Current, lines: readonly PlanLine[], done: boolean): Current {
  const named = new Set(lines.flatMap(({ steps: told, along }) => [...told, ...along]));
  const others = (plan.kept.done ?? []).filter((step) => !named.has(step));
  return { ...plan, kept: { ...plan.kept, done: done ? [...others, ...named] : others } };
}

/** The check boxes of a card. A box that stands as it was made says nothing: since then it may have been ticked in words. */
export function ticked(scene: Scene, { page, lines: boxes }: Ticks): Turn {
  const plan = currentPlan(scene);
  if (!plan) return noPlan(scene);
  const ids = new Set(plan.lines.map(lineId));
  const isOurs = page === plan.kept.token && Object.keys(boxes).every((id) => ids.has(id));
  if (!isOurs) return shown(scene, plan, [tell`${scene.parts.phrases.plan.older}`]);
  const turned = (now: boolean): PlanLine[] =>
    plan.lines.filter((line) => {
      const box = boxes[lineId(line)];
      return box?.now === now && box.before !== now;
    });
  const after = changed(changed(plan, turned(true), true), turned(false), false);
  return { ...saved(scene, plan, after), redrawn: told(scene, after) };
}

/** What is said of a plan and its steps; undefined for words about anything else. */
export function ofPlan(scene: Scene, text: string): Turn | undefined {
  const wish = planWish(text);
  if (!wish || (!wish.named && talkIn(scene))) return undefined;
  const plan = currentPlan(scene);
  if (!plan) return wish.surely ? noPlan(scene) : undefined;
  if (wish.what === 'show') return shown(scene, plan, []);
  if (wish.what === 'next') return standing(scene, plan, scene.parts.phrases.plan.standing);
  return ofSteps(scene, plan, wish);
}

/** Steps named by their numbers: ticked, taken back or told. */
function ofSteps(scene: Scene, plan: Current, { what, places }: PlanWish): Turn {
  const { phrases } = scene.parts;
  const numbers = places.map((place) => (place === 'last' ? plan.lines.length : place));
  const beyond = numbers.find((number) => !plan.lines[number - 1]);
  if (beyond !== undefined)
    return answered(scene, plan, tell`${phrases.plan.noStep(beyond, plan.lines.length)}`, []);
  const lines = plan.lines.filter((_line, i) => numbers.includes(i + 1));
  if (what !== 'tell') return saved(scene, plan, changed(plan, lines, what === 'done'));
  const [line] = lines;
  if (!line) return standing(scene, plan, phrases.plan.standing);
  const lead = phrases.plan.step(plan.lines.indexOf(line) + 1, doneIn(plan).includes(line));
  return answered(scene, plan, stepTold(lead, line), plan.planning.next(line.steps[0]));
}

function saved(scene: Scene, before: Current, after: Current): Turn {
  const { plan: phrases } = scene.parts.phrases;
  const [was, is] = [doneIn(before), doneIn(after)];
  const isSame = was.length === is.length && was.every((line) => is.includes(line));
  const memory = { ...scene.memory, plan: after.kept };
  return standing({ ...scene, memory }, after, isSame ? phrases.unchanged : phrases.saved);
}

const stepTold = (lead: string, line: PlanLine): TextReply =>
  tell`${lead} ${line}${line.caveat === undefined ? '' : ` ${line.caveat}`}`;

/** How far the plan is, and the step that comes next. */
function standing(scene: Scene, plan: Current, lead: (done: number, of: number) => string): Turn {
  const { plan: phrases } = scene.parts.phrases;
  const done = doneIn(plan);
  const counted = lead(done.length, plan.lines.length);
  const next = plan.lines.find((line) => !done.includes(line));
  const reply = next
    ? stepTold(`${counted} ${phrases.next(plan.lines.indexOf(next) + 1)}`, next)
    : tell`${counted} ${phrases.allDone}`;
  return answered(scene, plan, reply, plan.planning.next(next?.steps[0]));
}

/** On with the question that waits, else with what may be asked next. */
function answered(scene: Scene, { dialog }: Current, reply: TextReply, next: readonly string[]): Turn {
  const understood = understoodAs('answer', [questionOf(dialog)]);
  if (talkIn(scene)) return finish(scene, askAgain(scene, [reply]), understood);
  const { memory } = leaving(scene);
  const { phrases } = scene.parts;
  const offered = [...next, phrases.plan.show, ...(memory.left ? [phrases.continue] : [])];
  return finish(scene, { memory, replies: withChoices([reply], steps(offered)) }, understood);
}

function told({ know }: Scene, { planning, kept }: Current): PlanReply {
  const { answers, circumstances, done = [] } = kept;
  return planning.tell(know, answers, circumstances, done);
}

/** The plan as it stands, told again. */
const shown = (scene: Scene, plan: Current, lead: readonly TextReply[]): Turn =>
  goOn(scene, plan.dialog, [...lead, told(scene, plan)]);

/** The talk that makes a plan is offered first. */
function noPlan(scene: Scene): Turn {
  const { parts } = scene;
  const dialog = parts.dialogs.find(({ planning }) => planning) ?? menuOf(parts);
  const replies = withChoices([tell`${parts.phrases.plan.none}`], steps(parts.phrases.menu));
  const { memory } = leaving(scene);
  const turn = talkIn(scene) ? askAgain(scene, [tell`${parts.phrases.plan.none}`]) : { memory, replies };
  return finish(scene, turn, understoodAs('answer', [questionOf(dialog)]));
}
