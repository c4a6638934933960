import { KnowledgeError } from '../knowledge/errors';

/** The day that a command was given, `YYYY-MM-DD`, or today. Throws `KnowledgeError` when it is none. */
export function dayOf(given: string | undefined): string {
  const day = given ?? new Date().toISOString().slice(0, 10);
  const date = new Date(`${day}T00:00Z`);
  // The 31st of a shorter month would be taken for a day of the next.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new KnowledgeError(`"${day}" is not a day like 2026-11-24`);
  return day;
}
