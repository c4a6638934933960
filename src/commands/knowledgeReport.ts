/** `npm run knowledge:report [day] [file]`: writes the page of everything on file, the one that the server shows at /sources. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadConfig } from '../config';
import { KnowledgeError } from '../knowledge/errors';
import { openLibrary } from '../knowledge/library';
import { reportPage } from '../pages';
import { dayOf } from './day';
import { readDataFolder } from './knowledgeFiles';
import { DATA, DIST } from './project';

try {
  const today = dayOf(process.argv[2]);
  const file = resolve(process.argv[3] ?? join(DIST, 'sources.html'));
  const library = openLibrary(readDataFolder(DATA));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, reportPage(loadConfig(), library, today));
  console.log(`${library.facts.length} facts and ${library.figures.length} figures as of ${today}: ${file}`);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(`knowledge is wrong: ${error.message}`);
  process.exitCode = 1;
}
