import type { Circumstances } from './circumstances';
import type { Need } from './need';
import { bare } from './pick';
import { tell } from './reply';
import type { Reply } from './reply';
import { askAgain } from './answering';
import { steps } from './phrases';
import type { Memory } from './memory';
import type { Scene } from './scene';
import { leaving, talkIn } from './scene';
import type { Turn } from './turn';
import { AS_CHOICE, finish, withChoices } from './turnOf';

/** The words by which a need is told, in small letters without marks; `unless` are those by which it is denied. */
export interface NeedRule {
  readonly told: RegExp;
  readonly unless?: RegExp;
}
export type NeedRules = Readonly<Partial<Record<Need, NeedRule>>>;

/** Told of somebody else, it says nothing of the person. */
const ANOTHERS =
  /\bmy (?:son|daughter|husband|wife|spouse|friend|brother|sister|cousin|boyfriend|girlfriend|partner|aunt|uncle|niece|nephew|client|student|boss)\b/;

/** What a message tells that a plan must reckon with. */
export function needsIn(rules: NeedRules, text: string): Need[] {
  const words = bare(text);
  if (ANOTHERS.test(words)) return [];
  return (Object.entries(rules) as [Need, NeedRule][])
    .filter(([, { told, unless }]) => told.test(words) && !unless?.test(words))
    .map(([need]) => need);
}

/** The scene with what this message told, newest last. */
export function minding(scene: Scene, text: string): Scene {
  const found = needsIn(scene.parts.needs, text);
  if (found.length === 0) return scene;
  const { needs = [], ...told } = scene.memory.circumstances ?? {};
  const kept = [...needs.filter((need) => !found.includes(need)), ...found];
  return { ...scene, memory: { ...scene.memory, circumstances: { ...told, needs: kept } } };
}

const LEAVE_OUT =
  /^(?:please |no |ok )*(?:leave|take|keep) (?:that|it|this|those|them) out(?: of (?:it|my plan|the plan))?(?: please)?$|^(?:please )?(?:dont|do not|don t) (?:mind|count|use|keep) (?:that|it|this)(?: in my plan)?$/;

const last = (circumstances: Circumstances | undefined): Need | undefined => circumstances?.needs?.at(-1);

function withoutLast<T extends Circumstances>(circumstances: T, need: Need): T {
  return { ...circumstances, needs: circumstances.needs?.filter((one) => one !== need) ?? [] };
}

/** "Leave that out": what was told last no longer shapes the plan, nor the page of one told before. */
export function leaveOut(scene: Scene, text: string): Turn | undefined {
  const { memory, parts } = scene;
  const need = LEAVE_OUT.test(bare(text)) ? last(memory.circumstances) : undefined;
  if (!need || !memory.circumstances) return undefined;
  const kept: Memory = {
    ...memory,
    circumstances: withoutLast(memory.circumstances, need),
    ...(memory.plan && {
      plan: { ...memory.plan, circumstances: withoutLast(memory.plan.circumstances, need) },
    }),
  };
  const said = tell`${parts.phrases.leftOut}`;
  const after = { ...scene, memory: kept };
  if (talkIn(after)) return finish(after, askAgain(after, [said]), AS_CHOICE);
  const replies = withChoices([said], steps(parts.phrases.menu.slice(0, 3)));
  return finish(after, { memory: leaving(after).memory, replies }, AS_CHOICE);
}

/** In a talk that ends in a plan, what was newly taken for it is said back before the question that follows. */
export function saidBack(before: Scene, { memory, replies, ...turn }: Turn): Turn {
  const told = memory.circumstances?.needs ?? [];
  const fresh = told.filter((need) => !before.memory.circumstances?.needs?.includes(need));
  const talk = talkIn(before);
  if (fresh.length === 0 || !talk?.dialog.lasting) return { ...turn, memory, replies };
  const line = before.parts.phrases.minded(fresh);
  const place = replies.findIndex(({ kind }) => kind === 'question');
  const lines = (reply: Reply): Reply => ({ ...reply, text: `${line}\n${reply.text}` });
  return { ...turn, memory, replies: replies.map((reply, i) => (i === place ? lines(reply) : reply)) };
}
