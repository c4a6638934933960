/** `npm run understanding:review [-- <file>]`: messages that were not understood, grouped by likeness, for a maintainer to add phrases. */
import { existsSync, readFileSync } from 'node:fs';
import { loadConfig } from '../config';
import { loadKnowledge } from '../knowledge/knowledge';
import { missesIn, missSchema, type Miss } from '../misunderstood';
import { groupMisses, type MissGroup } from './missGroups';
import { optionsOf, UsageError } from './options';

const EXAMPLES = 5;

/** The misses of a file. Throws with the line's number for one that is not of their form. */
function missesOf(path: string): Miss[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [missSchema.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${path}, line ${i + 1}: not a misunderstood message`, { cause: error });
    }
  });
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function print({ misses, suggested, agree }: MissGroup, number: number): void {
  const size = misses.length;
  console.log(
    `\n${number}. ${counted(size, 'message')}, perhaps ${suggested} (${agree} of ${size} agree): intents/${suggested}.json`,
  );
  const texts = [...new Set(misses.map(({ text }) => text))];
  // As JSON, so that nothing people wrote can steer the terminal, and a line can be pasted as it stands.
  for (const text of texts.slice(0, EXAMPLES)) console.log(`   ${JSON.stringify(text)}`);
  if (texts.length > EXAMPLES) console.log(`   and ${texts.length - EXAMPLES} more`);
}

function review(given: string | undefined): void {
  const path = given ?? missesIn(loadConfig().dataDir);
  if (!existsSync(path)) {
    if (given !== undefined) throw new Error(`${path}: there is no such file`);
    console.log(`Nothing to review: ${path} is not there. KEEP_MISUNDERSTOOD=on keeps messages in it.`);
    return;
  }
  const misses = missesOf(path);
  if (misses.length === 0) {
    console.log(`Nothing to review: ${path} is empty.`);
    return;
  }
  const groups = groupMisses(misses, loadKnowledge().vocabulary);
  console.log(
    `${counted(misses.length, 'misunderstood message')} in ${path}, in ${counted(groups.length, 'group')}`,
  );
  groups.forEach((group, i) => {
    print(group, i + 1);
  });
}

const USAGE = 'usage: npm run understanding:review [-- <file>]';

try {
  const { positionals } = optionsOf(USAGE, { allowPositionals: true });
  if (positionals.length > 1) throw new UsageError(`one file at most; ${USAGE}`);
  review(positionals[0]);
} catch (error) {
  console.error(`understanding:review: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
