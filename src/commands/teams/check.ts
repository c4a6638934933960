/** What the doctor found of one thing. `unchecked` is neither good nor bad: it could not be looked at from here. */
export interface Check {
  readonly what: string;
  readonly state: 'ok' | 'mend' | 'unchecked';
  /** Why it is well, what to do, or why it was not looked at. Never holds a secret. */
  readonly says: string;
}

type Found = (says: string) => Check;

/** The three answers there are about one thing. */
export const about = (
  what: string,
): { readonly ok: Found; readonly mend: Found; readonly unchecked: Found } => ({
  ok: (says) => ({ what, state: 'ok', says }),
  mend: (says) => ({ what, state: 'mend', says }),
  unchecked: (says) => ({ what, state: 'unchecked', says }),
});

const WORDS = { ok: 'ok', mend: 'mend this', unchecked: 'not checked' } as const;

const lineOf = ({ what, state, says }: Check): string => `${WORDS[state]}: ${what}: ${says}`;

/** The lines to print, with a count at the end. What was not checked does not make the bot unwell. */
export function reportOf(checks: readonly Check[]): { readonly lines: string[]; readonly isWell: boolean } {
  const count = (state: Check['state']): number => checks.filter((check) => check.state === state).length;
  const mend = count('mend');
  const sum = `${mend === 0 ? 'Nothing' : mend} to mend, ${count('unchecked')} not checked.`;
  return { lines: [...checks.map(lineOf), sum], isWell: mend === 0 };
}
