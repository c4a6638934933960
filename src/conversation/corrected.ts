import { isOutOfScope } from './intent';
import { commandIn } from './pick';
import { tell } from './reply';
import type { Scene } from './scene';
import { dialogNamed, leaving, talkIn } from './scene';
import type { Heard, Turn } from './turn';

/**
 * The answer to an earlier message that was changed since. A talk that is open stays where it is: the message is
 * answered as if nothing waited, and of the memory only what was told of one's own lot is renewed.
 */
export function corrected(
  scene: Scene,
  heard: Heard,
  reply: (scene: Scene) => Turn,
  isUrgent: () => boolean,
): Turn {
  if (!talkIn(scene) || commandIn(heard.text) === 'forget') return reply(scene);
  const aside = leaving(scene);
  const turn = reply({ ...aside, memory: { ...aside.memory, shown: [] } });
  const { circumstances } = turn.memory;
  const memory = { ...scene.memory, ...(circumstances && { circumstances }) };
  const replies =
    isUrgent() || isPlainAnswer(scene, turn) ? turn.replies : [tell`${scene.parts.phrases.changedEarlier}`];
  return { ...turn, memory, replies };
}

/** Neither an answer to a question of a talk, nor the opening of one, nor a miss. */
function isPlainAnswer({ parts }: Scene, { memory, understood: { decision, intent } }: Turn): boolean {
  const opens = memory.at && dialogNamed(parts, memory.at.dialog)?.manner === 'talk';
  if (opens || intent === null) return false;
  return decision === 'answer' || (decision === 'decline' && intent !== 'oos-other' && isOutOfScope(intent));
}
