import { KnowledgeError } from '../knowledge/errors';

/** The day that a command was given, `YYYY-MM-DD`, or today. Throws `KnowledgeError` when it is none. */
export function dayOf(given: string | undefined): string {
  const day = given ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new KnowledgeError(`"${day}" is not a day like 2026-11-24`);
  return day;
}
