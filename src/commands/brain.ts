import { answers, dialogs, phrases } from '../../dialogs';
import { intentFiles } from '../../intents';
import { createConversation } from '../conversation/converse';
import type { Conversation } from '../conversation/turn';
import type { Understand } from '../conversation/understood';
import { loadKnowledge, type Library } from '../knowledge/knowledge';
import { createUnderstanding } from '../understanding/understand';
import { currentModel } from './model';

/** What understands messages, by the model of today's phrases. */
export function createEar({ vocabulary }: Pick<Library, 'vocabulary'>): Understand {
  return createUnderstanding({ model: currentModel(vocabulary), vocabulary });
}

/** Reads the held-out phrases once, so that nobody waits for code that is not compiled yet: a fifth of a second. */
export function warmUp(understand: Understand): void {
  for (const { heldOut } of intentFiles) for (const line of heldOut) understand(line, {});
}

/** The whole brain: knowledge, understanding and dialogs joined. `contact` tells people how to reach a person. */
export function createBrain(contact?: string, knowledge: Library = loadKnowledge()): Conversation {
  const understand = createEar(knowledge);
  return createConversation({
    dialogs,
    answers,
    phrases,
    knowledge,
    understand,
    ...(contact && { contact }),
  });
}
