import { isOutOfScope } from './intent';
import { type Memory, withoutReminder, withReminders } from './memory';
import { ASKS } from './ownWords';
import { answerMeant } from './otherAnswer';
import { commandIn, spoken } from './pick';
import { tell } from './reply';
import { lastingTalk } from './lasting';
import type { Scene } from './scene';
import { dialogNamed, leaving, talkIn } from './scene';
import type { Heard, Turn } from './turn';
import { AS_CHOICE } from './turnOf';

/**
 * The answer to an earlier message that was changed since. A talk stays where it is: the message is answered as if
 * nothing waited, and of the memory only what was told of one's own lot is renewed, and the reminders that the message
 * itself asks for.
 */
export function corrected(
  scene: Scene,
  { text, askedFor = [] }: Heard,
  reply: (scene: Scene) => Turn,
  isUrgent: () => boolean,
): Turn {
  if (commandIn(text) === 'forget') return reply(scene);
  const { memory: kept, parts } = scene;
  const asItWas = (line: string, memory = kept): Turn => ({
    ...{ memory, replies: [tell`${line}`], understood: AS_CHOICE },
  });
  if (isAnotherAnswer(scene, text)) return asItWas(parts.phrases.changedEarlier);
  const unasked = { ...scene, memory: askedFor.reduce(withoutReminder, kept) };
  const aside = leaving(unasked);
  const isOpen = talkIn(scene) !== undefined;
  const turn = reply(isOpen ? { ...aside, memory: { ...aside.memory, shown: [] } } : unasked);
  if (!isUrgent() && altersKept(unasked.memory, turn.memory)) return asItWas(parts.phrases.sayAnew);
  if (!isOpen) return turn;
  const { circumstances, reminders = [] } = turn.memory;
  const memory = { ...kept, ...(circumstances && { circumstances }) };
  const isAnswered = isUrgent() || isPlainAnswer(scene, turn);
  return isAnswered
    ? { ...turn, memory: withReminders(memory, reminders) }
    : { ...turn, ...asItWas(parts.phrases.changedEarlier, memory), understood: turn.understood };
}

/** Whether other steps count as done now, or a reminder is gone or moved: done once more, it would be done twice. */
function altersKept(before: Memory, after: Memory): boolean {
  const done = (memory: Memory): string => [...(memory.plan?.done ?? [])].sort().join();
  const left = new Set((after.reminders ?? []).map(({ id, on }) => `${id} ${on}`));
  return (
    done(before) !== done(after) || (before.reminders ?? []).some(({ id, on }) => !left.has(`${id} ${on}`))
  );
}

/** Another answer to a question that a talk has passed. */
function isAnotherAnswer(scene: Scene, text: string): boolean {
  const dialog = talkIn(scene)?.dialog ?? lastingTalk(scene);
  return dialog !== undefined && !ASKS.test(text) && answerMeant(scene, dialog, spoken(text))?.sure === true;
}

/** Neither an answer to a question of a talk, nor the opening of one, nor a miss. */
function isPlainAnswer(
  { parts }: Scene,
  { memory, understood: { decision, intent } }: Pick<Turn, 'memory' | 'understood'>,
): boolean {
  const opens = memory.at && dialogNamed(parts, memory.at.dialog)?.manner === 'talk';
  if (opens || intent === null) return false;
  return decision === 'answer' || (decision === 'decline' && intent !== 'oos-other' && isOutOfScope(intent));
}
