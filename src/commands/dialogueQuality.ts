import type { Entities } from '../conversation/intent';
import type { Conversation } from '../conversation/turn';
import type { Memory } from '../conversation/memory';
import type { Understood } from '../conversation/understood';
import type { Dialogue } from './questionFiles';

type Expectation = Dialogue['turns'][number]['expect'];

/** Talks every dialogue through and counts the turns that were understood, what is carried included. */
export function measureDialogues(dialogues: readonly Dialogue[], conversation: Conversation, today: string) {
  const misses: string[] = [];
  let turns = 0;
  for (const { id, turns: said } of dialogues) {
    let memory: Memory | undefined;
    for (const { user, expect } of said) {
      const turn = conversation.reply(memory, { text: user }, today);
      memory = turn.memory;
      turns++;
      if (!isMet(expect, turn.understood))
        misses.push(`${id}: ${user} > ${turn.understood.intent ?? turn.understood.decision}`);
    }
  }
  return { hits: turns - misses.length, of: turns, misses };
}

/** A reply to a question counts when it was taken as one or met with a question, not when it was answered as a subject. */
function isMet({ intent, also = [], entities }: Expectation, understood: Understood): boolean {
  if (intent === 'answer') return understood.decision !== 'answer';
  const named = [understood.intent, ...understood.also];
  const meant = [intent, ...also].some((wanted) => named.includes(wanted));
  return meant && understood.decision !== 'ask' && holds(understood.entities, entities);
}

/** Extra carried values are fine. */
const holds = (found: Entities, wanted: Entities): boolean =>
  (['path', 'credential', 'place'] as const).every((slot) => {
    const values: readonly string[] = found[slot] ?? [];
    return (wanted[slot] ?? []).every((value) => values.includes(value));
  }) &&
  (wanted.experience === undefined || wanted.experience === found.experience);
