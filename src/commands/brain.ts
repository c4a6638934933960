import { answers, dialogs, phrases } from '../../dialogs';
import { intentFiles } from '../../intents';
import { createConversation } from '../conversation/converse';
import type { Conversation } from '../conversation/turn';
import { loadKnowledge } from '../knowledge/knowledge';
import { createUnderstanding } from '../understanding/understand';
import { currentModel } from '../understanding/model';

/** The whole brain: knowledge, understanding and dialogs joined. `contact` tells people how to reach a person. */
export function createBrain(contact?: string): Conversation {
  const knowledge = loadKnowledge();
  const understand = createUnderstanding({
    model: currentModel(intentFiles, knowledge.vocabulary),
    vocabulary: knowledge.vocabulary,
  });
  return createConversation({
    dialogs,
    answers,
    phrases,
    knowledge,
    understand,
    ...(contact && { contact }),
  });
}
