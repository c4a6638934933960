import { isOutOfScope } from './intent';
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
 * nothing waited, and of the memory only what was told of one's own lot is renewed.
 */
export function corrected(
  scene: Scene,
  { text }: Heard,
  reply: (scene: Scene) => Turn,
  isUrgent: () => boolean,
): Turn {
  if (commandIn(text) === 'forget') return reply(scene);
  const tooLate = [tell`${scene.parts.phrases.changedEarlier}`];
  if (isAnotherAnswer(scene, text)) return { memory: scene.memory, replies: tooLate, understood: AS_CHOICE };
  if (!talkIn(scene)) return reply(scene);
  const aside = leaving(scene);
  const turn = reply({ ...aside, memory: { ...aside.memory, shown: [] } });
  const { circumstances } = turn.memory;
  const memory = { ...scene.memory, ...(circumstances && { circumstances }) };
  const replies = isUrgent() || isPlainAnswer(scene, turn) ? turn.replies : tooLate;
  return { ...turn, memory, replies };
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
