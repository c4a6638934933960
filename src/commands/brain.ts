import { answers, dialogs, needs, phrases, readers } from '../../dialogs';
import { intentFiles } from '../../intents';
import { createConversation } from '../conversation/converse';
import type { Conversation } from '../conversation/turn';
import type { Understand } from '../conversation/understood';
import { loadKnowledge, type Library } from '../knowledge/knowledge';
import { modelHash } from '../understanding/modelFile';
import { createUnderstanding } from '../understanding/understand';
import { currentModel } from './model';

/** What understands messages, by the model of today's phrases. */
export function createEar({ vocabulary }: Pick<Library, 'vocabulary'>): Understand {
  return createUnderstanding({ model: currentModel(vocabulary), vocabulary });
}

/** Enough messages for the compiler to have seen every kind of them. */
const WARMING = 15;

/** Hears some held-out phrases, so that nobody who comes first waits for code that is not compiled yet. */
export function warmUp(hear: (text: string) => unknown): void {
  for (const { heldOut } of intentFiles) for (const line of heldOut.slice(0, WARMING)) hear(line);
}

/**
 * The whole brain: knowledge, understanding and dialogs joined. `contact` tells people how to reach a person,
 * `publicUrl` how the world reaches the page of sources.
 */
export function createBrain(
  contact?: string,
  knowledge: Library = loadKnowledge(),
  publicUrl?: string,
): Required<Conversation> {
  const understand = createEar(knowledge);
  return createConversation({
    dialogs,
    answers,
    phrases,
    readers,
    needs,
    knowledge,
    understand,
    versions: { knowledge: knowledge.version, model: modelHash(intentFiles).slice(0, 12) },
    ...(contact && { contact }),
    ...(publicUrl && { publicUrl }),
  });
}
