/** `npm run knowledge:check [day] [folder]`: are the facts sound, when must someone look again, and what will soon not be spoken? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeError } from '../knowledge/errors';
import { spokenDate, stateOn, WARNING_DAYS } from '../knowledge/freshness';
import { openLibrary, type Library } from '../knowledge/library';
import { refuse } from '../knowledge/refusal';
import { readDataFolder } from './knowledgeFiles';
import { dayOf } from './day';
import { DATA, ROOT } from './project';

type Figure = Library['figures'][number];

/** One of each file, entry and last day, with how many numbers share it: a table is one line. */
function lastDays(figures: readonly Figure[]): { readonly at: Figure; readonly count: number }[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.file} ${figure.entry} ${figure.staleAfter}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap(([at, ...more]) => (at ? [{ at, count: more.length + 1 }] : []));
}

const lineFor = ({ at, count }: { readonly at: Figure; readonly count: number }): string =>
  `warning: ${at.file}, ${at.entry}${count > 1 ? ` (${count} numbers)` : ''}: of ${spokenDate(at.asOf)}, no longer spoken after ${at.staleAfter}`;

/** What has gone silent, a line for each file; the report has them one by one. */
function silent(figures: readonly Figure[]): string[] {
  const files = [...new Set(figures.map(({ file }) => file))];
  return files.map((file) => {
    const ids = figures.filter((figure) => figure.file === file).map(({ id }) => id);
    const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
    return `note: ${file}: no longer spoken: ${ids.slice(0, 3).join(', ')}${more}`;
  });
}

/** What somebody should see to now: overdue files, files and numbers that run out within a month. */
function warnings({ due, figures }: Library, today: string): string[] {
  const inState = (state: string) => figures.filter(({ staleAfter }) => stateOn(today, staleAfter) === state);
  return [
    ...due
      .filter(({ recheckBy }) => stateOn(today, recheckBy) === 'past')
      .map(({ file, recheckBy }) => `warning: ${file} was to be checked again by ${recheckBy}`),
    ...due
      .filter(({ recheckBy }) => stateOn(today, recheckBy) === 'soon')
      .map(({ file, recheckBy }) => `warning: ${file} is to be checked again by ${recheckBy}`),
    ...lastDays(inState('soon')).map(lineFor),
    ...silent(inState('past')),
  ];
}

function report(library: Library, today: string): void {
  const know = library.on(today);
  for (const fact of library.facts) know.say(fact.id);
  const lines = warnings(library, today);
  for (const line of lines) console.log(line);
  const warned = lines.filter((line) => line.startsWith('warning')).length;
  const overdue = library.due.filter(({ recheckBy }) => recheckBy < today).length;
  const insecure = library.sources.filter(({ url }) => url.startsWith('http:')).length;
  console.log(
    `knowledge is sound on ${today}: ${library.facts.length} facts, ${library.figures.length} figures, ` +
      `${library.sources.length} sources (${insecure} without https), ${know.credentials().length} credentials; ` +
      `${overdue} files past their recheck date, ${warned === 0 ? 'nothing' : warned} to see to within ${WARNING_DAYS} days`,
  );
}

/** A new file is read by the program only when the list names it. */
function checkListed(files: readonly string[]): void {
  const list = readFileSync(join(ROOT, 'src', 'knowledge', 'data.ts'), 'utf8');
  for (const file of files) {
    if (!list.includes(`'./data/${file}'`))
      refuse(
        file,
        '',
        'lies in data/ but is not listed in src/knowledge/data.ts',
        `import local from './data/local.json';`,
      );
  }
}

try {
  const today = dayOf(process.argv[2]);
  const folder = process.argv[3] ?? DATA;
  const files = readDataFolder(folder);
  checkListed(Object.keys(files));
  report(openLibrary(files), today);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(`knowledge is wrong: ${error.message}`);
  process.exitCode = 1;
}
