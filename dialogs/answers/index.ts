import type { Answer } from '../../src/conversation/answer';

/** The answer to each kind of question. */
export const answers: readonly Answer[] = [];
