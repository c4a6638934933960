/** `npm run knowledge:check`: are the facts sound, when must someone look again, and what will soon not be spoken? */
import { monthsLeft, spokenDate } from '../knowledge/freshness';
import { KnowledgeError, loadKnowledge, type Library } from '../knowledge/knowledge';

const SOON_MONTHS = 6;

const spokenMonths = (count: number): string => (count === 1 ? '1 month' : `${count} months`);

/** Numbers that may be spoken for half a year at most, and those that no longer may, a line for each date and shelf. */
const ageing = (library: Library, today: string): string[] => {
  const groups = new Map<string, { left: number; ids: string[] }>();
  for (const { id, asOf, shelf } of library.figures) {
    const left = monthsLeft(asOf, shelf, today);
    if (left > SOON_MONTHS) continue;
    const key = `${shelf} figures of ${spokenDate(asOf)}`;
    const group = groups.get(key) ?? { left, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups].map(([key, { left, ids }]) => {
    const state = left < 0 ? 'no longer spoken' : `spoken for ${spokenMonths(left)} more`;
    const shown = ids.slice(0, 3).join(', ');
    return `${state}: ${key} (${shown}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''})`;
  });
};

const report = (today: string): void => {
  const library = loadKnowledge();
  const know = library.on(today);
  for (const fact of library.facts) know.say(fact.id);
  const overdue = library.due.filter(({ recheckBy }) => recheckBy < today);
  for (const { file, recheckBy } of overdue)
    console.log(`warning: ${file} was to be checked again by ${recheckBy}`);
  const old = ageing(library, today);
  for (const line of old) console.log(`note: ${line}`);
  const insecure = library.sources.filter(({ url }) => url.startsWith('http:')).length;
  console.log(
    `knowledge is sound on ${today}: ${library.facts.length} facts, ${library.figures.length} figures, ` +
      `${library.sources.length} sources (${insecure} without https), ${know.credentials().length} credentials; ` +
      `${overdue.length} files past their recheck date, ${old.length} groups of figures ageing`,
  );
};

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
try {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new KnowledgeError(`"${today}" is not a day like 2026-11-24`);
  report(today);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(`knowledge is wrong: ${error.message}`);
  process.exitCode = 1;
}
