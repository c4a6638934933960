import type { Need } from './need';
import { framed, ofOneself, saysOfOneself, type Clause } from './oneself';
import type { Reply } from './reply';
import type { Scene } from './scene';
import { talkIn } from './scene';
import type { Turn } from './turn';

/**
 * How a need is told, in small letters without marks. `told` are whole ways of saying it; `words` name it, and count where
 * the person speaks of themselves and does not deny it; by `unless` neither counts. `names` are what it is called in "leave my record out".
 */
export interface NeedRule {
  readonly told: RegExp;
  readonly words?: RegExp;
  readonly unless?: RegExp;
  readonly names: RegExp;
}
export type NeedRules = Readonly<Partial<Record<Need, NeedRule>>>;

const isTold = ({ told, words, unless }: NeedRule, clause: Clause): boolean =>
  !unless?.test(clause.words) &&
  (framed(clause, told) || (words !== undefined && saysOfOneself(clause, words)));

/** What a message tells that a plan must reckon with. */
export function needsIn(rules: NeedRules, text: string): Need[] {
  const clauses = ofOneself(text);
  return (Object.entries(rules) as [Need, NeedRule][])
    .filter(([, rule]) => clauses.some((clause) => isTold(rule, clause)))
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
