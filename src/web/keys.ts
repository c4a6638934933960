/** The code under which browsers tell of a key that an input method has taken. */
const TAKEN = 229;

/**
 * Whether the key belongs to the writing of a character (Japanese, accents) and is no command to us. Safari ends the
 * composition before it tells of the key that ended it, and says so by nothing but the old code.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as { readonly keyCode: number }).keyCode === TAKEN;
