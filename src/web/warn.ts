const said = new Set<string>();

/** Tells who looks after the page what is wrong with it, once. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}
