/** The data are wrong. One line for whoever edits them: the file, the entry and what is wrong with it. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/** Code asks for a fact, credential or comparison that is not on file: an author's mistake, never a person's. */
export class UnknownFact extends Error {
  override readonly name = 'UnknownFact';
}

/** Code subtracts figures that were not measured alike: an author's mistake, never a person's. */
export class UnlikeFigures extends Error {
  override readonly name = 'UnlikeFigures';
}
