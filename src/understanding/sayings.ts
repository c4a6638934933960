/** The words of a phrase, contractions written out as they are in what people say. */
export const plain = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(
      /\b(ca|do|does|did|would|could|should|have|has|is|are|was|were)nt\b/g,
      (_, verb: string) => `${verb === 'ca' ? 'can' : verb} not`,
    )
    .match(/[a-z0-9]+/g) ?? [];

const PADDED_BEFORE =
  /^(yeah|well|hmm|um|ok|okay|lol|honestly|me|i|its|it is|thats|that is|that would be|i think|i guess|id say|i would say|probably|then|so) /;
const PADDED_AFTER = / (i said|please|i think|i guess|for me|lol|really)$/;
const core = (words: readonly string[]): string =>
  words.join(' ').replace(PADDED_BEFORE, '').replace(PADDED_AFTER, '');

/** The same words apart from courtesies and pronouns at the ends: "yeah, not sure". */
export const sameWords = (said: readonly string[], phrase: readonly string[]): boolean =>
  core(said) !== '' && core(said) === core(phrase);
