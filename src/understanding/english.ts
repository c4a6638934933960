import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lexiconSchema = z.record(z.string(), z.unknown());

/**
 * Plain English words of natural's lexicon of parts of speech. Four megabytes, so only training reads it: what a model
 * needs of it is stored in the model.
 */
export function englishWords(): string[] {
  const path = require.resolve('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json');
  const lexicon = lexiconSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return Object.keys(lexicon).filter((word) => /^[a-z]+$/.test(word));
}
