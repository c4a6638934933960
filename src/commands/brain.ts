import { existsSync, readFileSync } from 'node:fs';
import { answers, dialogs, phrases } from '../../dialogs';
import { intentFiles } from '../../intents';
import { createConversation } from '../conversation/converse';
import type { Conversation } from '../conversation/turn';
import type { Understand } from '../conversation/understood';
import { loadKnowledge, type Library } from '../knowledge/knowledge';
import type { Vocabulary } from '../knowledge/types';
import { modelHash, parseModel, type Model } from '../understanding/modelFile';
import { trainModel } from '../understanding/train';
import { createUnderstanding } from '../understanding/understand';
import { MODEL } from './project';

/** The model of the last build while its phrases are today's; else one trained now, which takes seconds. */
export function currentModel(vocabulary: Vocabulary): Model {
  const saved = existsSync(MODEL) ? readFileSync(MODEL, 'utf8') : undefined;
  const isFresh = saved?.includes(`"hash":"${modelHash(intentFiles)}"`) ?? false;
  return saved !== undefined && isFresh ? parseModel(saved) : trainModel(intentFiles, vocabulary);
}

export function createEar({ vocabulary }: Pick<Library, 'vocabulary'>): Understand {
  return createUnderstanding({ model: currentModel(vocabulary), vocabulary });
}

/** The whole brain: knowledge, understanding and dialogs joined. `contact` tells people how to reach a person. */
export function createBrain(contact?: string): Conversation {
  const knowledge = loadKnowledge();
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
