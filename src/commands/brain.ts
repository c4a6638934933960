import { answers, dialogs, phrases } from '../../dialogs';
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
